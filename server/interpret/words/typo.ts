/** Finds the known word that a misspelt one was meant to be. */

/** Words shorter than this are too alike to guess. */
const LEAST_LENGTH = 5;
const LONG = 8;

/** A wrong letter weighs more than a missing, doubled or swapped one: it mostly makes another real word ("simple", "sample"). */
const WRONG_LETTER = 1.6;

/** Distance counting swaps of neighbours as one, up to `most`; above that `most + 1`. */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let [older, old]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, j) => j)];
  let least = 0;
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let here = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(old[j]! + 1, row[j - 1]! + 1, old[j - 1]! + (same ? 0 : WRONG_LETTER));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, older[j - 2]! + 1);
      row.push(cost);
      here = Math.min(here, cost);
    }
    // Two rows that are too far: no later one comes nearer, not even by a swap.
    if (least > most && here > most) return most + 1;
    least = here;
    [older, old] = [old, row];
  }
  return Math.min(old[b.length]!, most + 1);
}

/** Known words by first letter, for a quick search. */
export type Spelling = ReadonlyMap<string, readonly string[]>;

export function spelling(words: Iterable<string>): Spelling {
  const byLetter = new Map<string, string[]>();
  for (const word of words) {
    if (word.length < LEAST_LENGTH - 1) continue;
    const alike = byLetter.get(word[0]!);
    if (alike) alike.push(word);
    else byLetter.set(word[0]!, [word]);
  }
  return byLetter;
}

/** The closest known word with the same first letter: one slip, or two in a long word; null when none or unsure. */
export function correct(word: string, known: Spelling): string | null {
  if (word.length < LEAST_LENGTH || !/^[a-z]+$/.test(word)) return null;
  const most = word.length >= LONG ? 2 : 1;
  let best: { word: string; distance: number } | null = null;
  for (const candidate of known.get(word[0]!) ?? []) {
    const far = distance(word, candidate, most);
    if (far <= most && (!best || far < best.distance)) best = { word: candidate, distance: far };
  }
  return best?.word ?? null;
}
