/** Days, mornings, shifts and weeks as amounts: "Monday and Tuesday", "every other Wednesday", "two Saturdays a month", "a day a week". */
import { FILLER } from "../words/filler.ts";
import type { Token } from "../words/tokens.ts";
import { readNumber } from "./numbers.ts";
import { ahead, before, covered, type Period, type Read, type Reading, type Slot } from "./quantity.ts";
import { readPeriod, slotOf } from "./units.ts";
import { pattern } from "../words/pattern.ts";

const NAMES = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
const SHORT: Record<string, number> = { mon: 0, tue: 1, tues: 1, wed: 2, weds: 2, thu: 3, thur: 3, thurs: 3, fri: 4, tuesay: 1,
  wensday: 2, wednsday: 2, thrusday: 3 };

function dayIndex(word: string | undefined): number | null {
  if (word === undefined) return null;
  const index = NAMES.indexOf(word.endsWith("s") && !NAMES.includes(word) ? word.slice(0, -1) : word);
  return index >= 0 ? index : (SHORT[word] ?? null);
}

const slots = (value: number, slot: Slot, per: Period | null, next: number, named = true): Read =>
  ({ reading: { kind: "slots", slot, per, named, value, low: null, high: null }, about: false, next });

const EVERY_OTHER = /^(?:every (?:other|second)|alternate|each other)\b/;

/** Named days: one, a list, a span, every other one, so many a month. */
export function readWeekdays(tokens: readonly Token[], at: number): Read {
  const other = EVERY_OTHER.exec(ahead(tokens, at, 2));
  const start = other ? at + covered(other) : /^(?:every|each)$/.test(tokens[at]!.text) ? at + 1 : at;
  const first = dayIndex(tokens[start]?.text);
  if (first === null) return null;
  const { days, next } = listDays(tokens, start, first);
  const once = days === 1 && start === at && !tokens[at]!.text.endsWith("s");
  if (once && at > 0 && ONCE.test(before(tokens, at, 1)) && !(tokens[at - 1]!.text === "on" && opensSentence(tokens, at - 1))) return null;
  if (!opensSentence(tokens, at) && !/^(?:every|each|alternate)$/.test(tokens[at]!.text) && isName(tokens, next)) return null;
  const part = slotOf(tokens[next]?.text) === "half" || /^(?:am|pm|twilight)$/.test(tokens[next]?.text ?? "") ? 1 : 0;
  const evening = /^(?:evenings?|nights?)$/.test(tokens[next]?.text ?? "") ? 1 : 0;
  return slots(other ? days / 2 : days, part ? "half" : "day", "week", next + part + evening);
}

/** One certain day, not a habit: "by Friday", "we did volcanoes on Friday". */
const ONCE = /^(?:on|by|until|till|before|since|last|next|this|from|after|for|the|each|come)$/;
const opensSentence = (tokens: readonly Token[], at: number): boolean => at <= 0 || tokens[at - 1]!.kind === "mark"
  || /^(?:and|then|but|so)$/.test(tokens[at - 1]!.text);

/** "a standing Wednesday slot", "the Friday run": the day only names the thing behind it. */
function isName(tokens: readonly Token[], next: number): boolean {
  const noun = tokens[next];
  return noun?.kind === "word" && !FILLER.has(noun.text) && slotOf(noun.text) === null
    && !/ing$|^(?:'s|till|until|twilight|am|pm)$/.test(noun.text);
}

function listDays(tokens: readonly Token[], at: number, first: number): { days: number; next: number } {
  let [days, next] = [1, at + 1];
  const join = tokens[next]?.text ?? "";
  const last = dayIndex(tokens[next + 1]?.text);
  if (["to", "~", "through", "thru", "till", "until"].includes(join) && last !== null) return { days: ((last - first + 7) % 7) + 1,
    next: next + 2 };
  for (;;) {
    const skip = /^(?:, and|and|, |,|&|or|plus)/.exec(ahead(tokens, next, 2));
    const step = skip ? covered(skip) : 0;
    if (!step || dayIndex(tokens[next + step]?.text) === null) return { days, next };
    days += 1;
    next += step + 1;
  }
}

const EVERY_HALF = pattern(
  String.raw`^(?:(?:every|each)(?: single)? (?:mornings?|afternoons?)|(?:in the|the|most) (?:mornings|afternoons|arvos))\b`,
);

/** "two days a week", "three afternoons", "two Saturdays in a month", "a day and a half", "every morning", "half a day". */
export function readSlots(tokens: readonly Token[], at: number): Read {
  const word = tokens[at]!.text;
  const text = ahead(tokens, at, 5);
  const half = /^half (?:a |of a |the )?(day|shift|morning|afternoon)\b/.exec(text);
  if (half && !text.startsWith("half the")) return withPeriod(tokens, 0.5, slotOf(half[1])!, at + covered(half), false);
  const every = EVERY_HALF.exec(text) ?? /^(mornings|afternoons|arvos)\b/.exec(text);
  if (every) return slots(word === "most" ? 4 : 5, "half", "week", at + covered(every));
  const number = readNumber(tokens, at);
  if (!number || number.value > 31) return null;
  const skip = /^(?:full|whole|solid|entire|working|other|of those|of the|of my|of these)$/.test(tokens[number.next]?.text ?? "") ? 1 : 0;
  const noun = tokens[number.next + skip]?.text;
  const named = dayIndex(noun);
  const next = number.next + skip + 1;
  if (named !== null && !number.article && noun!.endsWith("s")) return withPeriod(tokens, number.value, "day", next, true);
  const slot = /^(?:evenings?|nights?)$/.test(noun ?? "") && !number.article ? "day" : slotOf(noun);
  if (!slot || !isAmount(tokens, at, next, slot, number.article && !skip)) return null;
  const more = /^and a half\b/.test(ahead(tokens, next, 3)) ? 0.5 : 0;
  const read = withPeriod(tokens, number.value + more, slot, next + (more ? 3 : 0), /^(?:evening|night)/.test(noun!));
  return read && { ...read, about: number.about, reading: { ...read.reading, low: number.low, high: number.high } as Reading };
}

function withPeriod(tokens: readonly Token[], value: number, slot: Slot, next: number, named: boolean): Read {
  const period = readPeriod(tokens, next);
  return slots(value, slot, period?.per ?? null, period?.next ?? next, named);
}

const TAKES = pattern(
  String.raw`\b(?:lose|loses|spend|spends|take|takes|taking|goes|go|is|'s|are|that|call it|about|around|roughly|maybe|nearly|`,
  String.raw`almost|say|probably)$`,
);

const NOT_YEARLY = pattern(
  String.raw`^(?:ago|old|off(?! (?:site|the))|in|later|out|away|now|notice|into|since|back|from|before|behind)\b(?! (?:a|the|every|each|my|october|`,
  String.raw`spring|summer|winter|autumn|fall) ?)`,
);

const YEARLY = pattern(
  String.raw`^(?:of the year|a year|per year|each year|every year|out of|in (?:a|the) year|each (?:spring|summer|fall|winter))`,
);

/** Weeks and months count only as a part of the year; "a day" only where it is an amount and not a rate. */
function isAmount(tokens: readonly Token[], at: number, next: number, slot: Slot, article: boolean): boolean {
  const after = ahead(tokens, next, 6);
  if (NOT_YEARLY.test(after)) return false;
  const yearly = YEARLY.test(after);
  if (slot === "week" || slot === "month") return yearly
    || /\b(?:lose|loses|spend|spends|takes?|eats?|goes)(?: \S+)?$/.test(before(tokens, at, 3));
  if (!article) return !/\b(?:last|past|for|in|within|next|after) ?$/.test(before(tokens, at, 1));
  return /^(?:a|per|each|every|and a half) (?:week|month|fortnight|half)?/.test(after) || TAKES.test(before(tokens, at, 2));
}
