/** Joins the amounts of one clause into one measure: a duration with its occasions, a slot with its clock times, "so an hour". */
import type { VagueWord } from "../../../scoring/index.ts";
import type { Of, Period, Quantity, Slot } from "../amounts/quantity.ts";

type Ends = { value: number; low: number | null; high: number | null; about: boolean };
export type Occasions = { count: number; per: Period };
export type Measure =
  | ({ unit: "time"; per: Period | null; occasions: Occasions | null; outOf: number | null } & Ends)
  | ({ unit: "slots"; slot: Slot; per: Period | null; named: boolean; outOf: number | null } & Ends)
  | ({ unit: "share"; of: Of; other: boolean; percent: boolean; regime: boolean } & Ends)
  | ({ unit: "bare"; of: Of; outOf: number | null } & Ends)
  | { unit: "vague"; word: VagueWord }
  | { unit: "rest" }
  | { unit: "same"; factor: number };

/** More hours than this are of a week, not of a day. */
export const LONGEST_DAY = 14;

/** Can these stand in one clause as one amount? */
export function joins(first: Quantity, second: Quantity): boolean {
  if (second.kind === "outOf") return true;
  const rate = (one: Quantity, other: Quantity): boolean => isOccasion(one) && other.kind === "time" && other.per !== "week";
  return rate(first, second) || rate(second, first);
}

const isOccasion = (of: Quantity): boolean => of.kind === "times" || (of.kind === "slots" && (of.slot === "day" || of.slot === "half"));

/** Amounts that can stand alone for a task's time. */
export const isMain = (of: Quantity): boolean => !["times", "outOf", "length"].includes(of.kind);

/** One measure of a clause's amounts in order, or null where none says how much. */
export function measure(quantities: readonly Quantity[]): Measure | null {
  const times = quantities.filter(isTime);
  const occasion = quantities.find(isOccasion);
  const whole = quantities.find((q) => q.kind === "outOf");
  const outOf = whole?.kind === "outOf" ? whole.value : null;
  const time = times[0];
  if (time && occasion && time.per !== "week" && time.value <= LONGEST_DAY) return { ...ends(time), unit: "time", per: time.per,
    occasions: occasionsOf(occasion), outOf: null };
  const main = quantities.find(isMain);
  return main ? single(main.kind === "slots" ? spread(main, quantities) : main, outOf) : null;
}

type Slots = Extract<Quantity, { kind: "slots" }>;

/** "Friday afternoon, every other week", "two days at month end": days that do not come every week. */
function spread(slots: Slots, quantities: readonly Quantity[]): Slots {
  const times = quantities.find((q) => q.kind === "times");
  if (times?.kind !== "times" || (slots.per !== null && slots.per !== "week")) return slots;
  if (times.per === "week" && times.count >= 1) return slots;
  if (times.per !== "week" && times.per !== "month" && times.per !== "year") return slots;
  const by = (end: number | null): number | null => (end === null ? null : end * times.count);
  return { ...slots, per: times.per, value: slots.value * times.count, low: by(slots.low), high: by(slots.high) };
}

const isTime = (of: Quantity): of is Extract<Quantity, { kind: "time" }> => of.kind === "time";
const ends = ({ value, low, high, about }: Ends): Ends => ({ value, low, high, about });

function occasionsOf(of: Quantity): Occasions | null {
  if (of.kind === "times") return { count: of.count, per: of.per };
  return of.kind === "slots" ? { count: of.value, per: of.per ?? "week" } : null;
}

function single(of: Quantity, outOf: number | null): Measure | null {
  switch (of.kind) {
    case "time": return { ...ends(of), unit: "time", per: of.per, occasions: null, outOf };
    case "slots": return { ...ends(of), unit: "slots", slot: of.slot, per: of.per, named: of.named, outOf };
    case "share": return { ...ends(of), unit: "share", of: of.of, other: of.other, percent: of.percent, regime: of.regime };
    case "bare": return { ...ends(of), unit: "bare", of: of.of, outOf: of.outOf ?? outOf };
    case "vague": return { unit: "vague", word: of.word };
    case "rest": return { unit: "rest" };
    case "same": return { unit: "same", factor: of.factor };
    default: return null;
  }
}
