/** What the page of moves and the comparison of worker, role and target are drawn from. Types only. */
import type { PersonScore, Ranking, RoleScore, Score, Transition, TransitionFilters } from "../../scoring/index.ts";
import type { CatalogRole } from "../../db/role.ts";
import type { Frame, MoveTarget, Range } from "./props.ts";

/** Whose moves: an interview as it stands, or a saved report, worked out anew with today's catalogue. */
export type Mover = {
  /** "/i/…" or "/r/…". */
  base: string;
  role: CatalogRole;
  score: PersonScore;
  /** What the interview or report keeps. */
  kept: TransitionFilters;
  /** ISO instant, and the score that was saved; null for an interview. */
  report: { savedAt: string; value: number } | null;
};

/** One wish less, all of them ("all"), or the method's own rules let go ("wide"), and how many roles would pass then. */
export type Loosened = {
  wish: keyof TransitionFilters | "all";
  wishes: TransitionFilters;
  passed: number;
  /** How many of those within reach this wish alone leaves out; null where another way would let more through anyhow. */
  drops: number | null;
};

export type MovesProps = Frame & {
  mover: Mover;
  wishes: TransitionFilters;
  /** Whether the wishes are those of the address rather than the kept ones. */
  asked: boolean;
  ranking: Ranking;
  /** Roles that are safer for this worker, and those of them within reach whatever the worker wishes. */
  safer: number;
  reachable: number;
  targets: MoveTarget[];
  /** Code and name of each major group. */
  groups: readonly (readonly [string, string])[];
  /** The most helpful first, the method's rules last; empty where enough pass. */
  loosened: Loosened[];
};

/** `place`: its rank among the `passed` roles, null where a gate dropped it. */
export type ThreeWayProps = Frame & {
  mover: Mover;
  wishes: TransitionFilters;
  /** Whether the wishes are those of the address rather than the kept ones. */
  asked: boolean;
  move: Transition;
  target: CatalogRole;
  /** The target at the level at which the worker would enter. */
  there: Score;
  typical: RoleScore & Range;
  place: number | null;
  passed: number;
  stone: MoveTarget | null;
};
