/** What a role's tasks are called: for each word how much it speaks for each task, and for each concept. Built once per role. */
import { recent } from "../words/recent.ts";
import { correct, spelling, type Spelling } from "../words/typo.ts";
import { stem } from "../words/stem.ts";
import type { ReadableRole } from "../interpreter.ts";
import { affinityOf, idf, type Affinity } from "./affinity.ts";
import { lexicon, weakStems } from "./concepts.ts";
import { MOST_WORDS, stems } from "./lexicon.ts";
import { meaning, nearTo, normalise } from "./nearness.ts";
import { largest, raise, rowIn, sharers, type Row } from "./row.ts";

export { weakStems };

export type Vocabulary = {
  role: ReadableRole;
  /** Stems of the tasks' own words, joined by blanks → weight per task, in the role's order. */
  terms: ReadonlyMap<string, Row>;
  /** Concepts of the lexicon → weight per task. */
  affinity: Affinity;
  /** How near a word's meaning is to each task, or null where it is unknown. */
  near: (stem: string) => Float64Array | null;
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
const WEAK_WORD = 0.4;
const SHORT = 4;
/** In a task's meaning the label counts more, and what all tasks of the role share counts less. */
const LABEL_MEANING = 1.5;
const COMMON_MEANING = 0.2;
const RECENT = 2000;

/** Vocabularies of the roles talked about last: each takes some 200 kB, and 10 ms to build. */
const KEPT = 64;
const built = new Map<ReadableRole, Vocabulary>();

export function vocabularyOf(role: ReadableRole): Vocabulary {
  const known = built.get(role) ?? build(role);
  // A role without tasks is made anew for each turn and has no words: it must not push out others.
  if (role.tasks.length === 0) return known;
  built.delete(role);
  built.set(role, known);
  if (built.size > KEPT) built.delete(built.keys().next().value!);
  return known;
}

function build(role: ReadableRole): Vocabulary {
  const [terms, affinity, meanings] = [directTerms(role), affinityOf(role), meaningsOf(role)];
  const near = recent(RECENT, (word) => nearTo(word, meanings));
  let known: Spelling | null = null;
  const guess = recent(RECENT, (word) => rootOf(correct(word, (known ??= spelling(new Set([...wordsOf(terms, affinity), ...plainWords(role)])))), terms));
  return { role, terms, affinity, near, guess, shortForms: shortForms(role) };
}

/** The tasks' words as they are written: a slip in an ending ("paymnet") hides the root. */
const plainWords = ({ tasks }: ReadableRole): string[] =>
  tasks.flatMap(({ label, statement }) => `${label} ${statement}`.toLowerCase().match(/[a-z]+/g) ?? []);

const rootOf = (word: string | null, terms: Terms): string | null => (word === null || terms.has(word) ? word : stem(word));

/** Single words that mean something in this role: what a misspelt one may have been. */
function wordsOf(terms: Terms, affinity: Affinity): Set<string> {
  const { concepts } = lexicon();
  const found = new Set<string>();
  for (const key of terms.keys()) if (!key.includes(" ")) found.add(key);
  for (const concept of affinity.keys()) for (const key of concepts[concept]!.said) if (!key.includes(" ")) found.add(key);
  return found;
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

type Terms = Map<string, Row>;

/** Words of labels, statements and phrases; a word of many tasks says little about each. A whole phrase is told apart from its words. */
function directTerms(role: ReadableRole): Terms {
  const [words, wholes]: [Terms, Terms] = [new Map(), new Map()];
  role.tasks.forEach((task, at) => {
    if (task.rest) return;
    for (const word of stems(task.label)) raise(rowIn(words, word), at, LABEL);
    for (const word of stems(task.statement)) raise(rowIn(words, word), at, STATEMENT);
    for (const phrase of task.phrases) addPhrase(words, wholes, stems(phrase).slice(0, MOST_WORDS), at);
  });
  for (const terms of [words, wholes]) for (const [key, row] of terms) sharpen(row, key, role.tasks.length);
  for (const [key, { at, by }] of wholes) at.forEach((task, place) => raise(rowIn(words, key), task, by[place]!));
  return words;
}

function addPhrase(words: Terms, wholes: Terms, phrase: readonly string[], at: number): void {
  if (phrase.length === 0) return;
  raise(rowIn(wholes, phrase.join(" ")), at, PHRASE);
  if (phrase.length > 1) for (const word of phrase) raise(rowIn(words, word), at, PHRASE_WORD);
}

/** Turns raw weights into ones that tell tasks apart: divided by how many tasks share the word, by weight. */
function sharpen(row: Row, key: string, count: number): void {
  const factor = idf(sharers(row, largest(row)), count) * (weakStems.has(key) ? WEAK_WORD : 1);
  row.by = row.by.map((weight) => weight * factor);
}

/** One unit vector per task. */
function meaningsOf({ tasks }: ReadableRole): Float32Array[] {
  const own = tasks.map(({ label, statement, phrases, rest }) => {
    if (rest) return new Float32Array(meaningOf([]).length);
    const [short, long] = [meaningOf(stems(label)), meaningOf([...stems(statement), ...phrases.flatMap(stems)])];
    return normalise(short.map((value, k) => LABEL_MEANING * value + long[k]!));
  });
  const common = own[0]?.map((_, k) => own.reduce((sum, one) => sum + one[k]!, 0) / own.length);
  return own.map((one) => normalise(one.map((value, k) => value - COMMON_MEANING * common![k]!)));
}

function meaningOf(words: readonly string[]): Float32Array {
  const unique = new Set(words);
  return meaning(unique).map((value) => value / Math.sqrt(Math.max(1, unique.size)));
}
