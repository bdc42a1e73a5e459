/** Words that say how much without a number, where somebody means an amount: "tens", "double", "mostly", "all of it". */
import type { VagueWord } from "../../../scoring/index.ts";
import type { Quantity, Reading } from "../amounts/quantity.ts";
import type { Token } from "../words/tokens.ts";

/** `plain`: a count without a noun, which may be of hours. */
export type Plain = Quantity & { plain: boolean };

/** Days of so many hours. */
const LENGTHS: Readonly<Record<string, number>> = { fours: 4, fives: 5, sixes: 6, sevens: 7, eights: 8, nines: 9, tens: 10, twelves: 12 };
const MULTIPLES: Readonly<Record<string, number>> = { same: 1, equal: 1, equally: 1, ditto: 1, double: 2, twice: 2, triple: 3, thrice: 3 };
const VAGUE: Readonly<Record<string, VagueWord>> = {
  most: "most", mostly: "most", mainly: "most", largely: "most", primarily: "most", lots: "good_chunk", loads: "good_chunk", tons: "good_chunk", plenty: "good_chunk",
  much: "good_chunk", chunk: "good_chunk", some: "some", little: "a_bit", occasional: "a_bit",
};
const HALVES = /^half and half\b/;
const ALL = /^all (?:of )?(?:it|that|this|those|them|(?:my|the) time)\b|\b(?:all|the|whole|entire|my) (?:week|month|year)\b/;

/** The first such word or phrase, or null. */
export function readWords(tokens: readonly Token[]): Plain | null {
  const text = textOf(tokens, 0, tokens.length);
  if (HALVES.test(text)) return share(0.5, 0, tokens.length);
  if (ALL.test(text)) return share(1, 0, tokens.length);
  const start = tokens.findIndex((token) => reading(token.text) !== null);
  return start < 0 ? null : { ...reading(tokens[start]!.text)!, about: false, plain: false, start, end: start + 1 };
}

function reading(word: string): Reading | null {
  if (Object.hasOwn(LENGTHS, word)) return { kind: "length", of: "day", value: LENGTHS[word]!, count: null };
  if (Object.hasOwn(MULTIPLES, word)) return { kind: "same", factor: MULTIPLES[word]! };
  return Object.hasOwn(VAGUE, word) ? { kind: "vague", word: VAGUE[word]! } : null;
}

export const textOf = (tokens: readonly Token[], start: number, end: number): string => tokens.slice(start, end).map(({ text }) => text).join(" ");

/** A part of the whole week. */
export const share = (value: number, start: number, end: number): Plain =>
  ({ kind: "share", of: "whole", other: false, percent: false, regime: false, value, low: null, high: null, about: false, plain: false, start, end });
