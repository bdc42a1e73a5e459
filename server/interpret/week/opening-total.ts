/** Hears the length of a week or a day at the head of a description, whatever task its other words resemble: "I'm paid for 37 hours". */
import { LONGEST_DAY, type Measure } from "../clauses/measure.ts";
import type { Statement } from "../clauses/statement.ts";
import type { State } from "./state.ts";
import { pattern } from "../words/pattern.ts";

const TERMS = pattern(
  String.raw`\b(?:paid (?:for|by)|contract\w*|employed|on the books|on paper|roster(?:ed)?|scheduled for|salaried|full time|`,
  String.raw`part time|overtime|my hours|work week|workweek)\b`,
);
/** "paid 40, work 48, count 48": nothing else said. */
const PAYROLL = pattern(
  String.raw`^(?:i |i 'm |im |am |get |, )*(?:paid|work|working|count|contract(?:ed)?|official(?:ly)?|actual(?:ly)?|real(?:ly)?|`,
  String.raw`in reality) (?:for |about |more like )?[a-z\d. ]{1,20}$`,
);
/** "40 hours at a bank", "38 hours as a teller": where, not on what. */
const PLACED = /^(?:at|in|with|as|for) (?:an?|one|two)\b|^(?:at|in|as|with)$/;
const SAYS_SO = pattern(
  String.raw`^(?:[\d.]+|[a-z]+(?: [a-z]+){0,3}?) (?:hours? |hrs? )?, (?:we|i|they|that|it|which|full|part|officially|on paper|`,
  String.raw`in theory|same|give|all|mostly|mainly|usually|spread|over|across|four|five|monday|nights|days|mornings)\b`,
);
const INTRODUCES = /^(?:well |so |sure |ok |yes |hi |hello |, )*(?:it 's|i 'm|i am|im|its|we 're|this is)\b/;
const SPENT = /^(?:on|of|doing|goes|go|is|are|spent|to|into)\b|^\w+ing\b/;
const ASKS_LENGTH = /\bhow many (?:\w+ )?hours\b|\bhow long (?:is|are) (?:it|your|a|the)\b.{0,12}\b(?:day|week|shift)?|\bwhat are your hours\b|\bhours (?:a|per) week (?:do|is|are)\b/i;

/** Most tasks take less of a week, in hours. */
const LARGE = 25;
const LARGEST_TASK = 30;
const LEAST_DAY = 6;
/** How well the words may name a task. */
const CLEARLY = 2.5;

/** True where a first amount is the week's or the day's length. `question`: what was asked; `matched`: how well its words name a task. */
export function opensWithTotal(statement: Statement, matched: number, question: string, state: State): boolean {
  const { measure, text, behind } = statement;
  if (!measure || state.claims.length > 0 || SPENT.test(behind)) return false;
  const hours = hoursOf(measure, statement, question, state);
  if (hours === null) return false;
  if (PAYROLL.test(text) && hours >= LARGE) return true;
  if (hours >= LARGEST_TASK && statement.headless && INTRODUCES.test(text)) return true;
  if (matched >= CLEARLY) return false;
  if (TERMS.test(text) && isLength(hours)) return true;
  if (ASKS_LENGTH.test(question) && isLength(hours) && matched < 1 && state.frame.week === null) return true;
  return hours >= LARGE && (PLACED.test(behind) || SAYS_SO.test(text));
}

const isLength = (hours: number): boolean => hours >= LARGE - 5 || (hours >= LEAST_DAY && hours <= LONGEST_DAY);

/** Hours where the amount is one; a number alone only where hours are spoken of. */
function hoursOf(measure: Measure, { headless, text }: Statement, question: string, { unit }: State): number | null {
  if (measure.unit === "time") return measure.occasions || measure.per === "month" || measure.per === "year" ? null : measure.value;
  if (measure.unit !== "bare" || unit === "percent") return null;
  if (PAYROLL.test(text) && measure.value >= LARGE) return measure.value;
  if (!headless) return null;
  return unit === "hours" || /\bweek|hours|shift|day\b/i.test(question) ? measure.value : null;
}
