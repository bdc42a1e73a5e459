/** AI scores of a derived role's tasks: the activity's score, moved by what is known of this occupation's own tasks. */
import type { TaskScores } from "../../scoring/index.ts";
import { intermediateOf } from "../activity.ts";
import type { Group } from "./group.ts";
import { meanOf, rounded } from "./table.ts";
import type { OccupationTask } from "./work.ts";

/** At most this many points from the activity's typical score. */
export const MOST_MOVED = 1;
/** Points per unit of label (0..1): the whole scale, shrunk towards the activity's score as if that were worth one more labelled task. */
const PER_LABEL = 4;
const ACTIVITY_COUNTS_AS = 1;
/** The labels know only software that reads and writes: upwards they count fully from this score on, and not at all for bodily work (1). */
const FULL_FROM = 3;

export type ActivityScores = ReadonlyMap<string, TaskScores>;

/** Mean label of all tasks under each intermediate activity, every task of every occupation counted once. */
export function labelMeans(work: Iterable<readonly OccupationTask[]>): Map<string, number> {
  const labels = new Map<string, number[]>();
  for (const tasks of work) {
    for (const { activities, label } of tasks) {
      if (label === null) continue;
      for (const id of new Set(activities.map(intermediateOf))) labels.set(id, [...(labels.get(id) ?? []), label]);
    }
  }
  return new Map([...labels].map(([id, of]) => [id, rounded(meanOf(of) ?? 0, 3)]));
}

/** The three scores of a group, 1..5 to one decimal, routine ≥ typical ≥ complex. Throws where an activity has no score. */
export function scoresOf({ activities, tasks }: Group, scores: ActivityScores, means: ReadonlyMap<string, number>): TaskScores {
  const parts = activities.map((id) => {
    const found = scores.get(intermediateOf(id));
    if (!found) throw new Error(`No label and score for the activity ${intermediateOf(id)} in db/catalog/activities.`);
    const own = [...tasks].filter(([task]) => task.activities.includes(id));
    return { weight: timeOf(own), score: found, moved: move(own, means.get(intermediateOf(id)) ?? 0, found.typical) };
  });
  const all = parts.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const at = (end: keyof TaskScores) =>
    rounded(parts.reduce((sum, { weight, score, moved }) => sum + weight * Math.min(5, Math.max(1, score[end] + moved)), 0) / all, 1);
  return { routine: at("routine"), typical: at("typical"), complex: at("complex") };
}

type Timed = [task: OccupationTask, share: number];

/** The time that one activity has of these tasks of a group. */
const timeOf = (tasks: readonly Timed[]): number => tasks.reduce((sum, [{ activities }, share]) => sum + share / activities.length, 0);

/** Points up or down: this occupation's labels against the mean of all occupations with this activity. */
function move(tasks: readonly Timed[], usual: number, typical: number): number {
  const labelled = tasks.filter(([{ label }]) => label !== null);
  const time = timeOf(labelled);
  if (time === 0) return 0;
  const own = labelled.reduce((sum, [{ label, activities }, share]) => sum + (share / activities.length) * label!, 0) / time;
  const points = (PER_LABEL * (own - usual) * labelled.length) / (labelled.length + ACTIVITY_COUNTS_AS);
  const room = points > 0 ? Math.min(1, (typical - 1) / (FULL_FROM - 1)) : 1;
  return room * Math.min(MOST_MOVED, Math.max(-MOST_MOVED, points));
}
