/** Exact bounds of the score: it rises with each part, so each end is the formula at the parts' ends. No sampling. */
import { exactOf } from "./formula.ts";
import { CONFIDENCE_UPTO, FORMULA } from "./method.ts";
import type { Confidence } from "./results.ts";
import { EPSILON } from "./round.ts";
import type { Bounded } from "./vocabulary.ts";

/** Bounds of one task: share in percent, and AI score 1..5 at its most routine (hit hardest) and its most complex. */
export type Stretch = { low: number; high: number; routine: number; complex: number };

/** Bounds of the four factors. */
export type FactorBounds = { tr: { low: number; high: number }; evidence: Bounded; barriers: Bounded; growth: Bounded };
export type Ends = { low: number; high: number };

/** Σ share·score at its extreme: everybody's least first, what is left goes to the first in `order` up to their most. */
function fill(items: readonly Stretch[], order: readonly number[], scoreOf: (item: Stretch) => number): number {
  let left = 100, sum = 0;
  for (const item of items) {
    left -= item.low;
    sum += item.low * scoreOf(item);
  }
  for (const i of order) {
    const item = items[i];
    if (item === undefined || left <= 0) break;
    const take = Math.min(left, item.high - item.low);
    left -= take;
    sum += take * scoreOf(item);
  }
  return sum;
}

/** Task resistance 1..5 at its lowest and highest: a fractional knapsack over share bounds whose centres sum to 100. */
export function resistanceBounds(items: readonly Stretch[]): Ends {
  const order = items.map((_, i) => i);
  const of = (i: number, end: "routine" | "complex") => items[i]?.[end] ?? 0;
  const worst = fill(items, order.toSorted((a, b) => of(b, "routine") - of(a, "routine")), (item) => item.routine);
  const best = fill(items, order.toSorted((a, b) => of(a, "complex") - of(b, "complex")), (item) => item.complex);
  return { low: FORMULA.topScore - worst / 100, high: FORMULA.topScore - best / 100 };
}

/** Both ends of the score, 0..100, unrounded. */
export const scoreBounds = ({ tr, evidence, barriers, growth }: FactorBounds): Ends => ({
  low: exactOf(tr.low, evidence.low, barriers.low, growth.low),
  high: exactOf(tr.high, evidence.high, barriers.high, growth.high),
});

export const widthOf = (bounds: FactorBounds): number => {
  const { low, high } = scoreBounds(bounds);
  return high - low;
};

/** From the width of the unrounded interval in points. */
export function confidenceOf(width: number): Confidence {
  if (width <= CONFIDENCE_UPTO.high + EPSILON) return "high";
  return width <= CONFIDENCE_UPTO.medium + EPSILON ? "medium" : "low";
}
