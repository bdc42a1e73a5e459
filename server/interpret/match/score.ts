/** How much a clause's words speak for each task of a role. */
import { correct } from "../words/typo.ts";
import { isWord, MOST_WORDS } from "./lexicon.ts";
import { weakStems, type Vocabulary } from "./vocabulary.ts";

/** A stem with how close it stands to the amount: 1 in the clause itself, less in what follows. */
export type Word = { stem: string; weight: number };

/** A word that a longer term has already explained counts this much more. */
const EXPLAINED = 0.4;
const MISSPELT = 0.8;

/** One number per task, in the role's order. */
export function score(words: readonly Word[], vocabulary: Vocabulary): Float64Array {
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

function look(words: readonly Word[], at: number, length: number, { terms, spelling }: Vocabulary, seen: Set<string>) {
  const stems = words.slice(at, at + length).map(({ stem }) => stem);
  const key = stems.join(" ");
  if (seen.has(key)) return null;
  const weight = Math.min(...words.slice(at, at + length).map((word) => word.weight));
  const exact = terms.get(key);
  if (exact) {
    seen.add(key);
    return { terms: exact, weight };
  }
  if (length > 1 || weakStems.has(key)) return null;
  const meant = isWord(key) ? null : correct(key, spelling);
  if (!meant || seen.has(meant)) return null;
  seen.add(meant);
  return { terms: terms.get(meant)!, weight: weight * MISSPELT };
}
