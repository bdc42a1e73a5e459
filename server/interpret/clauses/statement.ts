/** A statement: one measure and the words it is about, or words alone. The unit that is matched to tasks. */
import { ahead as textAhead, before as textBefore, type Quantity } from "../amounts/quantity.ts";
import type { Word } from "../match/score.ts";
import { FILLER } from "../words/filler.ts";
import { stem } from "../words/stem.ts";
import type { Token } from "../words/tokens.ts";
import { measure, type Measure } from "./measure.ts";
import { wordsOf, type Piece } from "./pieces.ts";
import { pattern } from "../words/pattern.ts";

export type Part = { words: Word[]; text: string };

export type Statement = {
  measure: Measure | null;
  /** Lengths of days or weeks that the sentence gives beside ("12-hour shifts"). */
  lengths: Extract<Quantity, { kind: "length" }>[];
  words: Word[];
  /** The words piece by piece, for amounts that cover several tasks. */
  parts: Part[];
  /** Lower-case text of its tokens, for cues; where the quote starts and ends in tokens. */
  text: string;
  start: number;
  end: number;
  sentence: number;
  /** Wholes that it names ("the 25"), where it has no measure. */
  wholes: number[];
  /** The tokens right behind the amount, and right before it. */
  behind: string;
  ahead: string;
  /** No words of its own: it speaks of what came before. `empty` stays true only where nothing before lent it words. */
  bare: boolean;
  empty: boolean;
  /** The amount stands in a piece without words ("It's a chain store, 40 hours"). */
  headless: boolean;
  /** Where its amounts stand, in tokens. */
  amounts: readonly { start: number; end: number }[];
};

/** A row of pieces that share one measure. `own` has the amount; the others only words. */
export type Group = { own: Piece[]; before: Piece[]; after: Piece[]; quantities: Quantity[] };

/** "no more charge work", "which isn't really design": what a piece beside the amount denies is not what the amount is for. */
const DENIES = pattern(
  String.raw`\b(?:no more|not|n't|isnt|dont|doesnt|never|without|no longer|nobody|separate from|apart from|except|aside from|`,
  String.raw`instead of|rather than)\b`,
);

/** How much pieces count that do not hold the amount themselves. */
const BESIDE = 0.7;

export function stemsOf(tokens: readonly Token[], piece: Piece): string[] {
  return wordsOf(tokens, piece).filter(({ text, kind }) => kind === "word" && !FILLER.has(text)).map(({ text }) => stem(text));
}

export const hasWords = (tokens: readonly Token[], piece: Piece): boolean => stemsOf(tokens, piece).length > 0;

/** The statement that a group of pieces makes. */
export function toStatement(tokens: readonly Token[], { own, before, after, quantities }: Group, sentence: number): Statement {
  const all = [...before, ...own, ...after].sort((a, b) => a.start - b.start);
  const bare = own.every((piece) => !hasWords(tokens, piece));
  const plain = all.filter((piece) => own.includes(piece) || !DENIES.test(textAhead(tokens, piece.start, piece.end - piece.start)));
  const spoken = plain.some((piece) => hasWords(tokens, piece)) ? plain : all;
  const word = (piece: Piece): Word[] => {
    const weight = own.some((one) => piece.start >= one.start && piece.end <= one.end) || bare ? 1 : BESIDE;
    return stemsOf(tokens, piece).map((one) => ({ stem: one, weight }));
  };
  const parts = spoken.flatMap((piece) => conjuncts(tokens, piece)).map((piece): Part => ({ words: word(piece),
    text: textAhead(tokens, piece.start, piece.end - piece.start) })).filter((part) => part.words.length > 0);
  const [start, end] = [all[0]!.start, Math.max(...all.map((piece) => piece.end))];
  const text = tokens.slice(start, end).map((token) => token.text).join(" ");
  const lengths = quantities.filter((q): q is Extract<Quantity, { kind: "length" }> => q.kind === "length");
  const words = spoken.flatMap(word);
  const first = quantities[0];
  const behind = first ? textAhead(tokens, Math.max(...quantities.map((q) => q.end)), 2) : "";
  const ahead = first ? textBefore(tokens, first.start, 3) : "";
  const wholes = quantities.flatMap((q) => (q.kind === "outOf" ? [q.value] : []));
  return { measure: measure(quantities), wholes, lengths, words, parts, text, start, end, sentence, behind, ahead,
    bare: words.length === 0, empty: words.length === 0, headless: bare, amounts: quantities };
}

/** A piece cut at "and", "plus", "&" and "or". */
function conjuncts(tokens: readonly Token[], piece: Piece): Piece[] {
  const found: Piece[] = [];
  let start = piece.start;
  for (let at = piece.start; at < piece.end; at++) {
    if (!/^(?:and|plus|&|n|or|then)$/.test(tokens[at]!.text) || piece.quantities.some((q) => at >= q.start && at < q.end)) continue;
    found.push({ ...piece, start, end: at });
    start = at + 1;
  }
  return [...found, { ...piece, start, end: piece.end }];
}
