/**
 * Every number in an answer must follow from what was told: the facts, the tools' results, the worker's own question. "Follows" is
 * narrow: the same number as shown or rounded further, a fraction close to a told share, or a sum, difference or multiple of numbers that
 * stand beside it. With a hundred told numbers, any looser arithmetic would let nearly every invented number through.
 */
import { isIn, isPlain, OURS, spoken } from "./lexicon.ts";
import { quantitiesIn, type Quantity } from "./quantities.ts";
import { derives } from "./derive.ts";

/**
 * `facts`: about this worker and other jobs. `world`: what sources say. `earlier`: an answer given before. `question`: the worker's words,
 * which may be repeated but prove no score.
 */
export type Origin = "facts" | "world" | "earlier" | "question";
/** `label`: words of the line that it stands in, for "reading charts and checking codes together". `after`: what follows it. `scale`: an end of a scale. */
export type Given = Quantity & { origin: Origin; label: ReadonlySet<string>; after: string; scale: boolean };
/** What an answer may build on. `anchors` need not be said to be compared with: the score, the week. */
export type Grounds = { given: readonly Given[]; anchors: readonly Given[]; text: string; question: string };

const EPSILON = 1e-9;
/** Part of a number that rounding it further may change: "about 10" for 9.6 but not for 14. */
const ROUNDING = 0.06;

/** Prefix of a line whose numbers may be compared with anything: the worker's score, the typical one, the week. */
export const ANCHOR = "=";

export function groundsOf(sources: readonly { text: string; origin: Origin }[]): Grounds {
  const lines = sources.flatMap(({ text, origin }) => text.split("\n").map((line) => ({ line, origin })));
  const told = lines.map(({ line, origin }) => ({ anchor: origin === "facts" && line.startsWith(ANCHOR), given: givenIn(line, origin) }));
  return {
    given: told.flatMap(({ given }) => given), anchors: told.flatMap(({ anchor, given }) => (anchor ? given : [])),
    text: sources.map(({ text }) => text.toLowerCase()).join("\n"),
    question: sources.flatMap(({ text, origin }) => (origin === "question" ? [text] : [])).join(" "),
  };
}

/** One more source, such as a tool's result that came while the answer was on its way. */
export const joinedGrounds = (a: Grounds, b: Grounds): Grounds =>
  ({ given: [...a.given, ...b.given], anchors: [...a.anchors, ...b.anchors], text: `${a.text}\n${b.text}`, question: a.question });

function givenIn(line: string, origin: Origin): Given[] {
  const label = stemsOf(/“([^”]*)”/.exec(line)?.[1] ?? "");
  const inLabel = (at: number): boolean => (line.slice(0, at).match(/[“”]/g) ?? []).length % 2 === 1;
  return quantitiesIn(line, origin === "facts" || origin === "world" ? OURS : spoken(line)).filter(({ from }) => origin !== "facts" || !inLabel(from)).map((quantity) => ({
    ...quantity, origin, label, scale: quantity.ranged && SCALE.test(line.slice(0, quantity.from)),
    after: line.slice(quantity.to, quantity.to + 40).toLowerCase(),
  }));
}

/** The ends of a scale are nobody's value: they are said together only. */
const SCALE = /(scale|each|signal|score) from (\S+ )?(\([^)]*\) )?(to )?\S*$|(scale|each|signal|score) from .{1,40} to $/;

/** First letters of the words that carry meaning: enough to find "reading charts" in "Read charts and assign codes". */
export const stemsOf = (text: string): ReadonlySet<string> =>
  new Set((text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).filter((word) => !isPlain(word)).map((word) => word.slice(0, 4)));

/** A sentence ends at its sign before a space, or at a line's end. */
export const SENTENCE_END = /[.!?…。！？]+["”’»)\]]*(?=\s)|\n+/g;

/** The numbers of the answer from `from` on that do not follow; those before were checked and count as said. */
export function foreignNumbers(answer: string, grounds: Grounds, from = 0): Quantity[] {
  const said = quantitiesIn(answer, spoken(`${grounds.question} ${answer}`));
  return said.filter((quantity) => quantity.to > from && !follows(quantity, said, answer, grounds));
}

function follows(quantity: Quantity, said: readonly Quantity[], answer: string, grounds: Grounds): boolean {
  const { kind, from, to, values } = quantity;
  if (kind === "strange") return named(answer, quantity, grounds.text);
  if (kind === "ordinal") return values[0]! <= 5;
  if (isListMark(answer, quantity, said) || isAnnounced(quantity)) return true;
  const allowed = claimed(grounds.given, quantity, answer);
  if (allowed.some((given) => same(quantity, given))) return true;
  const shared = quantity.unit === null ? said.findLast((other) => other.to <= from && other.unit !== null && from - other.to < 60) : undefined;
  if (shared && allowed.some((given) => same({ ...quantity, unit: shared.unit, noun: null }, given))) return true;
  const beside = said.filter((other) => other !== quantity && near(answer, other, from, to) && grounds.given.some((given) => same(other, given)));
  return derives(quantity, { beside, anchors: grounds.anchors, mentioned: mentioned(answer, from, to, allowed), given: allowed, sentence: sentenceAt(answer, from, to, 0) });
}

/** "GPT-4", "ICD-10": only as they stand in what was told. */
function named(answer: string, { from, to }: Quantity, told: string): boolean {
  const start = answer.slice(0, from).search(/[^\s(“"]*$/), name = /^[^\s]+/.exec(answer.slice(start))?.[0].replace(/[.,;:!?)”"]+$/, "") ?? "";
  return start + name.length >= to && /\p{L}/u.test(name) && told.includes(name.toLowerCase());
}

/** Numbers of a list count up from one. */
function isListMark(answer: string, { from, to, values }: Quantity, said: readonly Quantity[]): boolean {
  const isMark = (at: number, end: number): boolean => /^[.)]\s/.test(answer.slice(end, end + 2)) && /(^|[\n.!?:)])\s*$/.test(answer.slice(0, at));
  const earlier = said.filter((other) => other.to <= from && isMark(other.from, other.to));
  return isMark(from, to) && values[0] === earlier.length + 1;
}

/** "two things", "drei Schritte": what the answer is about to list. */
const isAnnounced = ({ kind, noun, values }: Quantity): boolean => kind === "plain" && noun !== null && values[0]! <= 5 && isIn("list", noun);

/** Parts of people or firms come from sources only, and nothing told is a chance. */
function claimed(given: readonly Given[], { kind, unit, from, to }: Quantity, answer: string): readonly Given[] {
  if (kind === "plain" && unit !== "percent") return given;
  if (kind === "year" || kind === "multiple") return given;
  const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}’']+/gu) ?? [];
  const before = words(answer.slice(Math.max(0, from - 60), from)), after = words(answer.slice(to, to + 60));
  if ([...before.slice(-4), ...after.slice(0, 3)].some((word) => isIn("chance", word))) return [];
  return after.slice(0, 5).some((word) => isIn("people", word)) ? given.filter(({ origin }) => origin === "world" || origin === "earlier") : given;
}

/** The same number at the precision in which it is said, or coarser after "about". */
export function same(said: Quantity, given: Given): boolean {
  if (said.kind !== given.kind || !sameUnit(said, given) || (given.scale && !said.ranged) || (said.sign !== 0 && (said.sign < 0) !== (given.sign < 0))) return false;
  if (said.kind === "ratio") return said.values[0] === given.values[0] && said.of === given.of;
  return said.values.some((value) => given.values.some((told) => Math.abs(value - told) < EPSILON || (said.hedged && said.kind === "plain" && isRounding(value, told))));
}

/** Fewer digits of the same number, after "about": 37 or 40 for 36.6 would do, 36 would not. */
function isRounding(value: number, told: number): boolean {
  const zeros = Number.isInteger(value) ? (/0+$/.exec(String(value))?.[0].length ?? 0) : -(String(value).split(".")[1]?.length ?? 0);
  const scale = 10 ** zeros;
  return Math.abs(Math.round(told / scale + EPSILON) * scale - value) < EPSILON && Math.abs(value - told) <= ROUNDING * told;
}

function sameUnit(said: Quantity, given: Given): boolean {
  const bare = (unit: Quantity["unit"]): boolean => unit === null || unit === "points";
  if (given.origin === "question" && bare(said.unit)) return said.noun !== null && said.noun === given.noun;
  if (said.noun !== null && said.decimals === 0 && said.unit === null) return given.unit === null && given.after.includes(said.noun.slice(0, 4));
  // A component below zero is said with its sign: "2" is not the −2 of the market.
  if (given.sign < 0 && said.sign === 0 && said.unit === null && said.decimals === 0) return false;
  if (said.unit === "points" && given.unit === null && given.decimals === 0) return false;
  return bare(said.unit) ? bare(given.unit) : said.unit === given.unit;
}

/** In the same sentence or the one before. */
const near = (answer: string, other: Quantity, from: number, to: number): boolean => {
  const start = from - sentenceAt(answer, from, to, 1).indexOf(answer.slice(from, to));
  return other.from >= start && other.from < to + sentenceAt(answer, from, to, 0).length;
};

/** The sentence around a number, with as many before it as told. */
function sentenceAt(answer: string, from: number, to: number, before: number): string {
  const ends = [...answer.matchAll(SENTENCE_END)].map(({ index, 0: sign }) => index + sign.length);
  const start = [0, ...ends.filter((end) => end <= from)].at(-1 - before) ?? 0;
  return answer.slice(start, ends.find((end) => end >= to) ?? answer.length);
}

/** Told numbers whose line the sentence speaks of by its words. */
function mentioned(answer: string, from: number, to: number, given: readonly Given[]): Given[] {
  const stems = stemsOf(sentenceAt(answer, from, to, 0));
  return given.filter(({ label }) => label.size > 0 && [...label].filter((stem) => stems.has(stem)).length >= Math.min(2, label.size));
}
