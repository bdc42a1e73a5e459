/** Gives an amount to the task that is meant: anew, in place of an earlier one, or on top of it. */
import type { Amount } from "../../../scoring/index.ts";
import { isCorrection, isEvenly, isMore, isSummary, takesOut } from "../clauses/cues.ts";
import type { Measure } from "../clauses/measure.ts";
import type { Statement } from "../clauses/statement.ts";
import { remember, remembered } from "../match/memory.ts";
import { add, changed, claimOf, claimOfNumber, put, saidOf, take } from "./claims.ts";
import { pickTargets, type Target } from "./pick.ts";
import { makeRoom } from "./reassign.ts";
import type { Claim } from "./state.ts";
import { placeOf, type Hearing } from "./hearing.ts";
import { namesOf, toldBefore, wordsOf } from "./told-before.ts";

/** The worker's own earlier words for a task come back: the same task again, not another one. */
const KNOWN_WORDS = 0.9;
const MOST_NAMES = 5;
/** Something that was not told yet. */
const ALSO = /\b(?:also|too|as well|besides|forgot|missing|left out|new)\b/;

/** Gives the amount to the task that is meant. */
export function settle(statement: Statement, amount: Amount, measure: Measure, from: Claim | null, hearing: Hearing): void {
  const { state } = hearing;
  const place = placeOf(hearing, statement);
  const said = saidOf(amount);
  if (isRepeated(statement, amount, hearing)) return;
  const target = pickTargets(statement, said, hearing);
  if (!target) return;
  if (from && said && !from.ids.some((id) => target.ids.includes(id))) take(state, from.ids[0]!, said, place);
  const raw = "value" in measure ? measure.value : null;
  const even = said !== null && target.ids.length > 1 && isEvenly(statement.text);
  const part = even ? changed(amount, said.value / target.ids.length) : amount;
  for (const ids of target.each || even ? target.ids.map((id) => [id]) : [target.ids]) give(ids, part, raw, target, from ? { ...statement,
    measure: null } : statement, hearing);
  if (said && takesOut(statement.text)) takeFrom(statement, hearing);
  if (said) state.last = said;
  for (const id of target.ids) remember(statement.words, id, state, hearing.role);
}


/** The same words with the same amount as in an earlier turn: what they were about then is said again now. */
function isRepeated(statement: Statement, amount: Amount, hearing: Hearing): boolean {
  const [{ state }, words, said] = [hearing, wordsOf(statement.words), saidOf(amount)];
  const old = words && said ? state.claims.filter((claim) => claim.turn < state.turn && claim.words === words
    && saidOf(claim.amount)?.value === said.value && saidOf(claim.amount)?.unit === said.unit) : [];
  for (const claim of old) Object.assign(claim, placeOf(hearing, statement));
  return old.length > 0;
}

function give(ids: string[], amount: Amount, raw: number | null, target: Target, statement: Statement, hearing: Hearing): void {
  const { state } = hearing;
  const place = placeOf(hearing, statement);
  const claim: Claim = { ids, amount, raw, work: target.work, scores: target.scores, outside: target.outside, moved: null, words: wordsOf(statement.words),
    guessed: false, unsaid: isUnsaid(statement.measure, hearing), ...place };
  const old = ids.length === 1 ? claimOf(state, ids[0]!) : undefined;
  if (old) claim.namedBefore = namesOf(old).filter((name) => name !== claim.words).slice(0, MOST_NAMES);
  const [before, now] = [old && saidOf(old.amount), saidOf(amount)];
  if (before && !now) return void makeRoom(claim, old!, hearing);
  const again = (hearing.takesBack && old?.turn !== state.turn) || (isCorrection(statement.text)
    && statement.measure?.unit !== "same") || isSummary(statement.text);
  if (before && now && !again) {
    if ((isMore(statement.text) && old!.turn === state.turn) || state.regime < 1) return add(state, ids[0]!, amount, place);
    const known = remembered(statement.words, state, ids[0]!) >= KNOWN_WORDS || hearing.asked.tasks.has(ids[0]!) || toldBefore(statement.words, state, hearing.isOver) === old;
    if (!known && !(hearing.isOver && old!.turn < state.turn && !ALSO.test(statement.text)) && makeRoom(claim, old!, hearing)) return;
    if (raw !== null && raw === old!.raw) return void (old!.turn < state.turn && Object.assign(old!, place));
    if (old!.turn === state.turn || (isMore(statement.text) && hearing.isOver) || (!known && !hearing.isOver)) return add(state, ids[0]!, amount, place);
  }
  state.grown = before && now && before.unit === now.unit && before.value < now.value ? { unit: now.unit,
    value: now.value - before.value } : null;
  state.freed = before && now && before.unit === now.unit && before.value > now.value ? { unit: now.unit,
    value: before.value - now.value } : null;
  put(state, claim);
}

/** Hours of which nobody has said yet whether they are of a day or of a week. */
const isUnsaid = (measure: Measure | null, { state: { frame, unit } }: Hearing): boolean =>
  frame.base === null && ((measure?.unit === "time" && measure.per === null && measure.occasions === null)
    || (measure?.unit === "bare" && unit === "hours"));

/** "… so take that out of the 25", in the same sentence as the amount. */
function takeFrom({ wholes }: Statement, hearing: Hearing): void {
  const { state } = hearing;
  const from = wholes.map((whole) => claimOfNumber(state, whole)).find((claim) => claim !== undefined);
  if (from && state.last) take(state, from.ids[0]!, state.last, { turn: state.turn, start: from.start, end: from.end });
}
