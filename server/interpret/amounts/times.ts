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

/** How often, without how long: "three times a week", "every day", "weekly", "every two weeks". */
export function readTimes(tokens: readonly Token[], at: number): Read {
  const text = ahead(tokens, at, 4);
  const rare = /^(?:every (?:other|second|two|2) weeks?|fortnightly|biweekly|bi weekly|every fortnight|a fortnight)\b/.exec(text);
  if (rare) return times(0.5, "week", at + covered(rare));
  const other = /^every (?:other|second) (?:day|shift)\b/.exec(text);
  if (other) return times(0.5, "day", at + covered(other));
  const plain = EVERY_PERIOD.exec(text);
  if (plain) return everyPeriod(tokens, at, plain);
  const number = TIMES[tokens[at]!.text] !== undefined ? { value: TIMES[tokens[at]!.text]!, next: at + 1, article: false } : readSingle(tokens, at);
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
