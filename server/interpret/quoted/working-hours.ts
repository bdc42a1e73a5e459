/** Working hours as said: a week's, a day's, days a week. The quotes' own words tell which is which; the fields only decide for bare numbers. */
import { USUAL_WEEK } from "../../../scoring/index.ts";
import type { Finding } from "../findings.ts";
import type { ReadingContext } from "../interpreter.ts";
import type { SaidWeek, Term } from "../model/reply.ts";
import { daysOf, WEEKS_A_MONTH, WEEKS_A_YEAR, type Frame } from "../week/state.ts";
import { readNumber } from "../amounts/numbers.ts";
import { hoursIn } from "../amounts/units.ts";
import type { Token } from "../words/tokens.ts";
import { amountsIn, type Amount } from "./amounts-in.ts";
import { hear } from "./heard.ts";
import { tokensOf, type Language } from "./language.ts";
import { termOf } from "./term.ts";
import { seasonsOf, termsOf } from "./terms.ts";

type WeekTerm = SaidWeek["hours"][number];
type Field = "hours" | "day" | "days";
type Hours = Record<Field, number | null>;

const BOUNDS: Readonly<Record<Field, readonly [number, number]>> = { hours: [1, 120], day: [0.5, 24], days: [0.1, 7] };
/** For amounts of one day. */
const ONE_DAY: Frame = { day: null, days: 1, week: null, half: null, base: null };
/** Of hours: what a week was before and what a day and a number of days make may differ by rounding. */
const CLOSE = 0.01;

/** What is known of the week's frame from earlier turns. */
export function knownFrame({ frame, known }: ReadingContext): Frame {
  const told: Frame = { ...frame, week: known.week, half: null, base: null };
  return { ...told, base: isOfDays(told) ? "day" : null };
}

/** Whether the week is a day's hours times the days, and nobody told it by itself. */
const isOfDays = (frame: Frame): boolean =>
  frame.day !== null && (frame.week === null || Math.abs(frame.day * daysOf({ ...frame, week: null }) - frame.week) < CLOSE);

/** The frame with what was said, and the finding; null where the quotes give no hours. */
export function hearWeek(said: SaidWeek, before: Frame, language: Language): { frame: Frame; finding: Finding | null } {
  const taken = said.breaks === null ? null : breakOf(said.breaks, language);
  const spoken = toldIn(said, before, language);
  const told = taken === null ? spoken : withoutBreaks(isNone(spoken) ? lastTold(before) : spoken, taken, before);
  if (isNone(told)) return { frame: before, finding: null };
  const frame = { ...before, day: told.day ?? before.day, days: told.days ?? before.days };
  const hours = told.hours ?? inBounds("hours", implied(told, frame, before));
  const base = told.hours !== null ? "week" : told.day !== null ? "day" : before.base;
  return { frame: { ...frame, week: hours ?? before.week, base }, finding: { kind: "week", hours, day: told.day, days: told.days, quote: said.quote } };
}

/** A day's hours times the days, unless a week's hours were told by themselves before. */
function implied(told: Hours, frame: Frame, before: Frame): number | null {
  if (frame.day === null) return null;
  const product = frame.day * daysOf({ ...frame, week: null });
  if (before.week === null || (told.day !== null && told.days !== null)) return product;
  return isOfDays(before) ? product : null;
}

function toldIn({ hours: terms, day, days }: SaidWeek, before: Frame, language: Language): Hours {
  const told: Hours = { hours: null, day: null, days: null };
  const [only] = terms;
  const lone = terms.length === 1 && isPlain(only!) ? only! : null;
  const quotes = [[lone?.amount ?? null, "hours"] as const, [day, "day"] as const, [days, "days"] as const];
  for (const [quote, field] of quotes) {
    if (quote === null) continue;
    const { amounts } = amountsIn(tokensOf(quote, language));
    for (const amount of amounts) {
      for (const [name, value] of meant(amount, isOfDay(amount, amounts) ? "day" : field)) told[name] ??= inBounds(name, value);
    }
  }
  const frame = { ...before, day: told.day ?? before.day, days: told.days ?? before.days, base: null };
  return lone || terms.length === 0 ? told : { ...told, hours: inBounds("hours", sumOf(terms, frame, language)) };
}

/** The term as those of tasks are read. */
export const fullTerm = (one: WeekTerm): Term => ({ ...one, unit: "as_said", per: "as_said", out_of: null });

const isPlain = ({ times, except }: WeekTerm): boolean => times.length === 0 && except === null;

/** "Three nights of twelve hours and a Saturday of six", "60 from January to April, 30 else": hours of an average week of those worked. */
function sumOf(terms: readonly WeekTerm[], frame: Frame, language: Language): number | null {
  const { told } = termsOf({ op: "is", terms: terms.map(fullTerm) }, frame, language, { unit: "hours", per: "week" });
  if (told === null || !("value" in told)) return null;
  const seasons = seasonsOf(terms.map(fullTerm), frame, language);
  const worked = seasons.reduce<number>((sum, one) => sum + (one ?? 1), 0);
  return (told.unit === "hours" ? told.value : (told.value * USUAL_WEEK) / 100) / Math.min(1, worked);
}

const isNone = ({ hours, day, days }: Hours): boolean => hours === null && day === null && days === null;

/** What a break alone is of: "half an hour of that is lunch". */
const lastTold = ({ day, week }: Frame): Hours => ({ hours: day === null ? week : null, day, days: null });

/** A break is of each day; a week that was not counted in these days, or told without it, stays. */
function withoutBreaks(told: Hours, taken: number, before: Frame): Hours {
  const frame = { ...before, day: told.day ?? before.day, days: told.days ?? before.days, week: told.hours };
  if (taken >= (told.day ?? BOUNDS.day[1])) return told;
  const hours = told.hours !== null && (told.day === null || isOfDays(frame)) ? told.hours - taken * daysOf(frame) : told.hours;
  return { hours: inBounds("hours", hours), day: told.day === null ? null : inBounds("day", told.day - taken), days: told.days };
}

/** "Two fifteen-minute breaks", "two breaks of 15 minutes". */
function countedBreaks(tokens: readonly Token[]): number | null {
  const count = readNumber(tokens, 0);
  if (!count || count.article || hoursIn(tokens[count.next]?.text) !== null) return null;
  const { main } = hear(tokens.slice(count.next));
  return main?.kind === "time" ? main.value * count.value : null;
}

/** Hours of a day. */
function breakOf(quote: string, language: Language): number | null {
  const several = countedBreaks(tokensOf(quote, language));
  if (several !== null) return several;
  const told = termOf(fullTerm({ amount: quote, times: [], except: null }), { frame: ONE_DAY, language, usual: { unit: "minutes", per: "day" }, of: "week" });
  return told?.unit === "hours" ? told.value : null;
}

/** "Three nights of twelve hours". */
const isOfDay = (one: Amount, amounts: readonly Amount[]): boolean =>
  one.kind === "time" && amounts.some(({ kind, end }) => kind === "slots" && end === one.start);

function inBounds(field: Field, value: number | null): number | null {
  const [least, most] = BOUNDS[field];
  return value !== null && value >= least && value <= most ? Math.round(value * 100) / 100 : null;
}

/** What an amount says of the working hours. */
function meant(amount: Amount, field: Field): [Field, number | null][] {
  switch (amount.kind) {
    case "length": return amount.of === "week" ? [["hours", amount.value]] : [["day", amount.value], ["days", amount.count]];
    case "time": return [timeOf(amount, field)];
    case "slots": return amount.slot === "day" || amount.slot === "half" ? [["days", amount.slot === "half" ? amount.value / 2 : amount.value]] : [];
    case "bare": return [[field, amount.value]];
    case "times": return [amount.per === "week" ? [amount.plain ? field : "days", amount.count] : amount.per === "day" && amount.plain ? ["day", amount.count] : ["days", null]];
    // "80 percent": a part of full time.
    case "share": return field === "hours" ? [["hours", amount.value * USUAL_WEEK]] : [];
    default: return [];
  }
}

function timeOf(amount: Extract<Amount, { kind: "time" }>, field: Field): [Field, number] {
  const { value, per, clock } = amount;
  if (clock || per === "day" || per === "occurrence") return ["day", value];
  if (per === "month") return ["hours", value / WEEKS_A_MONTH];
  if (per === "year") return ["hours", value / WEEKS_A_YEAR];
  if (per === "week" || value > BOUNDS.day[1]) return ["hours", value];
  return [field === "hours" ? "hours" : "day", value];
}
