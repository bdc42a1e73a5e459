/** What a quote says of time: the grammar's amounts, and plainer readings that only a quote already known to be an amount allows. */
import { readClock } from "../amounts/clock.ts";
import { readSingle } from "../amounts/numbers.ts";
import type { Quantity } from "../amounts/quantity.ts";
import { scan } from "../amounts/scan.ts";
import { isMain } from "../clauses/measure.ts";
import type { Token } from "../words/tokens.ts";
import { readPlain } from "./plain.ts";

/** `clock`: read from clock times, which say how long but not how often. `plain`: a count without a noun, which may be of hours: "five a day". */
export type Amount = Quantity & { clock: boolean; plain: boolean };
/** `main`: the amount meant, null where there is none or no telling which. `beside`: how often and what of, in the same quote. */
export type Heard = { main: Amount | null; beside: Amount[]; outOf: number | null };

/** Reads a quote of an amount; linear in its tokens, which are few. */
export function hear(said: readonly Token[]): Heard {
  // "A half day" is a day's half, not half of the week.
  const tokens = said.filter(({ text }, at) => !(text === "a" && said[at + 1]?.text === "half" && !/^(?:and|n)$/.test(said[at - 1]?.text ?? "")));
  const part = hearPart(tokens);
  if (part) return part;
  const found = amountsIn(tokens);
  const whole = found.find((one) => one.kind === "outOf");
  const mains = withoutDenied(found.filter((one) => isMain(one) || one.kind === "length"), tokens);
  const main = mains.length > 0 ? chosen(mains, tokens) : (found.find((one) => one.kind === "times") ?? null);
  const beside = found.filter((one) => one !== main && goesWith(one, main));
  return { main, beside, outOf: whole?.kind === "outOf" ? whole.value : main?.kind === "bare" ? main.outOf : null };
}

/** "a quarter of any shift", "half of the calls": the grammar of free text leaves out what may be no part of time. */
function partOfThings(tokens: readonly Token[]): (Quantity & { plain: boolean }) | null {
  const of = tokens.findIndex(({ text }) => text === "of");
  const [share, ...others] = of < 1 ? [] : scan(tokens.slice(0, of));
  return share?.kind === "share" && others.length === 0 ? { ...share, plain: false, end: tokens.length } : null;
}

/** "half of the eight hours", "a third of Friday", "half the morning": a fraction of one stretch of time. */
function hearPart(tokens: readonly Token[]): Heard | null {
  const at = tokens.findIndex(({ text }, place) => text === "of" || (tokens[place - 1]?.text === "half" && /^(?:the|my|each|every)$/.test(text)));
  if (at < 1) return null;
  const [share, ...others] = scan(tokens.slice(0, at));
  if (share?.kind !== "share" || others.length > 0) return null;
  const { main, beside } = hear(tokens.slice(at + 1));
  const spell = main?.kind === "time" || (main?.kind === "slots" && (main.named || main.slot === "half"));
  return spell ? { main: { ...share, of: null, clock: false, plain: false }, beside: [main, ...beside], outOf: null } : null;
}

/** The grammar reads sentences. */
const STOP: Token = { kind: "mark", text: ".", value: 0, start: Infinity, end: Infinity };

/** All amounts of a quote, in its order. */
export function amountsIn(tokens: readonly Token[]): Amount[] {
  return amountsOf(withFrom(tokens));
}

/** "nine to five" falls, so it is no range but a clock's; the grammar wants to be told. */
function withFrom(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex((_, place) => {
    const first = readSingle(tokens, place);
    const second = first && /^(?:to|~)$/.test(tokens[first.next]?.text ?? "") ? readSingle(tokens, first.next + 1) : null;
    return first !== null && second !== null && !second.article && second.value < first.value && second.next === tokens.length;
  });
  return at < 0 ? tokens : [...tokens.slice(0, at), { ...STOP, kind: "word", text: "from" }, ...tokens.slice(at)];
}

function amountsOf(tokens: readonly Token[]): Amount[] {
  const found = scan([...tokens, STOP]).map((one): Amount =>
    ({ ...one, plain: false, clock: one.kind === "time" && readClock(tokens, one.start)?.next === one.end }));
  if (found.some((one) => one.kind !== "outOf" && one.kind !== "rest")) return found;
  const plain = partOfThings(tokens) ?? readPlain(tokens);
  return plain ? [{ ...plain, clock: false }, ...found.filter(({ start, end }) => start >= plain.end || end <= plain.start)] : found;
}

/** "an hour, twice a week", "Friday, one till five". */
function goesWith(one: Amount, main: Amount | null): boolean {
  if (main === null) return false;
  if (one.kind === "times") return true;
  return main.kind === "time" && one.kind === "slots" && main.per !== "week";
}

const USED_TO_BE = /^(?:not|than|n't)$|^(?:was|were)$/;
const CORRECTED = /^(?:no|sorry|actually|rather|now|make|mean|meant|correction)$/;
const RANGE = /^(?:,|or|to|~|maybe|perhaps|sometimes|even|up|and|if|not)$/;
const NEEDED = /^(?:or|to|~|maybe|perhaps|sometimes|up)$/;
const SUM = /^(?:and|plus|\+|&)$/;
const WIDEST = 6;

/** "35, not half", "more like 20 than 30": what is set against the amount is not the amount. */
function withoutDenied(mains: readonly Amount[], tokens: readonly Token[]): Amount[] {
  const kept = mains.filter(({ start }) => !USED_TO_BE.test(tokens[start - 1]?.text ?? ""));
  return kept.length > 0 ? kept : [...mains];
}

type Measured = Extract<Amount, { low: number | null }>;
const isMeasured = (one: Amount): one is Measured => "low" in one;

/** The one amount of several: their range, their sum, the corrected one, the only one of the sort; null where there is no telling. */
function chosen(mains: readonly Amount[], tokens: readonly Token[]): Amount | null {
  const told = mains.filter(isMeasured);
  const [first, ...others] = told.length > 0 ? told : mains;
  if (first === undefined) return null;
  return others.reduce<Amount | null>((before, next) => before && either(before, next, between(tokens, before.end, next.start)), first);
}

const between = (tokens: readonly Token[], start: number, end: number): string[] => tokens.slice(start, end).map(({ text }) => text);

function either(first: Amount, second: Amount, joint: readonly string[]): Amount | null {
  if (joint.some((word) => CORRECTED.test(word))) return second;
  if (goesWith(first, second)) return second;
  if (!isMeasured(first) || !isMeasured(second) || !alike(first, second)) return first;
  const end = Math.max(first.end, second.end);
  const [low, high] = [sized(first), sized(second)];
  if (joint.length > 0 && joint.every((word) => SUM.test(word)) && first.kind !== "share" && first.kind !== "bare") {
    return { ...first, ...unitOf(first), value: low + high, low: null, high: null, end };
  }
  const ranges = joint.every((word) => RANGE.test(word)) && joint.some((word) => NEEDED.test(word));
  if (ranges && high > low && high <= low * WIDEST) return { ...first, ...unitOf(first), value: (low + high) / 2, low, high, end };
  return low === high ? first : null;
}

/** Amounts of one sort, which can be added and compared. */
function alike(first: Measured, second: Measured): boolean {
  const calendar = (one: Measured): boolean => one.kind === "slots" && (one.slot === "week" || one.slot === "month");
  if (first.kind === "slots" && second.kind === "slots") return calendar(first) ? first.slot === second.slot : !calendar(second);
  return first.kind === second.kind;
}

/** Half days count as days here. */
const sized = (one: Measured): number => (one.kind === "slots" && one.slot === "half" ? one.value / 2 : one.value);
const unitOf = (one: Measured): object => (one.kind === "slots" && one.slot === "half" ? { slot: "day" } : {});
