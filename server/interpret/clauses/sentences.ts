/** Cuts a row of tokens into sentences. */
import { asksToChange } from "../words/changes.ts";
import type { Token } from "../words/tokens.ts";

export type Span = { start: number; end: number };

const ENDS = new Set([".", "?", "!", "\n"]);
const ABBREVIATIONS = new Set(["approx", "hr", "hrs", "min", "mins", "dr", "mr", "mrs", "vs", "etc", "e", "g", "i", "st", "no",
  "dept", "wk", "p", "m", "a", "inc", "jr", "sr"]);

/** Sentences in order; empty ones are left out. */
export function sentences(tokens: readonly Token[], message: string): Span[] {
  const found: Span[] = [];
  let start = 0;
  tokens.forEach((token, at) => {
    if (token.kind !== "mark" || !ENDS.has(token.text) || isAbbreviation(tokens, at, message)) return;
    if (at > start) found.push({ start, end: at });
    start = at + 1;
  });
  if (start < tokens.length) found.push({ start, end: tokens.length });
  return found;
}

/** A full stop after "approx" or in "e.g.", with a small letter or a number behind it, ends nothing. */
function isAbbreviation(tokens: readonly Token[], at: number, message: string): boolean {
  if (tokens[at]!.text !== ".") return false;
  const next = tokens[at + 1];
  if (!ABBREVIATIONS.has(tokens[at - 1]?.text ?? "")) return next !== undefined && next.start === tokens[at]!.end && next.kind !== "mark";
  return next !== undefined && !/\p{Lu}/u.test(message[next.start] ?? "");
}

/** Whether the sentence ended with a question mark: workers ask back, and a question states nothing. */
export const isQuestion = (tokens: readonly Token[], { start, end }: Span): boolean =>
  tokens[end]?.text === "?" && !asksToChange(tokens.slice(start, end).map(({ text }) => text).join(" "));
