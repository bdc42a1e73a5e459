/** A text as tokens for reading its numbers: digits of every script, words, and single signs. */
import { combined, senseOf, type Sense } from "./lexicon.ts";

/** `odd`: a numeral that nobody types in an answer (½, Ⅻ, digits strewn with spaces). `name`: digits within a word, such as GPT-4. */
export type Token = { kind: "digits" | "word" | "number" | "odd" | "name" | "sign"; text: string; from: number; to: number; values: number[]; decimals: number; sense: Sense | null };

const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0xff10];
const SUFFIX = /^(k|m|mn|bn|h|hrs?|x|st|nd|rd|th|er|re|e|è(me|re)|eme|ème|º|ª|s|pp|tys|mil|mio|mrd)$/i;
/** Chinese and Japanese numerals stand between other signs without a space: several in a row, or one that counts. */
const HAN = /[〇零一二三四五六七八九十百千萬万億亿兩两]{2,}|[二三四五六七八九十百千万两](?=[年个個つ人月日周週时時分点割成倍歳])|分之/u;
const ROMAN = /^(?=[MDCLXVI]{3,}$)M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;
const TOKEN = /\d{1,3}(?:([.,'’\u00a0\u202f ])\d{3})(?:\1\d{3})*(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)?|[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*|\p{N}|\S/gu;

/** The same text with every digit as 0–9; lengths do not change. */
export function withPlainDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0)!, zero = ZEROS.find((start) => code >= start && code < start + 10);
    return zero === undefined ? digit : String(code - zero);
  }).replace(/٫/g, ".").replace(/٬/g, ",").replace(/٪|％/g, "%").replace(/．/g, ".").replace(/，/g, ",");
}

const bare = { values: [], decimals: 0, sense: null };

/** Tokens of a text with plain digits; number words that belong together are one token. `among`: the languages it is likely in. */
export function tokensOf(text: string, among: ReadonlySet<string>): Token[] {
  const tokens = [...text.matchAll(TOKEN)].map((match) => tokenOf(match[0], match.index, text, among));
  return joined(tokens, text);
}

function tokenOf(found: string, from: number, text: string, among: ReadonlySet<string>): Token {
  const at = { text: found, from, to: from + found.length, ...bare };
  if (/^\d/.test(found)) return digits(at, text);
  if (ROMAN.test(found) || HAN.test(found)) return { ...at, kind: "odd" };
  if (/^\p{L}/u.test(found)) {
    const sense = senseOf(found, among);
    return { ...at, kind: sense?.kind === "number" ? "number" : "word", sense, values: sense ? [sense.value] : [] };
  }
  return { ...at, kind: /^\p{N}/u.test(found) || /^[\u2150-\u218f]/.test(found) ? "odd" : "sign" };
}

function digits(at: Omit<Token, "kind">, text: string): Token {
  const before = text.slice(Math.max(0, at.from - 2), at.from), after = /^[\p{L}\p{M}º]+/u.exec(text.slice(at.to))?.[0] ?? "";
  if (/\p{L}[-_]?$/u.test(before) || (after !== "" && !SUFFIX.test(after)) || /[.,]$/.test(before) && /\d/.test(before)) return { ...at, kind: "name" };
  return { ...at, kind: "digits", ...valuesOf(at.text) };
}

/** "1,302" may be a thousand or a fraction: both are kept. */
function valuesOf(said: string): { values: number[]; decimals: number } {
  const parts = said.split(/[.,'’\u00a0\u202f ]/), last = parts.at(-1)!;
  const whole = Number(parts.join("")), [decimalSign] = /[.,](?=\d+$)/.exec(said) ?? [null];
  if (parts.length === 1) return { values: [whole], decimals: 0 };
  const fraction = Number(`${parts.slice(0, -1).join("")}.${last}`);
  if (last.length !== 3 || parts.slice(1, -1).some((part) => part.length !== 3)) return { values: [fraction], decimals: last.length };
  return parts.length === 2 && decimalSign !== null ? { values: [whole, fraction], decimals: 3 } : { values: [whole], decimals: 0 };
}

/** Joins "thirty-one", "cuarenta y dos", "1.2 million"; digits that only a space parts are odd. */
function joined(all: readonly Token[], text: string): Token[] {
  const result: Token[] = [];
  const tokens = all.filter(({ text: sign }, at) => !(sign === "-" && all[at - 1]?.kind === "number" && (all[at + 1]?.kind === "number" || all[at + 1]?.sense?.kind === "one")));
  for (const token of tokens) {
    const last = result.at(-1), before = result.at(-2);
    if (last && before && joins(last, before, token) && grown(before, token)) result.pop();
    else if (!last || !/^[ \u00a0-]?$/.test(text.slice(last.to, token.from)) || !(strewn(last, token) || grown(last, token))) result.push({ ...token });
  }
  return result;
}

/** "8 7" would read as 87. */
function strewn(last: Token, token: Token): boolean {
  if (token.kind !== "digits" || (last.kind !== "digits" && last.kind !== "odd")) return false;
  [last.kind, last.to] = ["odd", token.to];
  return true;
}

/** The "y" of "cuarenta y dos", the "and" of "a hundred and five"; not that of "between five and twenty". */
function joins({ text }: Token, before: Token, { kind, values: [value = 0] }: Token): boolean {
  const so = before.values[0] ?? 0, word = text.toLowerCase();
  if (!(kind === "number" || value === 1) || before.kind === "digits" || !isNumber(before)) return false;
  return /^(y|e|i|și|et)$/.test(word) ? so >= 20 && so % 10 === 0 && value < 20 : /^(and|und|en|och|og)$/.test(word) && so >= 100 && value < so;
}

const isNumber = ({ kind, sense }: Token): boolean => kind === "number" || kind === "digits" || sense?.kind === "one";

/** Lets a number take in the word after it; false where they do not make one number. */
function grown(last: Token, token: Token): boolean {
  const value = token.values[0], so = last.values[0];
  if (!isNumber(last) || !isNumber(token) || token.kind === "digits" || value === undefined || so === undefined) return false;
  if (token.sense?.kind === "one" && !(last.kind === "number" && so >= 20)) return false;
  if (last.kind === "digits" && value < 1000) return false;
  const ascends = so < 10 && value >= 20 && value < 100 && !(so === 4 && value === 20);
  const both = last.kind === "digits" ? so * value : ascends ? null : combined([...parted(so), value]);
  if (both === null) return false;
  last.values = last.kind === "digits" ? last.values.map((before) => before * value) : [both];
  [last.kind, last.decimals, last.sense] = ["number", 0, { kind: "number", value: both }];
  [last.text, last.to] = [`${last.text} ${token.text}`, token.to];
  return true;
}

/** A number's parts as its words say them, so that more can follow: 2120 → 2, 1000, 1, 100, 20. */
function parted(value: number): number[] {
  const thousands = Math.floor(value / 1000), hundreds = Math.floor((value % 1000) / 100), tail = value % 100;
  return [...(thousands ? [thousands, 1000] : []), ...(hundreds ? [hundreds, 100] : []), ...(tail ? [tail] : [])];
}
