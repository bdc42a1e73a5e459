/** Plain readings of a quote that is known to be an amount: "Five of them", "two full weeks", "the whole morning", "tens". */
import type { VagueWord } from "../../../scoring/index.ts";
import { readNumber, readSingle, type NumberRead } from "../amounts/numbers.ts";
import type { Period, Quantity, Reading } from "../amounts/quantity.ts";
import { hoursIn, readPeriod, slotOf } from "../amounts/units.ts";
import { readMonths } from "./months.ts";
import type { Token } from "../words/tokens.ts";

/** So many words may stand between a number and its unit: "two full working weeks". */
const BETWEEN = 2;
const NIGHT = /^(?:evenings?|nights?)$/;
const COUNTS = /^(?:times|x)$/;
const WHOLE = /^(?:the|my|all|whole|full|entire|that|this|another|other|a|an|one|each|every)$/;
const PLURALS: Readonly<Record<string, number>> = { fours: 4, fives: 5, sixes: 6, sevens: 7, eights: 8, nines: 9, tens: 10, twelves: 12 };

/** `plain`: a count without a noun, which may be of hours. */
export type Plain = Quantity & { plain: boolean };

/** The only number of a quote with its unit, or a stretch of the day without a number; null where there is neither or several. */
export function readPlain(tokens: readonly Token[]): Plain | null {
  const numbers = numbersIn(tokens);
  const [first, second] = numbers;
  if (first && second) return numbers.length === 2 ? ratio(tokens, first, second) : null;
  return first ? numbered(tokens, first) : (plural(tokens) ?? multiple(tokens) ?? whole(tokens) ?? vague(tokens) ?? named(tokens) ?? readMonths(tokens));
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

const textOf = (tokens: readonly Token[], start: number, end: number): string => tokens.slice(start, end).map(({ text }) => text).join(" ");
const share = (value: number, start: number, end: number): Plain =>
  ({ kind: "share", of: "whole", other: false, percent: false, regime: false, value, low: null, high: null, about: false, plain: false, start, end });

const HALVES = /^half and half\b/;
const ALL = /^all (?:of )?(?:it|that|this|those|them|(?:my|the) time)\b/;
const WHOLE_WEEK = /\b(?:all|the|whole|entire|my) (?:week|month|year)\b/;

/** "half and half", "all of it", "the whole week". */
function whole(tokens: readonly Token[]): Plain | null {
  const text = textOf(tokens, 0, tokens.length);
  if (HALVES.test(text)) return share(0.5, 0, tokens.length);
  return ALL.test(text) || WHOLE_WEEK.test(text) ? share(1, 0, tokens.length) : null;
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

/** "tens": days of ten hours. */
function plural(tokens: readonly Token[]): Plain | null {
  const start = tokens.findIndex(({ text }) => Object.hasOwn(PLURALS, text));
  if (start < 0) return null;
  return { kind: "length", of: "day", value: PLURALS[tokens[start]!.text]!, count: null, about: false, plain: false, start, end: start + 1 };
}

const MULTIPLES: Readonly<Record<string, number>> = { same: 1, equal: 1, equally: 1, ditto: 1, double: 2, twice: 2, triple: 3, thrice: 3 };

/** "the same", "double". */
function multiple(tokens: readonly Token[]): Plain | null {
  const start = tokens.findIndex(({ text }) => Object.hasOwn(MULTIPLES, text));
  return start < 0 ? null : { kind: "same", factor: MULTIPLES[tokens[start]!.text]!, about: true, plain: false, start, end: start + 1 };
}

/** Words that alone say how much only where somebody means an amount. */
const VAGUE: Readonly<Record<string, VagueWord>> = {
  most: "most", mostly: "most", mainly: "most", largely: "most", primarily: "most", lots: "good_chunk", loads: "good_chunk", tons: "good_chunk", plenty: "good_chunk",
  much: "good_chunk", chunk: "good_chunk", some: "some", little: "a_bit", occasional: "a_bit",
};

function vague(tokens: readonly Token[]): Plain | null {
  const start = tokens.findIndex(({ text }) => Object.hasOwn(VAGUE, text));
  return start < 0 ? null : { kind: "vague", word: VAGUE[tokens[start]!.text]!, about: false, plain: false, start, end: start + 1 };
}

/** "the whole morning", "all day": one of them. */
function named(tokens: readonly Token[]): Plain | null {
  const start = tokens.findIndex(({ text }, at) => {
    const unit = unitOf(text);
    return unit !== null && "slot" in unit && tokens.slice(Math.max(0, at - BETWEEN), at).every((word) => WHOLE.test(word.text));
  });
  if (start < 0) return null;
  return { ...reading(unitOf(tokens[start]!.text), { value: 1, low: null, high: null }, null), about: false, plain: false, start, end: start + 1 };
}
