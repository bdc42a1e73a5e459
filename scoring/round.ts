/** Rounding, done once and in one place: half up, and parts that sum to the total that is shown. */

/** Slack for comparing sums of decimals: far below anything shown, far above the noise of floating point. */
export const EPSILON = 1e-9;

export const clamp = (n: number, low: number, high: number): number => Math.min(high, Math.max(low, n));

/** Half up (2.25 → 2.3, −2.25 → −2.2). Decimal noise below 1e-9 does not turn a half into less than a half. */
export function roundHalfUp(n: number, decimals = 0): number {
  const scale = 10 ** decimals;
  return Math.floor(n * scale + 0.5 + EPSILON) / scale;
}

/** A score as it is shown: one decimal. */
export const shown = (n: number): number => roundHalfUp(n, 1);
/** Ends of an interval as shown: never narrower than they are. */
export const shownLow = (n: number): number => Math.floor(n + EPSILON);
export const shownHigh = (n: number): number => Math.ceil(n - EPSILON);

/**
 * Rounds parts so that they sum to `total` (itself rounded): all down first, then the largest remainders get one unit each.
 * A part that is zero stays zero as long as another can take the unit.
 */
export function largestRemainder(parts: readonly number[], total: number, decimals = 1): number[] {
  const scale = 10 ** decimals;
  const units = parts.map((part) => Math.floor(part * scale + EPSILON));
  let left = Math.round(total * scale) - units.reduce((a, b) => a + b, 0);
  const remainder = (i: number) => (parts[i] ?? 0) * scale - (units[i] ?? 0);
  const every = parts.map((_, i) => i);
  const order = every.filter((i) => Math.abs(parts[i] ?? 0) > EPSILON).sort((a, b) => remainder(b) - remainder(a) || a - b);
  const turn = order.length > 0 ? order : every, n = turn.length;
  for (let k = 0; left > 0 && n > 0; k++, left--) bump(units, turn[k % n], 1);
  for (let k = 0; left < 0 && n > 0; k++, left++) bump(units, turn[n - 1 - (k % n)], -1);
  return units.map((unit) => unit / scale);
}

function bump(units: number[], at: number | undefined, by: number): void {
  if (at !== undefined) units[at] = (units[at] ?? 0) + by;
}
