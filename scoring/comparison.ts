/** What moving from one role to another compares, and what comes out of it: the shapes. Types only. */
import type { PersonScore } from "./results.ts";
import type { Disposition, Level, ScorableRole, Zone } from "./vocabulary.ts";

/** What a transition compares. Vectors map ids to weights or importances; a missing one is null and named on the card. */
export type LabourFacts = {
  /** 1..5, O*NET job zone. */
  jobZone: number | null;
  medianWage: number | null;
  wageP10: number | null;
  wageP90: number | null;
  /** Percent, ten-year projection. */
  changePct: number | null;
  annualOpenings: number | null;
  licence: "law" | "employer" | "none" | null;
  trainingMonths: number | null;
  newDegree: boolean | null;
};
export type Vectors = {
  /** Detailed work activities: id → share of working time 0..1. */
  activities: Readonly<Record<string, number>> | null;
  skills: readonly number[] | null;
  knowledge: readonly number[] | null;
  blsSkills: readonly number[] | null;
};
/** All-occupation means that the vectors are centred on, and the rarity ln(923/n) of each activity. */
export type Yardstick = {
  skills: readonly number[];
  knowledge: readonly number[];
  blsSkills: readonly number[];
  rarity: Readonly<Record<string, number>>;
};

export type FitPart = "activities" | "skills" | "knowledge" | "bls_skills";
export type GateName = "fit" | "pay" | "training" | "licence" | "demand" | "gain";
export type Gate = { name: GateName; state: "open" | "ajar" | "shut" };
export type TransitionFilters = { noNewDegree: boolean; atLeastTodaysPay: boolean; noLicence: boolean; minimumPay: number | null };

export type TaskShare = { id: string; label: string; share: number; disposition: Disposition };

export type Transition = {
  roleId: string;
  /** Target's score at the worker's likely entry level, and that level. */
  score: number;
  zone: Zone;
  entryLevel: Level;
  gain: number;
  /** 0..1, with the parts it rests on. */
  fit: number | null;
  fitParts: { part: FitPart; value: number }[];
  /** 0..1; higher is harder. */
  effort: number | null;
  jobZoneGap: number | null;
  wageRatio: number | null;
  demand: number | null;
  utility: number;
  missing: string[];
  gates: Gate[];
  pareto: boolean;
  lose: TaskShare[];
  keep: TaskShare[];
  gainTasks: TaskShare[];
  aiProof: TaskShare[];
  /** Percent of time on displaced tasks: the worker's now, and the target's. */
  displaced: { now: number; then: number };
  via: string | null;
};

/** A role to move to (or from) with its figures. */
export type Candidate = { role: ScorableRole; labour: LabourFacts; vectors: Vectors };

export type TransitionInput = {
  personal: PersonScore;
  /** The worker's role today. */
  from: Candidate;
  candidates: readonly Candidate[];
  yardstick: Yardstick;
  /** Task id → detailed work activities, for the worker's side by their own time mix; null: the role's mix stands in. */
  taskActivities: Readonly<Record<string, readonly string[]>> | null;
  /** Ids of roles whose legal licence the worker already holds. */
  licences: readonly string[];
  filters: TransitionFilters;
  /** At most so many are given back; all are ranked. */
  most: number;
};
