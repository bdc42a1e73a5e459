/** Plain readings of a quote that is known to be an amount: "Five of them", "two full weeks", "the whole morning", "tens". */
import { readNumber, readSingle, type NumberRead } from "../amounts/numbers.ts";
import type { Period, Reading } from "../amounts/quantity.ts";
import { hoursIn, readPeriod, slotOf } from "../amounts/units.ts";
import { readWords, share, textOf, type Plain } from "./lone-words.ts";
import { readMonths } from "./months.ts";
import type { Token } from "../words/tokens.ts";

/** So many words may stand between a number and its unit: "two full working weeks". */
const BETWEEN = 2;
const NIGHT = /^(?:evenings?|nights?)$/;
const COUNTS = /^(?:times|x)$/;
const WHOLE = /^(?:the|my|all|whole|full|entire|that|this|another|other|a|an|one|each|every)$/;

/** The only number of a quote with its unit, or a stretch of the day without a number; null where there is neither or several. */
export function readPlain(tokens: readonly Token[]): Plain | null {
  const numbers = numbersIn(tokens);
  const [first, second] = numbers;
  if (first && second) return numbers.length === 2 ? ratio(tokens, first, second) : null;
  return first ? numbered(tokens, first) : (readWords(tokens) ?? named(tokens) ?? readMonths(tokens));
}

const OUT_OF = /(?:^| )(?:in|of)(?: (?:every|the|my|those|these))?$/;
const AND_AGAIN = /^[/~]?$/;

/** "nine times out of ten", "50/50": a part of things. */
function ratio(tokens: readonly Token[], first: Placed, second: Placed): Plain | null {
  const joint = textOf(tokens, first.next, second.start);
  const value = OUT_OF.test(joint) && first.value < second.value ? first.value / second.value
    : AND_AGAIN.test(joint) && first.value === 50 && second.value === 50 ? 0.5 : null;
  return value === null ? null : share(value, first.start, second.next);
}

type Placed = NumberRead & { start: number };

/** Numbers, and articles before a unit: "a day". */
function numbersIn(tokens: readonly Token[]): Placed[] {
  const found: Placed[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const number = readNumber(tokens, at);
    if (!number || (number.article && unitAfter(tokens, number.next) === null)) continue;
    if (!number.article || found.length === 0) found.push({ ...number, start: at });
    at = number.next - 1;
  }
  const spoken = found.filter(({ article }) => !article);
  return spoken.length > 0 ? spoken : found;
}

type Unit = { slot: "day" | "half" | "week" | "month" } | { hours: number } | { times: true };

function unitAfter(tokens: readonly Token[], start: number): { unit: Unit; next: number } | null {
  for (let at = start; at <= start + BETWEEN && at < tokens.length; at++) {
    const word = tokens[at]!;
    if (word.kind !== "word") return null;
    const unit = unitOf(word.text);
    if (unit) return { unit, next: at + 1 };
    if (readSingle(tokens, at)) return null;
  }
  return null;
}

function unitOf(word: string): Unit | null {
  const hours = hoursIn(word);
  if (hours !== null) return { hours };
  if (COUNTS.test(word)) return { times: true };
  const slot = NIGHT.test(word) ? "day" : slotOf(word);
  return slot && { slot };
}

function numbered(tokens: readonly Token[], number: Placed): Plain {
  const { value, low, high, about, start } = number;
  const found = unitAfter(tokens, number.next);
  const next = found?.next ?? number.next;
  const period = periodIn(tokens, next);
  const end = period?.next ?? next;
  const plain = !found && (period?.start ?? next) === next;
  return { ...reading(found?.unit ?? null, { value, low, high }, period?.per ?? null), start, end, about, plain };
}

type Ends = { value: number; low: number | null; high: number | null };

function reading(unit: Unit | null, ends: Ends, per: Period | null): Reading {
  if (unit && "hours" in unit) return { kind: "time", per, ...scaled(ends, unit.hours) };
  if (unit && "slot" in unit) return { kind: "slots", slot: unit.slot, per, named: false, ...ends };
  // "six calls a day": how often, whatever it is.
  return per === null ? { kind: "bare", of: null, outOf: null, ...ends } : { kind: "times", count: ends.value, per };
}

const scaled = ({ value, low, high }: Ends, by: number): Ends => ({ value: value * by, low: low === null ? null : low * by, high: high === null ? null : high * by });

/** "of them, a week": the first period behind. */
function periodIn(tokens: readonly Token[], from: number): { per: Period; start: number; next: number } | null {
  for (let start = from; start < tokens.length; start++) {
    const period = readPeriod(tokens, start);
    if (period) return { ...period, start };
  }
  return null;
}

const ONE_HOUR = /^(?:hour|hr|minute)$/;
const ONE_MORE = /^(?:another|extra|other|that|this|the|single)$/;

/** "the whole morning", "all day", "another hour": one of them. */
function named(tokens: readonly Token[]): Plain | null {
  const start = tokens.findIndex(({ text }, at) => {
    const unit = unitOf(text);
    if (unit === null || "times" in unit) return false;
    const before = tokens.slice(Math.max(0, at - BETWEEN), at);
    return "slot" in unit ? before.every((word) => WHOLE.test(word.text)) : ONE_HOUR.test(text) && ONE_MORE.test(before.at(-1)?.text ?? "");
  });
  if (start < 0) return null;
  const period = periodIn(tokens, start + 1);
  const end = period?.next ?? start + 1;
  return { ...reading(unitOf(tokens[start]!.text), { value: 1, low: null, high: null }, period?.per ?? null), about: false, plain: false, start, end };
}
