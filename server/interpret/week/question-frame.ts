/** What a question says about the week: of what its hours are, its arithmetic ("that's 30, and the other ten?"), and what it leaves open. */
import { readNumber } from "../amounts/numbers.ts";
import { scan } from "../amounts/scan.ts";
import type { Measure } from "../clauses/measure.ts";
import { pattern } from "../words/pattern.ts";
import { tokenise, type Token } from "../words/tokens.ts";
import { LEAST_DAY, LEAST_WEEK } from "./frames.ts";
import type { Frame, State } from "./state.ts";

const DAILY = pattern(
  String.raw`\b(?:of|in|per|each|every|a) (?:the |your |a |such a |that )?(?:\w+ )?(?:day|shift)\b|\b(?:typical|normal|ordinary|`,
  String.raw`average|usual|regular|working|whole) (?:work(?:ing)? )?(?:day|shift)\b|\bhours? a day\b|\bthe (?:day|shift)\b|`,
  String.raw`\ba (?:day|shift)\b|\bproductive hours\b`,
);
const WEEKLY = /\bweek\b/;

/** What the question says about the frame: of what its hours are, and the sum of its "that's N, and the other M?". */
export function readQuestion(question: string, { frame }: State): void {
  const text = question.toLowerCase();
  const last = text.split(/(?<=[.?!])\s+/).filter((sentence) => !/^so\b/.test(sentence)).at(-1) ?? "";
  if (DAILY.test(last) && !WEEKLY.test(text) && frame.week === null) frame.base = "day";
  const tokens = tokenise(question);
  const first = /\b(?:that's|that is|that makes|so that's|you're at|we're at|we have) ([\w.-]+)/.exec(text);
  const rest = /\b(?:other|remaining|leaves?|another|missing) (?:\w+ )?/.exec(text);
  const named = first && rest ? [numberAfter(tokens, first.index), numberAfter(tokens, rest.index)] : [];
  const outOf = /\b(?:that's|that is|that makes) .{1,30}\bout of (?=\S)/.exec(text);
  if (outOf) return setSum(numberAfter(tokens, outOf.index + outOf[0].length), frame);
  const unit = /%|percent/.test(text) ? null : "hours";
  const [told, left] = named;
  if (!unit || told == null || left == null) return;
  setSum(told + left, frame);
}

function setSum(sum: number | null, frame: Frame): void {
  if (sum === null) return;
  if (sum >= LEAST_WEEK) frame.week ??= sum;
  else if (sum >= LEAST_DAY) {
    frame.day ??= sum;
    frame.base ??= "day";
  }
}

function numberAfter(tokens: readonly Token[], offset: number, within = 5): number | null {
  const at = tokens.findIndex(({ start }) => start >= offset);
  for (let k = at; k >= 0 && k < Math.min(tokens.length, at + within); k++) {
    const number = readNumber(tokens, k);
    if (number && !number.article) return number.value;
  }
  return null;
}

const LEAVES = /\b(?:leaves?|other|remaining|rest|left|what about|and the|more|last|another)\b/i;

/** The amount that a question leaves open ("That leaves two hours a day"), which an answer's "half of it" is a part of. */
export function openAmount(question: string, { unit }: State): Measure | null {
  if (!LEAVES.test(question)) return null;
  const tokens = tokenise(question);
  if (/\bdays?\b.*\b(?:and|what about) the (?:second|third|fourth|fifth|sixth|last|other)(?: day| one)?\s*\?/i.test(question)) {
    return { unit: "slots", slot: "day", per: "week", named: false, outOf: null, value: 1, low: null, high: null, about: false };
  }
  const found = scan(tokens).filter(({ kind }) => kind === "time" || kind === "slots" || kind === "share").at(-1);
  if (found?.kind === "time") return { ...found, unit: "time", occasions: null, outOf: null };
  if (found?.kind === "slots") return { ...found, unit: "slots", outOf: null };
  if (found?.kind === "share") return { ...found, unit: "share", of: "whole" };
  const rest = /\b(?:other|remaining|last|leaves?) (?=\S)/i.exec(question);
  const value = rest && unit !== "slots" ? numberAfter(tokens, rest.index + rest[0].length, 1) : null;
  return value === null ? null : { unit: "bare", value, low: null, high: null, about: false, of: null, outOf: null };
}
