/** Chance that can be repeated: titles drawn at random, and one slip of the hand in each. */

/** Numbers in 0..1 that depend on the seed alone (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const below = (next: () => number, n: number): number => Math.floor(next() * n);

/** `count` of the items, none twice. */
export function sample<T>(items: readonly T[], count: number, next: () => number): T[] {
  const left = [...items];
  return Array.from({ length: Math.min(count, left.length) }, () => left.splice(below(next, left.length), 1)[0]!);
}

const LETTERS = "abcdefghijklmnopqrstuvwxyz";
const SLIPS: readonly ((text: string, at: number, letter: string) => string)[] = [
  (text, at, letter) => text.slice(0, at) + letter + text.slice(at),
  (text, at) => text.slice(0, at) + text.slice(at + 1),
  (text, at, letter) => text.slice(0, at) + letter + text.slice(at + 1),
  (text, at) => text.slice(0, at) + (text[at + 1] ?? "") + text[at] + text.slice(at + 2),
];

/** The text with one letter added, missing, wrong, or swapped with the next: anywhere, spaces and brackets too. */
export function misspelt(text: string, next: () => number): string {
  for (;;) {
    const slip = SLIPS[below(next, SLIPS.length)]!;
    const wrong = slip(text, below(next, text.length), LETTERS[below(next, LETTERS.length)]!);
    if (wrong.toLowerCase() !== text.toLowerCase()) return wrong;
  }
}
