/** Finds every amount in a row of tokens, longest reading first at each place. */
import { FILLER } from "../words/filler.ts";
import type { Token } from "../words/tokens.ts";
import { readClock } from "./clock.ts";
import { readDays, readDuration } from "./durations.ts";
import { withLists } from "./lists.ts";
import { readNumber, readSingle } from "./numbers.ts";
import { ahead, before, covered, type Quantity, type Read, type Reader } from "./quantity.ts";
import { readFraction, readPercent, readWhole, readRatio } from "./shares.ts";
import { readRest, readSame } from "./rest.ts";
import { readTimes } from "./times.ts";
import { readPeriod } from "./units.ts";
import { readVague } from "./vague.ts";
import { readSlots, readWeekdays } from "./weekdays.ts";
import { pattern } from "../words/pattern.ts";

/** In the order in which they may claim a place. */
const READERS: readonly Reader[] = [
  readPercent, readWhole, readDays, readSame, readRatio, readDuration, readClock, readTimes, readWeekdays, readRest, readSlots, readFraction,
    readVague, readOutOf, readBare,
];

const APPROXIMATE = pattern(
  String.raw`\b(?:about|around|roughly|approximately|approx|maybe|probably|perhaps|nearly|almost|like|say|some|close to|closer to|`,
  String.raw`more like|bout|prob|circa|~|under|over)$`,
);

/** Nobody names more amounts in one message; those behind them go unread, which bounds the work. */
const MOST_AMOUNTS = 120;

/** The amounts of a message, in order, not overlapping. */
export function scan(tokens: readonly Token[]): Quantity[] {
  const found: Quantity[] = [];
  for (let at = 0; at < tokens.length && found.length < MOST_AMOUNTS; at++) {
    const read = tokens[at]!.kind === "mark" && tokens[at]!.text !== "~" ? null : readAt(tokens, at);
    if (!read) continue;
    const about = read.about || APPROXIMATE.test(before(tokens, at, 2));
    found.push({ ...read.reading, start: at, end: read.next, about });
    at = read.next - 1;
  }
  return withLists(tokens, found);
}

function readAt(tokens: readonly Token[], at: number): Read {
  for (const reader of READERS) {
    const read = reader(tokens, at);
    if (read && read.next > at) return read;
  }
  return null;
}

const WHOLE_LEAD = pattern(
  String.raw`^(?:out of|outta|of|on top of|from(?= the| those| my))(?: (?:the|my|a|those|these|our|that|about|roughly|like))*(?= )`,
);

/** "out of eight", "of the fifty", "on top of the forty": the whole that an amount is a part of. */
function readOutOf(tokens: readonly Token[], at: number): Read {
  const lead = WHOLE_LEAD.exec(ahead(tokens, at, 5));
  if (!lead) return null;
  const number = readNumber(tokens, at + covered(lead));
  if (!number || number.article || number.value > 80 || number.value < 4) return null;
  if (lead[0] === "of" && !readSingle(tokens, at - 1)) return null;
  const skip = /^(?:hours?|hrs?|h|days?|total|working|productive)$/.test(tokens[number.next]?.text ?? "") ? 1 : 0;
  const noun = tokens[number.next + skip];
  if (!skip && noun && noun.kind === "word" && !FILLER.has(noun.text) && !noun.text.endsWith("ing")) return null;
  return { reading: { kind: "outOf", value: number.value }, about: false, next: number.next + skip };
}

const NOT_BARE_BEFORE = pattern(
  String.raw`(?:\b(?:always|all|those|these|in the|in my|team of|of|level|grade|room|year|band|tier|phase|page|step|unit|#|aged|`,
  String.raw`age|since|type|class|route|floor|line|number|no|by|than|at|rank|over at|for the|part|every|other|version|form|top|`,
  String.raw`between|these|group|cpt|icd|sap|covid|windows|office|in)|\$|£|€)$`,
);
/** "none of the three", "the two run into each other": how many things, not how much time. */
const COUNTS = /\b(?:none|neither|all|any|one|both|some|each|most|either|nothing) of (?:the|those|these|them)$|\b(?:the|these|those)$/;
const isCount = (tokens: readonly Token[], at: number, next: number): boolean =>
  /^(?:two|three|four|five)$/.test(tokens[at]!.text) && COUNTS.test(before(tokens, at, 3))
    && !/^(?:off|out|from|away)$/.test(tokens[next]?.text ?? "");

const BARE_AFTER = pattern(
  String.raw`^(?:'s\b|thats\b|that\b|to \w+\b|n\b|of (?:those|these|them|that|it|em)\b|on\b|for\b|in (?:the|my|a)\b|goes\b|go\b|`,
  String.raw`going\b|is\b|are\b|to (?:the|my)\b|each\b|apiece\b|tops\b|easy\b|easily\b|max\b|maybe\b|or so\b|ish\b|now\b|and\b|`,
  String.raw`then\b|with\b|at (?:the|most)\b|doing\b|not\b|instead\b|since\b|rather\b|together\b|total\b|between\b|combined\b|`,
  String.raw`went\b|i\b|lol\b|because\b|but\b|if\b|when\b|though\b|go\b|from (?:the|my)\b)`,
);

const SCOPE = pattern(
  String.raw`^of (?:those|these|them|that|it|em)(?=$| [.,;:!?—…)]| (?:is|are|'s|'m|i|we|on|for|goes|go|in|doing|spent|would|at|`,
  String.raw`with|to|hours|go|being|was|just|really|i'm|\w+ing?|depend\w*)\b)`,
);

/** "one keeping the records" against "one thing", "one meeting". */
const isDoing = (word: string): boolean =>
  /^[a-z]{2,}ing$/.test(word) && !/^(?:thing|morning|evening|meeting|training|building|something|wedding|spring|string|hearing|filing)$/.test(word);

/** "one" alone is an amount only at the head of a piece; "the one", "use one" are not. */
function isLoneOne(tokens: readonly Token[], at: number): boolean {
  const last = tokens[at - 1];
  const next = tokens[at + 1];
  const head = !last || last.kind === "mark" || /^(?:and|then|least|about|maybe|just|another|other|plus|or|like)$/.test(last.text);
  return head && (!next || next.kind === "mark" || /^(?:on|for|of|is|goes|in|to|more|doing)$/.test(next.text) || isDoing(next.text));
}

const CLOSER = pattern(
  String.raw`\b(?:closer to|more like|down to|up to|to be|make that|make it|call (?:that|it)|say|at|is|'s|other|than)$`,
);

/** "charting 3 a shift", not "eight a day" of whatever was counted before; more would not be hours of a day. */
const LONGEST_SPELL = 12;

/** A number without a unit where one could be understood: "20 of those", "4 on logos", "Fifteen, easy", "2 reviewing". */
function readBare(tokens: readonly Token[], at: number): Read {
  const number = readNumber(tokens, at);
  if (!number || number.article || number.value > 100 || number.value <= 0) return null;
  if (/^(?:fifty|50) (?:fifty|50)$/.test(ahead(tokens, at, 2)) || /^(?:fifty|50)$/.test(before(tokens, at, 1))) return null;
  if (tokens[at - 1]?.text === "/" || tokens[number.next]?.text === "/") return null;
  const closer = CLOSER.test(before(tokens, at, 2));
  if (NOT_BARE_BEFORE.test(before(tokens, at, 2)) && !closer) return null;
  if ((tokens[at]!.text === "one" && !isLoneOne(tokens, at)) || isCount(tokens, at, number.next)) return null;
  const each = readPeriod(tokens, number.next);
  if (each?.per === "day" && tokens[at - 1]?.kind === "word" && number.value <= LONGEST_SPELL) return { reading: { kind: "bare", of: null, outOf: null, value: number.value, low: number.low,
    high: number.high }, about: number.about, next: each.next };
  const after = ahead(tokens, number.next, 4);
  const noun = tokens[number.next];
  const part = readOutOf(tokens, number.next);
  const ends = part !== null || !noun || (noun.kind === "mark" && noun.text !== "(" && noun.text !== "%");
  if (!ends && !BARE_AFTER.test(after) && !/^[a-z]{2,}ing\b/.test(after)) return null;
  const scope = SCOPE.exec(after);
  if (/^of (?:those|these|them|that|it|em)\b/.test(after) && !scope) return null;
  const whole = part?.reading.kind === "outOf" ? part.reading.value : null;
  const { value, low, high } = number;
  const next = whole !== null ? part!.next : number.next + covered(scope);
  return { reading: { kind: "bare", of: scope ? "scope" : null, outOf: whole, value, low, high }, about: number.about, next };
}
