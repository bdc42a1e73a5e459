/** How much a clause's words speak for each task of a role. */
import { isWord, MOST_WORDS } from "./lexicon.ts";
import { weakStems, type Vocabulary } from "./vocabulary.ts";

/** A stem with how close it stands to the amount: 1 in the clause itself, less in what follows. */
export type Word = { stem: string; weight: number };

/** A word that a longer term has already explained counts this much more. */
const EXPLAINED = 0.4;
const MISSPELT = 0.8;
const RELATED = 0.7;
/** A word that says this much for a task is not read as a short form of another. */
const SAYS_ENOUGH = 0.5;
/** Second halves of compounds: a "logbook" is about logs, "paperwork" about papers. */
const COMPOUND = /^(\p{L}{3,})(?:work|book|sheet|list|card|form|room|sid|tim|stock|boi|man)$/u;

/** The known word that a short form or a compound stands for. */
function relatedTo(key: string, terms: Vocabulary["terms"], shortForms: Vocabulary["shortForms"]): string | null {
  const head = COMPOUND.exec(key)?.[1];
  const word = shortForms.get(key) ?? (head && terms.has(head) ? head : null);
  return word && terms.has(word) ? word : null;
}

const scored = new WeakMap<readonly Word[], Map<Vocabulary, Float64Array>>();

/** One number per task, in the role's order; the caller may change it. */
export function score(words: readonly Word[], vocabulary: Vocabulary): Float64Array {
  const known = scored.get(words) ?? new Map<Vocabulary, Float64Array>();
  const row = known.get(vocabulary) ?? work(words, vocabulary);
  known.set(vocabulary, row);
  scored.set(words, known);
  return row.slice();
}

function work(words: readonly Word[], vocabulary: Vocabulary): Float64Array {
  const total = new Float64Array(vocabulary.role.tasks.length);
  const seen = new Set<string>();
  const explained = new Set<number>();
  for (let length = MOST_WORDS; length >= 1; length--) {
    for (let at = 0; at + length <= words.length; at++) {
      const row = look(words, at, length, vocabulary, seen);
      if (!row) continue;
      const old = length === 1 && explained.has(at) ? EXPLAINED : 1;
      for (let task = 0; task < total.length; task++) total[task]! += row.terms[task]! * row.weight * old;
      if (length > 1) for (let k = at; k < at + length; k++) explained.add(k);
    }
  }
  return total;
}

function look(words: readonly Word[], at: number, length: number, { terms, guess, shortForms }: Vocabulary, seen: Set<string>) {
  const stems = words.slice(at, at + length).map(({ stem }) => stem);
  const key = stems.join(" ");
  if (seen.has(key)) return null;
  const weight = Math.min(...words.slice(at, at + length).map((word) => word.weight));
  const exact = terms.get(key);
  const longer = length === 1 ? relatedTo(key, terms, shortForms) : null;
  if (exact && (!longer || Math.max(...exact) >= SAYS_ENOUGH)) {
    seen.add(key);
    return { terms: exact, weight };
  }
  if (longer && !seen.has(longer)) {
    seen.add(longer);
    return { terms: terms.get(longer)!, weight: weight * RELATED };
  }
  if (length > 1 || weakStems.has(key)) return null;
  const meant = isWord(key) ? null : guess(key);
  if (!meant || seen.has(meant)) return null;
  seen.add(meant);
  return { terms: terms.get(meant)!, weight: weight * MISSPELT };
}
