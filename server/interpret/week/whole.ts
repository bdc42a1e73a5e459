/** Finds the hours of the week among those of its parts, by adding up: "35 hours. 20 typing, 10 filing, 5 on the phone." */
import type { Statement } from "../clauses/statement.ts";
import { pattern } from "../words/pattern.ts";
import { LEAST_WEEK } from "./frames.ts";

/** Parts add up to the whole within this share of it. */
const CLOSE = 0.08;
/** More than this is a week, whatever work stands behind it. */
const LARGEST_PART = 32;
/** Half of a week is often all that the others add up to: named with words, it is the whole from here on. */
const LARGE_WEEK = 28;
/** Two parts may add up to a third by chance. */
const LEAST_PARTS = 3;
/** Behind an amount that is of the week as a whole. */
const OF_WEEK = pattern(
  String.raw`^(?:[^a-z]|$|(?:a|an|at|in|with|as|for|per|all|total|altogether|on (?:duty|the clock)|of (?:actual |real |paid )?(?:work|graft)|`,
  String.raw`full|part|over|across|spread|split|mostly|mainly|usually|and|but|so|each|every|week|weekly|long|nights?|days|give|or|roughly|now|i|we|it|which)\b)`,
);

/** Plain hours of a week; null for days, shares, and words. */
function hoursOf({ measure }: Statement): number | null {
  if (measure?.unit === "bare") return measure.of === null && measure.outOf === null ? measure.value : null;
  if (measure?.unit !== "time" || measure.occasions || measure.outOf !== null) return null;
  return measure.per === null || measure.per === "week" ? measure.value : null;
}

const isOfWeek = ({ bare, behind }: Statement): boolean => bare || OF_WEEK.test(behind);

/** The first or the last amount of an answer, where it is what the others add up to. */
export function wholeAmong(statements: readonly Statement[]): Statement | null {
  const said = statements.filter(({ measure }) => measure !== null && measure.unit !== "vague");
  const hours = said.map(hoursOf);
  if (said.length === 0 || hours.includes(null) || !said.some(({ measure }) => measure!.unit === "time")) return null;
  const all = hours.reduce((sum: number, one) => sum + one!, 0);
  for (const at of [0, said.length - 1]) {
    const [value, parts] = [hours[at]!, said.length - 1];
    const few = said[at]!.bare ? LEAST_PARTS - 1 : LEAST_PARTS;
    if (value >= (said[at]!.bare ? LEAST_WEEK : LARGE_WEEK) && isOfWeek(said[at]!) && parts >= few && Math.abs(all - value - value) <= CLOSE * value) return said[at]!;
  }
  return null;
}

/** "20 hours coffee, 10 hours till": an amount with work right behind it that the others do not add up to is no week. */
export function isPartOfWeek(statement: Statement, statements: readonly Statement[]): boolean {
  const hours = hoursOf(statement);
  if (hours === null || hours < LEAST_WEEK || hours > LARGEST_PART || isOfWeek(statement) || statement !== statements.find(({ measure }) => measure)) return false;
  const others = statements.filter((one) => one !== statement && hoursOf(one) !== null);
  return others.length > 0;
}
