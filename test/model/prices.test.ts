/** What tokens cost by the operator's prices, and how many an uncounted text has. */
import { expect, test } from "vitest";
import { costOf, estimateTokens } from "../../server/model/prices.ts";

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
