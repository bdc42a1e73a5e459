/** Hears a statement with an amount: a length of the week, a part to be divided, or the time of a task. */
import type { Amount } from "../../../scoring/index.ts";
import { isCorrection, isMore, isPause, isPlaceOrPast, isSummary, takesOff, takesOut } from "../clauses/cues.ts";
import type { Measure } from "../clauses/measure.ts";
import type { Statement } from "../clauses/statement.ts";
import { best, remember, remembered, weighTasks } from "../match/targets.ts";
import { add, changed, claimOf, claimOfNumber, put, saidOf, take } from "./claims.ts";
import { isTotal, setDays, setLengths, setTotal, setWhole } from "./frames.ts";
import { opensWithTotal } from "./opening-total.ts";
import { pickTargets, type Target } from "./pick.ts";
import { makeRoom } from "./reassign.ts";
import { resolve } from "./resolve.ts";
import { percentOf, type Claim, type State } from "./state.ts";
import { placeOf, type Hearing } from "./turn.ts";

/** Below this a sentence about lunch, home or experience is not about a task. */
const SURE = 0.8;
const SURER = 1.2;
const SUREST = 2;
/** The worker's own earlier words for a task come back: the same task again, not another one. */
const KNOWN_WORDS = 0.9;
/** Hours: nobody's lunch is longer. */
const LONG_PAUSE = 1.5;
/** Hours: less than this is a part of each day. */
const SHORT_SPELL = 3;

export function hearAmount(statement: Statement, at: number, hearing: Hearing): void {
  const { state } = hearing;
  setLengths(statement, state.frame);
  const measure = fit(statement.measure!, hearing);
  const scores = weighTasks(statement.words, hearing.role, state, { asked: hearing.asked.tasks, percent: null, again: true });
  const matched = Math.max(0, ...scores);
  if (isTotal(statement, matched, state) || opensWithTotal(statement, matched, hearing.question, state)) {
    setTotal(measure, state.frame);
    state.unit = "hours";
    return;
  }
  setWhole(statement, state.frame);
  if (setDays(statement, state.frame) || isBeside(statement, matched, hearing)) return;
  if (isContainer(statement, at, hearing)) return contain(measure, statement, state);
  const part = partOf(measure, statement, hearing);
  const amount = part?.amount ?? resolve(part?.measure ?? measure, state);
  if (!amount) return;
  noteUnit(measure, state);
  if (measure.unit === "share" && measure.regime && matched < SURER) {
    state.regime = measure.value;
    return;
  }
  if (takesOff(statement.text) && takeNamed(statement, amount, hearing)) return;
  settle(statement, amount, measure, part?.from ?? null, hearing);
}

/** "take the 2 off the charts" */
function takeNamed({ words, start, end }: Statement, amount: Amount, { state, role }: Hearing): boolean {
  const said = saidOf(amount);
  const at = best(weighTasks(words, role, state, { asked: new Set(), percent: null, again: true }));
  if (!said || at === null) return false;
  take(state, role.tasks[at]!.id, said, { turn: state.turn, start, end });
  return true;
}

/** Lunch, the place of work, years in the trade: amounts that are not the time of a task. */
function isBeside({ text, empty, measure }: Statement, matched: number, { asked }: Hearing): boolean {
  if (isPause(text) && matched < SUREST && measure!.unit === "time" && measure!.value <= LONG_PAUSE) return true;
  if (asked.aboutFacts) return isPlaceOrPast(text) || (measure!.unit !== "time" && measure!.unit !== "share") || matched < SUREST;
  return isPlaceOrPast(text) && matched < SURE && !empty && measure!.unit !== "rest";
}

/** A weekday is an afternoon where the talk is of afternoons, and an hour where it is of one hour of each day. */
function fit(measure: Measure, { question, openMeasure }: Hearing): Measure {
  if (measure.unit === "slots" && measure.named && openMeasure?.unit === "time" && openMeasure.value <= SHORT_SPELL && openMeasure.per !== "week") {
    return { ...openMeasure, per: "day", occasions: { count: measure.value, per: "week" } };
  }
  const halves = /\b(?:afternoons?|mornings?)\b/i.test(question);
  return measure.unit === "slots" && measure.slot === "day" && measure.named && halves ? { ...measure, slot: "half" } : measure;
}

/** "Afternoons are one till five. Three of them …", "Friday is split down the middle, first half …": a whole that is divided next. */
function isContainer({ bare, measure }: Statement, at: number, { answer }: Hearing): boolean {
  const next = answer.statements[at + 1]?.measure;
  if (!next || (measure!.unit !== "slots" && measure!.unit !== "time") || !bare) return false;
  return (next.unit === "share" && !next.percent) || (next.unit === "bare" && next.of === "scope");
}

function contain(measure: Measure, { text }: Statement, state: State): void {
  if (measure.unit === "time" && measure.occasions && /\b(?:morning|afternoon)s?\b/.test(text)) state.frame.half = measure.value;
  state.unit = /\b(?:morning|afternoon)s?\b/.test(text) ? "slots" : state.unit;
  const amount = resolve(measure, state);
  state.scope = amount && saidOf(amount);
}

type Part = { amount: Amount | null; measure: Measure; from: Claim | null };

/** "of those five, one is …": a part of an amount just given is taken from it. "Half of it": of what the question left open. */
function partOf(measure: Measure, statement: Statement, hearing: Hearing): Part | null {
  const { state, open } = hearing;
  if (measure.unit === "bare" && measure.outOf !== null) {
    const from = claimOfNumber(state, measure.outOf);
    if (from?.turn !== state.turn || from.raw !== measure.outOf) return null;
    const whole = saidOf(from.amount);
    return whole && { amount: changed(from.amount, (whole.value * measure.value) / measure.outOf), measure, from };
  }
  const scoped = (measure.unit === "share" || measure.unit === "bare") && measure.of === "scope";
  if (!scoped || state.scope || (measure.unit === "bare" && state.unit === "slots")) return null;
  const from = state.claims.findLast(({ turn, amount }) => turn === state.turn && saidOf(amount));
  if (measure.unit === "share") {
    if (open && !from) state.scope = open;
    else if (from && !statement.empty) return { amount: null, measure: within(measure, from, state), from };
    return null;
  }
  const said = from && saidOf(from.amount);
  return from && said && from.raw !== null && measure.value < from.raw ? { amount: changed(from.amount, (said.value * measure.value) / from.raw), measure, from } : null;
}

function within(measure: Extract<Measure, { unit: "share" }>, from: Claim, state: State): Measure {
  const whole = saidOf(from.amount)!;
  const percent = percentOf(whole, state.frame) / 100 / state.regime;
  const by = (end: number | null): number | null => (end === null ? null : end * percent);
  return { ...measure, of: "whole", value: measure.value * percent, low: by(measure.low), high: by(measure.high) };
}

function noteUnit(measure: Measure, state: State): void {
  if (measure.unit === "share" && (measure.percent || state.unit === null)) state.unit = "percent";
  if (measure.unit === "time" || (measure.unit === "bare" && measure.outOf !== null && measure.outOf === state.frame.week)) state.unit = "hours";
}

/** Gives the amount to the task that is meant. */
export function settle(statement: Statement, amount: Amount, measure: Measure, from: Claim | null, hearing: Hearing): void {
  const { state } = hearing;
  const place = placeOf(hearing, statement);
  const said = saidOf(amount);
  const target = pickTargets(statement, said, hearing);
  if (!target) return;
  if (from && said && !from.ids.some((id) => target.ids.includes(id))) take(state, from.ids[0]!, said, place);
  const raw = "value" in measure ? measure.value : null;
  for (const ids of target.each ? target.ids.map((id) => [id]) : [target.ids]) give(ids, amount, raw, target, statement, hearing);
  if (said && takesOut(statement.text)) takeFrom(statement, hearing);
  if (said) state.last = said;
  for (const id of target.ids) remember(statement.words, id, state, hearing.role);
}

function give(ids: string[], amount: Amount, raw: number | null, target: Target, statement: Statement, hearing: Hearing): void {
  const { state } = hearing;
  const place = placeOf(hearing, statement);
  const claim: Claim = { ids, amount, raw, work: target.work, scores: target.scores, outside: target.outside, moved: null, ...place };
  const old = ids.length === 1 ? claimOf(state, ids[0]!) : undefined;
  const [before, now] = [old && saidOf(old.amount), saidOf(amount)];
  if (before && !now) return;
  const again = (hearing.takesBack && old?.turn !== state.turn) || (isCorrection(statement.text) && statement.measure?.unit !== "same") || isSummary(statement.text);
  if (before && now && !again) {
    if ((isMore(statement.text) && old!.turn === state.turn) || state.regime < 1) return add(state, ids[0]!, amount, place);
    const known = remembered(statement.words, state, ids[0]!) >= KNOWN_WORDS || hearing.asked.tasks.has(ids[0]!);
    if (!known && makeRoom(claim, old!, hearing)) return;
    if (raw !== null && raw === old!.raw) return;
    if (old!.turn === state.turn || !known) return add(state, ids[0]!, amount, place);
  }
  state.grown = before && now && before.unit === now.unit && before.value < now.value ? { unit: now.unit, value: now.value - before.value } : null;
  state.freed = before && now && before.unit === now.unit && before.value > now.value ? { unit: now.unit, value: before.value - now.value } : null;
  put(state, claim);
}

/** "… so take that out of the 25", in the same sentence as the amount. */
function takeFrom({ wholes }: Statement, hearing: Hearing): void {
  const { state } = hearing;
  const from = wholes.map((whole) => claimOfNumber(state, whole)).find((claim) => claim !== undefined);
  if (from && state.last) take(state, from.ids[0]!, state.last, { turn: state.turn, start: from.start, end: from.end });
}
