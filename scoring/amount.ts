/** What was said about the time of one task → percent of the week with bounds. */
import { ABOUT_OFF, LEAST_OFF, MERGED_SPREAD, PLAIN_OFF, VAGUE } from "./method.ts";
import { clamp } from "./round.ts";
import type { Amount, Bounded } from "./vocabulary.ts";

/**
 * What a task asks of the week. `given` and `vague` hold percent; `held` marks a number that the worker set in the panel.
 * `unsaid`: not mentioned. `rest`, `done` and `unsaid` take from what is left, each in its own way.
 */
export type Claim =
  | ({ kind: "given"; held: boolean } & Bounded)
  | ({ kind: "vague" } & Bounded)
  | { kind: "rest" | "done" | "unsaid" | "none" };

type Measured = Extract<Amount, { value: number }>;

/** A plain number's bounds in percent of the week: ±10 %, at least a point. Also what an answer to a time question leaves. */
export const plainBounds = (value: number): Bounded => within(value, PLAIN_OFF);

function within(value: number, off: number): Bounded {
  const by = Math.max(value * off, LEAST_OFF);
  return { value, low: clamp(value - by, 0, 100), high: Math.max(value, Math.min(100, value + by)) };
}

function rangeOf(value: number, low: number, high: number): Bounded {
  const inside = value >= low && value <= high;
  const centre = inside ? value : (low + high) / 2;
  return { value: centre, low, high: Math.max(centre, Math.min(100, high)) };
}

function measured(amount: Measured, week: number): Bounded {
  const percent = (n: number) => (amount.unit === "hours" ? (n / week) * 100 : n);
  const value = percent(amount.value);
  if (amount.precision === "exact") return { value, low: value, high: value };
  if (amount.precision === "about") return within(value, ABOUT_OFF);
  if (amount.precision === "plain" || amount.low === null || amount.high === null) return within(value, PLAIN_OFF);
  return rangeOf(value, percent(Math.min(amount.low, amount.high)), percent(Math.max(amount.low, amount.high)));
}

/** `week` in hours. A number of zero is a denial. */
export function claimOf(amount: Amount | null, week: number): Claim {
  if (amount === null) return { kind: "unsaid" };
  if (amount.unit === "vague") return { kind: "vague", ...VAGUE[amount.word] };
  if (amount.unit !== "percent" && amount.unit !== "hours") return { kind: amount.unit };
  const bounds = measured(amount, week);
  if (bounds.value <= 0) return { kind: "none" };
  return { kind: "given", held: amount.precision === "exact", ...bounds };
}

/** A task's part (0..1) of an amount that covers several: how the several divide it is not known. */
export function partOf(claim: Claim, part: number): Claim {
  if (claim.kind !== "given" && claim.kind !== "vague") return claim;
  const value = claim.value * part;
  return { ...claim, value, low: value * MERGED_SPREAD.low, high: Math.min(100, value * MERGED_SPREAD.high) };
}
