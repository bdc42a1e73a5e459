/** Finds a quote in what somebody wrote and gives it back in their own characters, however a model spaced, cased or punctuated it. */
import { recent } from "../words/recent.ts";

/** What the schema of findings allows. */
const LONGEST_QUOTE = 600;
const TEXTS = 60;
/** Places where a quote may stand within other words before it counts as none. */
const MOST_TRIES = 100;
const INVISIBLE = /[\u0300-\u036f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/;
const ACCENT = /[\u0300-\u036f]/g;
const SAME: readonly [RegExp, string][] = [[/\s/, " "], [/[’‘`´ʼ]/, "'"], [/[“”„«»]/, '"'], [/[‐‑‒–—−]/, "-"]];

/** Folded characters and where each stands in the text. */
type Folded = { text: string; at: number[] };

function plain(character: string): string {
  const bare = character.normalize("NFD").replace(ACCENT, "").toLowerCase();
  return SAME.find(([like]) => like.test(character))?.[1] ?? (bare.length === 1 ? bare : character);
}

function fold(text: string): Folded {
  const found: Folded = { text: "", at: [] };
  for (let at = 0; at < text.length; at++) {
    const from = text[at]!;
    if (INVISIBLE.test(from)) continue;
    const to = plain(from);
    if (to === " " && found.text.endsWith(" ")) continue;
    found.text += to;
    found.at.push(at);
  }
  return found;
}
/** History is searched at every turn, and for every quote. */
const folded = recent(TEXTS, fold);

const EDGES = /^["'\s…]+|["'\s…]+$/g;

/** Scripts that put no space between words: there, a word may begin or end anywhere. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
const isWord = (character: string): boolean => /\p{L}/u.test(character) && !UNSPACED.test(character);

/** Whether a cut at this place would part a word or a number: "4" is no quote of "40" or of "4.5". */
function partsAt(text: string, at: number): boolean {
  const [before, after] = [text.slice(Math.max(0, at - 2), at), text.slice(at, at + 2)];
  if (isWord(before.at(-1) ?? "") && isWord(after[0] ?? "")) return true;
  return /\d$/.test(before) ? /^(?:\d|[.,]\d)/.test(after) : /\d[.,]$/.test(before) && /^\d/.test(after);
}

const beginningOf = (quote: string): string => (quote.length <= LONGEST_QUOTE ? quote : quote.slice(0, LONGEST_QUOTE).replace(/\s+\S*$/, ""));

/** The first place where the quote stands whole; of a quote longer than a finding may hold, its beginning. Null where it does not stand. */
export function locate(quote: string, text: string): { start: number; end: number } | null {
  const wanted = fold(beginningOf(quote)).text.replace(EDGES, "");
  const { text: there, at } = folded(text);
  if (wanted === "") return null;
  let tries = 0;
  for (let from = there.indexOf(wanted); from >= 0 && tries < MOST_TRIES; from = there.indexOf(wanted, from + 1)) {
    tries += 1;
    const end = from + wanted.length;
    if (partsAt(there, from) || partsAt(there, end)) continue;
    return { start: at[from]!, end: Math.min(at[end] ?? text.length, at[from]! + LONGEST_QUOTE) };
  }
  return null;
}
