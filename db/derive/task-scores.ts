/** AI scores of a derived role's tasks: the activity's score, moved by what is known of this occupation's own tasks. */
import type { TaskScores } from "../../scoring/index.ts";
import type { Group } from "./group.ts";
import { meanOf, rounded } from "./table.ts";
import type { OccupationTask } from "./work.ts";

/** At most this many points from the activity's typical score. */
export const MOST_MOVED = 1;
/** Points per unit of label (0..1): half of the four that the whole scale would be, since single labels are noisy. */
const PER_LABEL = 2;

export type ActivityScores = ReadonlyMap<string, TaskScores>;

const intermediate = (id: string): string => id.slice(0, id.lastIndexOf("."));

/** Mean label of all tasks under each intermediate activity, every task of every occupation counted once. */
export function labelMeans(work: Iterable<readonly OccupationTask[]>): Map<string, number> {
  const labels = new Map<string, number[]>();
  for (const tasks of work) {
    for (const { activities, label } of tasks) {
      if (label === null) continue;
      for (const id of new Set(activities.map(intermediate))) labels.set(id, [...(labels.get(id) ?? []), label]);
    }
  }
  return new Map([...labels].map(([id, of]) => [id, rounded(meanOf(of) ?? 0, 3)]));
}

/** The three scores of a group, 1..5 to one decimal, routine ≥ typical ≥ complex. Throws where an activity has no score. */
export function scoresOf({ activities, tasks }: Group, scores: ActivityScores, means: ReadonlyMap<string, number>): TaskScores {
  const parts = activities.map((id) => weighted(id, tasks));
  const all = parts.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const mean = (of: (id: string) => number) => parts.reduce((sum, { id, weight }) => sum + weight * of(id), 0) / all;
  const scoreOf = (id: string): TaskScores => {
    const found = scores.get(intermediate(id));
    if (!found) throw new Error(`No label and score for the activity ${intermediate(id)} in db/catalog/activities.`);
    return found;
  };
  const moved = move(tasks, mean((id) => means.get(intermediate(id)) ?? 0));
  const at = (end: keyof TaskScores) => rounded(Math.min(5, Math.max(1, mean((id) => scoreOf(id)[end]) + moved)), 1);
  return { routine: at("routine"), typical: at("typical"), complex: at("complex") };
}

/** The time that an activity has in a group. */
function weighted(id: string, tasks: Group["tasks"]): { id: string; weight: number } {
  const weight = [...tasks].reduce((sum, [task, share]) => sum + (task.activities.includes(id) ? share / task.activities.length : 0), 0);
  return { id, weight };
}

/** Points up or down: this occupation's labels against the mean of all occupations with these activities. */
function move(tasks: Group["tasks"], usual: number): number {
  const labelled = [...tasks].filter(([{ label }]) => label !== null);
  const time = labelled.reduce((sum, [, share]) => sum + share, 0);
  if (time === 0) return 0;
  const own = labelled.reduce((sum, [{ label }, share]) => sum + share * label!, 0) / time;
  return Math.min(MOST_MOVED, Math.max(-MOST_MOVED, PER_LABEL * (own - usual)));
}
