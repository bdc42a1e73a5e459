/** What an amount can look like before its frame (length of a day, hours of a week) is known. */
import type { VagueWord } from "../../../scoring/index.ts";
import type { Token } from "../words/tokens.ts";

/** How often: `occurrence` is "a go", "each", "at a time". */
export type Period = "day" | "week" | "month" | "year" | "occurrence";
/** A stretch of the calendar: `half` is a morning or an afternoon. */
export type Slot = "day" | "half" | "week" | "month";
/** What a fraction is taken of. `whole`: the week; `scope`: "of it", "of those"; `rest`: what is left; `half`: of a morning. */
export type Of = "whole" | "scope" | "rest" | "half" | null;

type Ends = { value: number; low: number | null; high: number | null };
export type Reading =
  /** Hours per occurrence; `per` null where not said. `lunch`, `length` of a day or a week are told apart later. */
  | ({ kind: "time"; per: Period | null } & Ends)
  /** The length of a working day or week: "12-hour shifts", "four tens", "a 38-hour week". */
  | { kind: "length"; of: "day" | "week"; value: number; count: number | null }
  | ({ kind: "slots"; slot: Slot; per: Period | null; named: boolean } & Ends)
  | { kind: "times"; count: number; per: Period }
  | ({ kind: "share"; of: Of; other: boolean; percent: boolean; regime: boolean } & Ends)
  | ({ kind: "bare"; of: Of; outOf: number | null } & Ends)
  | { kind: "outOf"; value: number }
  | { kind: "vague"; word: VagueWord }
  | { kind: "rest" }
  | { kind: "same"; factor: number };

/** A reading with its place: tokens `start` up to but not including `end`. */
export type Quantity = Reading & { start: number; end: number; about: boolean };

/** What a reader found at a place: the reading and the next token. */
export type Read<R extends Reading = Reading> = { reading: R; next: number; about: boolean } | null;
export type Reader = (tokens: readonly Token[], at: number) => Read;

/** Texts of the tokens from a place on, joined by blanks: what the short patterns below are tested on. */
export const ahead = (tokens: readonly Token[], at: number, count = 6): string => {
  let text = "";
  for (let k = at; k < at + count && k < tokens.length; k++) text += (text ? " " : "") + tokens[k]!.text;
  return text;
};
/** Texts of the tokens before a place. */
export const before = (tokens: readonly Token[], at: number, count = 4): string => ahead(tokens, Math.max(0, at - count),
  Math.min(count, at));

/** How many tokens a match of a pattern on `ahead` covers. */
export const covered = (match: RegExpExecArray | null): number => (match && match[0].trim() ? match[0].trim().split(" ").length : 0);
