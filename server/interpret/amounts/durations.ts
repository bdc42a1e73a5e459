/** Hours and minutes: "half an hour", "an hour and a half", "1 hr 15", "two-hour", and lengths such as "12-hour shifts" or "four tens". */
import type { Token } from "../words/tokens.ts";
import { readNumber, readSingle } from "./numbers.ts";
import { ahead, before, covered, type Read } from "./quantity.ts";
import { hoursIn, readPeriod } from "./units.ts";
import { pattern } from "../words/pattern.ts";

type Span = { value: number; low: number | null; high: number | null; about: boolean; next: number };

const FRACTIONS: [RegExp, number][] = [
  [/^(?:a )?half (?:of )?(?:an )?(?:hour|hr)\b/, 0.5],
  [/^three quarters? (?:of )?(?:an )?(?:hour|hr)\b/, 0.75],
  [/^(?:a )?quarter (?:of )?(?:an )?(?:hour|hr)\b/, 0.25],
];
/** Not work time: "within 24 hours", "two hours ago", "48-hour notice". */
const NOT_BEFORE = /\b(?:within|every|after|last|past|next|under|24|for the last|in the last|over the last)$/;
const NOT_AFTER = /^(?:ago|notice|turnaround|later|deadline|delay|old|away|window|early|earlier)\b/;

const LAST_HOUR = pattern(
  String.raw`^(?:the|that|my|this) (?:last|final|other|remaining|extra|leftover|first|missing|spare|odd|next) (half )?(?:hour|hr)\b`,
);

const KIND_OF_HOUR = pattern(
  String.raw`^(?:full|solid|whole|good|productive|working|paid|honest|odd|extra|more|of those|billable|contact|class|teaching)$`,
);

function readSpan(tokens: readonly Token[], at: number): Span | null {
  const text = ahead(tokens, at, 6);
  for (const [pattern, value] of FRACTIONS) {
    const match = pattern.exec(text);
    if (match) return widen(tokens, { value, low: null, high: null, about: false, next: at + covered(match) });
  }
  if (/^(?:hour|hr) (?:(?:and|n) a (?:half|quarter)|a day|a week|per|each|every|or (?:so|two))\b/.test(text)) return minutesAfter(tokens,
    unit(1, at + 1));
  const last = LAST_HOUR.exec(text);
  if (last) return unit(last[1] ? 0.5 : 1, at + covered(last));
  const number = readNumber(tokens, at);
  if (!number) return null;
  const skip = KIND_OF_HOUR.test(tokens[number.next]?.text ?? "") ? 1 : 0;
  const hours = hoursIn(tokens[number.next + skip]?.text);
  if (hours === null) return null;
  const scaled = (end: number | null): number | null => (end === null ? null : end * hours);
  const span = { value: number.value * hours, low: scaled(number.low), high: scaled(number.high), about: number.about,
    next: number.next + skip + 1 };
  return widen(tokens, minutesAfter(tokens, span));
}

const unit = (value: number, next: number): Span => ({ value, low: null, high: null, about: false, next });

/** "an hour, and a quarter of the week": the part is of something else. */
const PART_OF = /^(?:and|n) (?:a )?(?:half|quarter) (?:of|an?|my|the)\b/;
/** "an hour and a half a day": the article after the part begins the period. */
const PART_THEN_PERIOD = /^(?:and|n) a (?:half|quarter) an? (?:day|shift|morning|afternoon|evening|night|week|month|year)\b/;

/** "an hour and a half", "2 hours and 30 minutes", "1 h 15". */
function minutesAfter(tokens: readonly Token[], span: Span): Span {
  const text = ahead(tokens, span.next, 5);
  const part = /^(?:and|n) (?:a )?(half|quarter)\b/.exec(text);
  if (part && (!PART_OF.test(text) || PART_THEN_PERIOD.test(text))) {
    return { ...span, value: span.value + (part[1] === "half" ? 0.5 : 0.25), next: span.next + covered(part) };
  }
  const start = /^(?:and|,)\b/.test(text) ? span.next + 1 : span.next;
  const more = readSingle(tokens, start);
  if (more && !more.article && hoursIn(tokens[more.next]?.text) === 1 / 60 && span.value >= 1) {
    return { ...span, value: span.value + more.value / 60, next: more.next + 1 };
  }
  return span;
}

/** "an hour or two", "half an hour to an hour", "an hour or so". */
function widen(tokens: readonly Token[], span: Span): Span {
  const text = ahead(tokens, span.next, 4);
  if (/^(?:or so|ish|give or take|or thereabouts)\b/.test(text)) return { ...span, about: true,
    next: span.next + covered(/^(?:or so|ish|give or take|or thereabouts)/.exec(text)) };
  if (span.low !== null || !/^(?:or|to|~) /.test(text)) return span;
  const next = tokens[span.next + 1]?.text === "maybe" ? span.next + 2 : span.next + 1;
  const second = readSpan(tokens, next);
  const bare = second ? null : readSingle(tokens, next);
  const high = second?.value ?? (bare && !bare.article ? bare.value : null);
  if (high === null || high <= span.value || high > span.value * 6) return span;
  return { value: (span.value + high) / 2, low: span.value, high, about: false, next: second?.next ?? bare!.next };
}

/** A duration with its period, or null where it is not working time. */
export function readDuration(tokens: readonly Token[], at: number): Read {
  const span = readSpan(tokens, at);
  if (!span || NOT_BEFORE.test(before(tokens, at)) || NOT_AFTER.test(ahead(tokens, span.next, 1))) return null;
  const length = readLengthAfter(tokens, at, span);
  if (length) return length;
  const worth = /^(?:'s )?worth\b/.test(ahead(tokens, span.next, 2)) ? covered(/^(?:'s )?worth/.exec(ahead(tokens, span.next, 2))) : 0;
  const total = /^(?:total|in total|tops|max|at most|easy|straight)\b/.exec(ahead(tokens, span.next + worth, 2));
  const period = readPeriod(tokens, span.next + worth + covered(total));
  const { value, low, high, about } = span;
  return { reading: { kind: "time", per: period?.per ?? null, value, low, high }, about, next: period?.next ?? span.next + worth };
}

/** "12-hour shifts", "an eight hour day", "38 hour week". */
function readLengthAfter(tokens: readonly Token[], at: number, span: Span): Read {
  const singular = /^(?:hour|hr|h)$/.test(tokens[span.next - 1]?.text ?? "");
  const noun = tokens[span.next]?.text ?? "";
  const article = ["a", "an"].includes(tokens[at]!.text);
  if (!singular || article || span.value < 4 || !/^(?:day|days|shift|shifts|week|weeks|nights?)$/.test(noun)) return null;
  return { reading: { kind: "length", of: noun.startsWith("week") ? "week" : "day", value: span.value, count: null },
    about: span.about, next: span.next + 1 };
}

/** Hours. */
const LEAST_SHIFT = 4;
const LONGEST_SHIFT = 16;
const PLURALS: Record<string, number> = { sixes: 6, sevens: 7, eights: 8, nines: 9, tens: 10, twelves: 12 };

/** "four tens", "three twelves", "three 12-hour shifts": days of that length. */
export function readDays(tokens: readonly Token[], at: number): Read {
  const count = readSingle(tokens, at);
  if (!count || count.article || count.value > 7) return null;
  const plural = PLURALS[tokens[count.next]?.text ?? ""];
  if (plural) return { reading: { kind: "length", of: "day", value: plural, count: count.value }, about: false, next: count.next + 1 };
  const crossed = readCrossed(tokens, count.next);
  if (crossed) return { reading: { kind: "length", of: "day", value: crossed.value, count: count.value }, about: false, next: crossed.next };
  const length = readDuration(tokens, count.next);
  return length?.reading.kind === "length" && length.reading.of === "day" ? { ...length, reading: { ...length.reading,
    count: count.value } } : null;
}

/** The length in "3x12s", "3 x 12", "three 12s", and the token behind; null where it is none of a shift. */
function readCrossed(tokens: readonly Token[], at: number): { value: number; next: number } | null {
  const cross = /^(?:x|by|×)$/.test(tokens[at]?.text ?? "") ? 1 : 0;
  const text = tokens[at + cross]?.text ?? "";
  const value = /^\d+$/.test(text) ? Number(text) : 0;
  if (value < LEAST_SHIFT || value > LONGEST_SHIFT) return null;
  const tail = /^(?:s|'s|hours?|hrs?|h)\b(?: (?:days|shifts))?/.exec(ahead(tokens, at + cross + 1, 2));
  if (!cross && !/^'?s/.test(tail?.[0] ?? "")) return null;
  return hoursIn(tokens[at + cross + 1]?.text) === 1 / 60 ? null : { value, next: at + cross + 1 + covered(tail) };
}
