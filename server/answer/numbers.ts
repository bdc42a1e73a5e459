/**
 * Every number in an answer must follow from what was told, the facts and the tools' results, or be given back as the worker's own. "Follows" is
 * narrow: the same number as shown or rounded further, a fraction close to a told share, or a sum, difference or multiple of numbers that
 * stand beside it. With a hundred told numbers, any looser arithmetic would let nearly every invented number through.
 */
import { isGivenBack } from "./given-back.ts";
import { stemsOf, type Given, type Grounds } from "./grounds.ts";
import { isIn, spoken } from "./lexicon.ts";
import { quantitiesIn, type Quantity } from "./quantities.ts";
import { derives } from "./arithmetic.ts";

const EPSILON = 1e-9;
/** Part of a number that rounding it further may change: "about 10" for 9.6 but not for 14. */
const ROUNDING = 0.06;

/** A sentence ends at its sign before a space, or at a line's end. */
export const SENTENCE_END = /[.!?…。！？]+["”’»)\]]*(?=\s)|\n+/g;

/** Numbers in an answer: more are no answer, and each is compared with all others. */
const MOST = 90;

/** The numbers of the answer from `from` on that do not follow; those before were checked and count as said. */
export function foreignNumbers(answer: string, grounds: Grounds, from = 0): Quantity[] {
  const said = quantitiesIn(answer, spoken(`${grounds.question} ${answer}`));
  if (said.length > MOST) return said.slice(MOST);
  return said.filter((quantity) => quantity.to > from && !follows(quantity, said, answer, grounds));
}

function follows(quantity: Quantity, said: readonly Quantity[], answer: string, grounds: Grounds): boolean {
  const { kind, from, values } = quantity;
  if (kind === "strange") return named(answer, quantity, grounds);
  if (kind === "ordinal") return values[0]! <= 5;
  if (isListMark(answer, quantity, said) || isAnnounced(answer, quantity)) return true;
  const allowed = claimed(grounds.given, quantity, answer);
  if (allowed.some((given) => same(quantity, given))) return true;
  const { start, end } = sentenceOf(answer, quantity), sentence = answer.slice(start, end);
  if (isGivenBack(quantity, answer.slice(start, from), answer.slice(quantity.to, end), grounds.asked)) return true;
  // "Of your 40 hours, 31 go on …": a unit said before in the sentence may hold for what follows.
  const units = quantity.unit === null ? said.filter((other) => other.from >= start && other.to <= from && other.unit !== null) : [];
  if (units.some(({ unit }) => allowed.some((given) => same({ ...quantity, unit, noun: null }, given)))) return true;
  const wider = sentenceOf(answer, quantity, 1).start;
  const beside = said.filter((other) => other !== quantity && other.from >= wider && other.from < end && grounds.given.some((given) => same(other, given)));
  return derives(quantity, { beside, anchors: grounds.anchors, mentioned: mentioned(sentence, allowed), given: allowed, sentence });
}

/** "GPT-4", "ICD-10": only as they stand in what was told. A name that is no amount may come from the worker: "90pct" is one. */
function named(answer: string, { from, to }: Quantity, { told, text }: Grounds): boolean {
  const start = answer.slice(0, from).search(/[^\s(“"]*$/), name = /^[^\s]+/.exec(answer.slice(start))?.[0].replace(/[.,;:!?)”"]+$/, "") ?? "";
  return start + name.length >= to && /\p{L}/u.test(name) && (NAME.test(name) ? text : told).includes(name.toLowerCase());
}

const NAME = /^\p{L}[\p{L}\p{M}\d.‑-]*$/u;

/** Numbers of a list count up from one. */
function isListMark(answer: string, { from, to, values }: Quantity, said: readonly Quantity[]): boolean {
  const isMark = (at: number, end: number): boolean => /^[.)]\s/.test(answer.slice(end, end + 2)) && /(^|[\n.!?:)])\s*$/.test(answer.slice(0, at));
  const earlier = said.filter((other) => other.to <= from && isMark(other.from, other.to));
  return isMark(from, to) && values[0] === earlier.length + 1;
}

/** "two things", "the three best options", "zwei der drei Schritte": what the answer lists itself. */
function isAnnounced(answer: string, { kind, unit, to, values, of }: Quantity): boolean {
  const small = Math.max(values[0]!, of ?? 0) <= 5 && Number.isInteger(values[0]);
  const next = answer.slice(to, to + 40).toLowerCase().split(CLAUSE_END)[0]!.match(/[\p{L}’']+/gu) ?? [];
  return small && unit === null && (kind === "plain" || kind === "ratio") && next.slice(0, 2).some((word) => isIn("list", word));
}

const CLAUSE_END = /[.;:!?()\n]/;

/** Parts of people or firms come from sources only, and nothing told is a chance. */
function claimed(given: readonly Given[], { kind, unit, from, to }: Quantity, answer: string): readonly Given[] {
  if (kind === "plain" && unit !== "percent") return given;
  if (kind === "year" || kind === "multiple") return given;
  const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}’']+/gu) ?? [];
  const before = words(answer.slice(Math.max(0, from - 60), from).split(CLAUSE_END).at(-1)!), after = words(answer.slice(to, to + 60).split(CLAUSE_END)[0]!);
  if ([...before.slice(-4), ...after.slice(0, 3)].some((word) => isIn("chance", word))) return [];
  return after.slice(0, 5).some((word) => isIn("people", word)) ? given.filter(({ origin }) => origin === "world" || origin === "earlier") : given;
}

/** The same number at the precision in which it is said, or coarser after "about". */
export function same(said: Quantity, given: Given): boolean {
  if (said.kind !== given.kind || !sameUnit(said, given) || (given.scale && !said.ranged && !said.whole) || (said.sign !== 0 && (said.sign < 0) !== (given.sign < 0))) return false;
  // The end of a projection is no date for what AI will do.
  if (said.kind === "year" && given.ranged && !said.ranged) return false;
  if (said.kind === "ratio") return said.values[0] === given.values[0] && said.of === given.of;
  // "9,600" is no way to write 9.6.
  const readings = said.values.length > 1 && given.decimals < 3 ? said.values.slice(0, 1) : said.values;
  return readings.some((value) => given.values.some((told) => Math.abs(value - told) < EPSILON || (said.hedged && said.kind === "plain" && isRounding(value, told))));
}

/** Fewer digits of the same number, after "about": 37 or 40 for 36.6 would do, 36 would not. */
function isRounding(value: number, told: number): boolean {
  const zeros = Number.isInteger(value) ? (/0+$/.exec(String(value))?.[0].length ?? 0) : -(String(value).split(".")[1]?.length ?? 0);
  const scale = 10 ** zeros;
  return Math.abs(Math.round(told / scale + EPSILON) * scale - value) < EPSILON && Math.abs(value - told) <= ROUNDING * told;
}

function sameUnit(said: Quantity, given: Given): boolean {
  const bare = (unit: Quantity["unit"]): boolean => unit === null || unit === "points";
  // What follows a range is a verb as often as a noun.
  if (said.noun !== null && !said.ranged && said.decimals === 0 && said.unit === null) return given.unit === null && given.after.includes(said.noun.slice(0, 4));
  // A component below zero is said with its sign: "2" is not the −2 of the market.
  if (given.sign < 0 && said.sign === 0 && said.unit === null && said.decimals === 0) return false;
  if (said.unit === "points" && given.unit === null && given.decimals === 0 && !said.whole && !(given.ranged && said.ranged)) return false;
  return bare(said.unit) ? bare(given.unit) : said.unit === given.unit;
}

/** Where the sentence around a number begins and ends, with as many before it as told. */
function sentenceOf(answer: string, { from, to }: Quantity, before = 0): { start: number; end: number } {
  const ends = [...answer.matchAll(SENTENCE_END)].map(({ index, 0: sign }) => index + sign.length);
  return { start: [0, ...ends.filter((end) => end <= from)].at(-1 - before) ?? 0, end: ends.find((end) => end >= to) ?? answer.length };
}

/** Told numbers whose line the sentence speaks of by its words. */
function mentioned(sentence: string, given: readonly Given[]): Given[] {
  const stems = stemsOf(sentence);
  return given.filter(({ label }) => label.size > 0 && [...label].filter((stem) => stems.has(stem)).length >= Math.min(2, label.size));
}
