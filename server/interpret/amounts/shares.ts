/** Percentages, fractions and ratios: "20%", "two fifths of my time", "the other quarter", "3 of 5 days", "one shift in every six". */
import { FILLER } from "../words/filler.ts";
import type { Token } from "../words/tokens.ts";
import { readNumber, readSingle } from "./numbers.ts";
import { ahead, before, covered, type Of, type Read } from "./quantity.ts";
import { slotOf } from "./units.ts";
import { pattern } from "../words/pattern.ts";

const PARTS: Record<string, number> = {
  half: 2, halves: 2, third: 3, thirds: 3, quarter: 4, quarters: 4, fourth: 4, fourths: 4, fifth: 5, fifths: 5, sixth: 6, sixths: 6,
    seventh: 7,
  eighth: 8, eighths: 8, tenth: 10, tenths: 10, twelfth: 12, twentieth: 20, haf: 2, quater: 4, quaters: 4, qurter: 4, thrid: 3,
};

const WHOLE = String.raw`(?:(?:my|the|a|our|every|each|any|your|that|this|all|me|an)(?: (?:whole|working|work|entire|average|typical|normal|total|given|paid))? )?(?:week|weeks|time|days?|shifts?|job|work|hours|workload|total|year|workweek|role|workday)\b`;
const OF: [RegExp, Of][] = [
  [new RegExp(`^(?:of |out of |from )${WHOLE}`), "whole"],
  [new RegExp(`^(?:my|the|a|our|me|each|every)(?: (?:whole|working|work))? (?:week|time|days?|shifts?|job|hours)\\b`), "whole"],
  [/^of (?:the |a |my |each |every )?(?:mornings?|afternoons?)\b/, "half"],
  [/^of (?:the rest|what(?:'s| 's| is) left|the remainder|the remaining(?: time)?|whatever(?: 's| is)? left)\b/, "rest"],
  [/^(?:of |out of )?(?:it|that|this|those|these|them|that time|that day|em)(?: all)?\b(?! (?:is|way|one))/, "scope"],
  [/^of (?:it|that|this|those|these|them)\b/, "scope"],
];

/** What a fraction is of, and the token behind. */
function readOf(tokens: readonly Token[], at: number): { of: Of; next: number } {
  const text = ahead(tokens, at, 6);
  for (const [pattern, of] of OF) {
    const match = pattern.exec(text);
    if (match && !(of === "scope" && !/^(?:of|out) /.test(text))) return { of, next: at + covered(match) };
  }
  return { of: null, next: at };
}

type Ends = { value: number; low: number | null; high: number | null };
function share(tokens: readonly Token[], ends: Ends, next: number,
  traits: { other?: boolean; percent?: boolean; regime?: boolean; about?: boolean }): Read {
  const of = readOf(tokens, next);
  const { other = false, percent = false, regime = false, about = false } = traits;
  return { reading: { kind: "share", of: of.of, other, percent, regime, ...ends }, about, next: of.next };
}

const PERCENT = /^(?:%|percent|pct|percents|procent|per cent|percentage|precent|perc)(?: points?)?(?![a-z])/;

export function readPercent(tokens: readonly Token[], at: number): Read {
  const first = readNumber(tokens, at);
  if (!first || first.article) return null;
  const sign = PERCENT.exec(ahead(tokens, first.next, 2));
  if (!sign || first.value > 200) return null;
  const next = first.next + (sign[0].startsWith("per cent") ? 2 : 1);
  const { value, low, high } = first;
  const second = ["to", "~", "or"].includes(tokens[next]?.text ?? "") ? readSingle(tokens, next + 1) : null;
  const sign2 = second && PERCENT.exec(ahead(tokens, second.next, 2));
  if (second && sign2 && low === null && second.value > value) {
    return share(tokens, { value: (value + second.value) / 200, low: value / 100, high: second.value / 100 }, second.next + 1,
      { percent: true });
  }
  const hundredth = (end: number | null): number | null => (end === null ? null : end / 100);
  return share(tokens, { value: value / 100, low: hundredth(low), high: hundredth(high) }, next, { percent: true, about: first.about });
}

const NOT_PART = pattern(
  String.raw`^(?:party|parties|grade|graders?|shift|floor|year|time|attempt|edition|person|degree|hour|hr|past|to|end|close|report|`,
  String.raw`reports|-end|step|one|thing|line|opinion|amendment|class)\b`,
);
const LEADS = pattern(
  String.raw`^(?:a|one|the other|another|other|the last|last|the final|the remaining|remaining|the first|the second|first|second|`,
  String.raw`about|roughly|maybe|around|nearly|almost|probably|say|like|over|under|good|the next|that|exactly|easily|is|other)$`,
);

const NOT_A_HALF = pattern(
  String.raw`^(?:a|an|decent|way|and half|of the time i|asleep|dozen|price|past|hearted|(?:the|our|my|their) (?:battle|team|staff|department|people|coders|crew|office|workforce|unit|nurses|jobs|positions)|baked|empty)\b`,
);

const OF_THINGS = pattern(
  String.raw`^of (?!(?:my|the|a|an|it|that|this|those|these|them|me|our|every|each|all|which|what|whatever|time|days?|hours?|`,
  String.raw`shifts?|work|weeks?|em|your)\b)`,
);

/** "only audits all week", "did nothing but coding all day": the whole of it. */
export function readWhole(tokens: readonly Token[], at: number): Read {
  const match = /^(?:all|the (?:whole|entire)) (?:week|day|shift)(?: long)?\b/.exec(ahead(tokens, at, 4));
  if (!match || !/\b(?:only|nothing but|solely|exclusively)\b/.test(before(tokens, at, 6))) return null;
  return { reading: { kind: "share", of: "whole", other: false, percent: true, regime: false, value: 1, low: null, high: null }, about: false,
    next: at + covered(match) };
}

/** "half", "a third", "three quarters", "first half", "the other quarter", "1/4". */
export function readFraction(tokens: readonly Token[], at: number): Read {
  const word = tokens[at]!;
  if (word.kind === "number" && tokens[at + 1]?.text === "/" && tokens[at + 2]?.kind === "number"
    && tokens[at + 2]!.value > word.value && tokens[at + 2]!.value <= 20) {
    return share(tokens, { value: word.value / tokens[at + 2]!.value, low: null, high: null }, at + 3, {});
  }
  const number = readNumber(tokens, at);
  const place = number ? number.next : at;
  const part = PARTS[tokens[place]?.text ?? ""];
  if (!part || NOT_PART.test(ahead(tokens, place + 1, 2)) || (number && number.value >= part)) return null;
  const lead = before(tokens, at, 2).split(" ");
  const led = number !== null || LEADS.test(lead.at(-1) ?? "") || LEADS.test(lead.join(" "));
  const opens = /^(?:is|of|goes|on|'s|for|my|the|and)\b/.test(tokens[place + 1]?.text ?? "") && (at === 0
    || tokens[at - 1]!.kind === "mark" || lead.at(-1) === "and");
  if (!led && !opens && part !== 2) return null;
  if (part === 2 && /\bhalf (?:and|n)$/.test(before(tokens, at, 2))) return null;
  if (part === 2 && NOT_A_HALF.test(ahead(tokens, place + 1, 4))) return null;
  if (OF_THINGS.test(ahead(tokens, place + 1, 2))) return null;
  if (part === 2 && !led && !isFollowed(tokens, place + 1)) return null;
  const other = /\bother$/.test(before(tokens, at, 1)) || /^(?:the )?(?:last|final|remaining)$/.test(lead.join(" "))
    || /^(?:last|remaining|final)$/.test(lead.at(-1) ?? "");
  return share(tokens, { value: (number && !number.article ? number.value : 1) / part, low: null, high: null }, place + 1, { other });
}

/** "half blank", "half asleep" are no shares; "half my week", "half on", "half, then" are. */
function isFollowed(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  return !next || next.kind === "mark" || FILLER.has(next.text) || /ing?$/.test(next.text);
}

/** "one in five", "2 out of 5 days", "three days of five", "one shift in every six", "one week in four". */
export function readRatio(tokens: readonly Token[], at: number): Read {
  const first = readSingle(tokens, at);
  if (!first || first.article || first.value > 60) return null;
  const slot = slotOf(tokens[first.next]?.text);
  const join = /^(?:in every|out of every|in|out of|of every|of|outta)(?: (?:my|the|a|our))?(?= )/.exec(ahead(tokens,
    first.next + (slot ? 1 : 0), 4));
  if (!join) return null;
  const second = readSingle(tokens, first.next + (slot ? 1 : 0) + covered(join));
  if (!second || second.article || second.value <= first.value || second.value > 60) return null;
  const after = tokens[second.next]?.text;
  if (!slot && slotOf(after) === null && !/^(?:in every|out of every|in|of every)/.test(join[0])) return null;
  if (!slot && /^(?:in|of)\b/.test(join[0]) && slotOf(after) === null
    && /^(?:hours?|minutes?|years?|people|charts?)$/.test(after ?? "")) return null;
  const next = slotOf(after) === null ? second.next : second.next + 1;
  const regime = slot !== null || /every/.test(join[0]);
  return { reading: { kind: "share", of: "whole", other: false, percent: false, regime, value: first.value / second.value, low: null,
    high: null }, about: false, next };
}
