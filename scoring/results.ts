/** What the rules answer: the shapes that pages, API and answers read. Types only. */
import type { Barrier, Bounded, ContextKey, Disposition, Level, Signal, Source, Zone } from "./vocabulary.ts";

/** Percent of working time by disposition; sums to 100. */
export type Impact = Record<Disposition, number>;

export type SubLabel = "Imminent" | "Urgent" | "Moderate" | "Accelerated" | "Transforming" | "Stable" | "Red";
export type QuickScreen = "likely_red" | "likely_green" | "look_closer";

/** The formula's parts and its result. `value` is rounded half up to one decimal, `exact` is not rounded. */
export type Score = {
  value: number;
  exact: number;
  raw: number;
  /** 1..5 */
  taskResistance: number;
  /** −10..10 */
  evidence: number;
  /** 0..10 */
  barriers: number;
  /** −2..2 */
  growth: number;
  zone: Zone;
  label: SubLabel;
  impact: Impact;
  /** Percent of time on tasks with an AI score of 3 or more. */
  shareScoring3Plus: number;
};

export type RoleScore = Score & {
  /** 0..9, shown only. */
  protective: number;
  quickScreen: QuickScreen;
  /** Split of (score − score in a neutral market E = B = G = 0) over the three market parts; sums exactly. */
  why: { from: number; parts: WhyPart<"evidence" | "barriers" | "growth">[] };
};

/** How a task's time came about. `given`: an amount; `vague`; `assumed`: shares what is left; `none`: not done. */
export type TimeStatus = "given" | "vague" | "assumed" | "none";

export type WeekTask = {
  id: string;
  label: string;
  own: boolean;
  /** Percent of the working week. */
  share: Bounded;
  status: TimeStatus;
  source: Source;
  quote: string | null;
  /** Case complexity −1 routine .. 1 complex. */
  x: Bounded;
  xSource: Source;
  /** AI score 1..5 at the central x. */
  score: number;
  disposition: Disposition;
};

export type Week = {
  /** Role tasks in the role's order, then own tasks. Centres sum to 100. */
  tasks: WeekTask[];
  hours: number;
  hoursSource: Source;
  closed: boolean;
  /** Percent accounted for by the worker (stated, merged, vague, own, edited), before scaling. */
  accounted: number;
  /** The total before scaling to 100 in a closed table, or null where nothing was scaled. */
  scaledFrom: number | null;
};

export type WhyGroup = "time" | "level" | "evidence" | "barriers" | "growth";
/** `exact` sums to the exact difference; `shown` (one decimal, largest remainder) sums to the shown difference. */
export type WhyPart<G extends string = WhyGroup> = { group: G; exact: number; shown: number };

/** A role-level component as it counts for this worker. */
export type Component<Name extends string> = Bounded & {
  name: Name;
  role: number;
  source: Source;
  /** The question whose answer set the value; null where nothing did. */
  context: ContextKey | null;
  quote: string | null;
};

export type Confidence = "high" | "medium" | "low";

export type PersonScore = Score & {
  /** Low end floored, high end ceiled, as shown; the exact ends beside them. */
  low: number;
  high: number;
  exactLow: number;
  exactHigh: number;
  confidence: Confidence;
  role: { value: number; exact: number };
  level: Level | null;
  why: WhyPart[];
  week: Week;
  signals: Component<Signal>[];
  barrierParts: Component<Barrier>[];
  growthPart: Component<"growth">;
};

/** One move within reach, recomputed with the full function. `gain` in points, `score` after the move; both as shown, to one decimal. */
export type Lever =
  | { kind: "move_time"; from: string; to: string; points: number; gain: number; score: number }
  | { kind: "harder_cases"; task: string; x: number; gain: number; score: number }
  | { kind: "barrier"; barrier: Barrier; context: ContextKey; value: string; gain: number; score: number };

export type QuestionId =
  | "role"
  | "rest_of_week"
  | "level"
  | "confirm"
  | `time:${string}`
  | `complexity:${string}`
  | "employer_ai"
  | "ai_work"
  | "licence_required"
  | "hands_on"
  | "union"
  | "sign_off"
  /** Several of one kind, asked in one breath. */
  | `${string}+${string}`;

/** An open question and how many points of range its answer is expected to remove. */
export type OpenQuestion = { id: QuestionId; shrink: number };

