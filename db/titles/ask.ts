/** What a query asks for: the names it may be as a whole, and its words with how much each one matters. */
import { foldWord, wordsOf } from "./fold.ts";
import { doersOf, synonymsOf } from "./synonyms.ts";
import { EMPTY, PLAIN, RANKS, readTalk } from "./talk.ts";

/**
 * `part`: of the name itself, a qualifier of it, or said around it. `open`: may be the beginning of a word still being typed.
 * `others`: words that a name may have instead.
 */
export type AskedWord = { text: string; part: "name" | "qualifier" | "around"; open: boolean; others: readonly string[] };
/**
 * `text` as typed, in lower case. `names` in their common form, the nearest to what was typed first. `within`: runs of words of a
 * sentence, one of which may be a name; none where what was typed is no sentence.
 */
export type Asked = { text: string; names: string[]; within: string[]; words: AskedWord[] };

/** A query is read up to here. */
const MOST_CHARACTERS = 200;
const MOST_WORDS = 8;
const MOST_AROUND = 4;
/** So many words that are in no name make a sentence. */
const SENTENCE = 2;
const LONGEST_RUN = 5;

const without = (words: readonly string[], some: ReadonlySet<string>): string[] => {
  const left = words.filter((word) => !some.has(word));
  return left.length > 0 ? left : [...words];
};

/** Reads a query or a sentence. Never throws; no words where there is nothing to look up. */
export function readQuery(query: string): Asked {
  const text = query.slice(0, MOST_CHARACTERS);
  const { head, tail, framed } = readTalk(text);
  const named = without(wordsOf(head), PLAIN).slice(0, MOST_WORDS), bare = without(named, RANKS);
  const around = wordsOf(tail).filter((word) => !EMPTY.has(word) && !PLAIN.has(word) && !named.includes(word)).slice(0, MOST_AROUND);
  const whole = wordsOf(text);
  const names = [whole, wordsOf(head), named, bare].filter((words) => words.length > 0).map((words) => words.join(" "));
  const others = (word: string) => [...synonymsOf(word), ...(framed ? doersOf(word) : [])];
  const typing = !framed && around.length === 0 && /[\p{L}\p{N}]$/u.test(text);
  const words = [
    ...named.map((word, at): AskedWord => ({
      text: word, part: !bare.includes(word) ? "qualifier" : "name", open: typing && at === named.length - 1, others: others(word),
    })),
    ...around.map((word): AskedWord => ({ text: word, part: "around", open: false, others: others(word) })),
  ];
  const within = whole.filter((word) => PLAIN.has(word)).length < SENTENCE ? [] : runsOf(whole);
  return { text: text.trim().toLowerCase(), names: [...new Set(names)], within, words };
}

const runsOf = (words: readonly string[]): string[] => [...new Set(words.flatMap((word, at) => (PLAIN.has(word) ? [] :
  Array.from({ length: Math.min(LONGEST_RUN, words.length - at) }, (_, more) => words.slice(at, at + more + 1).join(" ")))))];

/** The same word written otherwise. */
export const rewritten = (word: AskedWord, text: string): AskedWord => ({ ...word, text: foldWord(text), others: synonymsOf(text) });
