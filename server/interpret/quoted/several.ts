/** Several amounts in one quote of one amount: their range, their sum, the corrected one, or no telling which. */
import { hoursIn } from "../amounts/units.ts";
import type { Token } from "../words/tokens.ts";
import type { Amount } from "./amounts-in.ts";

const DENIED = /^(?:not|than|n't|was|were)$/;
const CORRECTED = /^(?:no|sorry|actually|rather|now|make|mean|meant|correction)$/;
const RANGE = /^(?:,|or|to|~|maybe|perhaps|sometimes|even|up|and|if|not)$/;
const NEEDED = /^(?:or|to|~|maybe|perhaps|sometimes|up)$/;
const SUM = /^(?:and|plus|\+|&)$/;
/** A range from one to more than this many times as much is none. */
const WIDEST = 6;

type Measured = Extract<Amount, { low: number | null }>;
const isMeasured = (one: Amount): one is Measured => "low" in one;

/** "35, not half", "more like 20 than 30": what is set against the amount is not the amount. */
export function withoutDenied(mains: readonly Amount[], tokens: readonly Token[]): Amount[] {
  const kept = mains.filter(({ start }) => !DENIED.test(tokens[start - 1]?.text ?? ""));
  return kept.length > 0 ? kept : [...mains];
}

/** The one amount meant; of different sorts the first. Null where there is none, or no telling. */
export function chosen(mains: readonly Amount[], tokens: readonly Token[], goesWith: (one: Amount, main: Amount) => boolean): Amount | null {
  const told = mains.filter(isMeasured);
  const [first, ...others] = told.length > 0 ? told : mains;
  if (first === undefined) return null;
  return others.reduce<Amount | null>((before, next) => {
    if (before === null || goesWith(next, before)) return before;
    return goesWith(before, next) ? next : either(before, next, tokens);
  }, first);
}

function either(one: Amount, second: Amount, tokens: readonly Token[]): Amount | null {
  const joint = tokens.slice(one.end, second.start).map(({ text }) => text);
  if (joint.some((word) => CORRECTED.test(word))) return second;
  const [first, next] = isMeasured(one) && isMeasured(second) ? likewise(one, second, tokens) : [one, second];
  if (!isMeasured(first) || !isMeasured(next) || !alike(first, next)) return first;
  const [low, high] = [sized(first), sized(next)];
  const both = { ...first, ...inDays(first), start: Math.min(first.start, next.start), end: Math.max(first.end, next.end) };
  const between = tokens[one.start - 1]?.text === "between" && joint.length === 1 && joint[0] === "and";
  if (!between && joint.some((word) => SUM.test(word)) && (first.kind === "time" || first.kind === "slots")) return { ...both, value: low + high, low: null, high: null };
  const ranges = between || (joint.every((word) => RANGE.test(word)) && joint.some((word) => NEEDED.test(word)));
  if (ranges && high > low && high <= low * WIDEST) return { ...both, value: (low + high) / 2, low, high };
  return low === high ? first : null;
}

/** "10, maybe 15 percent", "an hour, sometimes two": a bare number has the unit of the other. */
function likewise(first: Measured, second: Measured, tokens: readonly Token[]): [Measured, Measured] {
  if (first.kind === "bare" && second.kind !== "bare") return [like(second, first, tokens), second];
  return second.kind === "bare" && first.kind !== "bare" ? [first, like(first, second, tokens)] : [first, second];
}

function like(model: Measured, { value, start, end }: Measured, tokens: readonly Token[]): Measured {
  const unit = tokens.slice(model.start, model.end).map(({ text }) => hoursIn(text)).find((hours) => hours !== null) ?? 1;
  const by = model.kind === "share" ? (model.percent ? 1 / 100 : 1) : model.kind === "time" ? unit : 1;
  return { ...model, value: value * by, low: null, high: null, start, end };
}

/** Amounts of one sort, which can be added and compared. */
function alike(first: Measured, second: Measured): boolean {
  const calendar = (one: Measured): boolean => one.kind === "slots" && (one.slot === "week" || one.slot === "month");
  if (first.kind === "slots" && second.kind === "slots") return calendar(first) ? first.slot === second.slot : !calendar(second);
  return first.kind === second.kind;
}

/** Half days count as days here. */
const sized = (one: Measured): number => (one.kind === "slots" && one.slot === "half" ? one.value / 2 : one.value);
const inDays = (one: Measured): object => (one.kind === "slots" && one.slot === "half" ? { slot: "day" } : {});
