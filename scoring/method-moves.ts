/** Every number of the rules of moves that is a choice, each with its reason; part of the method (method.ts), whose version it shares. */
import type { Level } from "./vocabulary.ts";

/**
 * Closeness first, then safety, then pay and demand. The design's starting point was 0.35 for closeness and 0.3 for safety; read line by line over thirty
 * roles, that put the safest of the distant jobs before close ones that are safe enough (a cashier was sent to wait on tables before the shop floor).
 */
export const UTILITY = { fit: 0.45, gain: 0.2, pay: 0.15, demand: 0.1, effort: -0.25 } as const;
/** Each term's 0..1: 50 points gained count full; pay from 0.7 to 1.3 of today's; −10 % to +20 % jobs; 1,000 to 100,000 openings a year. */
export const TERM = { gainFull: 50, payFrom: 0.7, paySpan: 0.6, changeFrom: -10, changeSpan: 30, openingsFrom: 1000, openingsFull: 100_000 } as const;
/** Effort 0..1: three job zones or four years of training are as hard as it gets. */
export const EFFORT = { jobZone: 0.4, licence: 0.3, training: 0.3, zones: 3, months: 48 } as const;
/**
 * Gates of a transition, ours: from `open` on nothing stands in the way, from `ajar` on it depends. A move is a way to firmer ground from ten points
 * above the worker on, or where it is green and not below. Of the primary related occupations that O*NET names, nine in ten are as close as `fit.ajar` and
 * three in four as `fit.open`; of all other pairs one in twenty and one in fifty. Between 0.25 and 0.3 the table of moves read wrong more often than right.
 */
export const GATE = {
  fit: { open: 0.4, ajar: 0.3 }, pay: { open: 1, ajar: 0.85 }, demand: { open: 0.5, ajar: 0.3 }, gain: { open: 10, ajar: 0 },
} as const;
/** Months of training from here up to which that gate is open, ajar. */
export const TRAINING_GATE = { open: 6, ajar: 24 } as const;
/**
 * What nobody is advised to do without asking for it (`wide`): work unlike today's (the fit gate shut); usual pay more than 30 % below today's, where the
 * pay counts nothing any more, or paid by the piece, so that nobody publishes a yearly pay (acting, music, fishing); more than 48 months of training from
 * here, where effort is full: a first degree or an apprenticeship is the limit; a new degree of more than two years for hardly more pay (under 10 %); a step
 * of less than ten points for a tenth less pay; a trade with fewer than 1,000 openings a year in the whole country, or
 * shrinking by more than a tenth in ten years, where demand counts nothing any more.
 */
export const LEAVE_OUT = { payBelow: 0.7, sidewaysPayBelow: 0.9, monthsAbove: 48, degreePayBelow: 1.1, openingsBelow: 1000, changeBelow: -10 } as const;
/**
 * Where fewer moves than `least` pass the method's rules, two kinds fill up: near jobs with half of the gain that is asked for, then new starts, of some
 * likeness, some use and no great effort. A poor choice is better told than none, but much less pay or years of study is no choice to fill up with.
 */
export const FILL = { least: 3, gainFrom: 5, fitFrom: 0.15, utilityFrom: 0.2, effortUpTo: 0.5 } as const;
/** Months of schooling after high school from which it is a degree (associate's), and those of a first full one. */
export const DEGREE_MONTHS = { any: 24, bachelor: 48 } as const;
/**
 * Knowledge (cosine) from which schooling and experience of one field count in another, where no licence is asked for: an accountant's in compliance
 * (0.55), a paralegal’s too (0.79), not an accountant’s in engineering (below 0).
 */
export const FIELD_FROM = 0.4;
/** Fit from which two jobs are of one trade or profession, so that schooling for the one counts in the other: half of O*NET's primary related ones. */
export const PROFESSION_FROM = 0.5;
/** Months of related work that a level stands for, the least of it: nobody is credited with more than their level says. */
export const LEVEL_MONTHS: Readonly<Record<Level, number>> = { entry: 0, mid: 24, senior: 96 };
/**
 * Near misses: at most so many, dropped by at most two gates, two of a kind (one of those that are only unlike today's work), and none that nobody would
 * recommend even without the gate (`utility`). Where the method drops a role, it has to be near the line: hardly below what counts as like today's work,
 * at most ten points below the worker, a fifth below the pay, two years beyond the training; of trades that hardly hire, only the close ones.
 */
export const NEAR_MISS: Readonly<{
  most: number; gates: number; ofAKind: number; ofKind: Readonly<Record<string, number>>; utility: number; gainFrom: number; fitBelow: number; payFrom: number; monthsUpTo: number;
}> = { most: 6, gates: 2, ofAKind: 2, ofKind: { fit: 1 }, utility: 0.2, gainFrom: -10, fitBelow: 0.05, payFrom: 0.55, monthsUpTo: 72 };
/**
 * Skills and knowledge on a card. O*NET calls an importance of 3 of 5 important; its standard errors are about 0.1 to 0.2, so a quarter of a point
 * less counts as alike, and half a point as a gap. Of the percentiles of the BLS the same holds at 60, 10 and 20. A gap is told only of what stands out in
 * the target by as much, its own height left out: much of what a better rated occupation has more of is its level. Three: more than that nobody starts on.
 */
export const ELEMENT = {
  skills: { matters: 3, alike: 0.25, gap: 0.5 }, knowledge: { matters: 3, alike: 0.25, gap: 0.5 }, blsSkills: { matters: 60, alike: 10, gap: 20 },
  carried: 8, lacked: 3,
} as const;
/**
 * A task is taken along where half of its activities are of a kind that takes 2 % of the target's time: of detailed activities alone, three in five
 * of the moves between derived roles have none in common.
 */
export const SAME_KIND = { shareFrom: 0.5, timeFrom: 0.02 } as const;
/** Stepping stones are looked for among so many of the closest safe roles: more take longer and are hardly ever better. */
export const STONES = 60;
/** So much effort (0..1) has to be saved by a way in two moves: two months of training are not worth a change of job. */
export const DETOUR_SAVES = 0.05;
