/** What moving from one role to another compares, and what comes out of it: the shapes. Types only. */
import type { PersonScore } from "./results.ts";
import type { Gate, GateName, TransitionFilters } from "./wishes.ts";
import type { Disposition, Level, ScorableRole, Zone } from "./vocabulary.ts";

/** Pay, demand and the way into an occupation. A missing figure is null and named on the card. Pay in US dollars a year. */
export type LabourFacts = {
  /** 1..5, O*NET job zone. */
  jobZone: number | null;
  medianWage: number | null;
  wageP10: number | null;
  wageP90: number | null;
  /** Percent over the ten years of the projection. */
  changePct: number | null;
  annualOpenings: number | null;
  licence: "law" | "employer" | "none" | null;
  trainingMonths: number | null;
  newDegree: boolean | null;
};
/** What an occupation's work and people are like; lists are in the order of the yardstick's. A missing part is null. */
export type Vectors = {
  /** Detailed work activities: id → share of working time 0..1. */
  activities: Readonly<Record<string, number>> | null;
  /** O*NET importances 1..5. */
  skills: readonly number[] | null;
  knowledge: readonly number[] | null;
  /** Percentile ranks 0..100. */
  blsSkills: readonly number[] | null;
  /** Directions in latent dimensions, centred on all occupations: what the job is called, and the words that its tasks are described in. */
  titles: readonly number[] | null;
  wording: readonly number[] | null;
};
/** All-occupation means that the vectors are centred on, and the rarity of each activity: ln(occupations with tasks / those that have it). */
export type Yardstick = {
  /** Names of the elements of each list, in its order. */
  elements: Readonly<Record<ElementKind, readonly string[]>>;
  skills: readonly number[];
  knowledge: readonly number[];
  blsSkills: readonly number[];
  rarity: Readonly<Record<string, number>>;
};

export type ElementKind = "skills" | "knowledge" | "blsSkills";
/** One skill or field of knowledge of the target: what it asks for and what the worker's role has, on the scale of its kind. */
export type Element = { name: string; kind: ElementKind; need: number; have: number };

/** The work (by the worker's own week), what it takes, what it is called and how its tasks are described; `bls_skills` stands in for what it takes. */
export type FitPart = "activities" | "skills" | "knowledge" | "titles" | "wording" | "bls_skills";
/** The way in two moves: the stone, and what each of its steps takes. */
export type Stone = { roleId: string; score: number; first: Step; second: Step };
export type Step = { fit: number; effort: number; gain: number };

/** What the way in takes from where this worker stands: what is usual in today's job counts as done already, where the fields are near. */
export type Needs = { months: number | null; newDegree: boolean | null };

/** A role that would be among the best but for the one or two gates that dropped it. */
export type NearMiss = Pick<Transition, "roleId" | "score" | "zone" | "entryLevel" | "gain" | "fit" | "effort" | "wageRatio" | "demand" | "utility" | "needs"> & {
  droppedBy: GateName[];
};
/** `considered`: roles looked at, today's own not among them; `passed`: those that no gate dropped, of which `moves` are the best. */
export type Ranking = { moves: Transition[]; nearMisses: NearMiss[]; considered: number; passed: number };

export type TaskShare = { id: string; label: string; share: number; disposition: Disposition };

export type Transition = {
  roleId: string;
  /** Target's score at the worker's likely entry level, and that level. */
  score: number;
  zone: Zone;
  entryLevel: Level;
  /** Points of the score, target minus worker. */
  gain: number;
  /** 0..1, with the parts it rests on. */
  fit: number | null;
  fitParts: { part: FitPart; value: number }[];
  /** 0..1; higher is harder. */
  effort: number | null;
  needs: Needs;
  /** Job zones up; negative: down. */
  jobZoneGap: number | null;
  /** Target's median wage over today's. */
  wageRatio: number | null;
  /** 0..1; higher is more wanted. */
  demand: number | null;
  /** The figure that ranks, about −0.25 .. 0.9. */
  utility: number;
  /** Names of the parts that no data speaks about. */
  missing: string[];
  gates: Gate[];
  /** No other transition is at least as good in gain, fit and effort, and better in one. */
  pareto: boolean;
  /** The worker's tasks that stay behind (displaced or not), and those that go along; each but the rest in one of the two. */
  lose: TaskShare[];
  keep: TaskShare[];
  gainTasks: TaskShare[];
  aiProof: TaskShare[];
  /** Percent of time on displaced tasks: the worker's now, and the target's. */
  displaced: { now: number; then: number };
  /** Skills and knowledge that matter in the target: those the worker's role has too, and those it lacks; the most important first. */
  carryOver: Element[];
  lacking: Element[];
  /** The stepping stone that makes the way easier, if one does. */
  via: Stone | null;
};

/** A role to move to (or from) with its figures. */
export type Candidate = {
  role: ScorableRole;
  labour: LabourFacts;
  vectors: Vectors;
  /** Six-digit code of the occupation as statistics and licences count it ("29-1141"). */
  occupation: string;
  /** Months of schooling after high school, and of work in a related job, that are usual for entry; null: not known. */
  usual: { schooling: number | null; experience: number };
  /** Two-digit major group of the occupational classification. */
  group: string;
  /** Can it be done from home? Null: not known, or it depends. */
  remote: boolean | null;
};

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
