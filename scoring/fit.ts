/** How close two jobs are: the weighted mean of the similarities that the data has for both. */
import type { FitPart, Vectors, Yardstick } from "./comparison.ts";
import { likeness, prepared } from "./directions.ts";
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

/** BLS skills stand in where O*NET has neither skills nor knowledge for both. */
const PARTS: readonly FitPart[] = ["activities", "skills", "knowledge", "titles", "wording"];
const WITH_STAND_IN: readonly FitPart[] = [...PARTS, "bls_skills"];

/** What two close jobs usually reach, were all parts known. */
const REACHED = PARTS.reduce((sum, part) => sum + FIT[part] * FIT.usual[part], 0) / PARTS.reduce((sum, part) => sum + FIT[part], 0);

/**
 * Fit 0..1 with its parts (cosines −1..1): 0 is as alike as any two jobs, 1 the same job. The weighted mean of the parts where all are known. Some reach
 * higher between close jobs than others do: without a part, the fit is what the others lead to expect, so that a gap in the data neither
 * punishes nor rewards.
 */
export function fitOf(a: Vectors, b: Vectors, yardstick: Yardstick): Fit {
  const mine = prepared(a, yardstick), theirs = prepared(b, yardstick);
  const known = (mine.skills && theirs.skills) ?? (mine.knowledge && theirs.knowledge);
  const parts: Fit["parts"] = [], missing: FitPart[] = [];
  let sum = 0, usual = 0;
  for (const part of known ? PARTS : WITH_STAND_IN) {
    const value = likeness(part, mine, theirs, yardstick);
    if (value === null) missing.push(part);
    else {
      parts.push({ part, value });
      sum += FIT[part] * value;
      usual += FIT[part] * FIT.usual[part];
    }
  }
  return { fit: parts.length === 0 ? null : clamp((sum / usual) * REACHED, 0, 1), parts, missing };
}
