/** Finds the frame of the week: how long a day and a week are, from the worker's totals and from the question's arithmetic. */
import { LONGEST_DAY, type Measure } from "../clauses/measure.ts";
import type { Statement } from "../clauses/statement.ts";
import type { Frame, State } from "./state.ts";
import { pattern } from "../words/pattern.ts";

const TOTAL = pattern(
  String.raw`\b(?:all in|in total|total|altogether|all told|full time|part time|on duty|on the clock|gate to gate|door to door|`,
  String.raw`give or take|contract|contracted|paid for|a week of|my week is|week is|shifts? (?:is|are)|long|monday to friday|`,
  String.raw`mon to fri|five days|hours? week|i work|i do|we work|work about|working|per week|a week|full week|weekly hours)\b`,
);
const I_WORK = /\b(?:i|we) (?:(?:actually|really|only|just|now|usually|normally|currently) )?(?:work|do|put in|clock|average|am on|log)(?: (?:about|around|roughly|only|just))?$/;
/** "Change my hours to 36", "my week is 48 hours now". */
const MY_HOURS = pattern(
  String.raw`\b(?:my|total|weekly|working|contract\w*) (?:(?:weekly|working|work|contract\w*|normal|usual|total) )?(?:hours|week|contract)(?: (?:is|are|was|were|to|be|should|now|at|of|down|up|'s|only|really|actually|about|more|like|just|have|has|been|changed|went|gone))*$`,
);
/** Fewer hours are of a task, more are nobody's. */
const SHORTEST_WEEK = 8, LONGEST_WEEK = 100;
const INTRODUCES = pattern(
  String.raw`^(?:well |so |sure |ok |yes |hi |hello )*(?:it 's|i 'm|i am|im|its|we 're|myself|part|full|standard|regular|normal|`,
  String.raw`contract\w*)\b`,
);
const SPENT = /^(?:on|of|for|doing|goes|go|is|are|spent|to)\b|^\w+ing\b/;
const SPENDS = /\b(?:spend|spending|spent|takes?|eats?|another|other|for|is|about of)$/;
/** A working week has at least this many hours. */
export const LEAST_WEEK = 15;
export const LEAST_DAY = 6;
const SHORT_DAY = 4;
const LEAST_DAYS = 3;

const ON_DUTY = pattern(
  String.raw`^on (?:duty|the clock)|^of (?:actual |real |paid |proper )?(?:work|graft|labour|labor)|^of actual`,
);

/** True where the amount is the length of the week or the day, not the time of a task. `matched`: how well its words name a task. */
export function isTotal({ measure, text, behind, ahead, bare, headless }: Statement, matched: number, state: State): boolean {
  if ((measure?.unit === "bare" || measure?.unit === "time") && isMyHours(text, ahead, measure.value)) return true;
  if (measure?.unit === "bare") return measure.value >= LEAST_WEEK && I_WORK.test(ahead) && !SPENT.test(behind);
  if (measure?.unit !== "time") return false;
  const first = state.claims.length === 0;
  if (measure.occasions !== null && measure.value < LEAST_WEEK) return first && measure.occasions.per === "week"
    && measure.value >= LEAST_DAY && measure.occasions.count >= LEAST_DAYS && matched < 1.2;
  const long = measure.per === "day"
    || measure.value <= LONGEST_DAY ? measure.value >= (I_WORK.test(ahead) ? SHORT_DAY : LEAST_DAY) : measure.value >= LEAST_WEEK;
  if (!long || measure.per === "month" || measure.per === "year") return false;
  if (/\b(?:all in|in total|gate to gate|on duty|on the clock|full time|part time|all told)\b/.test(text) && matched < 2
    && !/^(?:on (?!duty|the clock)|doing)/.test(behind)) return true;
  if (SPENT.test(behind) && !ON_DUTY.test(behind)) return false;
  if (SPENDS.test(ahead) && !first) return false;
  if (I_WORK.test(ahead)) return matched < 2;
  if (first && headless && state.frame.base === "day" && measure.value <= LONGEST_DAY && measure.value > LEAST_DAY
    && measure.per !== "week") return true;
  if (first) return bare || matched < 0.5 || ((TOTAL.test(text) || INTRODUCES.test(text) || headless) && matched < 1.8);
  return TOTAL.test(text) && matched < 0.4 && (measure.value >= LEAST_WEEK || bare);
}

/** `ahead` ends the words before the amount, which may reach farther back in `text`. */
function isMyHours(text: string, ahead: string, hours: number): boolean {
  const lead = text.slice(0, text.indexOf(ahead) + ahead.length);
  return hours >= SHORTEST_WEEK && hours <= LONGEST_WEEK && MY_HOURS.test(lead);
}

/** Takes a total into the frame. */
export function setTotal(measure: Measure, frame: Frame): void {
  if (measure.unit !== "time" && measure.unit !== "bare") return;
  if (measure.unit === "bare") [frame.week, frame.base] = [measure.value, "week"];
  else if (measure.per === "day" || measure.value <= LONGEST_DAY) {
    frame.day = measure.value;
    frame.base ??= "day";
  } else {
    frame.week = measure.value;
    frame.base = "week";
  }
  if (measure.unit === "time" && measure.occasions?.per === "week") frame.days = measure.occasions.count;
}

/** Lengths given beside: "three 12-hour shifts", "four tens". */
export function setLengths({ lengths }: Statement, state: State): void {
  const { frame } = state;
  if (lengths.some(({ of, count }) => of === "day" && count !== null)) state.unit ??= "hours";
  for (const { of, value, count } of lengths) {
    if (of === "week") frame.week = value;
    else {
      frame.day = value;
      frame.base ??= "day";
      if (count !== null) frame.days = count;
    }
  }
}

/** "Three shifts a week.": how many days, where the sentence says nothing else. */
export function setDays({ measure, bare }: Statement, frame: Frame): boolean {
  if (measure?.unit !== "slots" || measure.slot !== "day" || measure.named || measure.per !== "week" || measure.value < LEAST_DAYS
    || !bare) return false;
  frame.days = measure.value;
  return true;
}

/** "a couple of hours out of eight", "thirty of my fifty hours". */
export function setWhole({ measure }: Statement, frame: Frame): void {
  const whole = measure?.unit === "time" || measure?.unit === "bare" ? measure.outOf : null;
  if (whole === null || whole === undefined) return;
  if (whole >= LEAST_WEEK) frame.week ??= whole;
  else if (whole >= 6 && whole <= LONGEST_DAY) frame.day ??= whole;
}
