/** Which concepts of the lexicon a role's tasks are about, and how much: the bridge from everyday words to formal ones. */
import type { ReadableRole, ReadableTask } from "../interpreter.ts";
import { lexicon } from "./concepts.ts";
import { stems } from "./lexicon.ts";

/** Concepts, by their place in the lexicon, to weights 0..1 per task. */
export type Affinity = ReadonlyMap<number, Float64Array>;

/** Where a concept's word stands in a task. */
const LABEL = 1.3;
const STATEMENT = 0.8;
const PHRASE = 0.5;
/** A concept that touches no task more than this says nothing about the role. */
const LEAST = 0.2;

export function affinityOf(role: ReadableRole): Affinity {
  const places = role.tasks.map(placesOf);
  const rarity = rarityIn(places);
  const rows = new Map<number, Float64Array>();
  places.forEach((words, at) => touch(words, rarity, (concept, weight) => {
    const row = rows.get(concept) ?? new Float64Array(places.length);
    row[at]! += weight;
    rows.set(concept, row);
  }));
  for (const [concept, row] of rows) if (!sharpen(row)) rows.delete(concept);
  return rows;
}

type Places = ReadonlyMap<string, number>;

function placesOf({ label, statement, phrases }: ReadableTask): Places {
  const places = new Map<string, number>();
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
  for (const word of places.keys()) {
    for (const { words, concept, weight } of worded.get(word) ?? []) {
      const place = words.reduce((least, one) => Math.min(least, places.get(one) ?? 0), LABEL);
      if (place > 0) tell(concept, weight * place * (words.length > 1 ? 1 : rarity(word)));
    }
  }
}

/** Sums to weights: the task that a concept is most about takes most of it, and one that is about all tasks tells none. */
function sharpen(row: Float64Array): boolean {
  for (let at = 0; at < row.length; at++) row[at] = 1 - Math.exp(-row[at]!);
  const top = Math.max(...row);
  if (top < LEAST) return false;
  for (let at = 0; at < row.length; at++) row[at] = row[at]! ** 2 / top;
  const tells = idf(row.reduce((sum, value) => sum + value / top, 0), row.length);
  for (let at = 0; at < row.length; at++) row[at]! *= tells;
  return true;
}
