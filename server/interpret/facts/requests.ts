/** Requests in a message, and the text that is left to be read as statements once questions and steering are taken out. */
import type { Finding, Request } from "../findings.ts";
import { asksAfter } from "./asking.ts";
import { steeringSpans, type Span } from "../steering/spans.ts";
import { blanked } from "../words/blanked.ts";
import { asksToChange } from "../words/changes.ts";
import { recent } from "../words/recent.ts";
import { cue } from "./cue.ts";
import { lower, quoted, sentences, type Passage } from "./prose.ts";
import { REQUEST_CUES } from "./request-cues.ts";

export type RequestSpan = Span & { request: Request };

/** Words that only mean a request where they are the whole message or open the sentence. */
const WHOLE: ReadonlySet<Request> = new Set<Request>(["stop", "skip", "restart", "undo", "delete", "save", "off_topic"]);
const STARTERS = new RegExp(
  String.raw`^[\s"'(-]*(?:(?:and|so|but|ok|okay|well|then|hey|hi|hello|please|now|oh|hmm|wait|just|actually|thanks|thank you|sorry|also|`
  + String.raw`great|right|fine|good)[\s,.!]+)*`,
);
/** Polite openings of a command: "can I save this", "let's start over". */
const POLITE = /^(?:i'd like to|i would like to|i want (?:you )?to|can (?:you|we|i)|could (?:you|i)|let me|let's|would you|you can|u can) /;
const ASKS = new RegExp(
  String.raw`\?\s*["')\]]*\s*$|^(?:why|how|what|where|which|who|when|is|are|am|can|could|should|would|will|do|does|did|explain|show|`
  + String.raw`compare|tell|give|suppose|say|if|walk|break|i want to know|i'd like|i wonder|what's|let's|list)\b`,
);
const CONFIRM = cue(
  "(looks?|sounds?|seems?|is|are|that's|thats|it's|all|they're|these hours look|hours look|numbers look) (about |all |pretty |"
    + "quite |spot )?(right|correct|good|fine|ok|okay|accurate|on|fair)( to me| now| enough)?",
  "(yes|yep|yeah|yup|correct|right|exactly|confirmed?|perfect|spot on|agreed|ok|okay|fine|good|sure)( ?,? ?(that's|it is|it does|"
    + "they are|they do|it's|all|looks?) ?(right|correct|it|good|fine|so)?)?$",
  "i confirm", "nothing (is )?missing", "go ahead",
);
const CONFIRM_QUESTION = cue(
  "(look|looks|sound|sounds|seem|is|are) (this |that |it |these |about |all )*(right|correct|ok|okay|fine|good|accurate)", "confirm*",
  "did i (get|understand)~(right|correct*)",
);
const NEGATED = /\b(?:not|no|isn't|aren't|don't|doesn't|wrong|except|but|missing)\b/;

const opens = (text: string, bare: string, words: RegExp): boolean =>
  words.exec(text)?.index === 0 || (bare !== text && words.exec(bare)?.index === 0);

const MAX_COMMAND_WORDS = 14;

/** Only a question can be a follow-up, only a short sentence a command: most sentences need no pattern but distress. */
const request = (sentence: Passage): Request | null => {
  const opening = sentence.text.replace(STARTERS, "").replace(/[\s.!]+$/, "");
  const plain = opening.replace(/\?+\s*$/, "");
  const bare = plain.replace(POLITE, "").replace(/^just /, "");
  const asks = ASKS.test(opening) || ASKS.test(sentence.text.trim());
  const isShort = opening.split(/\s+/).length <= MAX_COMMAND_WORDS;
  return REQUEST_CUES.find(([kind, words]) => {
    if (WHOLE.has(kind)) return isShort && opens(plain, bare, words);
    return (asks || kind === "distress") && words.test(plain);
  })?.[0] ?? null;
};

const MESSAGES = 60;

const spansOf = (message: string, isOver: boolean): readonly RequestSpan[] =>
  sentences(message).flatMap((sentence) => {
    const value = request(sentence) ?? (isOver && asksAfter(sentence.text) && !asksToChange(sentence.text) ? "explain" : null);
    return value === null ? [] : [{ start: sentence.start, end: sentence.start + sentence.raw.length, request: value }];
  });
const during = recent(MESSAGES, (message: string) => spansOf(message, false)), after = recent(MESSAGES, (message: string) => spansOf(message, true));

/** Sentences that ask or steer; they state nothing about the week. Where no question is open, the interview is over and every question asks. */
export const requestSpans = (message: string, isOver = false): readonly RequestSpan[] => (isOver ? after : during)(message);

const without = (message: string, isOver: boolean): string => {
  const asked = requestSpans(message, isOver).filter((span) => span.request !== "distress");
  return blanked(message, [...asked, ...steeringSpans(message)]);
};
const readableDuring = recent(MESSAGES, (message: string) => without(message, false)), readableAfter = recent(MESSAGES, (message: string) => without(message, true));

/** The message with requests and steering replaced by spaces: same length, so that offsets hold in the original. */
export const readable = (message: string, isOver = false): string => (isOver ? readableAfter : readableDuring)(message);

const NOISE = /^(?:huh|what|eh|er|um|uh|hm+|wat|pardon|come again|asdf\w*|qwert\w*|test|foo|lorem.*|bla.*)$/;
const isNoise = (text: string): boolean => {
  const letters = text.toLowerCase().replace(/[^a-z]/g, "");
  if (/[\p{L}\p{N}]/u.test(text) === false) return true;
  if (/[^\p{ASCII}]/u.test(text) || /\d/.test(text)) return false;
  return NOISE.test(letters) || (letters.length > 3 && !/[aeiouy]/.test(letters));
};
const UNCLEAR = new RegExp(
  String.raw`\b(?:what do you mean|i don't (?:understand|get) (?:the|your|this|that|it)?|(?:don't|do not) understand|not following|`
  + String.raw`rephrase|what are you asking|can you repeat)\b`,
);

const ASKS_REST = /\b(?:what fills|what else|anything else|which of these do you do|part of a normal week|missing)\b/i;
/** "That is all" closes the list that was asked for, not the interview. */
const NO_MORE = /^(?:no,? )?(?:that'?s|that is|thats) (?:all|it|everything)(?: of it)?[\s.!]*$/;

/** Requests as findings. Confirming counts only where the question asks whether the week is right, or where it is said in so many words. */
export const readRequests = (message: string, question: string): Finding[] => {
  const steering = steeringSpans(message);
  const text = lower(blanked(message, steering)).trim();
  const isSteered = ({ start, end }: Span): boolean => steering.some((span) => span.start < end && start < span.end);
  const ends = ASKS_REST.test(question) && NO_MORE.test(text);
  const found: Finding[] = requestSpans(message, question === "").filter((span) => !isSteered(span) && !(ends && span.request === "stop"))
    .map((span) => ({ kind: "request", request: span.request, quote: quoted({ raw: message.slice(span.start, span.end) }) }));
  const isUnclear = UNCLEAR.test(text);
  if (found.length > 0 && (!isUnclear || question === "")) return unique(found);
  const quote = message.trim().slice(0, 600) || message.slice(0, 600);
  if (quote === "") return [];
  if (isUnclear || isNoise(text)) return [{ kind: "request", request: "unclear", quote }];
  const isConfirming = CONFIRM.test(text.replace(/[\s.!]+$/, "")) && !NEGATED.test(text) && text.split(/\s+/).length <= 12;
  const asks = CONFIRM_QUESTION.test(lower(question)) || /^(?:these|those|the|my) hours (?:look|are) (?:right|correct)/.test(text);
  return isConfirming && asks ? [{ kind: "request", request: "confirm", quote }] : [];
};

const unique = (found: readonly Finding[]): Finding[] =>
  found.filter((finding, at) => found.findIndex((other) => requestOf(other) === requestOf(finding)) === at);
const requestOf = (finding: Finding): Request | null => (finding.kind === "request" ? finding.request : null);
