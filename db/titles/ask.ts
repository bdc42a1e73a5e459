/** What a query asks for: the names it may be as a whole, and its words with how much each one matters. */
import { wordsOf } from "./fold.ts";
import { synonymsOf } from "./synonyms.ts";
import { EMPTY, QUALIFIERS, readTalk } from "./talk.ts";

/** `role`: the name itself, a qualifier of it, or what was said around it. `open`: may be the beginning of a word still being typed. */
export type AskedWord = { text: string; part: "name" | "qualifier" | "around"; open: boolean };
/** `names` in their common form, the nearest to what was typed first. */
export type Asked = { names: string[]; words: AskedWord[] };

/** A query is read up to here. */
const MOST_CHARACTERS = 200;
const MOST_WORDS = 8;
const MOST_AROUND = 4;

/** Reads a query or a sentence. Never throws; no words where there is nothing to look up. */
export function readQuery(query: string): Asked {
  const text = query.slice(0, MOST_CHARACTERS);
  const { head, tail } = readTalk(text);
  const whole = wordsOf(text), named = wordsOf(head).filter((word) => !EMPTY.has(word) || whole.length < 3);
  const bare = named.filter((word) => !QUALIFIERS.has(word));
  const around = wordsOf(tail).filter((word) => !EMPTY.has(word) && !named.includes(word)).slice(0, MOST_AROUND);
  const names = [whole, wordsOf(head), named, bare].filter((words) => words.length > 0).map((words) => words.join(" "));
  const last = /[\p{L}\p{N}]$/u.test(text) && around.length === 0;
  const words = named.slice(0, MOST_WORDS).map((word, at, all): AskedWord => ({
    text: word, open: last && at === all.length - 1, part: bare.length > 0 && QUALIFIERS.has(word) ? "qualifier" : "name",
  }));
  return { names: [...new Set(names)], words: [...words, ...around.map((word): AskedWord => ({ text: word, open: false, part: "around" }))] };
}

/** Other words that a name may use instead: "drive" and "driving" for driver. */
export function othersOf(word: string): string[] {
  const stem = /^(.{3,})ing$/.exec(word)?.[1];
  const forms = stem === undefined ? [word] : [word, stem, `${stem}e`];
  return [...new Set(forms.flatMap(synonymsOf))];
}
