/** Detailed work activities of an occupation, near-duplicates merged, so that each group reads as one thing that is done. */
import type { OccupationTask } from "./work.ts";

/** `activities`: the first names the group. `share`: percent of working time. `tasks`: what the group's time comes from. */
export type Group = { activities: string[]; share: number; tasks: ReadonlyMap<OccupationTask, number> };

/** Most groups besides "everything else", and fewest, so that an interview can ask about all. */
export const GROUPS = { most: 10, fewest: 5 };
/** Groups smaller than this, in percent, go to everything else. */
const SMALL = 2.5;
/** Two activities whose time comes from the same tasks by this much are one. */
const SAME_TASKS = 0.5;
/** Activities with labels this alike are one, within the same intermediate activity. */
const SAME_WORDS = 0.5;
/** Within one intermediate activity the small ones are one. */
const SMALL_KIN = 6;

const intermediate = (id: string): string => id.slice(0, id.lastIndexOf("."));
const sum = (values: Iterable<number>): number => [...values].reduce((total, value) => total + value, 0);
const byShare = (a: Group, b: Group): number => b.share - a.share || (a.activities[0]! < b.activities[0]! ? -1 : 1);

/** The groups, biggest first, and what is left over of all activities. Shares of both sum to 100. */
export function groupsOf(tasks: readonly OccupationTask[], labelOf: (activity: string) => string): { groups: Group[]; rest: Group } {
  const merged = mergeAll(single(tasks), labelOf).sort(byShare);
  const big = merged.filter(({ share }, at) => at < GROUPS.fewest || (at < GROUPS.most && share >= SMALL));
  const rest = merged.slice(big.length);
  return { groups: big, rest: rest.reduce(join, { activities: [], share: 0, tasks: new Map() }) };
}

/** One group per activity: each task's time is split evenly over its activities. */
function single(tasks: readonly OccupationTask[]): Group[] {
  const all = sum(tasks.map(({ weight }) => weight));
  const times = new Map<string, Map<OccupationTask, number>>();
  for (const task of tasks) {
    for (const id of task.activities) {
      const of = times.get(id) ?? new Map<OccupationTask, number>();
      times.set(id, of.set(task, (100 * task.weight) / all / task.activities.length));
    }
  }
  return [...times].map(([id, of]) => ({ activities: [id], share: sum(of.values()), tasks: of }));
}

/** Merges the most alike pair until none is alike enough, or as few as an interview needs are left. */
function mergeAll(groups: Group[], labelOf: (activity: string) => string): Group[] {
  const words = new Map(groups.map((group) => [group.activities[0]!, wordsOf(labelOf(group.activities[0]!))]));
  while (groups.length > GROUPS.fewest) {
    const pair = mostAlike(groups, words);
    if (pair === null) return groups;
    const [a, b] = pair;
    groups = [...groups.filter((group) => group !== a && group !== b), join(...([a, b].sort(byShare) as [Group, Group]))];
  }
  return groups;
}

function mostAlike(groups: readonly Group[], words: ReadonlyMap<string, ReadonlySet<string>>): [Group, Group] | null {
  let best: [Group, Group] | null = null, most = 0;
  for (const [at, a] of groups.entries()) {
    for (const b of groups.slice(at + 1)) {
      const alike = likeness(a, b, words);
      if (alike > most) [best, most] = [[a, b], alike];
    }
  }
  return best;
}

/** 0: two different things. Above: the same thing, by the tasks they come from or by what they are called. */
function likeness(a: Group, b: Group, words: ReadonlyMap<string, ReadonlySet<string>>): number {
  const shared = overlap(a, b);
  if (shared >= SAME_TASKS) return 1 + shared;
  if (intermediate(a.activities[0]!) !== intermediate(b.activities[0]!)) return 0;
  const said = jaccard(words.get(a.activities[0]!)!, words.get(b.activities[0]!)!);
  if (said >= SAME_WORDS) return said;
  return Math.min(a.share, b.share) < SMALL_KIN ? 0.1 + said / 10 : 0;
}

/** How much of the smaller group's time comes from tasks that the other has as well, 0..1. */
function overlap(a: Group, b: Group): number {
  const [small, big] = a.share <= b.share ? [a, b] : [b, a];
  return small.share === 0 ? 0 : sum([...small.tasks].map(([task, share]) => (big.tasks.has(task) ? share : 0))) / small.share
    * Math.min(1, (2 * small.share) / big.share);
}

function join(a: Group, b: Group): Group {
  const tasks = new Map(a.tasks);
  for (const [task, share] of b.tasks) tasks.set(task, (tasks.get(task) ?? 0) + share);
  return { activities: [...a.activities, ...b.activities], share: a.share + b.share, tasks };
}

const wordsOf = (label: string): ReadonlySet<string> => new Set(label.toLowerCase().match(/\p{L}{4,}/gu) ?? []);

function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = [...a].filter((word) => b.has(word)).length;
  return both === 0 ? 0 : both / (a.size + b.size - both);
}
