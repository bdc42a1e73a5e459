/** Which concepts of the lexicon a role's tasks are about, and how much: the bridge from everyday words to formal ones. */
import type { ReadableRole, ReadableTask } from "../interpreter.ts";
import { lexicon } from "./concepts.ts";
import { stems } from "./lexicon.ts";
import { increase, largest, rowIn, sharers, type Row } from "./row.ts";

/** Concepts, by their place in the lexicon, to weights 0..1 per task. */
export type Affinity = ReadonlyMap<number, Row>;

/** Where a concept's word stands in a task. */
const LABEL = 1.3;
const STATEMENT = 0.8;
const PHRASE = 0.5;
/** A concept that touches no task more than this says nothing about the role. */
const LEAST = 0.2;

export function affinityOf(role: ReadableRole): Affinity {
  const places = role.tasks.map(placesOf);
  const rarity = rarityIn(places);
  const rows = new Map<number, Row>();
  places.forEach((words, at) => touch(words, rarity, (concept, weight) => increase(rowIn(rows, concept), at, weight)));
  for (const [concept, row] of rows) if (!sharpen(row, places.length)) rows.delete(concept);
  return rows;
}

type Places = ReadonlyMap<string, number>;

function placesOf({ label, statement, phrases, rest }: ReadableTask): Places {
  const places = new Map<string, number>();
  if (rest) return places;
  for (const word of phrases.flatMap(stems)) places.set(word, PHRASE);
  for (const word of stems(statement)) places.set(word, STATEMENT);
  for (const word of stems(label)) places.set(word, LABEL);
  return places;
}

/** 0..1 by word: 1 where one task alone uses it. */
function rarityIn(places: readonly Places[]): (word: string) => number {
  const counts = new Map<string, number>();
  for (const words of places) for (const [word, weight] of words) if (weight > PHRASE) counts.set(word, (counts.get(word) ?? 0) + 1);
  return (word) => idf(counts.get(word) ?? 1, places.length);
}

/** 1 for a word of one task of `count`, near 0 for a word of all. */
export const idf = (tasks: number, count: number): number => Math.log((count + 1) / tasks) / Math.log(count + 1);

/** Tells each concept that has a term in a task's words. */
function touch(places: Places, rarity: (word: string) => number, tell: (concept: number, weight: number) => void): void {
  const { worded } = lexicon();
  for (const [word, found] of places) {
    const asked = worded.get(word);
    if (!asked) continue;
    const alone = rarity(word);
    for (const { words, concept, weight } of asked) {
      const place = words.length === 1 ? found : leastPlace(words, places);
      if (place > 0) tell(concept, weight * place * (words.length > 1 ? 1 : alone));
    }
  }
}

/** The faintest place of a term's words; 0 where one of them is missing. */
function leastPlace(words: readonly string[], places: Places): number {
  let least = LABEL;
  for (const word of words) {
    const place = places.get(word);
    if (place === undefined) return 0;
    least = Math.min(least, place);
  }
  return least;
}

/** Sums to weights: the task that a concept is most about takes most of it, and one that is about all tasks tells none. */
function sharpen(row: Row, count: number): boolean {
  row.by = row.by.map((sum) => 1 - Math.exp(-sum));
  const top = largest(row);
  if (top < LEAST) return false;
  row.by = row.by.map((value) => value ** 2 / top);
  const tells = idf(sharers(row, top), count);
  row.by = row.by.map((value) => value * tells);
  return true;
}
