/** What each word of a query may stand for among the words that names have: itself, a synonym, a slip; two words joined, one split. */
import type { Db } from "../client.ts";
import { rewritten, type AskedWord } from "./ask.ts";
import { swapped, wordsLike, type WordRow } from "./lookup.ts";
import { PRICES, type Wanted } from "./price.ts";
import { allowance, plural, slips } from "./slips.ts";

/** One way to read the whole query, with the price of reading it so. */
export type Reading = { wanted: Wanted[]; price: number };
export type Known = ReadonlyMap<string, number>;

/** About how many names there are: a word in all of them would tell nothing. */
const NAMES = 55_000;
const MOST_READINGS = 4;
const SHORTEST_PART = 3;
/** Of words that names have, only those in so few are looked at as slips, and only so many. */
const RARE = 300;
const MOST_RARE = 3;
const MOST_NEAR = 8;
/** Words so short that names have are taken as they are. */
const SHORT = 3;
/** How much words matter that are not the name itself. */
const PART_WEIGHT = { name: 1, qualifier: 0.3, around: 0.15 };

/** The words to look up before anything is corrected. */
export const wordsToKnow = (words: readonly AskedWord[]): string[] => [...new Set([
  ...words.flatMap(({ text, part, others }) => [text, ...others, ...(part === "name" ? swapped(text) : [])]),
  ...respaced(words, new Map()).flatMap((way) => way.flatMap(({ text, others }) => [text, ...others])),
])];

export const knownFrom = (rows: readonly WordRow[]): Known => new Map(rows.map(({ word, names }) => [word, names]));

/** Readings without any correction of spelling. */
export function plainReadings(words: readonly AskedWord[], known: Known): Reading[] {
  const asTyped = { price: 0, wanted: words.map((word) => wantedOf(word, known, [])) };
  const others = respaced(words, known).filter((way) => way.every((word) => words.includes(word) || known.has(word.text))).slice(0, MOST_READINGS);
  return [asTyped, ...others.map((way) => ({ price: PRICES.respaced, wanted: way.map((word) => wantedOf(word, known, [])) }))];
}

/** The same readings, with the words near each word of the name. */
export async function correctedReadings(db: Db, readings: readonly Reading[], known: Known): Promise<Reading[]> {
  const words = wordsToCorrect(readings, known);
  if (words.size === 0) return [...readings];
  const found = await db.batch([...words].map(([word, most]) => wordsLike(word, most)), "read");
  const near = new Map([...words.keys()].map((word, at) => [word, found[at]!.rows as unknown as WordRow[]]));
  const both = new Map([...known, ...[...near.values()].flat().map(({ word, names }) => [word, names] as const)]);
  return readings.map(({ price, wanted }) => ({ price, wanted: wanted.map(({ word }) => wantedOf(word, both, near.get(word.text) ?? [])) }));
}

/** The words that no name has; where names have all of them, the rarest: few slips make a common word of another one. */
function wordsToCorrect(readings: readonly Reading[], known: Known): Map<string, number> {
  const all = readings.flatMap(({ wanted }) => wanted).filter(({ word }) => word.part === "name" && slipsIn(word.text, known) > 0);
  const unknown = all.filter(({ readings: of }) => of.size === 0);
  const rare = all.filter(({ word }) => (known.get(word.text) ?? 0) <= RARE).toSorted((a, b) => b.weight - a.weight).slice(0, MOST_RARE);
  return new Map((unknown.length > 0 ? unknown : rare).map(({ word }) => [word.text, slipsIn(word.text, known)]));
}

/** A word that names have may be a slip for another one too ("car" for "care"), but not for a distant one. */
const slipsIn = (word: string, known: Known): number => (known.has(word) ? Number(word.length > SHORT) : allowance(word));

function wantedOf(word: AskedWord, known: Known, near: readonly WordRow[]): Wanted {
  const { text, part } = word;
  const readings = new Map<string, number>();
  const read = (as: string, price: number) => { if (known.has(as) && price < (readings.get(as) ?? Infinity)) readings.set(as, price); };
  read(text, 0);
  for (const other of word.others) read(other, PRICES.synonym);
  const one = known.has(text) ? PRICES.knownSlip : PRICES.slip;
  if (part === "name" && !known.has(text)) for (const other of swapped(text)) read(other, one);
  for (const other of nearest(text, near, slipsIn(text, known))) read(other.word, other.count < 2 ? one : PRICES.twoSlips);
  return { word, readings, weight: weightOf(word, readings, known) };
}

/** The words fewest slips away, of these those that most names have. */
const nearest = (text: string, near: readonly WordRow[], most: number): { word: string; count: number }[] =>
  near.map(({ word, names }) => ({ word, names, count: Math.min(slips(text, word, most), slips(text, plural(word), most)) })).filter(({ count }) => count < Infinity)
    .sort((a, b) => Math.floor(a.count) - Math.floor(b.count) || b.names - a.names).slice(0, MOST_NEAR);

/** Rare words tell more than common ones; one that no name has may be rare or nonsense. */
function weightOf({ part }: AskedWord, readings: ReadonlyMap<string, number>, known: Known): number {
  const names = Math.max(0, ...[...readings].filter(([, price]) => price < PRICES.slip).map(([word]) => known.get(word) ?? 0));
  const rarity = readings.size === 0 ? 0.6 : 1 - Math.log(1 + names) / Math.log(NAMES);
  return PART_WEIGHT[part] * (0.4 + 0.8 * rarity);
}

/**
 * The words with one space too few, too many, moved by a letter, or hit by another key: "busdriver", "bar tender", "carp enter",
 * "busxdriver". Words that names have are joined but not taken apart.
 */
function respaced(words: readonly AskedWord[], known: Known): AskedWord[][] {
  return words.flatMap((word, at) => {
    const next = words[at + 1];
    if (word.part !== "name" && next?.part !== "name") return [];
    const apart = known.has(word.text) ? [] : splits(word.text)
      .map(([left, right]) => words.toSpliced(at, 1, { ...rewritten(word, left), open: false }, rewritten(word, right)));
    if (!next || next.part === "around") return apart;
    const both = word.text + next.text, to = word.text.length;
    const moved = known.has(word.text) && known.has(next.text) ? [] : [to - 1, to + 1].filter((cut) => cut > 1 && cut < both.length - 1)
      .map((cut) => words.toSpliced(at, 2, rewritten(word, both.slice(0, cut)), rewritten(next, both.slice(cut))));
    return [words.toSpliced(at, 2, rewritten(next, both)), ...moved, ...apart];
  });
}

/** A word in two, without and with a letter between them that should have been a space. */
function splits(word: string): [string, string][] {
  const cuts = Array.from({ length: Math.max(0, word.length - 2 * SHORTEST_PART + 1) }, (_, at) => at + SHORTEST_PART);
  return cuts.flatMap((cut) => [[word.slice(0, cut), word.slice(cut)], [word.slice(0, cut), word.slice(cut + 1)]] as [string, string][])
    .filter(([, right]) => right.length >= SHORTEST_PART);
}
