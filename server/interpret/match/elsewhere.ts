/** Holds a derived role's tasks against the work of all occupations: work that its rows do not name is not squeezed into one of them. */
import type { ReadableActivity, ReadableRole } from "../interpreter.ts";
import { asRole } from "./as-role.ts";
import { scoreOnce, type Word } from "./score.ts";
import { vocabularyOf } from "./vocabulary.ts";

/** The work activity that words fit best, and how well each task's own activities fit, against it: 0..1. */
export type Elsewhere = { best: { id: string; score: number }; near: Float64Array };

/** Only a role of which the smaller work has a row of its own is cut finely enough to tell. */
export const isDerived = ({ tasks }: ReadableRole): boolean => tasks.some(({ rest }) => rest);

const placed = new WeakMap<ReadableRole, readonly number[][]>();

/** Where the activities of each task stand in the list of all. */
function placesOf(role: ReadableRole, work: readonly ReadableActivity[]): readonly number[][] {
  const known = placed.get(role);
  if (known) return known;
  const at = new Map(work.map(({ id }, place) => [id, place]));
  const within = (detailed: string): number | undefined => at.get(detailed.slice(0, detailed.lastIndexOf(".")));
  const places = role.tasks.map(({ activities = [], rest }) => (rest ? [] : [...new Set(activities.map(within))].filter((place) => place !== undefined)));
  placed.set(role, places);
  return places;
}

/** The least that an activity must be meant, and how many times more than any task, before work is none of the role's. */
const MEANT = 2;
const CLEARLY = 2;

/** The activity of other occupations that words are about, far more than about any task of a derived role; null where none is. `listed`: how well the best task fits. */
export function foreignWork(words: readonly Word[], role: ReadableRole, work: readonly ReadableActivity[], listed: number): string | null {
  const found = isDerived(role) ? elsewhere(words, role, work) : null;
  if (!found || found.near.includes(1)) return null;
  return found.best.score >= MEANT && found.best.score >= CLEARLY * listed ? found.best.id : null;
}

const known = new WeakMap<readonly Word[], WeakMap<ReadableRole, Elsewhere | null>>();

/** Null where no activity is meant; worked out once per statement and role. */
export function elsewhere(words: readonly Word[], role: ReadableRole, work: readonly ReadableActivity[]): Elsewhere | null {
  const mine = known.get(words) ?? new WeakMap<ReadableRole, Elsewhere | null>();
  const before = mine.get(role);
  if (before !== undefined || work.length === 0) return before ?? null;
  const found = compare(words, role, work);
  mine.set(role, found);
  known.set(words, mine);
  return found;
}

function compare(words: readonly Word[], role: ReadableRole, work: readonly ReadableActivity[]): Elsewhere | null {
  const scores = scoreOnce(words, vocabularyOf(asRole(work)));
  let top = 0;
  for (let at = 1; at < scores.length; at++) if (scores[at]! > scores[top]!) top = at;
  const best = { id: work[top]!.id, score: scores[top]! };
  if (best.score <= 0) return null;
  const near = placesOf(role, work).map((places) => places.reduce((most, place) => Math.max(most, scores[place]!), 0) / best.score);
  return { best, near: Float64Array.from(near) };
}
