/** What multiplies an amount: counts ("three of them"), occasions ("twice a week", "Monday to Thursday") and parts ("half", "one in six"). */
import type { Period } from "../amounts/quantity.ts";
import { dayOf, daysOf, weekOf, WEEKS_A_MONTH, WEEKS_A_YEAR, type Frame } from "../week/state.ts";
import type { Amount } from "./amounts-in.ts";
import { scaled, type Size } from "./size.ts";

const LENGTHS: readonly (Period | null)[] = [null, "occurrence", "day", "week", "month", "year"];
const length = (per: Period | null): number => LENGTHS.indexOf(per);

/** How often, in the period it is said of. */
const periodOf = (factor: Amount): Period | null => (factor.kind === "times" || factor.kind === "slots" ? factor.per : null);

/** The size once all factors have been applied, the shortest period first: "ten minutes", "twice a day", "on Mondays". Null where one means nothing here. */
export function multiplied(size: Size | null, factors: readonly Amount[], frame: Frame): Size | null {
  const sorted = factors.toSorted((a, b) => length(periodOf(a)) - length(periodOf(b)));
  return sorted.reduce<Size | null>((before, factor) => before && applied(before, factor, frame), size);
}

function applied(size: Size, factor: Amount, frame: Frame): Size | null {
  switch (factor.kind) {
    case "share": return times(size, factor.value);
    case "bare": return factor.outOf === null ? counted(size, factor.value) : times(size, factor.value / factor.outOf);
    case "times": return ofTimes(size, factor.count, factor.per, frame);
    case "slots": return ofSlots(size, factor, frame);
    case "length": return factor.count === null ? null : occasions(size, factor.count, "week");
    default: return null;
  }
}

/** "one till five", "three of them": once on each of so many days, as it is one till five only once a day. */
const counted = (size: Size, count: number): Size => ({ ...times(size, count), per: size.clock && count > 1 ? null : size.per });

const times = (size: Size, by: number): Size => ({ ...size, ...scaled(size, by) });

function ofTimes(size: Size, count: number, per: Period, frame: Frame): Size {
  const isPart = per === "week" && count < 1;
  // "Two hours a night", "every other week": a part of the weeks.
  if (size.unit === "hours") return isPart && size.per === "day" && !size.guessed ? times(size, count) : occasions(size, count, per);
  // Half of the time "every other week" is a part of the weeks; "half" twice a week is of a day.
  if (isPart) return times(size, count);
  return per === "day" ? size : occasions(ofDays(size, dayOf(frame)), count, per);
}

function ofSlots(size: Size, factor: Extract<Amount, { kind: "slots" }>, frame: Frame): Size | null {
  if (factor.slot === "week" || factor.slot === "month") return times(size, partOfYear(factor.value, factor.slot, factor.per));
  const half = factor.slot === "half" ? dayOf(frame) / 2 : null;
  if (size.unit === "share") return occasions(ofDays(size, half ?? dayOf(frame)), factor.value, factor.per);
  if (size.slots === null) return occasions(size, factor.value, factor.per);
  // "Monday and Tuesday", "the mornings": as many as the days, as long as the shorter.
  if (half !== null) return half < size.slots ? times(size, half / size.slots) : size;
  const named = size.told && size.per === "week" && factor.value >= 1;
  return named ? { ...times(size, (factor.value * size.slots) / size.value), per: factor.per ?? "week" } : occasions(size, factor.value, factor.per);
}

const ofDays = (size: Size, day: number): Size => ({ ...times(size, day), unit: "hours", per: null, told: false, percent: false });

/** Weeks of a month or a year, months of a year. */
const partOfYear = (value: number, slot: "week" | "month", per: Period | null): number =>
  Math.min(1, value / (slot === "month" ? 12 : per === "month" ? WEEKS_A_MONTH : WEEKS_A_YEAR));

/**
 * So many a period. What the quote itself says of a longer period is all of it already; of the same one, only a part counts ("a week,
 * every other week"); "ten minutes a day, twice a day" is twice as much. Days of nobody says which period are of a week.
 */
function occasions(size: Size, count: number, per: Period | null): Size {
  const told = size.told ? size.per : null;
  if (length(told) > length(per ?? "day")) return size;
  if (per === null) return { ...times(size, count), per: length(size.per) > length("day") ? size.per : null, told: false };
  if (per === told && per !== "day" && count >= 1) return size;
  return { ...times(size, count), per, told: true };
}

/** The part (0..1) of the time that the words name, or null where they name none: what an exception takes away. */
export function partOf(factors: readonly Amount[], frame: Frame): number | null {
  const [only] = factors;
  if (factors.length !== 1 || only === undefined) return null;
  const part = partNamed(only, frame);
  return part !== null && part >= 0 && part < 1 ? part : null;
}

function partNamed(one: Amount, frame: Frame): number | null {
  if (one.kind === "share") return one.value;
  if (one.kind === "bare") return one.outOf === null ? null : one.value / one.outOf;
  if (one.kind === "times") return one.per === "week" && one.count < 1 ? one.count : null;
  if (one.kind === "time") return (one.value * (one.per === "day" ? daysOf(frame) : 1)) / weekOf(frame);
  if (one.kind !== "slots") return null;
  if (one.slot === "week" || one.slot === "month") return partOfYear(one.value, one.slot, one.per);
  const weeks = one.per === "month" ? WEEKS_A_MONTH : one.per === "year" ? WEEKS_A_YEAR : 1;
  return one.value / (daysOf(frame) * weeks * (one.slot === "half" ? 2 : 1));
}
