/** The lexicon as an index: which concepts a term speaks for and how much, a rare term more than a common one. Built once. */
import { WEAK } from "../words/filler.ts";
import { stem } from "../words/stem.ts";
import { readConcepts, type Concept } from "./lexicon.ts";

/** `concept`: its place in the list. */
export type Posting = { concept: number; weight: number };
/** A term in the words of a task, which may stand apart. */
export type Requirement = Posting & { words: readonly string[] };
export type Index = {
  concepts: readonly Concept[];
  /** Terms, and the single words of longer terms, to what they say when a worker uses them. */
  spoken: ReadonlyMap<string, readonly Posting[]>;
  /** Terms by their rarest word, to what they say when a task uses them. */
  worded: ReadonlyMap<string, readonly Requirement[]>;
};

export const weakStems: ReadonlySet<string> = new Set([...WEAK].map(stem));

/** How much a term says in a worker's mouth: everyday words more than formal ones, whole terms more than a word of them. */
const SPOKEN = { said: 1, formal: 0.7, long: 1.3, part: 0.35, weak: 0.15 };
/** How much it says in a task. */
const WORDED = { said: 0.7, formal: 1, long: 1.2, single: 0.55, weak: 0.15 };

let built: Index | null = null;

export const lexicon = (): Index => (built ??= build(readConcepts()));

/** Whether a stem is a word of the lexicon, and so no misspelling. */
export const isWord = (root: string): boolean => lexicon().spoken.has(root);

function build(concepts: readonly Concept[]): Index {
  const rows = concepts.map(weighSpoken);
  const counts = new Map<string, number>();
  for (const row of rows) for (const key of row.keys()) counts.set(key, (counts.get(key) ?? 0) + 1);
  return { concepts, spoken: invert(rows, counts), worded: byRarestWord(concepts, counts) };
}

/** A concept's terms and the words in them; a word that comes back in several terms says more. */
function weighSpoken({ formal, said }: Concept): Map<string, number> {
  const whole = new Map<string, number>();
  const parts = new Map<string, number>();
  for (const [keys, base] of [[said, SPOKEN.said], [formal, SPOKEN.formal]] as const) {
    for (const key of keys) {
      const words = key.split(" ");
      whole.set(key, Math.max(whole.get(key) ?? 0, words.length > 1 ? base * SPOKEN.long : base));
      if (words.length > 1) for (const word of words) parts.set(word, 1 - (1 - (parts.get(word) ?? 0)) * (1 - SPOKEN.part * base));
    }
  }
  for (const [word, weight] of parts) whole.set(word, Math.max(whole.get(word) ?? 0, weight));
  return whole;
}

function invert(rows: readonly ReadonlyMap<string, number>[], counts: ReadonlyMap<string, number>): Map<string, Posting[]> {
  const found = new Map<string, Posting[]>();
  rows.forEach((row, concept) => {
    for (const [key, weight] of row) {
      const posting = { concept, weight: (weight * (weakStems.has(key) ? SPOKEN.weak : 1)) / Math.sqrt(counts.get(key)!) };
      const list = found.get(key);
      if (list) list.push(posting);
      else found.set(key, [posting]);
    }
  });
  return found;
}

function byRarestWord(concepts: readonly Concept[], counts: ReadonlyMap<string, number>): Map<string, Requirement[]> {
  const found = new Map<string, Requirement[]>();
  concepts.forEach(({ formal, said }, concept) => {
    for (const [keys, base] of [[formal, WORDED.formal], [said, WORDED.said]] as const) {
      for (const key of keys) {
        const words = key.split(" ");
        const rarest = words.reduce((a, b) => (counts.get(b)! < counts.get(a)! ? b : a));
        const kind = words.length > 1 ? WORDED.long : weakStems.has(key) ? WORDED.weak : WORDED.single;
        const one = { concept, words, weight: (base * kind) / (1 + Math.log2(counts.get(key)!) / 2) };
        const list = found.get(rarest);
        if (list) list.push(one);
        else found.set(rarest, [one]);
      }
    }
  });
  return found;
}
