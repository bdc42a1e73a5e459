/** Every number of the rules of moves that is a choice, each with its reason; part of the method (method.ts), whose version it shares. */
import type { Level } from "./vocabulary.ts";

/** A starting point, to be checked against an independent yardstick: closeness first, then safety, then pay and demand. */
export const UTILITY = { fit: 0.35, gain: 0.3, pay: 0.15, demand: 0.1, effort: -0.25 } as const;
/** Each term's 0..1: 50 points gained count full; pay from 0.7 to 1.3 of today's; −10 % to +20 % jobs; 1,000 to 100,000 openings a year. */
export const TERM = { gainFull: 50, payFrom: 0.7, paySpan: 0.6, changeFrom: -10, changeSpan: 30, openingsFrom: 1000, openingsFull: 100_000 } as const;
/** Effort 0..1: three job zones or four years of training are as hard as it gets. */
export const EFFORT = { jobZone: 0.4, licence: 0.3, training: 0.3, zones: 3, months: 48 } as const;
/**
 * Gates of a transition, ours: from `open` on nothing stands in the way, from `ajar` on it depends. A move is a way to firmer ground from ten points
 * above the worker on, or where it is green and not below.
 */
export const GATE = {
  fit: { open: 0.5, ajar: 0.25 }, pay: { open: 1, ajar: 0.85 }, demand: { open: 0.5, ajar: 0.3 }, gain: { open: 10, ajar: 0 },
} as const;
/** Months of training from here up to which that gate is open, ajar. */
export const TRAINING_GATE = { open: 6, ajar: 24 } as const;
/**
 * What nobody is advised to do without asking for it (`wide`): work unlike today's (the fit gate shut), usual pay more than 30 % below today's
 * (where the pay counts nothing any more), more than 48 months of training from here (where effort is full: a first degree or an apprenticeship is the limit), a trade with fewer than 1,000 openings a year in the whole country or
 * shrinking by more than a tenth in ten years (where demand counts nothing any more).
 */
export const LEAVE_OUT = { payBelow: 0.7, monthsAbove: 48, openingsBelow: 1000, changeBelow: -10 } as const;
/**
 * Where fewer moves than `least` pass the method's rules, two kinds fill up: near jobs with half of the gain that is asked for, then new starts, of some
 * likeness and some use. A poor choice is better told than none, but much less pay or years of study is no choice to fill up with.
 */
export const FILL = { least: 3, gainFrom: 5, fitFrom: 0.15, utilityFrom: 0.2 } as const;
/** Months of schooling after high school from which it is a degree (associate's), and those of a first full one. */
export const DEGREE_MONTHS = { any: 24, bachelor: 48 } as const;
/**
 * Knowledge (cosine) from which schooling and experience of one field count in another, where no licence is asked for: an accountant's in compliance
 * (0.35), a paralegal's too (0.68), not an accountant's in engineering (below 0).
 */
export const FIELD_FROM = 0.3;
/** Months of related work that a level stands for, the least of it: nobody is credited with more than their level says. */
export const LEVEL_MONTHS: Readonly<Record<Level, number>> = { entry: 0, mid: 24, senior: 96 };
/**
 * Near misses: at most so many, dropped by at most two gates, two of a kind, and none that nobody would recommend even without the gate (`utility`).
 * A miss is near: at most ten points below what is no gain at all, and hardly below what counts as like today's work.
 */
export const NEAR_MISS = { most: 6, gates: 2, ofAKind: 2, utility: 0.2, gainFrom: -10, fitBelow: 0.05 } as const;
/**
 * Skills and knowledge on a card. O*NET calls an importance of 3 of 5 important; its standard errors are about 0.1 to 0.2, so a quarter of a point
 * less counts as alike, and half a point as a gap. Of the percentiles of the BLS the same holds at 60, 10 and 20.
 */
export const ELEMENT = {
  skills: { matters: 3, alike: 0.25, gap: 0.5 }, knowledge: { matters: 3, alike: 0.25, gap: 0.5 }, blsSkills: { matters: 60, alike: 10, gap: 20 },
  carried: 8, lacked: 6,
} as const;
/**
 * A task is taken along where half of its activities are of a kind that takes 2 % of the target's time: of detailed activities alone, three in five
 * of the moves between derived roles have none in common.
 */
export const SAME_KIND = { shareFrom: 0.5, timeFrom: 0.02 } as const;
/** Stepping stones are looked for among so many of the closest safe roles: more take longer and are hardly ever better. */
export const STONES = 60;
