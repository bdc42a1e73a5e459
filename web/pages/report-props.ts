/** A saved report as data, and what goes with it: types only. */
import type {
  Activities, Barrier, Disagreement, Lever, NearMiss, PersonScore, Profile, Signal, TaskScores, Transition, TransitionFilters, TriedScenario,
} from "../../scoring/index.ts";
import type { CatalogRole } from "../../db/role.ts";
import type { Basis } from "../../server/reports/basis.ts";

/** What a report keeps of a role to move to: whole roles would make it twenty times as big. */
export type MoveTarget = Pick<CatalogRole, "id" | "soc" | "title" | "grade" | "category" | "labour" | "sources">;

/** A report as it was saved: facts and scores are frozen, so that a link says the same for as long as it lives. */
export type ReportSnapshot = {
  id: string;
  /** ISO instants. */
  savedAt: string;
  expiresAt: string;
  /** Version of the scoring method, such as "aijri-personal/2". */
  method: string;
  catalogVersion: string;
  role: CatalogRole;
  profile: Profile;
  score: PersonScore;
  levers: Lever[];
  transitions: Transition[];
  /** Facts of the transitions' target roles, as far as the report speaks of them. */
  targets: MoveTarget[];
  /** The activities that the worker's own tasks were scored by. */
  activities: Activities;
  /** What the worker asks of a move, the best roles that a gate dropped, and how many were looked at and passed all gates. */
  filters: TransitionFilters;
  nearMisses: NearMiss[];
  considered: number;
  passed: number;
  scenarios: TriedScenario[];
  /** Tasks whose AI score the worker sees otherwise, and what the score would be with their numbers; null where they agree on all. */
  disagreements: Disagreement[];
  asSeen: Pick<TriedScenario, "value" | "low" | "high" | "zone" | "gain"> | null;
  /** When the score was worked out: at saving, or when its owner had it scored anew. ISO instant. */
  scoredAt: string;
  /** What it said before it was scored anew, oldest first. */
  earlier: EarlierScore[];
  /** What the moves rest on, to work them out again; null in reports of methods that did not keep it. */
  basis: Basis | null;
  /** SHA-256, in hexadecimal, of the members that it names; null in reports of methods that had none. */
  seal: { sha256: string; of: string[] } | null;
  /** Which method made it, and what has changed in the method since; worked out when the report is read. */
  made: { method: string; since: MethodChange[] };
};

type Headline = Pick<PersonScore, "value" | "low" | "high" | "zone">;
export type EarlierScore = Headline & { method: string; catalogVersion: string; scoredAt: string };
/** `date`: a day. `what`: sentences for people. */
export type MethodChange = { method: string; date: string; what: string[] };

/** A task's time (percent of the role's week) and AI scores. */
type TaskFigures = { share: number; score: TaskScores };
/**
 * What the catalogue and the rules of today say otherwise than a report's frozen ones: its role is gone, or has changed. `tasks` and `parts`:
 * those that differ; null: not there. `activities`: what the worker's own tasks are scored by. `lost`: what they told of and the role no longer has.
 */
export type ReportToday =
  | { state: "gone"; catalogVersion: string; method: string }
  | {
    state: "changed"; catalogVersion: string; method: string; version: number; assessedOn: string; score: Headline; gain: number;
    tasks: { label: string; was: TaskFigures | null; now: TaskFigures | null }[];
    activities: { label: string; was: TaskScores | null; now: TaskScores | null }[];
    parts: { name: Signal | Barrier | "growth"; was: number; now: number }[];
    lost: string[];
  };

/** A look at the report before it is saved: whose it is, and whether with the worker's words. */
export type Seen = { interviewId: string; quotes: boolean };
