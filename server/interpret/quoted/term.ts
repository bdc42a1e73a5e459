/** One term of what a model said: its amount, times what multiplies it, as a part of what it is out of, without what is excepted. */
import type { VagueWord } from "../../../scoring/index.ts";
import { hoursIn, readPeriod } from "../amounts/units.ts";
import { LONGEST_DAY } from "../clauses/measure.ts";
import type { Term } from "../model/reply.ts";
import { LEAST_WEEK } from "../week/frames.ts";
import { dayOf, weekOf, type Frame } from "../week/state.ts";
import type { Token } from "../words/tokens.ts";
import type { Amount } from "./amounts-in.ts";
import { multiplied, partOf } from "./factor.ts";
import { hear, type Heard } from "./heard.ts";
import { tokensOf, type Language } from "./language.ts";
import { aWeek, scaled, sizeOf, type Ends, type Size, type Usual } from "./size.ts";
import { partOfWhole, type Whole } from "./whole.ts";

export type Told =
  /**
   * Hours a week, or percent of the week or of what the operation names. `left`: of what is left of the week; `part`: a
   * fraction of something else than the week. `next`: what a bare number behind it means.
   */
  | (Ends & { unit: "hours" | "percent"; left: boolean; part: boolean; next: Usual })
  | { unit: "vague"; word: VagueWord }
  | { unit: "rest" }
  | { unit: "same"; factor: number };

/**
 * What a term is read with. `usual`: unit and period of the amount before, for bare numbers of which nobody says any. `of`: what
 * amounts are parts or multiples of.
 */
export type Setting = { frame: Frame; language: Language; usual: Usual; of: "week" | "part" | "multiple" };

/** The term's amount, or null where its quotes give none or leave it open which. */
export function termOf(term: Term, setting: Setting): Told | null {
  const tokens = tokensOf(term.amount, setting.language);
  const { main, beside, outOf } = heardOf(tokens, term, setting);
  if (main === null) return null;
  if (setting.of === "multiple" && (main.kind === "bare" || main.kind === "share")) return { unit: "same", factor: main.value };
  switch (main.kind) {
    case "vague": return { unit: "vague", word: main.word };
    case "rest": return { unit: "rest" };
    case "same": return { unit: "same", factor: main.factor };
  }
  const factors = factorsOf(term, setting.language);
  const whole: Whole | null = term.out_of === null || main.kind === "share" ? outOf : wholeOf(term.out_of, setting.language);
  const size = factors && sized(main, [...beside, ...factors], whole, main.kind === "share" ? term : usualOf(term, setting), setting);
  if (!size || !Number.isFinite(size.value)) return null;
  const week = aWeek(withoutExcepted(size, term.except, setting), setting.frame);
  return { ...week, left: main.kind === "share" && main.of === "rest", part: isFraction(main) && size.unit === "share", next: nextOf(term, main, size, tokens, setting) };
}

/** A fraction is read with what it is out of: "half" of "my shift", of "the eight hours". */
function heardOf(tokens: readonly Token[], { out_of }: Term, { language }: Setting): Heard {
  const heard = hear(tokens);
  if (out_of === null || heard.main?.kind !== "share") return heard;
  const whole = tokensOf(`of ${out_of.replace(/^\W*(?:out )?of /i, "")}`, language);
  const together = hear([...tokens, ...whole]);
  return together.main?.kind === "share" ? together : heard;
}

const isFraction = (one: Amount): boolean => one.kind === "share" && (one.of === "scope" || (one.of === null && !one.percent));

/** "45 minutes. … 30." are minutes too; "two hours a day … one" is daily. */
function nextOf({ unit, per }: Term, main: Amount, size: Size, tokens: readonly Token[], { usual }: Setting): Usual {
  if (unit !== "as_said") return { unit, per };
  if (main.kind === "bare" && usual.unit !== "as_said") return usual;
  if (main.kind === "slots") return { unit: "as_said", per: "as_said" };
  const minutes = tokens.some(({ text }) => hoursIn(text) === 1 / 60) && !tokens.some(({ text }) => hoursIn(text) === 1);
  return { unit: main.kind === "share" && size.unit === "share" ? "percent" : minutes ? "minutes" : "hours", per: size.per === "day" ? "day" : "as_said" };
}

/** The model's words for a bare number; where it leaves them to the quote, those of the amount before. */
const usualOf = ({ unit, per }: Usual, { usual }: Pick<Setting, "usual">): Usual =>
  (unit === "as_said" ? { unit: usual.unit, per: per === "as_said" ? usual.per : per } : { unit, per });

const plain = (text: string): string => text.toLowerCase().replaceAll(/\s+/g, " ").trim();

/** The factors of all `times` quotes; null where one of them cannot be understood. What the amount's quote holds itself counts once. */
function factorsOf({ amount, times }: Term, language: Language): Amount[] | null {
  const quotes = new Set(times.map(plain).filter((quote) => !plain(amount).includes(quote)));
  const found = [...quotes].map((quote) => readFactors(quote, language));
  return found.some((one) => one.length === 0) ? null : found.flat();
}

const FACTORS: ReadonlySet<string> = new Set(["share", "bare", "times", "slots", "length", "time"]);
const COUNTS: Readonly<Record<string, number>> = { once: 1, twice: 2, thrice: 3 };
const NOWHERE = { about: false, start: 0, end: 0, clock: false, plain: false };

/** The part (0..1) of the year that a term holds in, by name or count of its months and weeks; null where it names none. */
export function seasonOf({ times, except }: Pick<Term, "times" | "except">, { frame, language }: Pick<Setting, "frame" | "language">): number | null {
  const seasons = times.flatMap((quote) => readFactors(quote, language)).filter((one) => one.kind === "slots" && (one.slot === "month" || one.slot === "week"));
  const part = seasons.length > 0 ? partOf(seasons, frame) : null;
  const left = except === null ? null : partOf(readFactors(except, language), frame);
  return part ?? (left === null ? null : 1 - left);
}

function readFactors(quote: string, language: Language): Amount[] {
  const tokens = tokensOf(quote, language);
  const period = readPeriod(tokens, 0);
  // "a day" beside "thirty calls": how often, not how long.
  if (period?.next === tokens.length && tokens[0]?.text !== "of") return [{ kind: "times", count: 1, per: period.per, ...NOWHERE }];
  const count = tokens.length === 1 ? COUNTS[tokens[0]!.text] : undefined;
  if (count !== undefined) return [{ kind: "bare", of: null, outOf: null, value: count, low: null, high: null, ...NOWHERE }];
  const { main, beside } = hear(tokens);
  return [...(main ? [main] : []), ...beside].filter(({ kind }) => FACTORS.has(kind));
}

function wholeOf(quote: string, language: Language): Whole | null {
  const { main, outOf } = hear(tokensOf(quote, language));
  return main ?? outOf;
}

/** The size of the amount with its factors. A part of a time ("half", "that hour") is that time, multiplied. */
function sized(main: Amount, factors: readonly Amount[], whole: Whole | null, said: Usual, { frame, of }: Setting): Size | null {
  const usual = ofHours(main, whole, said);
  if (whole !== null && main.kind !== "share") {
    const ratio = partOfWhole(main, whole, usual, frame, of === "part");
    if (ratio !== "no part") return ratio && multiplied(ratio, factors, frame);
  }
  const time = factors.find((one) => one.kind === "time") ?? (main.kind === "share" ? factors.find(isDays) : undefined);
  if (!time || !isFactor(main, usual)) return multiplied(sizeOf(main, usual, frame), factors, frame);
  const others = factors.filter((one) => one !== time);
  if (main.kind === "share" && isAll(time, frame)) return multiplied(sizeOf(main, { unit: "percent", per: "as_said" }, frame), others, frame);
  return multiplied(sizeOf(time, usual, frame), [main, ...others], frame);
}

/** "Thirty of my fifty hours" are hours. */
function ofHours(main: Amount, whole: Whole | null, usual: Usual): Usual {
  const isHours = main.kind === "bare" && usual.unit === "as_said" && whole !== null && typeof whole !== "number" && whole.kind === "time";
  return isHours ? { unit: "hours", per: usual.per === "as_said" ? (whole.per === "day" || whole.value <= LONGEST_DAY ? "day" : "week") : usual.per } : usual;
}

const isDays = (one: Amount): boolean => one.kind === "slots" && one.slot !== "week" && one.slot !== "month";
const isFactor = (one: Amount, { unit }: Usual): boolean =>
  ["share", "slots", "times"].includes(one.kind) || (one.kind === "bare" && unit === "as_said");

/** All of the day's or the week's hours. */
const isAll = (time: Amount, frame: Frame): boolean =>
  "value" in time && (time.value === dayOf(frame) || time.value === weekOf(frame) || time.value >= LEAST_WEEK);

/** An exception that no number can be made of leaves the amount, but not as exact. */
function withoutExcepted(size: Size, except: string | null, { frame, language }: Setting): Size {
  if (except === null) return size;
  const part = partOf(readFactors(except, language), frame);
  return part === null ? { ...size, about: true } : { ...size, ...scaled(size, 1 - part) };
}
