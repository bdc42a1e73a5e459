/** The nouns of the product: closed lists first, types derived from them. Everything else speaks these words. */

export const LEVELS = ["entry", "mid", "senior"] as const;
export type Level = (typeof LEVELS)[number];

export const ZONES = ["red", "yellow", "green"] as const;
export type Zone = (typeof ZONES)[number];

export const DISPOSITIONS = ["displaced", "augmented", "not_involved"] as const;
export type Disposition = (typeof DISPOSITIONS)[number];

/** The five market signals of the evidence score, each −2..2. */
export const SIGNALS = ["job_postings", "company_actions", "wages", "ai_tool_maturity", "expert_consensus"] as const;
export type Signal = (typeof SIGNALS)[number];

/** The five structural barriers, each 0..2. */
export const BARRIERS = ["regulation", "physical_presence", "union", "liability", "culture"] as const;
export type Barrier = (typeof BARRIERS)[number];

/** The three human-only factors, each 0..3; shown, never multiplied into the score. */
export const PRINCIPLES = ["embodied_physicality", "interpersonal_connection", "moral_judgement"] as const;
export type Principle = (typeof PRINCIPLES)[number];

/** Where a value comes from: the worker said it, we assumed it, or the worker set it in the panel. */
export const SOURCES = ["stated", "assumed", "edited"] as const;
export type Source = (typeof SOURCES)[number];

export const VAGUE_WORDS = ["nearly_all", "most", "about_half", "good_chunk", "fair_bit", "some", "a_bit", "hardly_ever"] as const;
export type VagueWord = (typeof VAGUE_WORDS)[number];

/** What a worker can say about how hard the cases of a task are. */
export const COMPLEXITIES = ["only_routine", "mostly_routine", "mix", "mostly_complex", "only_complex"] as const;
export type Complexity = (typeof COMPLEXITIES)[number];

/** Context answers that replace one role-level component each, with their possible values. */
export const CONTEXT = {
  certificate: ["yes", "no"],
  licence_required: ["law", "employer", "none"],
  place: ["home", "mostly_home", "mostly_site", "site"],
  hands_on: ["none", "partly", "mostly"],
  union: ["none", "member", "agreement"],
  sign_off: ["none", "internal", "legal"],
  employer_ai: ["none", "pilot", "deployed", "replacing"],
  ai_work: ["yes", "no"],
} as const;
export type ContextKey = keyof typeof CONTEXT;
export type ContextValue<K extends ContextKey = ContextKey> = (typeof CONTEXT)[K][number];

/** AI score of a task (1 = only a human, 5 = an AI agent does the whole workflow today), by difficulty of the cases. */
export type TaskScores = { routine: number; typical: number; complex: number };

/** One task of a role. `share` is percent of working time; a role's shares sum to 100. `rest`: all that has no row of its own; never asked about. */
export type RoleTask = { id: string; label: string; share: number; score: TaskScores; rest?: true };

/** How far a role computed from public data may be off: in points of each task's AI score, and of the evidence score. */
export type Uncertainty = { taskScore: number; evidence: number };

/** What the maths needs to know of a role. A catalogue role is one of these and much more. */
export type ScorableRole = {
  id: string;
  tasks: readonly RoleTask[];
  signals: Readonly<Record<Signal, number>>;
  barriers: Readonly<Record<Barrier, number>>;
  principles: Readonly<Record<Principle, number>>;
  growth: number;
  /** Widens the range of a role that nobody assessed by hand; absent for those that somebody did. */
  uncertainty?: Uncertainty;
};

/** A general work activity: what an own task is scored by. `aiWork` marks building, checking or supervising AI. */
export type Activity = { id: string; label: string; score: TaskScores; aiWork: boolean };
export type Activities = Readonly<Record<string, Activity>>;

/** How exact an amount is: a plain number, "about", one that the worker set, or a range whose ends stand in low and high. */
export const PRECISIONS = ["plain", "about", "exact", "range"] as const;
export type Precision = (typeof PRECISIONS)[number];

/**
 * What was said about the time of a task. `percent` is of the working week, `hours` are per week.
 * `low`/`high` are set for a range only. `rest`: whatever is left. `done`: does it, amount unknown. `none`: does not do it.
 */
export type Amount =
  | { unit: "percent" | "hours"; value: number; precision: Precision; low: number | null; high: number | null }
  | { unit: "vague"; word: VagueWord }
  | { unit: "rest" }
  | { unit: "done" }
  | { unit: "none" };

/** Tasks with the same non-null `group` share one amount, split by baseline. A null amount: only `x` is known. */
export type TaskEntry = {
  id: string;
  amount: Amount | null;
  group: string | null;
  x: number | null;
  source: Source;
  quote: string | null;
};

/** Work of the worker's that the role's decomposition does not have. `activity` is an id of the catalogue's activities. */
export type OwnTask = TaskEntry & { text: string; activity: string };

/** One answered context question. */
export type ContextEntry<K extends ContextKey = ContextKey> = { value: ContextValue<K>; source: Source; quote: string | null };
export type Context = { [K in ContextKey]: ContextEntry<K> | null };

/** A worker as data. Every part may be missing (null or empty); what is missing is assumed from the role. */
export type Profile = {
  level: Level | null;
  /** x in −1..1 for all tasks without their own, when the worker spoke about all cases at once. */
  x: number | null;
  /** Hours of a normal working week; null until told (40 is assumed). */
  week: number | null;
  tasks: readonly TaskEntry[];
  own: readonly OwnTask[];
  context: Context;
  /** The worker said that the table of the week is right: what is not in it is not done. */
  confirmed: boolean;
};

/** A central value with its bounds: low ≤ value ≤ high. */
export type Bounded = { value: number; low: number; high: number };
