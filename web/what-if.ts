/** Hours moved from one task to another, and what the rules make of it. The same on the server and in the report's island. */
import {
  levers,
  roundHalfUp,
  scorePerson,
  withMove,
  type Activities,
  type PersonScore,
  type Profile,
  type ScorableRole,
} from "../scoring/index.ts";
import { plain, plural, score, signed } from "./format.ts";
import { bare, type ScorableCatalogRole } from "./bare-role.ts";

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
export function moveHours(
  { role, profile, activities }: WhatIfData,
  person: PersonScore,
  from: string,
  to: string,
  hours: number,
): Moved {
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

/** "4 hours", "22.4", "+3.6": a step's cells, as text. */
export const stepCells = ({ hours, score: value, gain }: Moved): [string, string, string] => [
  `${plain(hours)} ${plural(hours, "hour")}`,
  score(value),
  signed(gain),
];

export function sentenceOf(step: Moved): string {
  const [hours, value, gain] = stepCells(step);
  return `${hours} moved: your score would be ${value}, ${gain} points.`;
}

/** The step that the slider begins at: the first one that moves anything. */
export const firstStep = (person: PersonScore, from: string): number => stepsFor(person, from)[1] ?? 0;

/** The pair to begin with: the best move of time, or the two biggest tasks. Null where there are not two tasks. */
function firstPair(
  role: ScorableRole,
  profile: Profile,
  activities: Activities,
  person: PersonScore,
): { from: string; to: string } | null {
  const best = levers(role, profile, activities).find((lever) => lever.kind === "move_time");
  if (best) return { from: best.from, to: best.to };
  const [from, to] = [...person.week.tasks].sort((a, b) => b.share.value - a.share.value);
  return from && to ? { from: from.id, to: to.id } : null;
}

type Saved = { role: ScorableCatalogRole; profile: Profile; activities: Activities; score: PersonScore };
/** Null where the worker's week has a single task. */
export function whatIfOf({ role, profile, activities, score }: Saved): WhatIfData | null {
  const scorable = bare(role);
  const pair = firstPair(scorable, profile, activities, score);
  return pair && { role: scorable, profile, activities, ...pair };
}
