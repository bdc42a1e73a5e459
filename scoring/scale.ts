/** Brings a week to 100 percent: centre and bounds by the same factor. */
import { ASSUMED_SPREAD, LEAST_DONE } from "./method.ts";
import type { TimeStatus } from "./results.ts";
import { EPSILON } from "./round.ts";
import type { Bounded } from "./vocabulary.ts";

/** `held`: set by the worker, kept when others are scaled. `floored`: done without a number, never below one point. */
export type Placed = Bounded & { status: TimeStatus; held: boolean; floored: boolean };

const total = (placed: readonly Placed[]): number => placed.reduce((sum, { value }) => sum + value, 0);
const by = (of: Placed, factor: number): Placed =>
  ({ ...of, value: of.value * factor, low: of.low * factor, high: Math.min(100, of.high * factor) });
const least = (of: Placed): Placed =>
  ({ ...of, value: LEAST_DONE, low: LEAST_DONE * ASSUMED_SPREAD.low, high: LEAST_DONE * ASSUMED_SPREAD.high });
const tooSmall = (of: Placed): boolean => of.floored && of.value < LEAST_DONE - EPSILON;

/** Scales what is not fixed to what the fixed leave; null where nothing is left for it. */
function around(placed: readonly Placed[], fixed: readonly boolean[]): Placed[] | null {
  const held = total(placed.filter((_, i) => fixed[i]));
  const free = total(placed.filter((_, i) => !fixed[i]));
  if (free <= 0 || held > 100 + EPSILON) return null;
  return placed.map((of, i) => (fixed[i] ? of : by(of, Math.max(0, 100 - held) / free)));
}

/**
 * What the worker set in the panel stays as set and the others make room; where that cannot be, all scale alike.
 * A task done without a number keeps one point. `scaledFrom` is the total before, or null where it was 100.
 */
export function scaleTo100(placed: readonly Placed[]): { placed: Placed[]; scaledFrom: number | null } {
  const before = total(placed);
  const scaledFrom = Math.abs(before - 100) > 1e-6 ? before : null;
  if (scaledFrom === null && !placed.some(tooSmall)) return { placed: [...placed], scaledFrom };
  let week = placed.map((of) => ({ ...of }));
  const fixed = placed.map(({ held }) => held);
  for (;;) {
    const scaled = around(week, fixed);
    if (scaled === null) return { placed: week.map((of) => by(of, 100 / total(week))), scaledFrom };
    const small = scaled.findIndex((of, i) => !fixed[i] && tooSmall(of));
    if (small < 0) return { placed: scaled, scaledFrom };
    fixed[small] = true;
    week = week.map((of, i) => (i === small ? least(of) : of));
  }
}
