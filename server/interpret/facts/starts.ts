/** Points in time at which the work began: "since last winter", "started in August", "qualified in 2019". */
import type { Passage } from "./prose.ts";

const MONTH = "(?:jan(?:uary)?|feb(?:ruary)?|march|april|may|june|july|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|"
  + "nov(?:ember)?|dec(?:ember)?)";
const SEASON = `(?:${MONTH}|spring|summer|autumn|fall|winter|easter|christmas|xmas|new year|thanksgiving|ramadan|diwali|term|`
  + `season|uni|school|college)`;
const BEGAN = "(?:start(?:ed)?|began|begun|joined|hired|qualified|came (?:on|in|over|here)(?: [a-z']+){0,3}|took (?:it|this|"
  + "the job)(?: on)?|got in(?:to)?|"
  +
    "licen[cs]ed|graduated|moved (?:in|over)|been (?:here|there|doing (?:it|this)|at it|in (?:it|this))|trained|finished|called|"
    + "admitted|appointed|promoted|signed up|got (?:my|the) [\\w' ]{2,24})";
const SINCE_SEASON = new RegExp(
  `\\bsince (?:about |around |just |only )?(?:the )?(?:(?:start|end|beginning|middle) of )?(?:the )?(last |this )?(?:early |late )?`
  + `(${SEASON})\\b(?! (?:19|20)\\d\\d)`,
);
const LAST_DAYS = /\bsince (?:last )?(?:week|(?:mon|tues|wednes|thurs|fri)day|yesterday)\b|\bsince last month\b/;
const LAST_YEAR = /\bsince last year\b|\b(?:started|joined|began|qualified) last year\b/;
const BEGAN_IN = new RegExp(
  `\\b${BEGAN} (?:back |only |just )?(?:in |at |this |on |about )*(last |this )?(?:the )?(?:early |late )?(${SEASON})\\b(?! (?:of `
  + `)?(?:19|20)\\d\\d)`);
const BEGAN_YEAR = new RegExp(
  `\\b${BEGAN} (?:mine |back |way back |it )*(?:in |around |about )*(?:${MONTH} )?(?:of )?((?:19|20)\\d\\d|'\\d\\d)\\b`);

export type Start = { years: number; words: string; index: number };

/** Lengths up to the time of writing; a month without a year lies in the last twelve, "last" ones a little further back. */
export const starts = ({ text }: Passage, writtenIn: number): Start[] => {
  const found: Start[] = [];
  for (const pattern of [SINCE_SEASON, BEGAN_IN]) {
    const match = pattern.exec(text);
    if (match !== null) found.push({ years: match[1]?.startsWith("last") ? 0.9 : 0.5, words: match[0], index: match.index });
  }
  const days = LAST_DAYS.exec(text);
  if (days !== null) found.push({ years: 0.1, words: days[0], index: days.index });
  const year = LAST_YEAR.exec(text);
  if (year !== null) found.push({ years: 1, words: year[0], index: year.index });
  const began = BEGAN_YEAR.exec(text);
  if (began !== null) found.push({ years: writtenIn - fullYear(began[1] ?? "", writtenIn), words: began[0], index: began.index });
  return found.filter(({ years }) => years >= 0);
};

const fullYear = (year: string, writtenIn: number): number => {
  if (!year.startsWith("'")) return Number(year);
  const short = Number(year.slice(1));
  return short > writtenIn % 100 ? 1900 + short : 2000 + short;
};

const AHEAD = new RegExp(
  `^,? (?:in|this|next|come|by) (?:the )?(?:next )?(?!term|season|school|college|uni)(?:${SEASON}|(?<!this )(?:a )?(?:week|`
  + `month)s?|(?:two|three|a few) (?:weeks|months)|end of (?:the|this) (?:month|year))\\b`);
/** "Two years in August": a day that is yet to come. */
export const isAhead = (after: string): boolean => AHEAD.test(after);
