/** What a request costs: prices as the operator sets them, tokens as they were counted. */
import type { Prices } from "./settings.ts";

/** Input tokens include the cached ones. */
export type Tokens = { input: number; cachedInput: number; output: number };

/** Whole millionths of a US dollar: a price for a million tokens is millionths for one. Null where prices are not known. */
export function costOf({ input, cachedInput, output }: Tokens, prices: Prices | null): number | null {
  if (prices === null) return null;
  return Math.round((input - cachedInput) * prices.input + cachedInput * prices.cachedInput + output * prices.output);
}

const BYTES_PER_TOKEN = 4;

/** Tokens of a text whose provider does not count: UTF-8 bytes ÷ 4, rounded up. */
export function estimateTokens(text: string): number {
  return Math.ceil(new TextEncoder().encode(text).length / BYTES_PER_TOKEN);
}

/** Counts that can be added up, whatever a provider reports: whole, never below zero, cached no more than all. */
export function saneTokens({ input, cachedInput, output }: Tokens): Tokens {
  const all = sane(input);
  return { input: all, cachedInput: Math.min(all, sane(cachedInput)), output: sane(output) };
}

/** The longest contexts end near a million tokens; a report beyond is a mistake, which must not use up the day. */
const MOST_TOKENS = 2_000_000;
const sane = (count: number): number => (count > 0 ? Math.min(Math.round(count), MOST_TOKENS) : 0);
