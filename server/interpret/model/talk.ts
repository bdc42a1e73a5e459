/** What was said, as far as it may be sent to a model and quoted: the message with its question, and the answers before it. */
import type { ReadingContext } from "../interpreter.ts";
import { MOST_CHARACTERS } from "../words/tokens.ts";
import { locate } from "./locate.ts";
import { quotable } from "./quotable.ts";

/** What was said to a question. `text`: the quotable part of `message`, of the same length. */
export type Spoken = { question: string; message: string; text: string };
/** `quote` stands verbatim in the message of `where`. */
export type Found = { quote: string; where: Spoken };

/** `before`: oldest first. */
export type Talk = { now: Spoken; before: readonly Spoken[] };

const spoken = (question: string, message: string): Spoken => ({ question, message, text: quotable(message.slice(0, MOST_CHARACTERS)) });

export const talkOf = (message: string, { history, question }: ReadingContext): Talk =>
  ({ now: spoken(question, message), before: history.map((turn) => spoken(turn.question, turn.answer)) });

const CUT = "…";
const CUTS = /…[\s…]*…/g;

/** The quotable text in few characters; where something was taken out, a quote cannot reach across. */
export function sendable({ text, message }: Spoken): string {
  let sent = "";
  for (let at = 0; at < text.length; at++) sent += text[at] === message[at] ? text[at] : CUT;
  return sent.replace(CUTS, CUT).replace(/[^\S\n]+/g, " ").replace(/\s*\n\s*/g, "\n").trim();
}

/** Where a quote stands among these texts, the first that has it; null for a quote that no text has, or that spans what was taken out. */
export function find(quote: string, among: readonly Spoken[]): Found | null {
  for (const where of among) {
    const place = locate(quote, where.text);
    if (!place) continue;
    const own = where.message.slice(place.start, place.end).trim();
    if (own !== "" && own === where.text.slice(place.start, place.end).trim()) return { quote: own, where };
  }
  return null;
}

/** Our own words, which an amount may be quoted from where the worker agrees to it. */
export const asked = ({ now: { question } }: Talk): Spoken => ({ question: "", message: question, text: question });

/** Newest first: the same words mean what they mean now. */
export const everything = ({ now, before }: Talk): Spoken[] => [now, ...before.toReversed()];
