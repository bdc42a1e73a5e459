/** How far a name is from what was asked, as a sum of what does not fit: 0 is the name itself. Pure. */
import type { Asked, AskedWord } from "./ask.ts";
import { KINDS } from "./entries.ts";
import type { NameRow } from "./lookup.ts";

/** How a name was found: the name itself, its words, its words misspelt, or only some of its words. */
export type How = "exact" | "words" | "spelling" | "part";
export type Priced = NameRow & { price: number; how: How };

/** What a word of the query may stand for, with the price of reading it so. `weight` is how much the word matters. */
export type Wanted = { word: AskedWord; readings: ReadonlyMap<string, number>; weight: number };

export const PRICES = {
  /** A word of the name that was not asked for. */
  extra: 0.6,
  /** A word that was asked for and is not in the name: times its weight. */
  missing: 1.6,
  beginning: 0.25, synonym: 0.5, slip: 0.75, knownSlip: 1, twoSlips: 1.3, respaced: 0.4, disorder: 0.1,
  /** The same name in another form: plural, short form, other spelling. */
  rewritten: 0.004,
  /** A name somewhere in a sentence, and what each of its words takes off that. */
  within: 1, withinWord: 0.2,
  /** By kind of name: reported and alternate ones are less sure to be what is meant. */
  kind: [0, 0.005, 0.02, 0.06, 0.1],
};

type Fit = { at: number; price: number };

/** Prices a name for one reading of the query. */
export function priceOf(row: NameRow, wanted: readonly Wanted[], asked: Asked): Priced {
  const kind = PRICES.kind[row.kind] ?? 0, words = row.norm.split(" ");
  if (row.norm === asked.names[0]) return { ...row, price: kind + (row.title.toLowerCase() === asked.text ? 0 : PRICES.rewritten), how: "exact" };
  const { price, how } = fitted(words, wanted);
  if (asked.names.includes(row.norm)) return { ...row, price: kind + price, how: "exact" };
  const within = PRICES.within - PRICES.withinWord * words.length;
  if (within < price && isWithin(row, asked)) return { ...row, price: kind + within, how: "words" };
  return { ...row, price: kind + price, how };
}

/** A single word of a sentence is taken for a name only where people do call the job so: many words are somewhere a title. */
const isWithin = ({ norm, kind }: NameRow, { within }: Asked): boolean =>
  within.includes(norm) && (norm.includes(" ") || kind < KINDS.indexOf("alternate"));

/** What was said around the name helps a name that has it and hardly hurts one that has not. */
function fitted(words: readonly string[], wanted: readonly Wanted[]): { price: number; how: How } {
  const used = new Set<number>();
  let price = 0, slipped = false, missed = false, last = -1;
  for (const { word, readings, weight } of wanted) {
    const fit = fitOf(word, readings, words, used);
    if (fit === null) {
      price += PRICES.missing * weight;
      missed ||= word.part === "name";
      continue;
    }
    used.add(fit.at);
    price += fit.price + (fit.at < last ? PRICES.disorder : 0);
    slipped ||= fit.price >= PRICES.slip;
    last = fit.at;
  }
  return { price: price + PRICES.extra * (words.length - used.size), how: missed ? "part" : slipped ? "spelling" : "words" };
}

function fitOf(word: AskedWord, readings: ReadonlyMap<string, number>, words: readonly string[], used: ReadonlySet<number>): Fit | null {
  let best: Fit | null = null;
  for (const [at, own] of words.entries()) {
    if (used.has(at)) continue;
    const price = readings.get(own) ?? (word.open && own.startsWith(word.text) ? PRICES.beginning : undefined);
    if (price !== undefined && (best === null || price < best.price)) best = { at, price };
  }
  return best;
}
