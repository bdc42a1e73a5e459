/** Vectors of a job as directions of length one, so that comparing two is one sum; worked out once per job. */
import type { Vectors, Yardstick } from "./comparison.ts";

/** Positions that are not zero, rising, with their values. */
export type Direction = { at: Int32Array; value: Float64Array };
type Shares = Readonly<Record<string, number>>;

export type Directions = {
  /** Detailed, intermediate and general work activities. */
  activities: (Direction | null)[];
  skills: Direction | null;
  knowledge: Direction | null;
  blsSkills: Direction | null;
  titles: Direction | null;
  wording: Direction | null;
};

/** Positions of activities are in the yardstick's order, not as they are met: sums are the same to the last bit whatever was compared before. */
type Bench = { known: WeakMap<Vectors, Directions>; positions: Map<string, number> };
const benches = new WeakMap<Yardstick, Bench>();

export function prepared(vectors: Vectors, yardstick: Yardstick): Directions {
  const bench = benches.get(yardstick) ?? { known: new WeakMap(), positions: new Map(Object.keys(yardstick.rarity).map((id, at) => [id, at])) };
  benches.set(yardstick, bench);
  const known = bench.known.get(vectors) ?? prepare(vectors, yardstick, bench.positions);
  bench.known.set(vectors, known);
  return known;
}

function prepare({ activities, skills, knowledge, blsSkills, titles, wording }: Vectors, yardstick: Yardstick, positions: Map<string, number>): Directions {
  return {
    activities: levelsOf(activities).map((shares) => rare(shares, yardstick.rarity, positions)),
    skills: profile(skills, yardstick.skills), knowledge: profile(knowledge, yardstick.knowledge), blsSkills: profile(blsSkills, yardstick.blsSkills),
    titles: unit([...(titles ?? []).entries()]), wording: unit([...(wording ?? []).entries()]),
  };
}

/** O*NET ids hold their own tree: 4.A.1.a.1.I12.D01 (detailed) is in 4.A.1.a.1.I12 (intermediate) is in 4.A.1.a.1 (general). */
const parentOf = (id: string): string => id.slice(0, Math.max(0, id.lastIndexOf(".")));

/** Shares of the activities one level up. */
function lifted(shares: Shares): Shares {
  const up: Record<string, number> = {};
  for (const id in shares) up[parentOf(id)] = (up[parentOf(id)] ?? 0) + (shares[id] ?? 0);
  return up;
}

/** Three levels: detailed activities alone hardly ever meet across occupations, even where the work is much alike. */
function levelsOf(shares: Shares | null): Shares[] {
  if (shares === null) return [];
  const up = lifted(shares);
  return [shares, up, lifted(up)];
}

/** Roots of time shares, each weighted by how rare the activity is among all occupations: half the time on a thing is more than half as alike. */
function rare(shares: Shares, rarity: Shares, positions: Map<string, number>): Direction | null {
  const entries = Object.keys(shares).map((id): [number, number] => {
    const at = positions.get(id) ?? positions.size;
    positions.set(id, at);
    return [at, Math.sqrt(shares[id] ?? 0) * (rarity[id] ?? 0)];
  });
  return unit(entries);
}

/**
 * What a job has beyond what all jobs have, less how much it has of everything: a profile's shape, not its height, so that a job of a higher
 * level is not unlike one of the same kind. Null where the lengths differ, or nothing stands out.
 */
function profile(values: readonly number[] | null, mean: readonly number[]): Direction | null {
  if (values === null || values.length !== mean.length) return null;
  const beyond = values.map((value, at) => value - mean[at]!), height = beyond.reduce((sum, value) => sum + value, 0) / beyond.length;
  return unit(beyond.map((value, at) => [at, value - height]));
}

function unit(entries: readonly [at: number, value: number][]): Direction | null {
  const some = entries.filter(([, value]) => value !== 0).sort(([a], [b]) => a - b);
  const length = Math.hypot(...some.map(([, value]) => value));
  if (length === 0) return null;
  return { at: Int32Array.from(some, ([at]) => at), value: Float64Array.from(some, ([, value]) => value / length) };
}

/** Σ of products over the positions that both have. */
export function dot(a: Direction, b: Direction): number {
  let sum = 0;
  for (let i = 0, j = 0; i < a.at.length && j < b.at.length;) {
    const [mine, theirs] = [a.at[i]!, b.at[j]!];
    if (mine === theirs) sum += a.value[i++]! * b.value[j++]!;
    else if (mine < theirs) i++;
    else j++;
  }
  return sum;
}
