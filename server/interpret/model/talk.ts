/** What was said, as far as it may be sent to a model and quoted: the message with its question, and the answers before it. */
import type { ReadingContext } from "../interpreter.ts";
import { MOST_CHARACTERS } from "../words/tokens.ts";
import { locate } from "./locate.ts";
import { harmless, quotable } from "./quotable.ts";

/** What was said to a question. `text`: the part of `message` that states something; `sent`: that and what it asks of us. Of the same length. */
export type Spoken = { question: string; message: string; text: string; sent: string };
/** `quote` stands verbatim in the message of `where`. */
export type Found = { quote: string; where: Spoken };

/** `before`: oldest first. */
export type Talk = { now: Spoken; before: readonly Spoken[] };

function spoken(question: string, message: string): Spoken {
  const read = message.slice(0, MOST_CHARACTERS);
  return { question, message, text: quotable(read), sent: harmless(read) };
}

/** Characters of what was said before that a message is read in the light of: more than a model is ever sent. */
const MOST_HISTORY = 12_000;

/** The newest turns. All of a long interview, searched for each quote of a long reply, would take minutes. */
export function lately({ history }: ReadingContext): ReadingContext["history"] {
  let left = MOST_HISTORY;
  const from = history.findLastIndex(({ question, answer }) => (left -= question.length + answer.length) < 0);
  return from < 0 ? history : history.slice(from + 1);
}

export const talkOf = (message: string, { history, question }: ReadingContext): Talk =>
  ({ now: spoken(question, message), before: history.map((turn) => spoken(turn.question, turn.answer)) });

const CUT = "…";
const CUTS = /…[\s…]*…/g;

/** What may be sent, in few characters; where something was taken out, a quote cannot reach across. */
export function sendable({ sent, message }: Spoken): string {
  let text = "";
  for (let at = 0; at < sent.length; at++) text += sent[at] === message[at] ? sent[at] : CUT;
  return text.replace(CUTS, CUT).replace(/[^\S\n]+/g, " ").replace(/\s*\n\s*/g, "\n").trim();
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
export const asked = ({ now: { question } }: Talk): Spoken => ({ question: "", message: question, text: question, sent: "" });

/** Newest first: the same words mean what they mean now. */
export const everything = ({ now, before }: Talk): Spoken[] => [now, ...before.toReversed()];
