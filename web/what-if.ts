/** What the score would be with hours moved and other answers given. The same on the server and in the report's island. */
import {
  COMPLEXITY_X, CONTEXT, LEVELS, levers, tryScenario, type Activities, type Change, type Complexity, type ContextKey, type ContextValue, type Level,
  type PersonScore, type Profile, type ScorableRole, type TriedScenario,
} from "../scoring/index.ts";
import { bare, type ScorableCatalogRole } from "./bare-role.ts";

/** All that a what-if needs; travels to the island as JSON. */
export type WhatIfData = { role: ScorableRole; profile: Profile; activities: Activities; from: string; to: string };
/** Hours of the week that go from one task to another. */
export type Moved = { from: string; to: string; hours: number };
export type Tried = Omit<TriedScenario, "id" | "name">;

const STEPS = [0, 2, 4, 6, 8];
/** The answers of the job's surroundings that somebody could wish or fear to change. */
export const ASKED = ["employer_ai", "sign_off", "union"] as const satisfies readonly ContextKey[];
/** Names of the choices beside the hours, in the order in which they stand. */
export const CHOICES = ["level", "cases", ...ASKED] as const;
export type Choice = (typeof CHOICES)[number];

/** The values that a choice may take. */
export function valuesOf(choice: Choice): readonly string[] {
  if (choice === "level") return LEVELS;
  return choice === "cases" ? Object.keys(COMPLEXITY_X) : CONTEXT[choice];
}

/** What a choice is as a change of the profile. */
export function answerOf(choice: Choice, value: string): Exclude<Change, { kind: "set_share" }> {
  if (choice === "level") return { kind: "level", level: value as Level };
  if (choice === "cases") return { kind: "complexity", task: "all", x: COMPLEXITY_X[value as Complexity] };
  return { kind: "context", key: choice, value: value as ContextValue };
}

/** What the worker said; null where it is assumed. */
export function valueNow(choice: Choice, { profile }: Pick<WhatIfData, "profile">, { level }: Pick<PersonScore, "level">): string | null {
  if (choice === "level") return level;
  return choice === "cases" ? null : (profile.context[choice]?.value ?? null);
}

/** The most hours that can leave a task, as a whole number of half hours. */
export function mostHours({ tasks, hours }: PersonScore["week"], from: string): number {
  const share = tasks.find(({ id }) => id === from)?.share.value ?? 0;
  return Math.floor((share * hours) / 50) / 2;
}

/** Moved hours as shares of the week, both exact; none where nothing moves. */
export function movedShares({ tasks, hours: week }: PersonScore["week"], { from, to, hours }: Moved): Change[] {
  const shareOf = (id: string): number => tasks.find((task) => task.id === id)?.share.value ?? 0;
  const points = Math.min((hours / week) * 100, shareOf(from));
  if (points <= 0 || from === to) return [];
  return [
    { kind: "set_share", task: from, share: shareOf(from) - points },
    { kind: "set_share", task: to, share: shareOf(to) + points },
  ];
}

/** The score with these changes; `gain` in points as shown. */
export function suppose({ role, profile, activities }: Omit<WhatIfData, "from" | "to">, person: PersonScore, changes: readonly Change[]): Tried {
  const { value, exact, low, high, zone, impact, gain } = tryScenario(role, profile, activities, person, { id: "", name: "", changes });
  return { changes, value, exact, low, high, zone, impact, gain };
}

/** The steps shown before any script runs: as far as the task's hours go. */
export const stepsFor = (person: PersonScore, from: string): number[] => {
  const most = mostHours(person.week, from);
  const steps = STEPS.filter((hours) => hours <= most);
  return steps.length > 2 ? steps : [0, ...[0.5, 1, 1.5, 2].filter((hours) => hours <= most)];
};

/** The step that the slider begins at: the first one that moves anything. */
export const firstStep = (person: PersonScore, from: string): number => stepsFor(person, from)[1] ?? 0;

/** The pair to begin with: the best move of time, or the two biggest tasks. Null where there are not two tasks. */
function firstPair(role: ScorableRole, profile: Profile, activities: Activities, person: PersonScore): { from: string; to: string } | null {
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
