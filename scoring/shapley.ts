/** Exact Shapley attribution: what each group adds, averaged over every order in which the groups can change. */
import type { WhyPart } from "./results.ts";
import { largestRemainder } from "./round.ts";

const factorial = (n: number): number => (n < 2 ? 1 : n * factorial(n - 1));

/** weights[n][k]: share of all orders of n groups in which exactly a given set of k others comes before a group. */
const WEIGHTS = Array.from({ length: 6 }, (_, n) =>
  Float64Array.from({ length: Math.max(n, 1) }, (_, k) => (n === 0 ? 0 : (factorial(k) * factorial(n - 1 - k)) / factorial(n))));
const bitCount = (mask: number): number => (mask === 0 ? 0 : (mask & 1) + bitCount(mask >> 1));
const BITS = Uint8Array.from({ length: 32 }, (_, mask) => bitCount(mask));

/** `values[mask]` is the outcome with the groups of `mask` changed (2^n values, n ≤ 5); the parts sum to last − first. */
export function shapley(values: Float64Array): number[] {
  const n = Math.log2(values.length);
  const weights = WEIGHTS[n] ?? new Float64Array();
  return Array.from({ length: n }, (_, g) => {
    const bit = 1 << g;
    let part = 0;
    for (let mask = 0; mask < values.length; mask++) {
      if (mask & bit) continue;
      part += (weights[BITS[mask] ?? 0] ?? 0) * ((values[mask | bit] ?? 0) - (values[mask] ?? 0));
    }
    return part;
  });
}

/** Parts with their shown values, which sum to `shownTotal`. */
export function partsOf<G extends string>(groups: readonly G[], values: Float64Array, shownTotal: number): WhyPart<G>[] {
  const exact = shapley(values);
  const rounded = largestRemainder(exact, shownTotal);
  return groups.map((group, i) => ({ group, exact: exact[i] ?? 0, shown: rounded[i] ?? 0 }));
}
