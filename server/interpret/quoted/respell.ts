/** Words put as the grammar of amounts knows them, in a quote of nothing but an amount: "two half days", "every third Friday", "nine to five". */
import { readSingle } from "../amounts/numbers.ts";
import { hoursIn, slotOf } from "../amounts/units.ts";
import { LONGEST_DAY } from "../clauses/measure.ts";
import type { Token } from "../words/tokens.ts";

const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$/;
const NTH: Readonly<Record<string, number>> = { third: 3, fourth: 4, fifth: 5, sixth: 6 };
const HALF_DAYS = /^(?:days?|shifts?)$/;

const word = (text: string, at: Token): Token => ({ kind: "word", text, value: 0, start: at.start, end: at.end });
const number = (value: number, at: Token): Token => ({ kind: "number", text: String(value), value, start: at.start, end: at.end });
export const isWeekday = (token: Token | undefined): boolean => token !== undefined && WEEKDAY.test(token.text);

type Rule = (tokens: readonly Token[], at: number) => { tokens: Token[]; next: number } | null;

/** "a half day" is a half day. */
const article: Rule = (tokens, at) => (tokens[at]!.text === "a" && tokens[at + 1]?.text === "half" && !/^(?:and|n)$/.test(tokens[at - 1]?.text ?? "")
  ? { tokens: [], next: at + 1 } : null);

/** "two half days": two afternoons. */
const halfDays: Rule = (tokens, at) => (tokens[at]!.text === "half" && HALF_DAYS.test(tokens[at + 1]?.text ?? "") && at > 0 && readSingle(tokens, at - 1)?.next === at
  && tokens[at - 1]!.text !== "a" ? { tokens: [word("afternoons", tokens[at]!)], next: at + 2 } : null);

const isWeekend = ({ text }: Token): boolean => /^weekends?$/.test(text);
const isNamed = (token: Token): boolean => isWeekday(token) || isWeekend(token);
const daysOf = (token: Token): Token[] => (isWeekend(token) ? ["saturday", "and", "sunday"].map((text) => word(text, token)) : [token]);

/** "every third Friday", "every fourth week": one week in so many. */
const everyNth: Rule = (tokens, at) => {
  const by = NTH[tokens[at + 1]?.text ?? ""];
  const unit = tokens[at + 2];
  if (!/^(?:every|each)$/.test(tokens[at]!.text) || by === undefined || !unit || (!isNamed(unit) && slotOf(unit.text) !== "week")) return null;
  return { tokens: [...(isNamed(unit) ? daysOf(unit) : []), ...oneWeekIn(number(by, unit))], next: at + 3 };
};

/** "every six weeks", "every few months". */
const everyFew: Rule = (tokens, at) => {
  const count = tokens[at]!.text === "every" ? readSingle(tokens, at + 1) : null;
  const unit = tokens[count?.next ?? -1]?.text ?? "";
  if (!count || count.article || count.value < 2) return null;
  const by = number(count.value, tokens[at]!);
  if (/^weeks?$/.test(unit)) return { tokens: oneWeekIn(by), next: count.next + 1 };
  const aYear = ["times", "a", "year"].map((text) => word(text, by));
  return /^months?$/.test(unit) ? { tokens: [number(12 / count.value, by), ...aYear], next: count.next + 1 } : null;
};

/** "most days": four of five, as most mornings are. */
const mostDays: Rule = (tokens, at) => (tokens[at]!.text === "most" && /^(?:days|shifts|nights|evenings)$/.test(tokens[at + 1]?.text ?? "")
  ? { tokens: [number(4, tokens[at]!), tokens[at + 1]!, word("a", tokens[at]!), word("week", tokens[at]!)], next: at + 2 } : null);

/** "one Saturday in four". */
const oneIn: Rule = (tokens, at) => {
  const [first, day] = [tokens[at]!, tokens[at + 1]];
  if (!/^(?:one|a|1)$/.test(first.text) || !day || !isNamed(day)) return null;
  let next = at + 2;
  while (next < at + 5 && /^(?:in|out|of|every)$/.test(tokens[next]?.text ?? "")) next += 1;
  const by = next > at + 2 ? readSingle(tokens, next) : null;
  // "a Saturday of six" is six hours long.
  const isLength = by !== null && tokens[at + 2]!.text === "of" && next === at + 3 && (first.text === "a" || hoursIn(tokens[by.next]?.text) !== null);
  return by && !by.article && !isLength ? { tokens: [...daysOf(day), ...oneWeekIn(number(by.value, day))], next: by.next } : null;
};

const oneWeekIn = (by: Token): Token[] => [word("one", by), word("week", by), word("in", by), by];

/** "nine to five" falls, so it is no range but a clock's. */
const clock: Rule = (tokens, at) => {
  if (tokens[at - 1]?.text === "from") return null;
  const first = readSingle(tokens, at);
  const second = first && /^(?:to|~)$/.test(tokens[first.next]?.text ?? "") ? readSingle(tokens, first.next + 1) : null;
  if (!first || !second || second.article || second.value >= first.value || second.next < tokens.length) return null;
  return { tokens: [word("from", tokens[at]!), ...tokens.slice(at, second.next)], next: second.next };
};

/** "once or twice", "two or three times": the mean of both. */
const someTimes: Rule = (tokens, at) => {
  const [first, second] = [countAt(tokens, at), /^(?:or|to|~)$/.test(tokens[at + 1]?.text ?? "") ? countAt(tokens, at + 2) : null];
  const bare = tokens[at + 3]?.text !== "times";
  if (first === null || second === null || (bare && tokens[at + 2]!.text !== "twice")) return null;
  return { tokens: [number((first + second) / 2, tokens[at]!), word("times", tokens[at]!)], next: at + (bare ? 3 : 4) };
};

const COUNTS: Readonly<Record<string, number>> = { once: 1, twice: 2 };
const countAt = (tokens: readonly Token[], at: number): number | null => {
  const single = readSingle(tokens, at);
  return COUNTS[tokens[at]?.text ?? ""] ?? (single && !single.article && single.next === at + 1 ? single.value : null);
};

/** "90 seconds". */
const seconds: Rule = (tokens, at) => {
  const count = readSingle(tokens, at);
  if (!count || count.article || !/^sec(?:ond)?s$/.test(tokens[count.next]?.text ?? "")) return null;
  return { tokens: [number(count.value / 60, tokens[at]!), word("minutes", tokens[at]!)], next: count.next + 1 };
};

/** "an hour in every eight". */
const inEvery: Rule = (tokens, at) => {
  const every = /^(?:in|out)$/.test(tokens[at]!.text) && tokens.slice(at, at + 3).findIndex(({ text }) => text === "every");
  if (!every || every < 1 || hoursIn(tokens[at - 1]?.text) === null || !readSingle(tokens, at + every + 1)) return null;
  return { tokens: [word("out", tokens[at]!), word("of", tokens[at]!)], next: at + every + 1 };
};

/** "weekends", "one weekend a month": two days each. */
const weekend: Rule = (tokens, at) => {
  const count = readSingle(tokens, at);
  if (count && /^weekends?$/.test(tokens[count.next]?.text ?? "")) return { tokens: [number(count.value * 2, tokens[at]!), word("days", tokens[at]!)], next: count.next + 1 };
  return isWeekend(tokens[at]!) ? { tokens: daysOf(tokens[at]!), next: at + 1 } : null;
};

const LONG = /^(?:days?|shifts?|nights?|evenings?|mornings?|afternoons?)$/;

/** "three nights of twelve hours", "a Saturday of six": how long each is, not a part of hours. */
const ofLength: Rule = (tokens, at) => {
  const [day, of] = [tokens[at]!, tokens[at + 1]?.text ?? ""];
  const count = (isWeekday(day) || LONG.test(day.text)) && /^(?:of|from)$/.test(of) ? readSingle(tokens, at + 2) : null;
  if (!count || count.article || count.value < 2 || count.value > LONGEST_DAY) return null;
  const isHours = hoursIn(tokens[count.next]?.text) === 1;
  if (!isHours && !(isWeekday(day) && of === "of" && count.next === tokens.length)) return null;
  return { tokens: [day, number(count.value, tokens[at + 2]!), word("hours", day)], next: count.next + (isHours ? 1 : 0) };
};

const RULES: readonly Rule[] = [article, halfDays, everyNth, everyFew, mostDays, oneIn, someTimes, seconds, inEvery, weekend, ofLength, clock];

/** The same tokens but for what the grammar would not know. */
export function respelled(tokens: readonly Token[]): Token[] {
  const found: Token[] = [];
  for (let at = 0; at < tokens.length;) {
    const rule = RULES.map((one) => one(tokens, at)).find((one) => one !== null);
    found.push(...(rule?.tokens ?? [tokens[at]!]));
    at = rule?.next ?? at + 1;
  }
  return found;
}
