/** Amounts that depend on others: "the rest", "whatever is left", "about as much again", "twice that". */
import { pattern } from "../words/pattern.ts";
import type { Token } from "../words/tokens.ts";
import { readSingle } from "./numbers.ts";
import { ahead, before, covered, type Read } from "./quantity.ts";

const REST = pattern(
  String.raw`^(?:(?:all |and )?the (?:rest|remainder|balance|leftovers?|remaining (?:time|hours|part|bit|percent|`,
  String.raw`percentage))(?: of (?:it|that|my|the|time|this|them)(?: (?:time|week|day|shift|hours|morning|afternoon|job))?)?|`,
  String.raw`the rest|balance time|whatever (?:time |hours |'s |is |else is )*(?:left|remains|over)(?: over)?|what(?: 's| is|`,
  String.raw`ever is|ever 's)? (?:left|remains)(?: over)?|everything else|the (?:last|final|leftover|remaining) (?:bit|chunk|part|`,
  String.raw`piece|slice|sliver|little bit|of it|of the (?:week|time|day))|anything left(?: over)?|rest of (?:the|my) (?:time|week|`,
  String.raw`day|shift)|remaining time|remainder|rest is|rest goes)\b`,
);
const NOT_REST = pattern(
  String.raw`^the rest (?:of (?:the (?:year|world|team|staff|crew|office|group|family|class|company|building|house|gang|lads|girls|`,
  String.raw`boys|department|unit)|us|them|my (?:team|life|crew)))\b`,
);

/** "the rest", "whatever is left", "the last bit". */
export function readRest(tokens: readonly Token[], at: number): Read {
  const text = ahead(tokens, at, 8);
  const match = REST.exec(text);
  if (!match || /\b(?:i'm|i am|'m|be)$/.test(before(tokens, at, 2)) || /^(?:after|in|by|from|behind|to do)\b/.test(ahead(tokens,
    at + covered(match), 2)) || NOT_REST.test(text) || readSingle(tokens, at + covered(match))?.article === false) return null;
  return { reading: { kind: "rest" }, about: false, next: at + covered(match) - (/ (?:is|goes)$/.test(match[0]) ? 1 : 0) };
}

const SAME: [RegExp, number][] = [
  [pattern(
    String.raw`^(?:about |roughly |around )?(?:as much|as long)(?: time)? again\b|^(?:about |roughly |around )?(?:the same|`,
    String.raw`same) (?:again|amount(?: of time)?(?: again)?)\b`,
  ), 1],
  [pattern(
    String.raw`^(?:about |roughly |around )?(?:as much|as long|the same|same|equal(?: amount)?|an equal amount)(?: time)? (?=(?:on|`,
    String.raw`for|goes|with|is spent|in|as|to)\b(?! (?:way|time)))`,
  ), 1],
  [/^(?:about |roughly |around )?(?:the same)(?= \w+ing\b)/, 1],
  [/^(?:twice|double) (?:that|as much|the (?:time|amount))\b/, 2],
    [/^(?:half|half of) (?:that|as much|as long|the amount)\b(?! (?:again|shift|day|week))/, 0.5],
  [/^(?:that|those|this) (?:hours?|half hour|slot|chunk|quarter|third|afternoon|morning)\b(?! (?:is|was|before|after|ago))/, 1],
  [/^three times (?:that|as much)\b/, 3], [/^half as much again\b/, 1.5],
];

/** A multiple of the amount before: "about as much again", "twice that". */
export function readSame(tokens: readonly Token[], at: number): Read {
  const text = ahead(tokens, at, 7);
  if (/\b(?:at|in|on|do|does|doing|of)$/.test(before(tokens, at, 1))) return null;
  const found = SAME.find(([pattern]) => pattern.test(text));
  if (!found) return null;
  return { reading: { kind: "same", factor: found[1] }, about: true, next: at + covered(found[0].exec(text)) };
}
