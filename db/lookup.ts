/** Pure look-ups over catalogue roles: spread shares over activities, digest the content, keep what was made lately. */
import type { TaskScores } from "../scoring/index.ts";
import type { Occupation } from "./derived/file.ts";

/** Share of working time 0..1 by detailed work activity: each task's share is split evenly over its activities. */
export function activityShares({ tasks }: { tasks: readonly { share: number; activities: readonly string[] }[] }): Record<string, number> {
  const shares: Record<string, number> = {};
  for (const { share, activities } of tasks)
    for (const id of activities) shares[id] = (shares[id] ?? 0) + share / 100 / activities.length;
  return shares;
}

/** FNV-1a over UTF-16 units, 32 bits in base 36: enough to tell two versions of the catalogue apart. */
export function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}

/** `make` with its last results kept, at most `most` of them: what was asked for longest ago goes first. */
export function recent<T>(most: number, make: (key: string) => T): (key: string) => T {
  const kept = new Map<string, T>();
  return (key) => {
    const value = kept.has(key) ? kept.get(key)! : make(key);
    kept.delete(key);
    kept.set(key, value);
    if (kept.size > most) kept.delete(kept.keys().next().value!);
    return value;
  };
}

/** AI scores of the mean occupation, every one counted once. */
export function meanScore(occupations: readonly Pick<Occupation, "tasks" | "rest">[]): TaskScores {
  const ends = [2, 3, 4] as const;
  const [routine, typical, complex] = ends.map((end) => {
    const means = occupations.map(({ tasks, rest }) => [...tasks, rest].reduce((sum, row) => sum + (row[1] * row[end]) / 100, 0));
    return Math.round((means.reduce((sum, mean) => sum + mean, 0) / means.length) * 10) / 10;
  });
  return { routine: routine!, typical: typical!, complex: complex! };
}
