/** Amounts said as a part of a whole: "six of the ten", "an hour out of forty", "two weeks of the fifty". */
import { LEAST_DAY, LEAST_WEEK } from "../week/frames.ts";
import { LONGEST_DAY } from "../clauses/measure.ts";
import type { Period } from "../amounts/quantity.ts";
import { dayOf, weekOf, type Frame } from "../week/state.ts";
import type { Amount } from "./amounts-in.ts";
import { scaled, type Ends, type Size, type Usual } from "./size.ts";

/** A number without a unit, or with one. */
export type Whole = number | Amount;

/**
 * The share that the amount is of the whole, null where it is more than all of it. "no part": hours out of so few that they are neither a
 * day's nor a week's, or out of the day or the week that is known: the hours themselves count. `always`: whatever it is a part of.
 */
export function partOfWhole(amount: Amount, whole: Whole, usual: Usual, frame: Frame, always: boolean): Size | null | "no part" {
  const ends = endsOf(amount, usual, whole);
  const all = ends && wholeAs(amount, whole, frame);
  if (!ends || !all || all <= 0) return "no part";
  const inHours = amount.kind === "time" || (amount.kind === "bare" && (usual.unit === "hours" || usual.unit === "minutes"));
  if (inHours && !always && (isTold(all, amount, usual, frame) || !isWorkingTime(all, amount, usual, frame))) return "no part";
  if (ends.value > all) return null;
  return { ...scaled(ends, 1 / all), unit: "share", per: null, told: false, slots: null, clock: false, percent: true };
}

/** In hours where the whole is, half days in days. */
function endsOf(amount: Amount, { unit }: Usual, whole: Whole): Ends | null {
  if (!("low" in amount) || amount.kind === "share") return null;
  if (amount.kind === "bare") return scaled(amount, unit === "minutes" && typeof whole !== "number" && whole.kind === "time" ? 1 / 60 : 1);
  return scaled(amount, amount.kind === "slots" && amount.slot === "half" ? 0.5 : 1);
}

/** The whole in the amount's unit. */
function wholeAs(amount: Amount, whole: Whole, frame: Frame): number | null {
  if (typeof whole === "number") return whole;
  if (whole.kind === "length") return whole.value * (amount.kind === "slots" ? 1 / dayOf(frame) : 1);
  if (whole.kind === "slots") {
    const days = whole.value * (whole.slot === "half" ? 0.5 : 1);
    return amount.kind === "time" ? days * dayOf(frame) : days;
  }
  if (whole.kind === "time" && amount.kind === "slots" && (amount.slot === "day" || amount.slot === "half")) return whole.value / dayOf(frame);
  return "value" in whole && whole.kind !== "share" ? whole.value : null;
}

const periodOf = (amount: Amount, usual: Usual): Usual["per"] | Period => (amount.kind === "time" ? amount.per : null) ?? usual.per;

/** The hours of the day or the week as they are known. */
function isTold(hours: number, amount: Amount, usual: Usual, frame: Frame): boolean {
  const per = periodOf(amount, usual);
  return per === "day" ? hours === dayOf(frame) : per === "week" && hours === weekOf(frame);
}

/** Hours that the day or the week, whichever the amount is of, can have. */
function isWorkingTime(hours: number, amount: Amount, usual: Usual, frame: Frame): boolean {
  const per = periodOf(amount, usual);
  const isDay = hours === dayOf(frame) || (per === "day" && hours >= LEAST_DAY && hours <= LONGEST_DAY);
  const isWeek = hours === weekOf(frame) || hours >= LEAST_WEEK;
  return (isDay && per !== "week") || (isWeek && per !== "day");
}
