/** A measure in its frame: hours or percent of the week, or null where the words do not say how much. */
import type { Amount, Precision } from "../../../scoring/index.ts";
import type { Period } from "../amounts/quantity.ts";
import type { Measure, Occasions } from "../clauses/measure.ts";
import { dayOf, daysOf, halfOf, weekOf, WEEKS_A_MONTH, WEEKS_A_YEAR, type Frame, type State } from "./state.ts";

type Ends = { value: number; low: number | null; high: number | null; about: boolean };
const MOST = { percent: 100, hours: 168 } as const;

/** The amount that a measure stands for now; `null` where it has no unit to go by. */
export function resolve(measure: Measure, state: State): Amount | null {
  switch (measure.unit) {
    case "vague": return { unit: "vague", word: measure.word };
    case "rest": return state.scope ? scaled({ value: 1, low: null, high: null, about: true }, state.scope.value,
      state.scope.unit) : { unit: "rest" };
    case "same": return state.last && scaled({ value: measure.factor, low: null, high: null, about: true }, state.last.value,
      state.last.unit);
    case "share": return resolveShare(measure, state);
    case "time": return resolveTime(measure, state.frame);
    case "slots": return resolveSlots(measure, measure.slot, measure.per, state.frame);
    case "bare": return resolveBare(measure, state);
  }
}

function scaled(ends: Ends, by: number, unit: "percent" | "hours"): Amount | null {
  const scale = (end: number): number => Math.round(end * by * 1000) / 1000;
  const value = scale(ends.value);
  if (!(value > 0) || value > MOST[unit] * 1.0001) return null;
  const clip = (end: number | null): number | null => (end === null ? null : Math.min(MOST[unit], scale(end)));
  const precision: Precision = ends.low === null ? (ends.about ? "about" : "plain") : "range";
  return { unit, value: Math.min(value, MOST[unit]), precision, low: clip(ends.low), high: clip(ends.high) };
}

function resolveShare(share: Extract<Measure, { unit: "share" }>, state: State): Amount | null {
  if (share.of === "half") return scaled(share, halfOf(state.frame) * daysOf(state.frame), "hours");
  const scope = share.of === "scope" || (share.of === null && !share.percent) ? state.scope : null;
  if (scope) return scaled(share, scope.value, scope.unit);
  return scaled(share, 100 * state.regime, "percent");
}

function timesAWeek(per: Period | null, frame: Frame): number {
  switch (per) {
    case "day": return daysOf(frame);
    case "month": return 1 / WEEKS_A_MONTH;
    case "year": return 1 / WEEKS_A_YEAR;
    case null: return frame.base === "day" ? daysOf(frame) : 1;
    default: return 1;
  }
}

function resolveTime(time: Extract<Measure, { unit: "time" }>, frame: Frame): Amount | null {
  if (time.outOf !== null && time.outOf > time.value) return scaled(time, 100 / time.outOf, "percent");
  return scaled(time, time.occasions ? occasionsAWeek(time.occasions, time.per, frame) : timesAWeek(time.per, frame), "hours");
}

/** "An hour a night, Monday to Thursday" happens four times; "ten minutes twice a day" twice on each day. */
function occasionsAWeek({ count, per }: Occasions, each: Period | null, frame: Frame): number {
  if (per === "day") return count * daysOf(frame);
  return per === "week" && each === "week" ? 1 : count * timesAWeek(per, frame);
}

function resolveSlots(ends: Ends, slot: "day" | "half" | "week" | "month", per: Period | null, frame: Frame): Amount | null {
  if (slot === "week") return scaled(ends, per === "month" ? 100 / WEEKS_A_MONTH : 100 / WEEKS_A_YEAR, "percent");
  if (slot === "month") return scaled(ends, 100 / 12, "percent");
  const hours = slot === "half" ? halfOf(frame) : dayOf(frame);
  const times = per === "month" ? 1 / WEEKS_A_MONTH : per === "year" ? 1 / WEEKS_A_YEAR : per === "day" ? daysOf(frame) : 1;
  return scaled(ends, hours * times, "hours");
}

function resolveBare(bare: Extract<Measure, { unit: "bare" }>, state: State): Amount | null {
  if (bare.outOf !== null) return bare.outOf > bare.value || state.unit !== null ? outOf(bare, bare.outOf, state) : null;
  if (state.unit === "percent") return scaled(bare, 1 * state.regime, "percent");
  if (state.unit === "slots") return scaled(bare, halfOf(state.frame), "hours");
  if (state.unit === "hours") return scaled(bare, timesAWeek(null, state.frame), "hours");
  return null;
}

/** "Six of the ten": the whole is the week, the day, or an amount of the same size. */
function outOf(bare: Ends, whole: number, state: State): Amount | null {
  const { frame } = state;
  if (whole === frame.week || whole === frame.day || whole >= weekOf(frame)) return scaled(bare, 100 / whole, "percent");
  return scaled(bare, timesAWeek(null, frame), "hours");
}
