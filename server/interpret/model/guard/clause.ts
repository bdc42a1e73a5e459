/** Where a quote stands, and the sentence around it. */

const END = /(?:[.!?;](?!\d)|[。！？؟।\n])+/gu;

/** The sentence or sentences that a quote stands in; the text itself where it does not stand. */
export function sentenceOf(quote: string, text: string): string {
  const from = text.indexOf(quote);
  if (from < 0) return text;
  const ends = [0, ...[...text.matchAll(END)].map(({ 0: stop, index }) => index + stop.length), text.length];
  const start = ends.findLast((end) => end <= from) ?? 0;
  return text.slice(start, ends.find((end) => end >= from + quote.length) ?? text.length);
}

/** The distance between two quotes of one text, in characters; null where one of them does not stand. */
export function gapBetween(one: string, other: string, text: string): number | null {
  const [from, to] = [text.indexOf(one), text.indexOf(other)];
  if (from < 0 || to < 0) return null;
  return Math.max(0, to - (from + one.length), from - (to + other.length));
}
