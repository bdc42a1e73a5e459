/** What is known of the worker's week while a conversation is read: its frame, and what each task has been given. */
import type { Amount } from "../../../scoring/index.ts";

/** Hours of a day and a week, and days of a week, as far as told. `base`: what an hour without "a day" or "a week" is of. */
export type Frame = { day: number | null; days: number | null; week: number | null; half: number | null; base: "day" | "week" | null };

/** An amount as said: what later statements ("half of that", "take that out of the 25") refer to. */
export type Said = { unit: "percent" | "hours"; value: number };

export type Claim = {
  /** Ids of tasks or of one own task. */
  ids: string[];
  amount: Amount;
  /** The number in the worker's words, for "the 25". */
  raw: number | null;
  /** The worker's words and the general activity they fit, for work outside the list. */
  work: { text: string; activity: string } | null;
  /** How much the words spoke for each task of the role; null where that does not matter any more. */
  scores: Float64Array | null;
  /** The words of the statement, for telling when it is said again. */
  words?: string;
  /** The same of statements that it took the place of. */
  namedBefore?: readonly string[];
  /** Said to be outside the listed tasks: never taken for one of them. */
  outside: boolean;
  turn: number;
  /** Hours of a day or of a week, which was not known when they were said. */
  unsaid: boolean;
  /** Given to a task only because no other was left. */
  guessed: boolean;
  /** The turn in which it went to another task, if it did. */
  moved: number | null;
  start: number;
  end: number;
};

/** Where words stand: a turn, and tokens of its answer. */
export type Place = { turn: number; start: number; end: number };

/** A task said to be done or not, and where. */
export type Mention = { done: boolean; turn: number; start: number; end: number };

export type State = {
  frame: Frame;
  claims: Claim[];
  /** Tasks said to be done or not done, without an amount. */
  mentioned: Map<string, Mention>;
  /** Tasks that a question named because nothing had been said of them. */
  askedAway: Set<string>;
  /** Own tasks that turned out to be listed ones, in the turn it was seen. */
  abandoned: { id: string; work: NonNullable<Claim["work"]>; turn: number; said: Place }[];
  /** Tasks that lost a guessed amount, in the turn it was seen. */
  dropped: { id: string; turn: number; said: Place }[];
  /** Stems used for each task so far. */
  memory: Map<string, Map<string, number>>;
  /** The unit of the last amount: what a bare number means. */
  unit: "percent" | "hours" | "slots" | null;
  /** Whether plain numbers are minutes now. */
  minutes: boolean;
  last: Said | null;
  /** What the last correction set free, for "put the extra on". */
  freed: Said | null;
  /** What it added, for "that comes off the tickets". */
  grown: Said | null;
  /** What "of it" is a part of, and the part of the year that is spoken of. */
  scope: Said | null;
  regime: number;
  turn: number;
};

const OWN = "own-";
export const ownId = (turn: number, start: number): string => `${OWN}${turn}-${start}`;
export const isOwn = ({ ids }: Claim): boolean => ids[0]!.startsWith(OWN);

export const newState = (): State => ({
  frame: { day: null, days: null, week: null, half: null, base: null }, claims: [], mentioned: new Map(), askedAway: new Set(),
    abandoned: [], dropped: [], memory: new Map(), unit: null, minutes: false, last: null,
  freed: null, grown: null, scope: null, regime: 1, turn: 0,
});

const USUAL_DAY = 8;
const USUAL_DAYS = 5;
export const USUAL_WEEK = 40;
export const WEEKS_A_MONTH = 4;
export const WEEKS_A_YEAR = 50;
const LONG_DAY = 10;

export const daysOf = ({ day, days, week }: Frame): number =>
  days ?? (week !== null && day !== null ? Math.max(1, Math.round(week / day)) : day !== null && day >= LONG_DAY + 2 ? 3 : USUAL_DAYS);
export const dayOf = (frame: Frame): number => frame.day ?? (frame.week !== null
  && frame.days !== null ? frame.week / frame.days : USUAL_DAY);
/** A morning or an afternoon. */
export const halfOf = (frame: Frame): number => frame.half ?? dayOf(frame) / 2;
export const weekOf = (frame: Frame): number => frame.week ?? (frame.day !== null ? frame.day * daysOf(frame) : USUAL_WEEK);
/** Hours per week where they were told or follow from what was told; null otherwise. */
export const toldWeek = (frame: Frame): number | null => frame.week ?? (frame.day !== null ? frame.day * daysOf(frame) : null);

/** Percent of the week. */
export const percentOf = (said: Said, frame: Frame): number => (said.unit === "percent" ? said.value : (said.value / weekOf(frame)) * 100);
