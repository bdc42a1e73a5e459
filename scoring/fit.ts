/** How close two jobs are: the weighted mean of the similarities that the data has for both. */
import type { FitPart, Vectors, Yardstick } from "./comparison.ts";
import { dot, prepared, type Direction } from "./directions.ts";
import { FIT } from "./method.ts";
import type { Week } from "./results.ts";
import { clamp } from "./round.ts";

export type Fit = { fit: number | null; parts: { part: FitPart; value: number }[]; missing: FitPart[] };
type Shares = Readonly<Record<string, number>>;

/** Share of working time 0..1 by work activity: each task's share (percent) is split evenly over its activities. */
export function activityShares(tasks: readonly { share: number; activities: readonly string[] }[]): Shares {
  const shares: Record<string, number> = {};
  for (const { share, activities } of tasks)
    for (const id of activities) shares[id] = (shares[id] ?? 0) + share / 100 / activities.length;
  return shares;
}

/** Work activities by the worker's own time. Null where none is known. */
export function workerActivities(week: Week, taskActivities: Readonly<Record<string, readonly string[]>>): Shares | null {
  const shares = activityShares(week.tasks.map(({ id, share }) => ({ share: share.value, activities: taskActivities[id] ?? [] })));
  return Object.values(shares).some((share) => share > 0) ? shares : null;
}

/** Cosine −1..1, or null where one of them has no direction. */
const cosine = (a: Direction | null, b: Direction | null): number | null => (a === null || b === null ? null : dot(a, b));

/** Mean of the known values by weight; null of none. */
function weighted(values: readonly { value: number | null; weight: number }[]): number | null {
  const known = values.flatMap(({ value, weight }) => (value === null ? [] : [{ value, weight }]));
  const all = known.reduce((sum, { weight }) => sum + weight, 0);
  return known.length === 0 ? null : known.reduce((sum, { value, weight }) => sum + value * weight, 0) / all;
}

/** Fit 0..1 with its parts (cosines −1..1). BLS skills stand in where O*NET has neither skills nor knowledge for both. */
export function fitOf(a: Vectors, b: Vectors, yardstick: Yardstick): Fit {
  const mine = prepared(a, yardstick), theirs = prepared(b, yardstick);
  const levels = mine.activities.map((level, at) => ({ value: cosine(level, theirs.activities[at] ?? null), weight: FIT.levels[at] ?? 0 }));
  const onet: [FitPart, number | null][] = [
    ["activities", weighted(levels)], ["skills", cosine(mine.skills, theirs.skills)], ["knowledge", cosine(mine.knowledge, theirs.knowledge)],
    ["titles", cosine(mine.titles, theirs.titles)], ["wording", cosine(mine.wording, theirs.wording)],
  ];
  const standIn = onet[1]?.[1] === null && onet[2]?.[1] === null;
  const all = standIn ? [...onet, ["bls_skills", cosine(mine.blsSkills, theirs.blsSkills)] as [FitPart, number | null]] : onet;
  const parts = all.flatMap(([part, value]) => (value === null ? [] : [{ part, value }]));
  const missing = all.flatMap(([part, value]) => (value === null ? [part] : []));
  const fit = weighted(parts.map(({ part, value }) => ({ value, weight: FIT[part] })));
  return { fit: fit === null ? null : clamp(fit, 0, 1), parts, missing };
}
