/** How much of a week an amount is, before it is known how often it comes; and what "twice a week" and "half" make of it. */
import type { Period, Slot } from "../amounts/quantity.ts";
import type { Term } from "../model/reply.ts";
import { dayOf, daysOf, halfOf, weekOf, WEEKS_A_MONTH, WEEKS_A_YEAR, type Frame } from "../week/state.ts";
import type { Amount } from "./amounts-in.ts";

export type Ends = { value: number; low: number | null; high: number | null; about: boolean };
/**
 * `hours` of one occasion or one period, or a `share` (0..1) of the week. `per`: what it recurs with, null where not known; `told`: the
 * quote says so itself. `slots`: named or counted days, in hours each. `clock`: from clock times. `percent`: to be given as a part of the week in the end. `guessed`: nobody says what it recurs with.
 */
export type Size = Ends & { unit: "hours" | "share"; per: Period | null; told: boolean; slots: number | null; clock: boolean; percent: boolean; guessed?: true };

export const scaled = (ends: Ends, by: number): Ends => {
  const end = (of: number | null): number | null => (of === null ? null : of * by);
  return { value: ends.value * by, low: end(ends.low), high: end(ends.high), about: ends.about };
};

/** How a bare number is to be understood: the model's words, or those of the amount before. */
export type Usual = Pick<Term, "unit" | "per">;

const periodOf = ({ per }: Usual): Period | null => (per === "as_said" || per === "once" ? null : per);

/** Where nobody says what an amount recurs with and the worker counts in days, hours that fit in one are of each. */
const recursWith = (usual: Usual, hours: number, frame: Frame): Pick<Size, "per" | "guessed"> =>
  (usual.per === "as_said" && frame.base === "day" && hours <= dayOf(frame) ? { per: "day", guessed: true } : { per: periodOf(usual) });
const share = (ends: Ends): Size => ({ ...ends, unit: "share", per: null, told: false, slots: null, clock: false, percent: true });

/** The size of one amount, or null where neither its words nor `usual` give it a unit. */
export function sizeOf(amount: Amount, usual: Usual, frame: Frame): Size | null {
  const hours = (by: number, per: Period | null, traits: Partial<Size> = {}): Size | null =>
    "value" in amount ? { ...scaled({ low: null, high: null, ...amount }, by), unit: "hours", per: per ?? periodOf(usual), told: per !== null, slots: null, clock: false, percent: false, ...traits } : null;
  switch (amount.kind) {
    case "time": return amount.clock ? hours(1, null, { clock: true, ...(usual.per === "as_said" ? { per: "day", guessed: true } : { per: periodOf(usual) }) })
      : hours(1, amount.per === "occurrence" ? null : amount.per, amount.per === null ? recursWith(usual, amount.value, frame) : {});
    case "slots": return sizeOfSlots(amount, usual, hours, frame);
    case "length": return amount.of === "week" ? hours(1, "week") : hours(amount.count ?? 1, amount.count === null ? null : "week");
    case "share":
      if (amount.of === "half") return hours(halfOf(frame), null, { per: usual.per === "as_said" ? "day" : periodOf(usual) });
      return (amount.of === null && !amount.percent && usual.unit !== "percent" ? bare(amount, null, usual, frame) : null) ?? share(amount);
    case "bare": return bare(amount, null, usual, frame);
    case "times": return amount.plain ? bare({ value: amount.count, low: null, high: null, about: amount.about }, amount.per, usual, frame) : null;
    default: return null;
  }
}

type Hours = (by: number, per: Period | null, traits?: Partial<Size>) => Size | null;

function sizeOfSlots({ slot, per }: { slot: Slot; per: Period | null }, usual: Usual, hours: Hours, frame: Frame): Size | null {
  const each = slot === "half" ? halfOf(frame) : dayOf(frame);
  if (slot === "day" || slot === "half") return hours(each, per, { slots: each });
  const weeks = slot === "week" ? 1 : WEEKS_A_YEAR / 12;
  // Weeks are of a year or of a month, whatever a model thinks.
  return hours(weeks * weekOf(frame), per, { per: (per ?? usual.per) === "month" ? "month" : "year", percent: true });
}

/** A number, or a fraction, without a unit of its own. */
function bare(ends: Ends, per: Period | null, usual: Usual, frame: Frame): Size | null {
  const hours = (by: number, traits: Partial<Size> = {}): Size =>
    ({ ...scaled(ends, by), unit: "hours", per: per ?? periodOf(usual), told: per !== null, slots: null, clock: false, percent: false, ...traits });
  switch (usual.unit) {
    case "hours": return hours(1, per === null ? recursWith(usual, ends.value, frame) : {});
    case "minutes": return hours(1 / 60, per === null ? recursWith(usual, ends.value / 60, frame) : {});
    case "days": return hours(dayOf(frame), { slots: dayOf(frame) });
    case "half_days": return hours(halfOf(frame), { slots: halfOf(frame) });
    case "weeks": return sizeOfSlots({ slot: "week", per }, usual, (by, _, traits) => hours(by, traits), frame);
    case "percent": return share(scaled(ends, 1 / 100));
    default: return null;
  }
}

/** How often a week that happens. */
function timesAWeek(per: Period | null, frame: Frame): number {
  switch (per) {
    case "day": return daysOf(frame);
    case "month": return 1 / WEEKS_A_MONTH;
    case "year": return 1 / WEEKS_A_YEAR;
    default: return 1;
  }
}

/** Hours a week, or percent of it. */
export function aWeek(size: Size, frame: Frame): Ends & { unit: "hours" | "percent" } {
  if (size.unit === "share") return { ...scaled(size, 100), unit: "percent" };
  const times = timesAWeek(size.per, frame);
  return size.percent ? { ...scaled(size, (times * 100) / weekOf(frame)), unit: "percent" } : { ...scaled(size, times), unit: "hours" };
}
