/** The numbers that a text says, in digits or in words, each with its unit and how it is meant. */
import { isHalf, isIn, isOrdinal, spoken, unitOf, type Unit } from "./lexicon.ts";
import { halfAfter, nounAfter, signOf, unitAfter } from "./around.ts";
import { withRanges, withSharedUnits } from "./together.ts";
import { tokensOf, withPlainDigits, type Token } from "./tokens.ts";

/**
 * `fraction`: value in percent. `ratio`: value of `of` ("one in five"). `multiple`: so many times. `strange`: no number that an answer needs.
 * Several values: readings of an ambiguous sign ("1,302"). `noun`: what is counted where that is no known unit.
 */
export type Quantity = {
  kind: "plain" | "fraction" | "ratio" | "multiple" | "ordinal" | "year" | "strange";
  text: string; from: number; to: number; values: number[]; decimals: number; sign: -1 | 0 | 1; unit: Unit | null; noun: string | null;
  of: number | null; hedged: boolean;
  /** One end of "13–23", "from 1 to 5". */
  ranged: boolean;
  /** What another is a part of: the 100 of "10 of 100 points". */
  whole: boolean;
};

const MONEY = /([$€£¥]|\b(?:USD|EUR|GBP))\s?$/;

/** Every quantity of a text, in order. `languages`: those it is likely in, told from the text where not given. */
export const quantitiesIn = (text: string, languages: ReadonlySet<string> = spoken(text)): Quantity[] => readingOf(text, languages).quantities;

/** A text's tokens and what they say of quantities. */
export function readingOf(raw: string, languages: ReadonlySet<string>): { tokens: Token[]; quantities: Quantity[] } {
  const text = withPlainDigits(raw), tokens = tokensOf(text, languages);
  const found: Quantity[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const read = readAt(tokens, at, text);
    if (!read) continue;
    found.push(read.quantity);
    at = read.last;
  }
  return { tokens, quantities: found.length === 0 ? found : withRanges(withSharedUnits(found, text), text) };
}

type Read = { quantity: Quantity; last: number };

function readAt(tokens: readonly Token[], at: number, text: string): Read | null {
  const token = tokens[at]!, next = tokens[at + 1], sense = token.sense;
  if (token.kind === "odd" || token.kind === "name") return whole("strange", token, at, tokens);
  if (token.kind === "sign" && token.text === "‰") return whole("strange", token, at, tokens);
  const every = isIn("every", (tokens[at - 1]?.text ?? "").toLowerCase());
  if (every && (sense?.kind === "nth" || sense?.kind === "part")) return oneIn(token, at, tokens);
  if (sense?.kind === "nth") return null;
  const second = next?.text === "-" ? at + 2 : at + 1, part = tokens[second];
  const isOne = sense?.kind === "one" || (token.kind === "number" && token.values[0] === 1);
  if ((isOne || token.kind === "number" || token.kind === "digits") && part?.sense?.kind === "part") return fraction(token, part, second, tokens);
  if (isOne && part && (part.sense?.kind === "many" || part.sense?.kind === "span" || (part.kind === "number" && part.values[0]! >= 100))) return counted(tokens, second, text, token.from);
  if (sense?.kind === "part") return isHalf(token.text.toLowerCase()) ? half(tokens, at, text) : isOrdinal(token.text.toLowerCase()) ? whole("ordinal", token, at, tokens) : fraction(null, token, at, tokens);
  if (sense?.kind === "fold") return whole("multiple", token, at, tokens);
  if (sense?.kind === "many" || sense?.kind === "span") return counted(tokens, at, text, token.from);
  const unit = isOne ? unitAfter(tokens, at, text) : null;
  if (isOne && !isRatioAhead(tokens, at) && !(unit && halfAfter(tokens, unit.at)) && !(token.text.toLowerCase() === "one" && unit && unit.unit !== "tasks")) return null;
  return token.kind === "number" || token.kind === "digits" || isOne ? plain(tokens, at, text) : null;
}

const isRatioAhead = (tokens: readonly Token[], at: number): boolean =>
  isIn("ratio", (tokens[at + 1]?.text ?? "").toLowerCase()) && tokens.slice(at + 2, at + 4).some(({ kind }) => kind === "number" || kind === "digits");

const hedged = (tokens: readonly Token[], at: number): boolean => tokens.slice(Math.max(0, at - 3), at).some(({ text }) => isIn("about", text.toLowerCase()));

function whole(kind: Quantity["kind"], { text, from, to, values }: Token, at: number, tokens: readonly Token[]): Read {
  return { last: at, quantity: { kind, text, from, to, values, decimals: 0, sign: 0, unit: null, noun: null, of: null, hedged: hedged(tokens, at), ranged: false, whole: false } };
}

function fraction(count: Token | null, part: Token, at: number, tokens: readonly Token[]): Read {
  const values = [(100 * (count?.values[0] ?? 1)) / part.values[0]!];
  const from = count?.from ?? part.from, read = whole("fraction", { ...part, from, values }, at, tokens);
  return { ...read, quantity: { ...read.quantity, hedged: hedged(tokens, at - (count ? 1 : 0)) } };
}

/** "every third". */
function oneIn(token: Token, at: number, tokens: readonly Token[]): Read {
  const read = whole("ratio", token, at, tokens);
  return { ...read, quantity: { ...read.quantity, values: [1], of: token.values[0]! } };
}

/** "half an hour", "half a dozen" are amounts; "half of your week" is a fraction. */
function half(tokens: readonly Token[], at: number, text: string): Read {
  const skip = tokens[at + 1]?.sense?.kind === "one" ? 2 : 1, then = tokens[at + skip];
  const size = then?.sense?.kind === "many" || then?.kind === "number" ? then.values[0]! : null;
  const unit = then && size === null ? unitOf(then.text.toLowerCase()) : null;
  if (size === null && (unit === null || unit === "times")) return fraction(null, tokens[at]!, at, tokens);
  const read = plain(tokens, at + skip, text);
  return { last: read.last, quantity: { ...read.quantity, from: tokens[at]!.from, values: [(size ?? 1) / 2], decimals: (size ?? 1) % 2, unit: unit ?? read.quantity.unit } };
}

function counted(tokens: readonly Token[], at: number, text: string, from: number): Read {
  const read = plain(tokens, at, text), span = tokens[at]!.sense?.kind === "span";
  return { ...read, quantity: { ...read.quantity, from, ...(span ? { unit: "years" as const } : {}) } };
}

function plain(tokens: readonly Token[], at: number, text: string): Read {
  const token = tokens[at]!, { quantity } = whole("plain", token, at, tokens);
  const before = text.slice(Math.max(0, token.from - 10), token.from), after = text.slice(token.to);
  const base = { ...quantity, decimals: token.decimals, sign: signOf(before) };
  const suffix = token.kind === "digits" ? (/^[\p{L}º]+/u.exec(after)?.[0] ?? "").toLowerCase() : "";
  if (/^(st|nd|rd|th|er|re|e|è(me|re)|eme|ème|º|ª)$/.test(suffix)) return { last: at + 1, quantity: { ...base, kind: "ordinal" } };
  const times = { k: 1e3, mil: 1e3, tys: 1e3, m: 1e6, mn: 1e6, mio: 1e6, bn: 1e9, mrd: 1e9 }[suffix] ?? 1;
  const values = token.values.map((value) => value * times);
  if (MONEY.test(before)) return { last: at + (times > 1 ? 1 : 0), quantity: { ...base, values, unit: "money" } };
  const early = halfAfter(tokens, at), unit = unitAfter(tokens, early ?? at, text), late = unit ? halfAfter(tokens, unit.at) : null;
  const last = late ?? (unit ? unit.at : (early ?? at + (times > 1 ? 1 : 0)));
  if (early !== null || late !== null) return { last, quantity: { ...base, values: values.map((value) => value + 0.5), decimals: 1, unit: unit?.unit ?? null } };
  if (unit?.unit === "times") return { last, quantity: { ...base, kind: "multiple", values } };
  const isYear = token.kind === "digits" && /^(19|20)\d\d$/.test(token.text) && (unit === null || suffix === "s");
  if (isYear) return { last, quantity: { ...base, kind: "year", values } };
  return { last, quantity: { ...base, values, unit: unit?.unit ?? null, noun: unit ? null : nounAfter(tokens, last) } };
}
