/** Lists of words of many languages as regular expressions on folded text: small letters, no accents. */
import { shadow } from "./shadow.ts";

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/**
 * Alternatives between commas. A star stands for any ending; a blank also for a hyphen. Words of scripts that are written without spaces
 * stand anywhere, the others whole.
 */
export const words = (block: string): string => block.trim().split(/\s*,(?![^{]*\})(?![^[]*\])\s*/)
  .map((word) => (UNSPACED.test(word) ? word
    : `(?<![\\p{L}\\p{N}])${word.replaceAll(" ", "[ -]").replace(/(?<=\p{L})\*/gu, "[\\p{L}\\p{M}]*")}(?![\\p{L}\\p{N}\\p{M}])`)).join("|");

export const any = (...blocks: readonly string[]): RegExp => new RegExp(blocks.map(words).join("|"), "u");

/** One of the first and one of the second within sixty characters of a line, in either order. */
export const near = (first: string, second: string): RegExp =>
  new RegExp(`(?:${first})[^\\n]{0,60}?(?:${second})|(?:${second})[^\\n]{0,60}?(?:${first})`, "u");

/** As the lists are written: what stands in `words` is found in this. */
export const folded = (text: string): string => shadow(text).text;
