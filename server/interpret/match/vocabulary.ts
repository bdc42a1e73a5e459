/** What a role's tasks are called: for each word or term, how much it speaks for each task. Built once per role. */
import { WEAK } from "../words/filler.ts";
import { recent } from "../words/recent.ts";
import { correct, spelling } from "../words/typo.ts";
import type { ReadableRole, ReadableTask } from "../interpreter.ts";
import { concepts, MOST_WORDS, stems, type Concept, type Term } from "./lexicon.ts";
import { stem } from "../words/stem.ts";

export type Vocabulary = {
  role: ReadableRole;
  /** Stems joined by blanks → weight per task, in the role's order. */
  terms: ReadonlyMap<string, Float64Array>;
  /** The known word that a misspelt one was meant to be, or null. */
  guess: (word: string) => string | null;
  /** Short forms of label words ("demo" of "demonstrate"), where only one word begins so. */
  shortForms: ReadonlyMap<string, string>;
};

/** How much a place says: words of the label say more than those of the statement. */
const LABEL = 1.6;
const STATEMENT = 1;
const PHRASE = 2;
const PHRASE_WORD = 0.5;
const CONCEPT = 1.5;
const CONCEPT_WORD = 0.4;
/** Words of a concept that the tasks use themselves count a little less for the tasks that do not. */
const BESIDE_DIRECT = 0.6;
const NEAR_TOP = 0.6;
/** The task that a concept is most about takes nearly all of it, even where the wording has little in common. */
const TOP_POWER = 0.6;
const NEAR_POWER = 2.2;
const SHORT = 4;
const GUESSES = 2000;
const LABEL_TOUCH = 1.3;
const LONG_TOUCH = 1.2;
const WORD_TOUCH = 0.7;
const TOUCH_POWER = 0.8;
const SAID_TOUCH = 0.7;
const WEAK_WORD = 0.3;
/** A concept that touches a task less than this says nothing about it. */
const LEAST_TOUCH = 0.25;

export const weakStems: ReadonlySet<string> = new Set([...WEAK].map(stem));
const built = new WeakMap<ReadableRole, Vocabulary>();

export function vocabularyOf(role: ReadableRole): Vocabulary {
  const cached = built.get(role);
  if (cached) return cached;
  const terms = addConcepts(directTerms(role), role);
  const words = [...terms.keys()].filter((key) => !key.includes(" "));
  const known = spelling(words);
  const vocabulary = { role, terms, guess: recent(GUESSES, (word) => correct(word, known)), shortForms: shortForms(role) };
  built.set(role, vocabulary);
  return vocabulary;
}

/** Beginnings of at least SHORT letters that only one label word has. */
function shortForms(role: ReadableRole): Map<string, string> {
  const found = new Map<string, string | null>();
  for (const word of new Set(role.tasks.flatMap(({ label }) => stems(label)))) {
    for (let length = SHORT; length <= word.length - 2; length++) {
      const head = word.slice(0, length);
      found.set(head, found.has(head) ? null : word);
    }
  }
  return new Map([...found].filter((pair): pair is [string, string] => pair[1] !== null));
}

type Terms = Map<string, Float64Array>;

function raise(terms: Terms, key: string, at: number, weight: number, count: number): void {
  const row = terms.get(key) ?? new Float64Array(count);
  row[at] = Math.max(row[at]!, weight);
  terms.set(key, row);
}

/** Words of labels, statements and phrases; a word of many tasks says little about each. A whole phrase is told apart from its words. */
function directTerms(role: ReadableRole): Terms {
  const [words, wholes]: [Terms, Terms] = [new Map(), new Map()];
  const count = role.tasks.length;
  role.tasks.forEach((task, at) => {
    for (const word of stems(task.label)) raise(words, word, at, LABEL, count);
    for (const word of stems(task.statement)) raise(words, word, at, STATEMENT, count);
    for (const phrase of task.phrases) addPhrase(words, wholes, stems(phrase).slice(0, MOST_WORDS), at, count);
  });
  for (const terms of [words, wholes]) for (const [key, row] of terms) sharpen(row, key, count);
  for (const [key, row] of wholes) row.forEach((weight, at) => { if (weight > 0) raise(words, key, at, weight, count); });
  return words;
}

function addPhrase(words: Terms, wholes: Terms, phrase: readonly string[], at: number, count: number): void {
  if (phrase.length === 0) return;
  raise(wholes, phrase.join(" "), at, PHRASE, count);
  if (phrase.length > 1) for (const word of phrase) raise(words, word, at, PHRASE_WORD, count);
}

/** Turns raw weights into ones that tell tasks apart: divided by how many tasks share the word, by weight. */
function sharpen(row: Float64Array, key: string, count: number): void {
  const top = Math.max(...row);
  const shared = row.reduce((sum, weight) => sum + weight / top, 0);
  const idf = Math.log((count + 1) / shared) / Math.log(count + 1);
  const factor = idf * (weakStems.has(key) ? WEAK_WORD : 1);
  for (let at = 0; at < row.length; at++) row[at]! *= factor;
}

/** Everyday words of the concepts that the tasks touch. A word of a concept speaks for the task the concept is most about. */
function addConcepts(terms: Terms, role: ReadableRole): Terms {
  const bags = role.tasks.map(bagsOf);
  const count = role.tasks.length;
  const extra: Terms = new Map();
  const rarity = rarityOf(bags);
  for (const concept of concepts()) {
    const touch = bags.map((bag) => touches(concept, bag, rarity));
    const top = Math.max(...touch);
    if (top < LEAST_TOUCH) continue;
    touch.forEach((value, at) => {
      if (value >= LEAST_TOUCH && value >= top * NEAR_TOP) addConcept(extra, concept, at, top ** TOP_POWER * (value / top) ** NEAR_POWER, count);
    });
  }
  for (const [key, row] of extra) {
    sharpen(row, key, count);
    const direct = terms.get(key);
    if (direct) row.forEach((weight, at) => { direct[at] = Math.max(direct[at]!, weight * BESIDE_DIRECT); });
    else terms.set(key, row);
  }
  return terms;
}

function addConcept(terms: Terms, concept: Concept, at: number, touch: number, count: number): void {
  for (const { key, spread } of [...concept.said, ...concept.formal]) {
    const words = key.split(" ");
    raise(terms, key, at, (CONCEPT * touch) / spread, count);
    if (words.length === 1) continue;
    for (const word of words) if (!weakStems.has(word)) raise(terms, word, at, (CONCEPT_WORD * CONCEPT * touch) / spread, count);
  }
}

type Bags = { label: ReadonlySet<string>; statement: ReadonlySet<string>; phrases: ReadonlySet<string> };
const bagsOf = (task: ReadableTask): Bags => ({
  label: new Set(stems(task.label)), statement: new Set(stems(task.statement)), phrases: new Set(task.phrases.map((phrase) => stems(phrase).join(" "))),
});

/** 0..1 by word: 1 where one task alone uses it. */
function rarityOf(bags: readonly Bags[]): (word: string) => number {
  const counts = new Map<string, number>();
  for (const { label, statement } of bags) for (const word of new Set([...label, ...statement])) counts.set(word, (counts.get(word) ?? 0) + 1);
  return (word) => Math.log((bags.length + 1) / (counts.get(word) ?? 1)) / Math.log(bags.length + 1);
}

/** 0..1: how much a concept is about a task, from its terms in the task's words. */
function touches(concept: Concept, bags: Bags, rarity: (word: string) => number): number {
  const sum = (terms: readonly Term[], factor: number): number => terms.reduce((total, term) => total + factor * touch(term, bags, rarity), 0);
  return 1 - Math.exp(-(sum(concept.formal, 1) + sum(concept.said, SAID_TOUCH)));
}

function touch({ key, weight }: Term, bags: Bags, rarity: (word: string) => number): number {
  const words = key.split(" ");
  const all = (bag: ReadonlySet<string>): boolean => words.every((word) => bag.has(word));
  const place = all(bags.label) ? LABEL_TOUCH : all(bags.statement) || bags.phrases.has(key) ? 0.8 : 0;
  if (place === 0) return 0;
  const kind = words.length > 1 ? LONG_TOUCH : weakStems.has(key) ? 0.15 : WORD_TOUCH * rarity(key);
  return place * weight ** TOUCH_POWER * kind;
}
