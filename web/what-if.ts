/** Hours moved from one task to another, and what the rules make of it. The same on the server and in the report's island. */
import { levers, roundHalfUp, scorePerson, withMove, type Activities, type PersonScore, type Profile, type ScorableRole } from "../scoring/index.ts";

/** All that a what-if needs; travels to the island as JSON. */
export type WhatIfData = { role: ScorableRole; profile: Profile; activities: Activities; from: string; to: string };
export type Moved = { hours: number; score: number; gain: number; zone: PersonScore["zone"] };

const STEPS = [0, 2, 4, 6, 8];

/** The most hours that can leave a task, as a whole number of half hours. */
export function mostHours({ tasks, hours }: PersonScore["week"], from: string): number {
  const share = tasks.find(({ id }) => id === from)?.share.value ?? 0;
  return Math.floor((share * hours) / 50) / 2;
}

/** The score if `hours` a week went from one task to another. */
export function moveHours({ role, profile, activities }: WhatIfData, person: PersonScore, from: string, to: string, hours: number): Moved {
  const points = (hours / person.week.hours) * 100;
  const then = hours === 0 ? person : scorePerson(role, withMove(profile, person.week, from, to, points), activities);
  return { hours, score: then.value, gain: roundHalfUp(then.value - person.value, 1), zone: then.zone };
}

/** The steps shown before any script runs: as far as the task's hours go. */
export const stepsFor = (person: PersonScore, from: string): number[] => {
  const most = mostHours(person.week, from);
  const steps = STEPS.filter((hours) => hours <= most);
  return steps.length > 2 ? steps : [0, ...[0.5, 1, 1.5, 2].filter((hours) => hours <= most)];
};

/** The pair to begin with: the best move of time, or the two biggest tasks. Null where there are not two tasks. */
export function firstPair(role: ScorableRole, profile: Profile, activities: Activities, person: PersonScore): { from: string; to: string } | null {
  const best = levers(role, profile, activities).find((lever) => lever.kind === "move_time");
  if (best) return { from: best.from, to: best.to };
  const [from, to] = [...person.week.tasks].sort((a, b) => b.share.value - a.share.value);
  return from && to ? { from: from.id, to: to.id } : null;
}

type Saved = { role: ScorableCatalogRole; profile: Profile; activities: Activities; score: PersonScore };
type Judged<K extends string> = Record<K, { value: number }>;
/** A catalogue role, as far as the rules care. */
export type ScorableCatalogRole = Pick<ScorableRole, "id" | "tasks"> & {
  signals: Judged<keyof ScorableRole["signals"]>; barriers: Judged<keyof ScorableRole["barriers"]>; principles: Judged<keyof ScorableRole["principles"]>;
  growth: { value: number };
};

/** The bare numbers of a catalogue role: the browser gets no more than it needs. */
export function bare(role: ScorableCatalogRole): ScorableRole {
  const values = <K extends string>(record: Judged<K>): Record<K, number> =>
    Object.fromEntries(Object.entries<{ value: number }>(record).map(([key, { value }]) => [key, value])) as Record<K, number>;
  return {
    id: role.id, growth: role.growth.value, tasks: role.tasks.map(({ id, label, share, score }) => ({ id, label, share, score })),
    signals: values(role.signals), barriers: values(role.barriers), principles: values(role.principles),
  };
}

/** Null where the worker's week has a single task. */
export function whatIfOf({ role, profile, activities, score }: Saved): WhatIfData | null {
  const scorable = bare(role);
  const pair = firstPair(scorable, profile, activities, score);
  return pair && { role: scorable, profile, activities, ...pair };
}
