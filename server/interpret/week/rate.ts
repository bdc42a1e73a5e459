/** What a number inherits from the amounts before it: "45 minutes. … 30." are minutes, "two hours a day …, one filing" is daily. */
import type { Measure } from "../clauses/measure.ts";
import type { Statement } from "../clauses/statement.ts";
import type { Answer } from "../clauses/statements.ts";
import { dayOf, daysOf, toldWeek, type State } from "./state.ts";

const UNITS = /\b(?:(minutes?|mins?|mintues)|(hours?|hrs?|%|percent|days?))\b/g;
/** Nobody counts fewer minutes than this, nor more than this. */
const LEAST_MINUTES = 5;
const MOST_MINUTES = 240;
/** A sum of plain numbers from here on is of a hundred; below, of a week's hours. */
const LEAST_HUNDRED = 75;
const LEAST_WEEK = 15;

/** Whether the last unit in a text is minutes; null where it names none. */
function endsInMinutes(text: string): boolean | null {
  const last = [...text.toLowerCase().matchAll(UNITS)].at(-1);
  return last ? last[1] !== undefined : null;
}

/** What the question speaks of holds for plain numbers until an amount of the answer says otherwise. */
export function noteQuestion(question: string, state: State): void {
  const minutes = endsInMinutes(question);
  if (minutes === null) return;
  state.minutes = minutes;
  if (minutes) state.unit = "hours";
}

/** The measure with the unit and the period of the amounts before it, where it has none. */
export function inherit(measure: Measure, statement: Statement, { statements }: Answer, state: State): Measure {
  if (measure.unit === "time") {
    state.minutes = endsInMinutes(statement.text) ?? state.minutes;
    return measure.per === null && !measure.occasions && isDaily(statement, statements, measure.value, state) ? { ...measure,
      per: "day" } : measure;
  }
  if (measure.unit !== "bare" || measure.outOf !== null || state.unit !== "hours") return measure;
  const minutes = measure.value >= LEAST_MINUTES && measure.value <= MOST_MINUTES && (state.minutes || isTooLong(measure.value, state));
  const by = minutes ? 1 / 60 : 1;
  const daily = isDaily(statement, statements, measure.value * by, state);
  if (!minutes && !daily) return measure;
  const end = (of: number | null): number | null => (of === null ? null : of * by);
  const { value, low, high, about } = measure;
  return { unit: "time", per: daily ? "day" : null, occasions: null, outOf: null, value: value * by, low: end(low), high: end(high),
    about };
}

/** More hours than the day or the week has. */
function isTooLong(value: number, { frame }: State): boolean {
  return frame.base === "day" ? value > dayOf(frame) && value > 12 : value > (toldWeek(frame) ?? 60);
}

/** In a list whose amount before was of each day: "two hours a day at the counter, one filing". */
function isDaily({ sentence }: Statement, statements: readonly Statement[], hours: number, { frame }: State): boolean {
  if (frame.base === "day" || hours * daysOf(frame) > (toldWeek(frame) ?? 40) / 2) return false;
  const before = statements.filter((one) => one.sentence === sentence).map((one) => one.measure);
  const first = before.find((one) => one?.unit === "time" || one?.unit === "bare");
  return first?.unit === "time" && first.per === "day" && first.occasions === null;
}

/** Plain numbers of an answer in which nothing names a unit: their sum tells percent from hours. */
export function guessUnit({ statements }: Answer, question: string, state: State): void {
  if (state.unit !== null || state.claims.length > 0) return;
  const measures = statements.flatMap(({ measure }) => (measure ? [measure] : []));
  const plain = measures.flatMap((one) => (one.unit === "bare" && one.outOf === null && one.of === null ? [one.value] : []));
  if (plain.length < 2 || plain.length < measures.length) return;
  const sum = plain.reduce((total, value) => total + value, 0);
  if (sum > LEAST_HUNDRED && sum <= 101) state.unit = "percent";
  else if (sum >= LEAST_WEEK && sum <= LEAST_HUNDRED && /\b(?:week|hours?)\b/i.test(question)) state.unit = "hours";
}
