/** Words for stretches of time, and the tail that says how often: "a day", "per week", "every night", "/wk", "a go". */
import type { Token } from "../words/tokens.ts";
import { ahead, covered, type Period, type Slot } from "./quantity.ts";
import { pattern } from "../words/pattern.ts";

const HOUR = new Set(["hour", "hours", "hr", "hrs", "h", "hour's", "ours", "houre", "houres", "huor", "huors", "hours'"]);
const MINUTE = new Set(["minute", "minutes", "min", "mins", "mintues", "minuts", "minute's"]);

/** Hours in a unit word, or null. */
export function hoursIn(word: string | undefined): number | null {
  if (word === undefined) return null;
  return HOUR.has(word) ? 1 : MINUTE.has(word) ? 1 / 60 : null;
}

const SLOTS: Record<string, Slot> = {
  day: "day", days: "day", shift: "day", shifts: "day", workday: "day", workdays: "day", weekday: "day", weekdays: "day",
  morning: "half", mornings: "half", afternoon: "half", afternoons: "half", arvo: "half", arvos: "half",
  week: "week", weeks: "week", wk: "week", wks: "week", month: "month", months: "month",
};
export const slotOf = (word: string | undefined): Slot | null => (word === undefined ? null : (SLOTS[word] ?? null));

const DAILY = "day|days|shift|shifts|morning|mornings|afternoon|afternoons|evening|evenings|night|nights|workday|weekday|arvo";
const NAMED = "monday|tuesday|wednesday|thursday|friday|saturday|sunday";
const LEAD = "(?:(?:a|an|per|each|every|every single|in a|in the|in each|of the|of each|of every|of my|on a|on an|out of every|out of the|the|/|p /)(?: (?:working|work|normal|typical|single|average|full|regular|productive))? )";
const PERIODS: [RegExp, Period][] = [
  [new RegExp(`^(?:spread )?(?:across |over )?${LEAD}(?:${DAILY})\\b`), "day"],
  [/^(?:daily|everyday|nightly|each and every day|a day)\b/, "day"],
  [new RegExp(`^(?:${LEAD}(?:week|wk|work week|workweek)\\b|weekly\\b|p \\/ w\\b|pw\\b|(?:on )?(?:a |each |every |the )?(?:${NAMED})s?\\b)`), "week"],
  [/^(?:(?:a|an|per|each|every|in a|of the|of each|in the|\/) (?:month|mo)|monthly)\b/, "month"],
  [/^(?:(?:a|an|per|each|every|in a|of the|of each|in the|\/) (?:year|yr)|yearly|annually)\b/, "year"],
  [pattern(
    String.raw`^(?:(?:each|per|a|every) (?:run|trip|visit|session|class|lesson|job|client|patient|call|flight|game|show|event|`,
    String.raw`meeting|round|case|chart|appointment)|a go|each time|at a time|at a stretch|a pop|per session|a session|each go|`,
    String.raw`apiece|a piece|each|a time|a visit|per visit|every time|per go|a sitting)\b`,
  ), "occurrence"],
];

/** The tail after an amount, or null; `next` is the token behind it. */
export function readPeriod(tokens: readonly Token[], at: number): { per: Period; next: number } | null {
  const text = ahead(tokens, at, 6);
  for (const [pattern, per] of PERIODS) {
    const match = pattern.exec(text);
    if (match) return { per, next: at + covered(match) };
  }
  return null;
}
