/** Vectors of a job as directions of length one, so that comparing two is one sum of products; worked out once per job. */
import type { FitPart, Vectors, Yardstick } from "./comparison.ts";
import { FIT } from "./method.ts";

type Shares = Readonly<Record<string, number>>;
/** Positions that are not zero, with their values. */
type Sparse = { at: Uint16Array; value: Float64Array };
/** What each part of the fit compares; null where a part is missing. */
export type Directions = Readonly<{ activities: Sparse | null } & Record<Exclude<FitPart, "activities">, Float64Array | null>>;

/** What all jobs have in common that are compared by one yardstick. `spread`: the activities of `of` laid out by position. */
type Bench = {
  known: WeakMap<Vectors, Directions>; positions: ReadonlyMap<string, number>;
  spread: { of: Sparse | null; values: Float64Array };
};
const benches = new WeakMap<Yardstick, Bench>();

function benchOf(yardstick: Yardstick): Bench {
  const known = benches.get(yardstick);
  if (known) return known;
  const ids = Object.keys(yardstick.rarity);
  const bench = { known: new WeakMap(), positions: new Map(ids.map((id, at) => [id, at])), spread: { of: null, values: new Float64Array(ids.length) } };
  benches.set(yardstick, bench);
  return bench;
}

export function prepared(vectors: Vectors, yardstick: Yardstick): Directions {
  const bench = benchOf(yardstick), known = bench.known.get(vectors);
  if (known) return known;
  const fresh: Directions = {
    activities: work(vectors.activities, yardstick.rarity, bench.positions),
    skills: profile(vectors.skills, yardstick.skills), knowledge: profile(vectors.knowledge, yardstick.knowledge),
    bls_skills: profile(vectors.blsSkills, yardstick.blsSkills),
    titles: vectors.titles && unit(vectors.titles), wording: vectors.wording && unit(vectors.wording),
  };
  bench.known.set(vectors, fresh);
  return fresh;
}

/** Cosine −1..1 of one part of two jobs, or null where one of them lacks it. */
export function likeness(part: FitPart, a: Directions, b: Directions, yardstick: Yardstick): number | null {
  if (part === "activities") return a.activities && b.activities && shared(a.activities, b.activities, benchOf(yardstick).spread);
  const mine = a[part], theirs = b[part];
  return mine && theirs && dot(mine, theirs);
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += a[at]! * b[at]!;
  return sum;
}

/** One job is compared with many: it stays laid out, so that each comparison only walks what the other does. */
function shared(a: Sparse, b: Sparse, spread: Bench["spread"]): number {
  if (spread.of !== a) {
    spread.values.fill(0);
    for (let i = 0; i < a.at.length; i++) spread.values[a.at[i]!] = a.value[i]!;
    spread.of = a;
  }
  let sum = 0;
  for (let i = 0; i < b.at.length; i++) sum += spread.values[b.at[i]!]! * b.value[i]!;
  return sum;
}

/** O*NET ids hold their own tree: 4.A.1.a.1.I12.D01 (detailed) is in 4.A.1.a.1.I12 (intermediate) is in 4.A.1.a.1 (general). */
export const parentOf = (id: string): string => id.slice(0, Math.max(0, id.lastIndexOf(".")));

/** Shares of the activities one level up. */
function lifted(shares: Shares): Shares {
  const up: Record<string, number> = {};
  for (const id in shares) up[parentOf(id)] = (up[parentOf(id)] ?? 0) + (shares[id] ?? 0);
  return up;
}

/**
 * Three levels, since detailed activities alone hardly ever meet across occupations, even where the work is much alike. Within each level the roots of
 * time shares (half the time on a thing is more than half as alike), weighted by how rare the activity is among all occupations. Each level has length
 * √weight, so that one sum of products is the levels' weighted mean.
 */
function work(shares: Shares | null, rarity: Shares, positions: ReadonlyMap<string, number>): Sparse | null {
  if (shares === null) return null;
  const up = lifted(shares);
  const entries = [shares, up, lifted(up)].flatMap((level, at) => {
    const some = Object.keys(level).map((id): [string, number] => [id, Math.sqrt(level[id] ?? 0) * (rarity[id] ?? 0)]).filter(([, value]) => value !== 0);
    const scale = Math.sqrt(FIT.levels[at]!) / Math.hypot(...some.map(([, value]) => value));
    return some.map(([id, value]): [number, number] => [positions.get(id)!, value * scale]);
  });
  const value = unit(entries.map(([, of]) => of));
  return value && { at: Uint16Array.from(entries, ([at]) => at), value };
}

/**
 * What a job has beyond what all jobs have, less how much it has of everything: a profile's shape, not its height, so that a job of a higher
 * level is not unlike one of the same kind. Null where the lengths differ, or nothing stands out.
 */
function profile(values: readonly number[] | null, mean: readonly number[]): Float64Array | null {
  if (values === null || values.length !== mean.length) return null;
  const beyond = values.map((value, at) => value - mean[at]!), height = beyond.reduce((sum, value) => sum + value, 0) / beyond.length;
  return unit(beyond.map((value) => value - height));
}

/** Null where there is no direction. */
function unit(values: readonly number[]): Float64Array | null {
  const length = Math.hypot(...values);
  return length === 0 ? null : Float64Array.from(values, (value) => value / length);
}
