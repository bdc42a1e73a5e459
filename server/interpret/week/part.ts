/** Parts of amounts just given: "of those five, one is …", "half of it", "half of what I said". */
import type { Amount } from "../../../scoring/index.ts";
import type { Measure } from "../clauses/measure.ts";
import type { Statement } from "../clauses/statement.ts";
import { changed, claimOfNumber, saidOf } from "./claims.ts";
import { percentOf, type Claim, type State } from "./state.ts";
import type { Hearing } from "./hearing.ts";
import { toldBefore } from "./told-before.ts";

export type Part = { amount: Amount | null; measure: Measure; from: Claim | null };

/** "of those five, one is …": a part of an amount just given is taken from it. "Half of it": of what the question left open. */
export function partOf(measure: Measure, statement: Statement, hearing: Hearing): Part | null {
  const { state, open } = hearing;
  const told = measure.unit === "share" && /^of what\b/.test(statement.behind) ? toldBefore(statement.words, state, hearing.isOver) : null;
  const before = told && saidOf(told.amount);
  if (before && measure.unit === "share") return { amount: changed(told.amount, before.value * measure.value), measure, from: null };
  if (measure.unit === "bare" && measure.outOf !== null) {
    const from = claimOfNumber(state, measure.outOf);
    if (from?.turn !== state.turn || from.raw !== measure.outOf) return null;
    const whole = saidOf(from.amount);
    return whole && { amount: changed(from.amount, (whole.value * measure.value) / measure.outOf), measure, from };
  }
  const scoped = (measure.unit === "share" || measure.unit === "bare") && measure.of === "scope";
  if (!scoped || state.scope || (measure.unit === "bare" && state.unit === "slots")) return null;
  const from = state.claims.findLast(({ turn, start, amount }) => turn === state.turn && saidOf(amount) && !isPart(start, hearing));
  if (measure.unit === "share") {
    if (open && !from) state.scope = open;
    else if (from && !statement.empty) return { amount: null, measure: within(measure, from, state), from };
    return null;
  }
  const said = from && saidOf(from.amount);
  return from && said && from.raw !== null && measure.value < from.raw ? { amount: changed(from.amount,
    (said.value * measure.value) / from.raw), measure, from } : null;
}

/** "Ten of those …, eight of those …" are parts of one whole, not of each other. */
const isPart = (start: number, { answer }: Hearing): boolean =>
  answer.statements.some((one) => one.start === start && one.measure?.unit === "bare" && one.measure.of === "scope");

function within(measure: Extract<Measure, { unit: "share" }>, from: Claim, state: State): Measure {
  const whole = saidOf(from.amount)!;
  const percent = percentOf(whole, state.frame) / 100 / state.regime;
  const by = (end: number | null): number | null => (end === null ? null : end * percent);
  return { ...measure, of: "whole", value: measure.value * percent, low: by(measure.low), high: by(measure.high) };
}
