/** What each word of a query may stand for among the words that names have: itself, a synonym, a slip; two words joined, one split. */
import type { Db } from "../client.ts";
import { rewritten, type AskedWord } from "./ask.ts";
import { swapped, wordsLike, type WordRow } from "./lookup.ts";
import { PRICES, type Wanted } from "./price.ts";
import { allowance, plural, slips } from "./slips.ts";

/** One way to read the whole query, with the price of reading it so. */
export type Reading = { wanted: Wanted[]; price: number };
/** A word some slips away from a typed one. */
type Near = WordRow & { slips: number };
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

/** The same readings, with the words near each word of the name: one slip away or, where there is none, two in a long word. */
export async function correctedReadings(db: Db, readings: readonly Reading[], known: Known): Promise<Reading[]> {
  const wrong = wordsToCorrect(readings, known);
  const near = await wordsNear(db, wrong, 1);
  const lost = wrong.filter((word) => near.get(word)!.length === 0 && !known.has(word) && allowance(word) > 1);
  for (const [word, found] of await wordsNear(db, lost, 2)) near.set(word, found);
  const all = new Map([...known, ...[...near.values()].flat().map(({ word, names }) => [word, names] as const)]);
  return readings.map(({ price, wanted }) => ({ price, wanted: wanted.map(({ word }) => wantedOf(word, all, near.get(word.text) ?? [])) }));
}

/** The words that no name has; where names have all of them, the rarest: few slips make a common word of another one. */
function wordsToCorrect(readings: readonly Reading[], known: Known): string[] {
  const all = readings.flatMap(({ wanted }) => wanted).filter(({ word: { part, text } }) => part === "name" && allowance(text) > 0);
  const unknown = all.filter(({ readings: of }) => of.size === 0);
  const rare = all.filter(({ word: { text } }) => text.length > SHORT && (known.get(text) ?? 0) <= RARE);
  const some = unknown.length > 0 ? unknown : rare.toSorted((a, b) => b.weight - a.weight).slice(0, MOST_RARE);
  return [...new Set(some.map(({ word }) => word.text))];
}

/** For each word those at most so many slips away: the fewest first, of these the ones that most names have. */
async function wordsNear(db: Db, words: readonly string[], most: number): Promise<Map<string, Near[]>> {
  if (words.length === 0) return new Map();
  const found = await db.batch(words.map((word) => wordsLike(word, most)), "read");
  const distance = (word: string, other: string) => Math.min(slips(word, other, most), slips(word, plural(other), most));
  return new Map(words.map((word, at) => [word, (found[at]!.rows as unknown as WordRow[])
    .map(({ word: other, names }) => ({ word: other, names, slips: Math.floor(distance(word, other)) })).filter((one) => one.slips <= most)
    .sort((a, b) => a.slips - b.slips || b.names - a.names).slice(0, MOST_NEAR)]));
}

function wantedOf(word: AskedWord, known: Known, near: readonly Near[]): Wanted {
  const { text, part } = word;
  const readings = new Map<string, number>();
  const read = (as: string, price: number) => { if (known.has(as) && price < (readings.get(as) ?? Infinity)) readings.set(as, price); };
  read(text, 0);
  for (const other of word.others) read(other, PRICES.synonym);
  const one = known.has(text) ? PRICES.knownSlip : PRICES.slip;
  if (part === "name" && !known.has(text)) for (const other of swapped(text)) read(other, one);
  for (const other of near) read(other.word, other.slips < 2 ? one : PRICES.twoSlips);
  return { word, readings, weight: weightOf(word, readings, known) };
}

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
