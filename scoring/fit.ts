/** How close two jobs are: the mean of the similarities that the data has for both. */
import type { FitPart, Vectors, Yardstick } from "./comparison.ts";
import type { Week } from "./results.ts";
import { clamp } from "./round.ts";

export type Fit = { fit: number | null; parts: { part: FitPart; value: number }[]; missing: FitPart[] };
type Shares = Readonly<Record<string, number>>;

/** Work activities by the worker's own time: each task's share, split evenly over its activities. Null where none is known. */
export function workerActivities(week: Week, taskActivities: Readonly<Record<string, readonly string[]>>): Shares | null {
  const shares: Record<string, number> = {};
  for (const { id, share } of week.tasks) {
    const of = taskActivities[id] ?? [];
    for (const activity of of) shares[activity] = (shares[activity] ?? 0) + share.value / 100 / of.length;
  }
  return Object.values(shares).some((share) => share > 0) ? shares : null;
}

const cosine = (dot: number, a: number, b: number): number | null => (a > 0 && b > 0 ? dot / Math.sqrt(a * b) : null);

/** O*NET ids hold their own tree: 4.A.1.a.1.I12.D01 (detailed) is in 4.A.1.a.1.I12 (intermediate) is in 4.A.1.a.1 (general). */
const parentOf = (id: string): string => id.slice(0, Math.max(0, id.lastIndexOf(".")));

/** Shares of the activities one level up. */
function lifted(shares: Shares): Shares {
  const up: Record<string, number> = {};
  for (const id in shares) up[parentOf(id)] = (up[parentOf(id)] ?? 0) + (shares[id] ?? 0);
  return up;
}

/**
 * Mean of three cosines of time shares: of detailed, intermediate and general work activities, each weighted by how rare it is
 * among all occupations. Detailed ones alone hardly ever meet across occupations, even where the work is much alike.
 */
export function activityFit(a: Shares | null, b: Shares | null, rarity: Shares): number | null {
  if (a === null || b === null) return null;
  const levels: [Shares, Shares][] = [[a, b], [lifted(a), lifted(b)], [lifted(lifted(a)), lifted(lifted(b))]];
  const cosines = levels.map(([mine, theirs]) => rareCosine(mine, theirs, rarity)).filter((value) => value !== null);
  return cosines.length === 0 ? null : cosines.reduce((sum, value) => sum + value, 0) / cosines.length;
}

function rareCosine(a: Shares, b: Shares, rarity: Shares): number | null {
  let dot = 0, ofA = 0, ofB = 0;
  for (const id in a) {
    const weighted = (a[id] ?? 0) * (rarity[id] ?? 0);
    ofA += weighted ** 2;
    dot += weighted * (b[id] ?? 0) * (rarity[id] ?? 0);
  }
  for (const id in b) ofB += ((b[id] ?? 0) * (rarity[id] ?? 0)) ** 2;
  return cosine(dot, ofA, ofB);
}

/** Cosine of the deviations from the all-occupation mean: what two jobs share beyond what all jobs share. */
export function centredFit(a: readonly number[] | null, b: readonly number[] | null, mean: readonly number[]): number | null {
  if (a === null || b === null || a.length !== mean.length || b.length !== mean.length) return null;
  let dot = 0, ofA = 0, ofB = 0;
  for (let i = 0; i < mean.length; i++) {
    const fromA = (a[i] ?? 0) - (mean[i] ?? 0), fromB = (b[i] ?? 0) - (mean[i] ?? 0);
    dot += fromA * fromB;
    ofA += fromA ** 2;
    ofB += fromB ** 2;
  }
  return cosine(dot, ofA, ofB);
}

/** Fit 0..1 with its parts (cosines −1..1). BLS skills stand in where O*NET has neither skills nor knowledge for both. */
export function fitOf(a: Vectors, b: Vectors, { skills, knowledge, blsSkills, rarity }: Yardstick): Fit {
  const onet: [FitPart, number | null][] = [
    ["activities", activityFit(a.activities, b.activities, rarity)],
    ["skills", centredFit(a.skills, b.skills, skills)],
    ["knowledge", centredFit(a.knowledge, b.knowledge, knowledge)],
  ];
  const standIn = onet[1]?.[1] === null && onet[2]?.[1] === null;
  const all = standIn ? [...onet, ["bls_skills", centredFit(a.blsSkills, b.blsSkills, blsSkills)] as [FitPart, number | null]] : onet;
  const parts = all.flatMap(([part, value]) => (value === null ? [] : [{ part, value }]));
  const missing = all.flatMap(([part, value]) => (value === null ? [part] : []));
  const mean = parts.reduce((sum, { value }) => sum + value, 0) / parts.length;
  return { fit: parts.length === 0 ? null : clamp(mean, 0, 1), parts, missing };
}
