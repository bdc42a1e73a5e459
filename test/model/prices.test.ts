/** Prices as an operator writes them, and what tokens cost by them. */
import { expect, test } from "vitest";
import { costOf, estimateTokens, parsePrices, type Prices } from "../../server/model/prices.ts";

test.each<[string, Prices | null]>([
  ["0.25,0.025,2", { input: 0.25, cachedInput: 0.025, output: 2 }],
  [" 1 , 0 , 10.50 ", { input: 1, cachedInput: 0, output: 10.5 }],
  ["0,0,0", { input: 0, cachedInput: 0, output: 0 }],
  ["1,2", null], ["1,2,3,4", null], ["1,,3", null], ["-1,0,1", null], ["$1,1,1", null], ["1e3,1,1", null], ["", null], ["NaN,1,1", null],
])("prices %j are %j", (text, prices) => {
  expect(parsePrices(text)).toEqual(prices);
});

test.each([
  // A million of each kind costs the listed price.
  [{ input: 1_000_000, cachedInput: 0, output: 0 }, 250_000],
  [{ input: 1_000_000, cachedInput: 1_000_000, output: 0 }, 25_000],
  [{ input: 0, cachedInput: 0, output: 1_000_000 }, 2_000_000],
  [{ input: 1_000, cachedInput: 400, output: 100 }, 360],
  [{ input: 1, cachedInput: 0, output: 0 }, 0],
])("tokens %j cost %i millionths of a dollar", (tokens, microUsd) => {
  expect(costOf(tokens, { input: 0.25, cachedInput: 0.025, output: 2 })).toBe(microUsd);
  expect(costOf(tokens, null)).toBeNull();
});

test.each([["", 0], ["abcd", 1], ["abcde", 2], ["ääää", 2], ["四つ", 2]])("%j is estimated at %i tokens", (text, tokens) => {
  expect(estimateTokens(text)).toBe(tokens);
});
