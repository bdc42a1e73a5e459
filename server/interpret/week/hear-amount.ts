/** Hears a statement with an amount: a length of the week, a part to be divided, or the time of a task. */
import type { Amount } from "../../../scoring/index.ts";
import { isPause, isPlaceOrPast, takesOff } from "../clauses/cues.ts";
import type { Measure } from "../clauses/measure.ts";
import type { Statement } from "../clauses/statement.ts";
import { best, weighTasks } from "../match/targets.ts";
import { saidOf, take } from "./claims.ts";
import { explainsAmount } from "./beside.ts";
import { isTotal, setDays, setLengths, setTotal, setWhole } from "./frames.ts";
import { opensWithTotal } from "./opening-total.ts";
import { partOf } from "./part.ts";
import { inherit } from "./rate.ts";
import { resolve } from "./resolve.ts";
import { settle } from "./settle.ts";
import { shiftTime } from "./shift-time.ts";
import type { State } from "./state.ts";
import { isPartOfWeek } from "./whole.ts";
import type { Hearing } from "./hearing.ts";

/** Below this a sentence about lunch, home or experience is not about a task. */
const SURE = 0.8;
const SURER = 1.2;
const SUREST = 2;
/** Hours: nobody's lunch is longer. */
const LONG_PAUSE = 1.5;
/** Hours: less than this is a part of each day. */
const SHORT_SPELL = 3;

export function hearAmount(statement: Statement, at: number, hearing: Hearing): void {
  const { state } = hearing;
  setLengths(statement, state);
  const measure = inherit(fit(statement.measure!, hearing), statement, hearing.answer, state);
  const scores = weighTasks(statement.words, hearing.role, state, { asked: hearing.likely, percent: null, again: true });
  const matched = Math.max(0, ...scores);
  if (isWeek(statement, matched, hearing)) {
    setTotal(measure, state.frame);
    state.unit = "hours";
    return;
  }
  setWhole(statement, state.frame);
  if (setDays(statement, state.frame) || explainsAmount(hearing.answer.statements, at) || isBeside(statement, matched, hearing)) return;
  if (isContainer(statement, at, hearing)) return contain(measure, statement, state);
  const part = partOf(measure, statement, hearing);
  const amount = part?.amount ?? resolve(part?.measure ?? measure, state);
  if (!amount) return;
  noteUnit(measure, state);
  if (measure.unit === "share" && measure.regime && matched < SURER) {
    state.regime = measure.value;
    return;
  }
  if (shiftTime(statement, amount, hearing)) return;
  if (takesOff(statement.text) && takeNamed(statement, amount, hearing)) return;
  settle(statement, amount, measure, part?.from ?? null, hearing);
}

/** The length of the week or the day. */
function isWeek(statement: Statement, matched: number, { state, question, answer, whole }: Hearing): boolean {
  if (whole) return statement === whole;
  return (isTotal(statement, matched, state) || opensWithTotal(statement, matched, question, state)) && !isPartOfWeek(statement, answer.statements);
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
  if (isPlaceOrPast(text) && measure!.unit === "slots") return matched < SUREST;
  return isPlaceOrPast(text) && matched < SURE && !empty && measure!.unit !== "rest";
}

/** A weekday is an afternoon where the talk is of afternoons, and an hour where it is of one hour of each day. */
function fit(measure: Measure, { question, openMeasure }: Hearing): Measure {
  if (measure.unit === "slots" && measure.named && openMeasure?.unit === "time" && openMeasure.value <= SHORT_SPELL
    && openMeasure.per !== "week") {
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

function noteUnit(measure: Measure, state: State): void {
  if (measure.unit === "share" && (measure.percent || state.unit === null)) state.unit = "percent";
  if (measure.unit === "time" || (measure.unit === "bare" && measure.outOf !== null
    && measure.outOf === state.frame.week)) state.unit = "hours";
}
