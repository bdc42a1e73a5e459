/** Rounding: half up once, and parts that add up on the page. */
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { largestRemainder, roundHalfUp, shown, shownHigh, shownLow } from "../../scoring/index.ts";

test.each([[2.25, 2.3], [2.24, 2.2], [-2.25, -2.2], [1.15, 1.2], [8.345 - 0.0000001, 8.3], [-0.04, 0], [11.629760403530899, 11.6]])(
  "%d is shown as %d", (n, as) => expect(shown(n)).toBe(as));

test.each([[2.5, 0, 3], [0.285, 2, 0.29], [1234.5678, 2, 1234.57]])("%d to %d decimals is %d", (n, decimals, as) => {
  expect(roundHalfUp(n, decimals)).toBe(as);
});

test("the ends of a range are shown no narrower than they are", () => {
  expect([shownLow(16.9), shownHigh(23.1), shownLow(17 - 1e-12), shownHigh(24 + 1e-12)]).toEqual([16, 24, 17, 24]);
});

test.each([
  [[33.333, 33.333, 33.334], 100, 0, [33, 33, 34]],
  [[-4.639, 0.82, -1.07], -4.9, 1, [-4.6, 0.8, -1.1]],
  [[0, 3.04, 0], 3.1, 1, [0, 3.1, 0]],
  [[0, 3, 0], 2.9, 1, [0, 2.9, 0]],
  [[0, 0], 0, 1, [0, 0]],
])("%j as parts of %d to %d decimals are %j", (parts, total, decimals, as) => expect(largestRemainder(parts, total, decimals)).toEqual(as));

test("rounded parts sum to the total and lie within two units of what they were", () => {
  fc.assert(fc.property(fc.array(fc.double({ min: -30, max: 30, noNaN: true }), { minLength: 1, maxLength: 6 }), (parts) => {
    const total = shown(parts.reduce((sum, part) => sum + part, 0));
    const rounded = largestRemainder(parts, total);
    expect(rounded.reduce((sum, part) => sum + part, 0)).toBeCloseTo(total, 9);
    rounded.forEach((part, i) => expect(Math.abs(part - parts[i]!)).toBeLessThanOrEqual(0.2));
  }));
});
