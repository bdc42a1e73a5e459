/** Clock spans: "eight till noon", "1-5pm", "from nine to five". */
import type { Token } from "../words/tokens.ts";
import { readSingle } from "./numbers.ts";
import { before, type Read } from "./quantity.ts";

/** `half`: it is said which half of the day. */
type Hour = { hour: number; sure: boolean; half: boolean; next: number };

const NAMES: Record<string, number> = { noon: 12, midday: 12, midnight: 24, lunch: 12, lunchtime: 12 };

function readHour(tokens: readonly Token[], at: number): Hour | null {
  const word = tokens[at]?.text ?? "";
  const name = NAMES[word];
  if (name !== undefined) return { hour: name, sure: true, half: false, next: at + 1 };
  const half = word === "half" && tokens[at + 1]?.text === "past" ? 0.5 : 0;
  const number = readSingle(tokens, half ? at + 2 : at);
  if (!number || number.article || number.value > 24) return null;
  const suffix = tokens[number.next]?.text ?? "";
  const sure = word.includes(":") || half > 0;
  if (suffix === "am" || suffix === "pm") {
    const hour = (number.value % 12) + (suffix === "pm" ? 12 : 0);
    return { hour, sure: true, half: true, next: number.next + 1 };
  }
  if (suffix === "o'clock") return { hour: number.value, sure: true, half: false, next: number.next + 1 };
  return { hour: number.value + half, sure, half: false, next: number.next };
}

const JOINS = new Set(["till", "until", "til", "to", "~", "through"]);
const SURE_JOINS = new Set(["till", "until", "til"]);

/** Where the second is the earlier one: "from 10pm to 2am", "22 to 6", not "9 to 5". */
const isOvernight = (from: Hour, to: Hour): boolean => from.hour - to.hour >= 12 || (from.half ? to.half : from.hour > 12);

/** A span of clock times as hours; null when "8 to 12" could as well be a range of amounts. */
export function readClock(tokens: readonly Token[], at: number): Read {
  const from = readHour(tokens, at);
  const join = tokens[from?.next ?? -1]?.text ?? "";
  if (!from || !JOINS.has(join)) return null;
  const to = readHour(tokens, from.next + 1);
  if (!to) return null;
  const told = from.sure || to.sure || SURE_JOINS.has(join)
    || /\b(?:from|mornings?|afternoons?|[a-z]+days?|shift is|hours are) ?,?$/.test(before(tokens, at, 2));
  const unit = /^(?:h|hr|hrs|hours?|min|mins|minutes?|%|percent|days?|times?|weeks?|months?|years?)$/.test(tokens[to.next]?.text ?? "");
  if (!told || unit) return null;
  // "1-5pm" begins in the afternoon too.
  const start = !from.sure && to.sure && to.hour > 12 && from.hour + 12 < to.hour ? from.hour + 12 : from.hour;
  const raw = to.hour - start;
  const hours = raw > 0 ? raw : raw + (to.hour <= 12 && !isOvernight(from, to) ? 12 : 24);
  if (hours <= 0 || hours > 16) return null;
  return { reading: { kind: "time", per: "day", value: hours, low: null, high: null }, about: false, next: to.next };
}
