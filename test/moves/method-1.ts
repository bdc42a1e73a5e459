/** How method 1 compared jobs, kept only so that `npm run recall` can show what the method of today is better by. */
import type { Vectors, Yardstick } from "../../scoring/index.ts";

const FIT = { activities: 2, skills: 0.4, knowledge: 1, blsSkills: 0.4, levels: [2, 2, 1] } as const;
type Shares = Readonly<Record<string, number>>;
/** Positions that are not zero, rising, with their values; of length one. */
type Direction = { at: number[]; value: number[] };
export type Prepared = { levels: (Direction | null)[]; skills: Direction | null; knowledge: Direction | null; blsSkills: Direction | null };

function direction(entries: readonly (readonly [at: number, value: number])[]): Direction | null {
  const some = entries.filter(([, value]) => value !== 0).sort(([a], [b]) => a - b), length = Math.hypot(...some.map(([, value]) => value));
  return length === 0 ? null : { at: some.map(([at]) => at), value: some.map(([, value]) => value / length) };
}

const parentOf = (id: string): string => id.slice(0, Math.max(0, id.lastIndexOf(".")));

function lifted(shares: Shares): Shares {
  const up: Record<string, number> = {};
  for (const id in shares) up[parentOf(id)] = (up[parentOf(id)] ?? 0) + shares[id]!;
  return up;
}

/** One for each set of jobs that are compared. */
export function preparer(yardstick: Yardstick): (vectors: Vectors) => Prepared {
  const positions = new Map(Object.keys(yardstick.rarity).map((id, at) => [id, at]));
  const rare = (shares: Shares) => direction(Object.entries(shares).map(([id, share]) => [positions.get(id) ?? 0, share * (yardstick.rarity[id] ?? 0)]));
  const centred = (values: readonly number[] | null, mean: readonly number[]) => values && direction(values.map((value, at) => [at, value - mean[at]!]));
  return ({ activities, skills, knowledge, blsSkills }) => {
    const detailed = activities ?? {}, up = lifted(detailed);
    return {
      levels: [detailed, up, lifted(up)].map(rare), skills: centred(skills, yardstick.skills), knowledge: centred(knowledge, yardstick.knowledge),
      blsSkills: centred(blsSkills, yardstick.blsSkills),
    };
  };
}

function cosine(a: Direction | null, b: Direction | null): number | null {
  if (!a || !b) return null;
  let sum = 0;
  for (let i = 0, j = 0; i < a.at.length && j < b.at.length;) {
    const step = a.at[i]! - b.at[j]!;
    if (step === 0) sum += a.value[i]! * b.value[j]!;
    if (step <= 0) i++;
    if (step >= 0) j++;
  }
  return sum;
}

function mean(values: readonly (readonly [value: number | null, weight: number])[]): number | null {
  let sum = 0, all = 0;
  for (const [value, weight] of values) if (value !== null) [sum, all] = [sum + weight * value, all + weight];
  return all === 0 ? null : sum / all;
}

/** The weighted mean of cosines; BLS skills where O*NET has neither skills nor knowledge for both. */
export function closeness(a: Prepared, b: Prepared): number | null {
  const skills = cosine(a.skills, b.skills), knowledge = cosine(a.knowledge, b.knowledge);
  const activities = mean(a.levels.map((level, at) => [cosine(level, b.levels[at]!), FIT.levels[at]!]));
  const standIn = skills === null && knowledge === null ? cosine(a.blsSkills, b.blsSkills) : null;
  return mean([[activities, FIT.activities], [skills, FIT.skills], [knowledge, FIT.knowledge], [standIn, FIT.blsSkills]]);
}
