/** Every number of the method that is a choice, each with its reason. Change one and the method gets a new version. */
import type { Complexity, ContextValue, Level, VagueWord } from "./vocabulary.ts";

/** Stored with every report, so that a score can always be traced to the rules that made it. */
export const METHOD = "aijri-personal/2";

/** Role score, from the source: raw = TR × (1 + 0.04·E) × (1 + 0.02·B) × (1 + 0.05·G), then (raw − 0.54) / 7.93 × 100. */
export const FORMULA = { evidence: 0.04, barriers: 0.02, growth: 0.05, offset: 0.54, span: 7.93, topScore: 6 } as const;

/** From the source; compared with the score as shown. */
export const ZONE_FROM = { green: 48, yellow: 25 } as const;
/** A task counts as displaced, or at least augmented, from this AI score on: halves between the source's whole numbers. */
export const DISPOSITION_FROM = { displaced: 3.5, augmented: 1.5 } as const;
/** From the source: all three make a red role Imminent. */
export const IMMINENT = { resistanceBelow: 1.8, evidenceUpTo: -6, barriersUpTo: 2 } as const;
/** Ours, chosen to agree with the roles the source names: percent of time on tasks scoring `exposedFrom` or more. */
export const LABEL = { exposedFrom: 3, urgentFrom: 40, transformingFrom: 20, acceleratedGrowth: 2 } as const;
/** From the source: protective principles (0..9) and growth give a first impression before any arithmetic. */
export const SCREEN = { redUpTo: 2, redGrowthBelow: 0, greenFrom: 6 } as const;

/** Ranges of the components, from the source. */
export const RANGE = {
  aiScore: { low: 1, high: 5 }, evidence: { low: -10, high: 10 },
  signal: { low: -2, high: 2 }, barrier: { low: 0, high: 2 }, growth: { low: -2, high: 2 },
} as const;

/**
 * How far a role derived from public data may be off either way: each task's AI score (1..5), the evidence (−10..10), and the evidence
 * further for each signal without data. Chosen so that the derived range, at the assessed barriers, holds the assessed score in about
 * nine of ten roles that have both: a fit to these roles, no test of them.
 */
export const DERIVED_OFF = { taskScore: 0.5, evidence: 1.5, perMissingSignal: 0.5 } as const;

/** Hours in a week until the worker says otherwise: the usual full-time week. */
export const USUAL_WEEK = 40;
/** Percent accounted for at which the worker's account of the week counts as complete: what is missing is small talk and rounding. */
export const CLOSED_FROM = 90;
/** Percent of the week for each vague word with its bounds; the anchors are the conventions that the interview test set uses. */
export const VAGUE: Readonly<Record<VagueWord, { value: number; low: number; high: number }>> = {
  nearly_all: { value: 85, low: 75, high: 95 },
  most: { value: 60, low: 45, high: 75 },
  about_half: { value: 50, low: 42, high: 58 },
  good_chunk: { value: 30, low: 20, high: 40 },
  fair_bit: { value: 15, low: 8, high: 22 },
  some: { value: 10, low: 5, high: 18 },
  a_bit: { value: 5, low: 2, high: 10 },
  hardly_ever: { value: 2, low: 0, high: 5 },
};
/** How far off a number may be: people round to fives and tens; nobody knows their week better than to a point. */
export const PLAIN_OFF = 0.1;
export const ABOUT_OFF = 0.2;
export const LEAST_OFF = 1;
/** One amount for several tasks, split by baseline: each may hold half or one and a half times its part. */
export const MERGED_SPREAD = { low: 0.5, high: 1.5 } as const;
/** Time that nobody stated, shared by baseline: weeks differ more upwards than downwards. */
export const ASSUMED_SPREAD = { low: 0.5, high: 1.6 } as const;
/** Percent for a task that is done although nothing is left for it; also the least a task without a number can hold. */
export const LEAST_DONE = 1;
/** Weight of an own task where time is shared by baseline: as a small task of a role, since it has no baseline itself. */
export const OWN_BASELINE = 5;

/** Complexity by level, calibrated on the medical coder: resistance 1.50–1.70 at entry, 2.20–2.40 at senior level. */
export const LEVEL_X: Readonly<Record<Level, number>> = { entry: -0.7, mid: 0, senior: 0.5 };
/** Years in the occupation: mid from 2 to 8, senior above 8. */
export const LEVEL_YEARS = { mid: 2, seniorAbove: 8 } as const;
export const COMPLEXITY_X: Readonly<Record<Complexity, number>> = {
  only_routine: -1, mostly_routine: -0.5, mix: 0, mostly_complex: 0.5, only_complex: 1,
};
/** Bounds of x: people of one level differ; a remark about one's own cases says more; no level leaves nearly everything open. */
export const LEVEL_OFF = 0.3;
export const REMARK_OFF = 0.2;
export const UNKNOWN_LEVEL_X = { value: 0, low: -1, high: 0.8 } as const;
/** Scores for an own task whose activity the catalogue does not know (any more): the middle of the scale. */
export const UNKNOWN_ACTIVITY = { routine: 4, typical: 3, complex: 2 } as const;

/** Company actions by the employer's use of AI: no plans lift the role's value by one (at most to 1); use in earnest caps it. */
export const EMPLOYER_AI: Readonly<Record<ContextValue<"employer_ai">, (role: number) => number>> = {
  none: (role) => Math.min(role + 1, 1),
  pilot: (role) => role,
  deployed: (role) => Math.min(role, -1),
  replacing: () => -2,
};
/** A rule of law protects more than an employer's rule. */
export const LICENCE_BARRIER: Readonly<Record<ContextValue<"licence_required">, number>> = { none: 0, employer: 1, law: 2 };
/** Hands-on work needs somebody there; from home it cannot (`HOME_CAP`). */
export const HANDS_ON_BARRIER: Readonly<Record<ContextValue<"hands_on">, number>> = { none: 0, partly: 1, mostly: 2 };
export const HOME_CAP = 0;
/** Membership gives a voice; an agreement that protects jobs binds the employer. */
export const UNION_BARRIER: Readonly<Record<ContextValue<"union">, number>> = { none: 0, member: 1, agreement: 2 };
/** A name that answers by law cannot be replaced by a system; one that answers inside the firm slows it. */
export const SIGN_OFF_BARRIER: Readonly<Record<ContextValue<"sign_off">, number>> = { none: 0, internal: 1, legal: 2 };
/** Percent of the week on building, checking or supervising AI from which growth counts one more: one day in five. */
export const AI_WORK_FROM = 20;
export const AI_WORK_GROWTH = 1;
/** Component not asked about: the role's value may be off by one step either way. */
export const UNASKED_OFF = 1;

/** Width of the interval (points) up to which confidence is high, medium. */
export const CONFIDENCE_UPTO = { high: 6, medium: 14 } as const;

/** Levers: half a morning of a week, a quarter of the way to harder cases, five to choose from. */
export const LEVER = { points: 5, x: 0.25, top: 5 } as const;

/** Interview: stop where a question removes under half a point, the range is narrow, or the worker has answered enough. */
export const ASK = { leastShrink: 0.5, narrow: 5, most: 8, complexities: 3 } as const;

/**
 * What each similarity counts in the fit, and each level within the activities (detailed, intermediate, general). Round figures, chosen on one
 * half of the occupations by how many of the ten primary related ones that O*NET names are among the twenty closest: 80 % there, 79 % on
 * the other half (`npm run recall`); the figures of method 1 found 64 and 63 %. More for the activities than that yardstick alone would give
 * (with half as much, one in a hundred more is found): they alone are the worker's own week. `usual`: what each part has at the median among an
 * occupation's twenty closest.
 */
export const FIT = {
  activities: 2, skills: 0.2, knowledge: 1, titles: 1, wording: 1, bls_skills: 0.2, levels: [2, 2, 1],
  usual: { activities: 0.35, skills: 0.7, knowledge: 0.7, titles: 0.6, wording: 0.65, bls_skills: 0.7 },
} as const;
