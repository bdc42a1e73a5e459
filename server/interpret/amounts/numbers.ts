/** Numbers in digits and words, with ranges: "20-25", "two or three", "two and a half", "a couple of", "46, 47". */
import type { Token } from "../words/tokens.ts";

/** `article`: only "a"/"an", which counts as one before a unit and nowhere else. */
export type NumberRead = { value: number; low: number | null; high: number | null; about: boolean; article: boolean; next: number };

const ONES = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
  "fourteen",
  "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"];
const TENS = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
const MISSPELT: Record<string, number> = {
  fourty: 40, fourtie: 40, fiveteen: 15, fivteen: 15, fiften: 15, forteen: 14, eightteen: 18, ninteen: 19, ninty: 90, eigth: 8,
    eigt: 8, twelv: 12,
  tweleve: 12, twenny: 20, twnety: 20, thrity: 30, thirthy: 30, therty: 30, fifthy: 50, fifity: 50, sixy: 60, tree: 3, fife: 5,
    sevn: 7, nien: 9, tow: 2,
};
const WORDS = new Map<string, number>([...ONES.entries(), ...TENS.entries()].flatMap(([index, word], at) =>
  word ? [[word, at < ONES.length ? index : index * 10] as const] : []));
for (const [word, value] of Object.entries(MISSPELT)) if (!["tree", "tow"].includes(word)) WORDS.set(word, value);

/** A single number without range: digits, words, halves after "and", "a couple", "a few", "a dozen". */
export function readSingle(tokens: readonly Token[], at: number): NumberRead | null {
  const word = tokens[at];
  if (!word) return null;
  if (word.kind === "number") return withTail(tokens, plain(word.value, at + 1));
  const text = word.text;
  const vagueCount = readVagueCount(tokens, at);
  if (vagueCount) return vagueCount;
  if (text === "a" || text === "an") return tokens[at + 1]?.text === "hundred" ? plain(100, at + 2) : { ...plain(1, at + 1),
    article: true };
  const first = WORDS.get(text);
  if (first === undefined) return null;
  return withTail(tokens, compose(tokens, at, first));
}

function compose(tokens: readonly Token[], at: number, first: number): NumberRead {
  const next = tokens[at + 1];
  const ones = next ? WORDS.get(next.text) : undefined;
  if (first >= 20 && first % 10 === 0 && ones !== undefined && ones > 0 && ones < 10) return plain(first + ones, at + 2);
  if (next?.text === "hundred") return plain(first * 100, at + 2);
  return plain(first, at + 1);
}

const plain = (value: number, next: number): NumberRead => ({ value, low: null, high: null, about: false, article: false, next });

/** "a couple of", "few", "several", "half a dozen". README: a couple is 2, a few is 3. */
function readVagueCount(tokens: readonly Token[], at: number): NumberRead | null {
  const skip = tokens[at]!.text === "a" || tokens[at]!.text === "another" ? 1 : 0;
  const noun = tokens[at + skip]?.text ?? "";
  const count = { couple: 2, cuple: 2, coupla: 2, several: 4, dozen: 12 }[noun] ?? (noun === "few" && skip === 1 ? 3 : undefined);
  if (count === undefined) return null;
  const of = tokens[at + skip + 1]?.text === "of" ? 1 : 0;
  if (/^(?:couple|cuple)$/.test(noun) && skip === 0 && of === 0
    && !/^(?:hours?|hrs?|days?|minutes?|mornings?|afternoons?|times?|weeks?|nights?)$/.test(tokens[at + 1]?.text ?? "")) return null;
  return { ...plain(count, at + skip + 1 + of), about: noun !== "dozen" };
}

/** "and a half", "and a quarter", "odd", "ish", "or so", "plus". */
function withTail(tokens: readonly Token[], read: NumberRead): NumberRead {
  const words = (from: number): string => [0, 1, 2].map((k) => tokens[from + k]?.text ?? "").join(" ");
  let { value, next, about } = read;
  const tail = words(next);
  const part = /^(?:and|n) (?:a )?half\b/.test(tail) ? 0.5 : /^and a quarter\b/.test(tail) ? 0.25 : /^and three quarters\b/.test(tail) ? 0.75 : 0;
  if (part) {
    value += part;
    next += /^(?:and|n) half/.test(tail) ? 2 : 3;
  }
  if (tokens[next]?.text === "ish" || tokens[next]?.text === "odd") [about, next] = [true, next + 1];
  return { ...read, value, next, about };
}

const RANGE_MARKS = new Set(["~", "to", "or"]);

/** A number or a range; a range has its middle as value and keeps its ends. */
export function readNumber(tokens: readonly Token[], at: number): NumberRead | null {
  const between = tokens[at]?.text === "between";
  const first = readSingle(tokens, between ? at + 1 : at);
  if (!first) return null;
  const mark = tokens[first.next]?.text ?? "";
  // "45 percent to 50 percent": the unit may stand between.
  const joins = between ? mark === "and" : RANGE_MARKS.has(mark) || (mark === "," && isNeighbour(first, tokens, first.next + 1));
  const start = mark === "or" && tokens[first.next + 1]?.text === "maybe" ? first.next + 2 : first.next + 1;
  const second = joins ? readSingle(tokens, start) : null;
  if (!second || second.article || second.value <= first.value || second.value > first.value * 6) return first;
  return { value: (first.value + second.value) / 2, low: first.value, high: second.value, about: false, article: false, next: second.next };
}

/** "46, 47 hours" is one amount; "10, 20 and 30" is a list. */
function isNeighbour(first: NumberRead, tokens: readonly Token[], at: number): boolean {
  const second = readSingle(tokens, at);
  return !!second && !second.article && second.value - first.value === 1 && first.value >= 2
    && /^(?:h|hr|hrs|hour|hours|min|minutes|%|percent|days)$/.test(tokens[second.next]?.text ?? "");
}
