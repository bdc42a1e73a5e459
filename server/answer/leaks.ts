/** What no text of a model may carry to the worker: our instructions, ids and tool names, links, markup, hidden characters. */
import { ANSWER_INSTRUCTIONS } from "../../prompts/answer.ts";
import { INTERVIEW_INSTRUCTIONS } from "../../prompts/interview-instructions.ts";
import { quantitiesIn } from "./quantities.ts";
import { spoken } from "./lexicon.ts";

/** So many words in a row, as they stand in our instructions, are a quotation; from so many on they may become one. */
const QUOTED = 7, DOUBTFUL = 4;

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];
const secrets = new Set([ANSWER_INSTRUCTIONS, INTERVIEW_INSTRUCTIONS].map(wordsOf).flatMap((words) =>
  words.flatMap((_, at) => Array.from({ length: QUOTED - DOUBTFUL + 1 }, (__, more) => words.slice(at, at + DOUBTFUL + more).join(" ")))));
const isSecret = (words: readonly string[]): boolean => secrets.has(words.join(" "));

/** Controls, and signs that show nothing or turn the direction of text. */
const HIDDEN = /(?![\n\r\t])[\p{Cc}\p{Cf}\u2028\u2029]/gu;
/** Markdown that models use whatever they are told. */
const EMPHASIS = /\*\*|__|~~|`+/g, HEADING = /^#{1,6}$/;

/** A word without emphasis and hidden signs, as all checks and the worker see it. `first`: it begins a line. */
export function plainWord(word: string, first: boolean): string {
  const plain = word.replace(HIDDEN, "").replace(EMPHASIS, "");
  return first && HEADING.test(plain.trim()) ? "" : plain;
}

const FORBIDDEN: readonly RegExp[] = [
  /\b(?:https?|ftp|file|javascript|data|mailto):\S/i, /\bwww\./i, /[\p{L}\d-]\.(?:com|org|net|io|dev|ai|eu|de|fr|es|it|pt|nl|pl|uk|ru|co|info|app|xyz)\b(?!\.\p{L})/iu,
  // Markup of pages and of chat programs, and code.
  /<\s*[a-z!/?]/i, /&(?:#\w+|[a-z]+);/i, /\]\s*\(/, /\*\*|__|~~|`/, /(?:^|\n)[^\S\n]*(?:#{1,6}\s|>\s|\|)/, /[{}]/, /\\[nu]/,
  // Our ids are written with an underscore or stand in brackets.
  /[a-z]_[a-z]/i, /\[[^[\]]*\]/,
  new RegExp(HIDDEN.source, "u"),
];

/** Whether a text holds something that must not be said. `ids`: further words that are ours alone. */
export function leaks(text: string, ids: readonly string[] = []): boolean {
  if (FORBIDDEN.some((pattern) => pattern.test(text))) return true;
  const lower = text.toLowerCase();
  if (ids.some((id) => lower.includes(id))) return true;
  const words = wordsOf(text);
  return words.some((_, at) => at + QUOTED <= words.length && isSecret(words.slice(at, at + QUOTED)));
}

/** Characters in which the beginning of a quotation may stand. */
export const DOUBT = 200;

/** How many of the last words may be the beginning of a quotation and should wait for the next. */
export function doubtfulTail(text: string): number {
  const words = wordsOf(text.slice(-DOUBT)).slice(-QUOTED + 1);
  for (let count = words.length; count >= DOUBTFUL; count--) if (isSecret(words.slice(-count))) return count;
  return 0;
}

/** Characters that an acknowledgement may have. */
const SHORT = 160;

/** Whether a short text of a model may be shown as it is: nothing leaks, and it holds no number, not even one of the worker's. */
export const isSafeToSay = (text: string): boolean =>
  text.length <= SHORT && !/\n/.test(text) && !leaks(text) && quantitiesIn(text, spoken(text)).length === 0;
