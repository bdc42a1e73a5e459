/** Derived numbers as amounts of findings: bounded, rounded, with their precision. */
import type { Amount } from "../../../scoring/index.ts";
import { scaled, type Ends } from "./size.ts";

export type Measured = Ends & { unit: "hours" | "percent" };

const MOST = { percent: 100, hours: 168 } as const;
/** Fractions of a third add up to a little more than all. */
const SLACK = 1.0001;
export const DONE: Amount = { unit: "done" };

/** Two decimals are enough for anybody's week. */
const round = (value: number): number => Math.round(value * 100) / 100;

/** The amount; done where it is nothing or more than a week holds, as then something was misunderstood. */
export function amountOf(of: Measured | null): Amount {
  if (of === null || !(of.value > 0) || of.value > MOST[of.unit] * SLACK) return DONE;
  const clip = (value: number): number => Math.min(MOST[of.unit], Math.max(0, round(value)));
  const { unit, low, high, about } = of;
  const ranged = low !== null && high !== null;
  return { unit, value: clip(of.value), precision: ranged ? "range" : about ? "about" : "plain", low: ranged ? clip(low) : null, high: ranged ? clip(high) : null };
}

export const times = <T extends Ends>(of: T, by: number): T => ({ ...of, ...scaled(of, by) });
