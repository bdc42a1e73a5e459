/** Detailed work activities of an occupation, near-duplicates merged, so that each group reads as one thing that is done. */
import { intermediateOf } from "../activity.ts";
import type { OccupationTask } from "./work.ts";

/** `activities`: the first names the group. `share`: percent of working time. `tasks`: what the group's time comes from. */
export type Group = { activities: string[]; share: number; tasks: ReadonlyMap<OccupationTask, number> };

/** Most groups besides "everything else", and fewest, so that an interview can ask about all. */
export const GROUPS = { most: 10, fewest: 5 };
/** Groups smaller than this, in percent, go to everything else. */
const SMALL = 2.5;
/** Two activities are one if they share the tasks that the bigger one's time comes from, by this much. */
const SAME_TASKS = 0.5;
/** Across O*NET's four kinds (finding out, thinking, doing, dealing with people) only what always goes together is one. */
const SAME_TASKS_ACROSS = 0.9;
/** Activities with labels this alike are one, within the same intermediate activity. */
const SAME_WORDS = 0.5;
/** Where there are more groups than fit, those smaller than this are joined to others of their intermediate activity. */
const SMALL_KIN = 6;
/** Of a task's activities with this much of the biggest one's time, the rarest names the group: all are done, and it says most. */
const NEARLY_EQUAL = 0.7;

/** 4.A.1 to 4.A.4. */
const kind = (id: string): string => id.slice(0, 5);
const sum = (values: Iterable<number>): number => [...values].reduce((total, value) => total + value, 0);

type Part = { id: string; share: number };
/** A group in the making: its activities with their own shares, biggest first. */
type Cluster = { parts: Part[]; share: number; tasks: ReadonlyMap<OccupationTask, number> };

const byShare = <T extends { share: number }>(idOf: (of: T) => string) => (a: T, b: T): number =>
  b.share - a.share || (idOf(a) < idOf(b) ? -1 : 1);
const biggestFirst = byShare<Cluster>(({ parts }) => parts[0]!.id);

/** The groups, biggest first, and what is left over of all activities. Shares of both sum to 100. */
export function groupsOf(tasks: readonly OccupationTask[], labelOf: (activity: string) => string): { groups: Group[]; rest: Group } {
  const merged = mergeAll(single(tasks), labelOf).sort(biggestFirst);
  const fits = ({ share }: Cluster, at: number) => at < GROUPS.fewest || (at < GROUPS.most && share >= SMALL);
  const holders = new Map(tasks.flatMap(({ activities, holders: of }) => activities.map((id, at) => [id, of[at]!])));
  const rest = merged.filter((cluster, at) => !fits(cluster, at)).reduce(join, { parts: [], share: 0, tasks: new Map() });
  return { groups: merged.filter(fits).map((cluster) => named(cluster, holders)), rest: { ...rest, activities: rest.parts.map(({ id }) => id) } };
}

/** The group with the activity that names it in front. */
function named({ parts, share, tasks }: Cluster, holders: ReadonlyMap<string, number>): Group {
  const [biggest] = parts as [Part];
  const together = new Set([...tasks.keys()].flatMap(({ activities }) => (activities.includes(biggest.id) ? activities : [])));
  const candidates = parts.filter(({ id, share: own }) => own >= NEARLY_EQUAL * biggest.share && together.has(id));
  const head = candidates.reduce((best, part) => (holders.get(part.id)! < holders.get(best.id)! ? part : best)).id;
  return { activities: [head, ...parts.flatMap(({ id }) => (id === head ? [] : [id]))], share, tasks };
}

/** One cluster per activity: each task's time is split evenly over its activities. */
function single(tasks: readonly OccupationTask[]): Cluster[] {
  const all = sum(tasks.filter(({ activities }) => activities.length > 0).map(({ weight }) => weight));
  const times = new Map<string, Map<OccupationTask, number>>();
  for (const task of tasks) {
    for (const id of task.activities) {
      const of = times.get(id) ?? new Map<OccupationTask, number>();
      times.set(id, of.set(task, (100 * task.weight) / all / task.activities.length));
    }
  }
  return [...times].map(([id, of]) => ({ parts: [{ id, share: sum(of.values()) }], share: sum(of.values()), tasks: of }));
}

/** Merges the most alike pair until none is alike enough, or as few as an interview needs are left. */
function mergeAll(clusters: Cluster[], labelOf: (activity: string) => string): Cluster[] {
  const words = new Map(clusters.map(({ parts: [part] }) => [part!.id, wordsOf(labelOf(part!.id))]));
  while (clusters.length > GROUPS.fewest) {
    const pair = mostAlike(clusters, words);
    if (pair === null) return clusters;
    const [a, b] = pair;
    clusters = [...clusters.filter((cluster) => cluster !== a && cluster !== b), join(a, b)];
  }
  return clusters;
}

function mostAlike(clusters: readonly Cluster[], words: Words): [Cluster, Cluster] | null {
  const crowded = clusters.length > GROUPS.most;
  let best: [Cluster, Cluster] | null = null, most = 0;
  for (const [at, a] of clusters.entries()) {
    for (const b of clusters.slice(at + 1)) {
      const alike = likeness(a, b, words, crowded);
      if (alike > most) [best, most] = [[a, b], alike];
    }
  }
  return best;
}

type Words = ReadonlyMap<string, ReadonlySet<string>>;

/** 0: two different things. Above: the same thing, by the tasks they come from or by what they are called, or kin where it is crowded. */
function likeness(a: Cluster, b: Cluster, words: Words, crowded: boolean): number {
  const shared = overlap(a, b), one = a.parts[0]!.id, other = b.parts[0]!.id;
  if (shared >= (kind(one) === kind(other) ? SAME_TASKS : SAME_TASKS_ACROSS)) return 1 + shared;
  if (intermediateOf(one) !== intermediateOf(other)) return 0;
  const said = jaccard(words.get(one)!, words.get(other)!);
  if (said >= SAME_WORDS) return said;
  return crowded && Math.min(a.share, b.share) < SMALL_KIN ? (SAME_WORDS * (100 - a.share - b.share)) / 101 : 0;
}

/** How much of the bigger one's time comes from tasks that the smaller one has as well, 0..1. */
function overlap(a: Cluster, b: Cluster): number {
  const [small, big] = a.share <= b.share ? [a, b] : [b, a];
  const common = sum([...big.tasks].map(([task, share]) => Math.min(share, small.tasks.get(task) ?? 0)));
  return big.share === 0 ? 0 : common / big.share;
}

function join(a: Cluster, b: Cluster): Cluster {
  const tasks = new Map(a.tasks);
  for (const [task, share] of b.tasks) tasks.set(task, (tasks.get(task) ?? 0) + share);
  return { parts: [...a.parts, ...b.parts].sort(byShare(({ id }) => id)), share: a.share + b.share, tasks };
}

const wordsOf = (label: string): ReadonlySet<string> => new Set(label.toLowerCase().match(/\p{L}{4,}/gu) ?? []);

function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = [...a].filter((word) => b.has(word)).length;
  return both === 0 ? 0 : both / (a.size + b.size - both);
}
