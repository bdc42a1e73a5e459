/** Where a message speaks to the machine instead of about the worker. */
import { recent } from "../words/recent.ts";
import { commands, dictates, isUntrue, orders } from "./commands.ts";
import { englishSpans, type Span } from "./english.ts";
import { payloads } from "./payload.ts";
import { latin, shadow, type Shadow } from "./shadow.ts";

/** Longer messages are looked at up to here; the rest is not quotable. */
export const MOST_READ = 20_000;

const STOP = /(?:[.!?;](?!\d)|[。！？؟।\n])+/gu;

/** Pieces between stops of any script; a shadow's sentence may be shorter than what it stands for. */
function pieces(text: string): Span[] {
  const ends = [...text.matchAll(STOP)].map(({ 0: stop, index }) => index + stop.length);
  return [...ends, text.length].map((end, at) => ({ start: ends[at - 1] ?? 0, end })).filter(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end)));
}

const mapped = ({ at }: Shadow) => ({ start, end }: Span): Span => ({ start: at[start]!, end: at[end]! });

type Piece = { span: Span; plain: string; latin: string };
const SHORT = 60;

/** A command may be spread over lines: two short ones without an amount are read as one. */
const goesOn = (one: Piece, next: Piece | undefined): next is Piece =>
  next !== undefined && one.plain.endsWith("\n") && one.plain.length + next.plain.length < 2 * SHORT && !/\d/.test(one.plain + next.plain);

const isCommand = (one: Piece, next: Piece | undefined): boolean =>
  commands(one.plain, one.latin) || (dictates(one.plain) && isUntrue(next?.plain ?? ""));

function ordered(whole: Shadow, asLatin: Shadow, others: readonly Span[]): Span[] {
  const all: Piece[] = pieces(whole.text)
    .map((span) => ({ span, plain: whole.text.slice(span.start, span.end), latin: asLatin.text.slice(span.start, span.end) }));
  const hostile = new Set(all.filter((one, at) => isCommand(one, all[at + 1])));
  all.forEach((one, at) => {
    const next = all[at + 1];
    if (goesOn(one, next) && commands(one.plain.trim() + " " + next.plain, one.latin.trim() + " " + next.latin)) hostile.add(one).add(next);
  });
  const isAttacked = hostile.size > 0 || others.length > 0;
  return all.filter((one) => hostile.has(one) || (isAttacked && (orders(one.plain, one.latin) || isUntrue(one.plain)))).map(({ span }) => span);
}

const MESSAGES = 60;

/** Commands to the machine, pasted prompts and payloads. The spans may overlap. Linear in the length of the message. */
export const steeringSpans = recent(MESSAGES, (message: string): readonly Span[] => {
  const read = message.slice(0, MOST_READ);
  const whole = shadow(read), asLatin = latin(whole);
  const back = mapped(whole);
  const says = ({ start, end }: Span): boolean => /[\p{L}\p{N}]/u.test(message.slice(start, end));
  // What is hidden by unseen signs and lookalikes shows in the shadow only; most messages have nothing to hide.
  const hidden = asLatin.text === read.toLowerCase() ? [] : [...payloads(asLatin.text), ...englishSpans(asLatin.text)].map(back);
  const others = [...englishSpans(read), ...payloads(read), ...hidden].filter(says);
  const rest = message.length > MOST_READ ? [{ start: MOST_READ, end: message.length }] : [];
  return [...others, ...ordered(whole, asLatin, others).map(back), ...rest];
});

export type { Span };

/** Whether any part of a message tries to steer the machine. */
export const isAttacked = (message: string): boolean => steeringSpans(message).length > 0;
