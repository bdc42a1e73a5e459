/** Lengths of time in a sentence, in years, with the words around each. */
import { COUNT, countOf, ORDINAL, ordinalOf } from "./count.ts";
import type { Passage } from "./prose.ts";
import { isAhead, starts } from "./starts.ts";

export type Duration = { years: number; before: string; after: string; words: string; passage: Passage };

const UNIT = "(years?|yrs?|y|seasons?|winters?|summers?|harvests?|months?|mos?|mths?|weeks?|wks?|decades?)";
const PER_YEAR: readonly (readonly [RegExp, number])[] = [[/^[yh]|^sea|^win|^sum/, 1], [/^mo|^mt/, 1 / 12], [/^w/, 1 / 52], [/^d/, 10]];
const FILL = "(?: ?\\+| ?plus|[ -]odd| or so| ish|ish| full| whole| long| good| solid| and a bit| and change)*";
const RANGE_JOINT = "(?: (?:to|or) |-| and (?!an? |half|a half))?";
const AND_HALF = "(?: (?:and|n|an|&|'n'?) (?:a )?(half|quarter))?";
const AND_TAIL = "(?: (?:and|n|&|'n'?) (?:a )?(half|bit|quarter|some|change|counting))?";
const PLAIN = new RegExp(
  `(?<![\\w.$£€])(${COUNT})${RANGE_JOINT}(${COUNT})?${FILL}${AND_HALF}[ -]?${UNIT}\\b(?:'s?)?${AND_TAIL}`
  + `(?:,? (?:and )?(${COUNT}) ${UNIT}\\b)?`,
  "g",
);
const NTH = new RegExp(
  `\\b(?:my|in|it's|its|this is|is)? ?(?:my |the )?(${ORDINAL})[ -](?:full )?(year|yr|month|season|winter|summer)\\b`, "g");
const YEAR_AND_HALF = /(?<!\w |\w)years? (?:and|n|&) a half\b/;
const YEAR_N = new RegExp(`\\byear (${COUNT})\\b(?! (?:pupils|olds?|class|group))`);
const HALF_YEARS = /\b(?:half a year|six months)\b/;
const WORDED: readonly (readonly [RegExp, number])[] = [
  [/\bquarter[ -](?:of a )?century\b/, 25], [/\bhalf a century\b/, 50],
  [/\ba (?:whole )?lifetime\b|\ball my life\b|\bsince (?:the dawn|forever|i was a (?:kid|boy|girl|lad))/, 20],
];
/** Rules have no clock: a start year gives at least the years up to the one in which this was written. */
const WRITTEN_IN = 2025;
const SINCE = /\bsince (?:[a-z]+ )?((?:19|20)\d\d)\b|\bsince '(\d\d)\b/g;

const perYear = (unit: string): number => PER_YEAR.find(([name]) => name.test(unit))?.[1] ?? 1;

/** "Over eight" is more than eight, "nearly two" less: it matters at the borders of the levels. */
const nudged = (years: number, before: string): number => {
  if (years <= 1 && /\b(?:less than|under|not even|not quite) *$/.test(before)) return years / 2;
  if (/\b(?:over|more than|just past|upwards of|well past|north of|above|beyond)(?: the)? *$/.test(before)) return years * 1.05 + 0.05;
  if (new RegExp(
    String.raw`\b(?:less than|under|not (?:even|quite|yet)|nearly|almost|not even|coming up (?:on|to|for)|going on|getting on for|`
    + String.raw`just (?:under|shy of)|close to|pushing)(?: an?)? *$`,
  ).test(before)) return years - Math.min(0.1, years / 2);
  return years;
};

const at = (passage: Passage, index: number, words: string, years: number): Duration => {
  const before = passage.text.slice(Math.max(0, index - 60), index);
  const after = passage.text.slice(index + words.length, index + words.length + 60);
  const isShort = isAhead(after) || /^,? (?:minus|less|short|bar) (?:an?|one|two)\b/.test(after);
  const whole = isShort ? years - Math.min(0.1, years / 2) : nudged(years, before);
  return { years: Math.min(70, Math.max(0, whole)), before, after, words, passage };
};

const plain = (passage: Passage): Duration[] =>
  [...passage.text.matchAll(PLAIN)].flatMap((match) => {
    const [words, first, second, fraction, unit, tail, more, moreUnit] = match;
    const low = countOf(first ?? "");
    if (low === null || unit === undefined) return [];
    const high = second === undefined ? null : countOf(second);
    const extra = fraction ?? tail;
    const part = extra === "half" ? 0.5 : extra === "quarter" ? 0.25 : extra === undefined ? 0 : 0.1;
    const rest = more === undefined || moreUnit === undefined ? 0 : (countOf(more) ?? 0) * perYear(moreUnit);
    return [at(passage, match.index, words, ((high === null ? low : (low + high) / 2) + part) * perYear(unit) + rest)];
  });

/** Being in the fourth year means three and a half done, give or take. */
const nth = (passage: Passage): Duration[] =>
  [...passage.text.matchAll(NTH)].map((match) => {
    const [words, ordinal, unit] = match;
    return at(passage, match.index, words, (ordinalOf(ordinal ?? "") - 0.5) * perYear(unit ?? "year"));
  });

const worded = (passage: Passage): Duration[] =>
  WORDED.flatMap(([words, years]) => {
    const match = words.exec(passage.text);
    return match === null ? [] : [at(passage, match.index, match[0], years)];
  });

const since = (passage: Passage): Duration[] =>
  [...passage.text.matchAll(SINCE)].map((match) => {
    const short = Number(match[2]);
    const year = match[1] === undefined ? (short > WRITTEN_IN % 100 ? 1900 : 2000) + short : Number(match[1]);
    return at(passage, match.index, match[0], Math.max(0, WRITTEN_IN - year));
  });

const begun = (passage: Passage): Duration[] =>
  starts(passage, WRITTEN_IN).map(({ years, words, index }) => at(passage, index, words, years));

/** A length of time has a unit, a year's number, or a word of the calendar. */
const TIMED = new RegExp(
  String.raw`\b(?:\d+\s?)?(?:y|yrs?|years?|months?|mos?|mths?|weeks?|wks?|decades?|seasons?|winters?|summers?|harvests?|century|`
  + String.raw`lifetime)\b|`
  + String.raw`\b(?:since|life|start|began|begun|join|hired|came|took|got|moved|been|'?\d\d\b|19\d\d|20\d\d)`,
);
const measured = new WeakMap<Passage, Duration[]>();

/** All lengths of time in the sentence, in reading order within each kind. */
export const durations = (passage: Passage): Duration[] => {
  const known = measured.get(passage);
  if (known !== undefined) return known;
  const found = passage.text.length > 4000 || !TIMED.test(passage.text) ? [] : measure(passage);
  measured.set(passage, found);
  return found;
};

const measure = (passage: Passage): Duration[] => {
  const halves = HALF_YEARS.exec(passage.text);
  const halved = YEAR_AND_HALF.exec(passage.text);
  if (halved !== null) return [at(passage, halved.index, halved[0], 1.5)];
  const numbered = YEAR_N.exec(passage.text);
  const inYear = numbered === null ? [] : [at(passage, numbered.index, numbered[0], (countOf(numbered[1] ?? "") ?? 0) - 0.5)];
  const found = [...inYear, ...plain(passage), ...nth(passage), ...worded(passage), ...since(passage), ...begun(passage)];
  return found.length === 0 && halves !== null ? [at(passage, halves.index, halves[0], 0.5)] : found;
};
