/** Slips of the hand: how many lie between two words, and what to look up to find the words near a misspelt one. */

/** A wrong letter counts a little more than a missing, added or swapped one: two of them mostly make another word. */
const WRONG = 1.25;
const SLACK = WRONG - 1;

/** How many slips (a letter missing, added, wrong, or two neighbours swapped) turn `a` into `b`; Infinity where more than `most`. */
export function slips(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return Infinity;
  let older: number[] = [], old = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(Math.min(old[j]! + 1, row[j - 1]! + 1, old[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : WRONG), swapped ? older[j - 2]! + 1 : Infinity));
    }
    [older, old] = [old, row];
  }
  return old[b.length]! <= most + SLACK ? old[b.length]! : Infinity;
}

/** Begin and end of a word, so that its first and last letters make trigrams of their own; `seed.ts` writes the same. */
const framed = (word: string): string => `^^${word}$$`;

/**
 * The trigrams of the word's pieces, one piece more than slips: whatever the slips, one piece is whole, and all of its
 * trigrams are in the word that was meant. A swap across two pieces is the exception: see `swaps`.
 */
export function trigramsByPiece(word: string, most: number): string[][] {
  const text = framed(word), pieces = most + 1;
  return Array.from({ length: pieces }, (_, at) => {
    const piece = text.slice(Math.floor((at * text.length) / pieces), Math.floor(((at + 1) * text.length) / pieces));
    return Array.from({ length: Math.max(0, piece.length - 2) }, (__, from) => piece.slice(from, from + 3));
  }).filter((grams) => grams.length > 0);
}

/** The word with two neighbouring letters swapped, each way. */
export const swaps = (word: string): string[] =>
  Array.from({ length: Math.max(0, word.length - 1) }, (_, at) => word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2))
    .filter((one) => one !== word);

/** How many slips a word of this length may hide: none in the shortest, which are too alike. */
export const allowance = (word: string): number => (/\d/.test(word) || word.length < 3 ? 0 : word.length < 8 ? 1 : 2);

/** Names keep words in the singular; a slip in a plural is near that. */
export const plural = (word: string): string => word.replace(/(?<=[^aeiou])y$/, "ie") + "s";
