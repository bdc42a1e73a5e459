/** How much a clause's words speak for each task of a role. */
import { isWord, lexicon, type Posting } from "./concepts.ts";
import { MOST_WORDS } from "./lexicon.ts";
import { addTo, largest, type Row } from "./row.ts";
import { weakStems, type Vocabulary } from "./vocabulary.ts";

/** A stem with how close it stands to the amount: 1 in the clause itself, less in what follows. */
export type Word = { stem: string; weight: number };

/** A word that a longer term has already explained counts this much more. */
const EXPLAINED = 0.4;
const MISSPELT = 0.8;
const RELATED = 0.7;
/** What a concept says, against the tasks' own words; two words of one concept say more than the sum. */
const CONCEPT = 1.5;
const TOGETHER = 1.3;
/** What nearness of meaning says, and the most it can say. */
const NEAR = 0.6;
const MOST_NEAR = 0.5;
/** A word that says this much for a task is not read as a short form of another. */
const SAYS_ENOUGH = 0.5;
/** Second halves of compounds: a "logbook" is about logs, "paperwork" about papers. */
const COMPOUND = /^(\p{L}{3,})(?:work|book|sheet|list|card|form|room|sid|tim|stock|boi|man)$/u;

/** The known word that a short form or a compound stands for. */
function relatedTo(key: string, { terms, shortForms }: Vocabulary): string | null {
  const head = COMPOUND.exec(key)?.[1];
  const word = shortForms.get(key) ?? (head && terms.has(head) ? head : null);
  return word && terms.has(word) ? word : null;
}

/** Weak in both: a role that the catalogue has let go of takes its words along. */
const scored = new WeakMap<readonly Word[], WeakMap<Vocabulary, Float64Array>>();

/** One number per task, in the role's order; the caller may change it. */
export const score = (words: readonly Word[], vocabulary: Vocabulary): Float64Array => scoresOf(words, vocabulary).slice();

/** The same for reading only: worked out once for the same words. */
export function scoresOf(words: readonly Word[], vocabulary: Vocabulary): Readonly<Float64Array> {
  const known = scored.get(words) ?? new WeakMap<Vocabulary, Float64Array>();
  const row = known.get(vocabulary) ?? scoreOnce(words, vocabulary);
  known.set(vocabulary, row);
  scored.set(words, known);
  return row;
}

/** The same without remembering it: for long lists of which the caller keeps only the best. */
export function scoreOnce(words: readonly Word[], vocabulary: Vocabulary): Float64Array {
  const total = new Float64Array(vocabulary.role.tasks.length);
  const seen = new Set<string>();
  const explained = new Set<number>();
  const active = new Map<number, number>();
  for (let length = Math.min(MOST_WORDS, words.length); length >= 1; length--) {
    for (let at = 0; at + length <= words.length; at++) {
      const found = look(words, at, length, vocabulary, seen);
      if (!found) continue;
      const weight = found.weight * (length === 1 && explained.has(at) ? EXPLAINED : 1);
      if (found.row) addTo(total, found.row, weight);
      for (const posting of found.postings) if (vocabulary.affinity.has(posting.concept)) rouse(active, posting, weight);
      if (length > 1) for (let k = at; k < at + length; k++) explained.add(k);
    }
  }
  addConcepts(total, active, vocabulary);
  addNearness(total, words, vocabulary);
  return total;
}

function addRow(total: Float64Array, row: Float64Array, weight: number): void {
  for (let task = 0; task < total.length; task++) total[task]! += row[task]! * weight;
}

const rouse = (active: Map<number, number>, { concept, weight }: Posting, by: number): void => {
  active.set(concept, (active.get(concept) ?? 0) + weight * by);
};

/** What the roused concepts say together. Many that say the same hardly say more than the strongest: a root of summed squares. */
function addConcepts(total: Float64Array, active: ReadonlyMap<number, number>, { affinity }: Vocabulary): void {
  const squares = new Float64Array(total.length);
  for (const [concept, roused] of active) {
    const row = affinity.get(concept)!;
    const strength = roused ** TOGETHER;
    for (let place = 0; place < row.at.length; place++) {
      const says = strength * row.by[place]!;
      squares[row.at[place]!]! += says * says;
    }
  }
  for (let task = 0; task < total.length; task++) if (squares[task]! > 0) total[task]! += Math.sqrt(squares[task]!) * CONCEPT;
}

/** Nearness alone is a hint: however many words lean to a task, they say no more than MOST_NEAR. */
function addNearness(total: Float64Array, words: readonly Word[], { near }: Vocabulary): void {
  const strongest = new Map<string, number>();
  for (const { stem, weight } of words) strongest.set(stem, Math.max(strongest.get(stem) ?? 0, weight));
  const sum = new Float64Array(total.length);
  for (const [stem, weight] of strongest) {
    const row = near(stem);
    if (row) addRow(sum, row, NEAR * weight);
  }
  const top = sum.reduce((a, b) => Math.max(a, b), 0);
  if (top > 0) addRow(total, sum, (MOST_NEAR * (1 - Math.exp(-top / MOST_NEAR))) / top);
}

type Found = { row: Row | undefined; postings: readonly Posting[]; weight: number };

/** What the words at a place say, or what they were meant to be says; null where nothing new. */
function look(words: readonly Word[], at: number, length: number, vocabulary: Vocabulary, seen: Set<string>): Found | null {
  let { stem: key, weight } = words[at]!;
  for (let k = at + 1; k < at + length; k++) {
    key += ` ${words[k]!.stem}`;
    weight = Math.min(weight, words[k]!.weight);
  }
  if (seen.has(key)) return null;
  const found = entry(key, weight, vocabulary);
  const longer = length === 1 ? relatedTo(key, vocabulary) : null;
  if (longer && !seen.has(longer) && !(found?.row && largest(found.row) >= SAYS_ENOUGH)) {
    seen.add(key).add(longer);
    return entry(longer, weight * RELATED, vocabulary);
  }
  if (found) {
    seen.add(key);
    return found;
  }
  if (length > 1 || weakStems.has(key) || isWord(key)) return null;
  const meant = vocabulary.guess(key);
  if (!meant || seen.has(meant)) return null;
  seen.add(meant);
  return entry(meant, weight * MISSPELT, vocabulary);
}

function entry(key: string, weight: number, { terms }: Vocabulary): Found | null {
  const row = terms.get(key);
  const postings = lexicon().spoken.get(key);
  return row || postings ? { row, postings: postings ?? [], weight } : null;
}
