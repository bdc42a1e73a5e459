/** Lists of words of many languages as regular expressions on folded text: small letters, no accents. */
import { shadow } from "./shadow.ts";

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/**
 * Alternatives between commas. A star stands for any ending; a blank also for a hyphen. Words of scripts that are written without spaces
 * stand anywhere, the others whole.
 */
export const words = (block: string): string => {
  const all = block.trim().split(/\s*,(?![^{]*\})(?![^[]*\])\s*/).filter((word) => word !== "");
  const whole = all.filter((word) => !UNSPACED.test(word)).map((word) => word.replaceAll(" ", "[ -]").replace(/(?<=\p{L})\*/gu, "[^\\s.,;:!?()]*"));
  // The edges are tested once for all words: each class of letters is long.
  const spaced = whole.length > 0 ? [`(?<![\\p{L}\\p{N}])(?:${whole.join("|")})(?![\\p{L}\\p{N}\\p{M}])`] : [];
  return [...spaced, ...all.filter((word) => UNSPACED.test(word))].join("|");
};

export const any = (...blocks: readonly string[]): RegExp => new RegExp(words(blocks.join(",")), "u");

/** One of the first and one of the second within sixty characters of a line, in either order. */
export const near = (first: string, second: string): RegExp =>
  new RegExp(`(?:${first})[^\\n]{0,60}?(?:${second})|(?:${second})[^\\n]{0,60}?(?:${first})`, "u");

/** As the lists are written: what stands in `words` is found in this. */
export const folded = (text: string): string => shadow(text).text;
