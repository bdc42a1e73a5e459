/** How much each occupation's texts speak of each word: the numbers that latent semantic analysis starts from. */

/** Endings say little in a list of words: "nurse", "nurses" and "nursing" begin alike. */
const BEGINNING = 6;
const SHORTEST = 3;

/** Words of three letters and more, each by its first six. */
export const wordsOf = (text: string): string[] =>
  (text.toLowerCase().match(/[a-z]+/g) ?? []).filter((word) => word.length >= SHORTEST).map((word) => word.slice(0, BEGINNING));

/** Word → weight, of length one over all words. */
export type Bag = ReadonlyMap<string, number>;

/**
 * One bag per list of texts: √(times said) × ln(lists ÷ lists with the word), tf-idf with damped counts (Salton & Buckley 1988).
 * A word that only one list has is left out: it likens nothing.
 */
export function bagsOf(lists: readonly (readonly string[])[]): Bag[] {
  const counts = lists.map((texts) => countsOf(texts.flatMap(wordsOf)));
  const holders = countsOf(counts.flatMap((of) => [...of.keys()]));
  return counts.map((of) => {
    const weighed = [...of].flatMap(([word, times]): [string, number][] => {
      const having = holders.get(word)!;
      return having < 2 ? [] : [[word, Math.sqrt(times) * Math.log(lists.length / having)]];
    });
    const length = Math.hypot(...weighed.map(([, weight]) => weight)) || 1;
    return new Map(weighed.map(([word, weight]) => [word, weight / length]));
  });
}

function countsOf(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
