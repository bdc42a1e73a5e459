/** How often something happens: "three times a week", "every day", "two classes a day". */
import { pattern } from "../words/pattern.ts";
import type { Token } from "../words/tokens.ts";
import { readSingle } from "./numbers.ts";
import { ahead, covered, type Period, type Read } from "./quantity.ts";
import { readPeriod } from "./units.ts";

const TIMES: Record<string, number> = { once: 1, twice: 2, thrice: 3 };

const EVENTS = pattern(
  String.raw`^(?:times|runs|trips|visits|sessions|classes|lessons|meetings|rounds|flights|games|shows|events|appointments|`,
  String.raw`drop-offs|deliveries|services|rehearsals|walks)$`,
);

const EVERY_PERIOD = pattern(
  String.raw`^(?:every|each)(?: single)? (day|shift|night|evening|week|month|year)\b|^(daily|nightly|weekly|monthly|annually|`,
  String.raw`quarterly)\b`,
);

const MONTH_END = /^(?:(?:at|by|around) )?(?:the )?(?:month end|end of (?:the|each|every) month)\b/;
/** "the first Monday of the month", "last Friday morning each month". */
const MONTH_DAY = pattern(
  String.raw`^(?:on )?(?:the )?(?:first|second|third|last) (?:mon|tues|wednes|thurs|fri|satur|sun)day( morning|`,
  String.raw` afternoon)? (?:of (?:the|each|every|a)|each|every) month\b`,
);
/** Less than every week: how often a week, a month or a year. */
const SELDOM: readonly (readonly [RegExp, number, Period])[] = [
  [/^(?:once )?every (?:third|three|3) weeks?\b/, 1 / 3, "week"], [/^(?:once )?every (?:fourth|four|4) weeks?\b/, 1, "month"],
  [/^once (?:every (?:two|2|other|second) weeks?|a fortnight|every fortnight)\b/, 0.5, "week"],
    [/^(?:on )?alternat(?:e|ing) weeks\b/, 0.5, "week"],
  [/^(?:once )?(?:every|each|per) quarter\b(?! (?:of|an?|hour))|^once a quarter\b/, 4, "year"],
    [/^(?:once )?every (?:other|second|two|2) months?\b/, 6, "year"],
  [/^(?:once )?every (?:six|6) months\b|^twice (?:a|per|each|every) year\b/, 2, "year"], [MONTH_END, 1, "month"],
];

/** How often, without how long: "three times a week", "every day", "weekly", "every two weeks". */
export function readTimes(tokens: readonly Token[], at: number): Read {
  const text = ahead(tokens, at, 8);
  const day = MONTH_DAY.exec(text);
  if (day) return { reading: { kind: "slots", slot: day[1] ? "half" : "day", per: "month", named: false, value: 1, low: null,
    high: null }, about: false, next: at + covered(day) };
  const rare = /^(?:every (?:other|second|two|2) weeks?|fortnightly|biweekly|bi weekly|every fortnight|a fortnight)\b/.exec(text);
  if (rare) return times(0.5, "week", at + covered(rare));
  const seldom = SELDOM.find(([cue]) => cue.test(text));
  if (seldom) return times(seldom[1], seldom[2], at + covered(seldom[0].exec(text)));
  const other = /^every (?:other|second) (?:day|shift)\b/.exec(text);
  if (other) return times(0.5, "day", at + covered(other));
  const plain = EVERY_PERIOD.exec(text);
  if (plain) return everyPeriod(tokens, at, plain);
  const number = TIMES[tokens[at]!.text] !== undefined ? { value: TIMES[tokens[at]!.text]!, next: at + 1,
    article: false } : readSingle(tokens, at);
  if (!number || number.article) return null;
  const next = EVENTS.test(tokens[number.next]?.text ?? "") ? number.next + 1 : number.next;
  if (next === number.next && TIMES[tokens[at]!.text] === undefined) return null;
  const period = readPeriod(tokens, next);
  return period ? times(number.value, period.per, period.next) : null;
}

function everyPeriod(tokens: readonly Token[], at: number, match: RegExpExecArray): Read {
  if (match[0].startsWith("quarterly")) return times(4, "year", at + 1);
  const period = readPeriod(tokens, at);
  return times(1, period?.per ?? "day", at + covered(match));
}

const times = (count: number, per: Period, next: number): Read => ({ reading: { kind: "times", count, per }, about: false, next });
