/** Chooses the task that a statement is about, or says that it is none of the role's. */
import type { ReadableActivity, ReadableRole } from "../interpreter.ts";
import type { State } from "../week/state.ts";
import { choose } from "./confidence.ts";
import { stems } from "./lexicon.ts";
import { score, scoresOf, type Word } from "./score.ts";
import { asRole } from "./as-role.ts";
import { elsewhere, isDerived } from "./elsewhere.ts";
import { remembered } from "./memory.ts";
import { vocabularyOf } from "./vocabulary.ts";

/** From here on an activity, or a task without others near, is meant. */
export const ACCEPT = 0.5;
/** Less sure than this, no task is meant. */
const SURE = 0.4;
const ASKED = 0.5;
/** A task that already has its time is meant less often. */
const TAKEN = 0.7;
const UNLIKELY = 0.3;
const LIKELY_BAND = 1;
/** An activity that no task of the role is about at least this much is foreign to it. */
const FOREIGN = 0.5;

/** What the work of all occupations says of a task: from this nearness on that it is meant, at most this much more, in full from this score on. */
const NEAR = 0.7;
const AGREES = 0.3;
const STRONG = 1;

/** Task and words that fit the same general activity: "the dolly and the ramp" is loading. */
const SAME_ACTIVITY = 0.5;
const bridges = new WeakMap<ReadableRole, Float64Array[]>();

/** How much each task is about each activity. */
function activitiesOf(role: ReadableRole, activities: readonly ReadableActivity[]): Float64Array[] {
  const known = bridges.get(role);
  if (known) return known;
  const vocabulary = vocabularyOf(asRole(activities));
  const rows = role.tasks.map(({ label, statement }) => score(stems(`${label} ${statement}`).map((stem) => ({ stem, weight: 1 })),
    vocabulary));
  bridges.set(role, rows);
  return rows;
}

function unit(row: Float64Array): Float64Array {
  const length = Math.hypot(...row);
  return length > 0 ? row.map((value) => value / length) : row;
}

const units = new WeakMap<Float64Array, Float64Array>();
const alike = new WeakMap<readonly Word[], WeakMap<ReadableRole, Float64Array>>();

/** How alike words and tasks are by activity, 0..1 per task, faint words counting less; worked out once per statement. */
function bridge(words: readonly Word[], role: ReadableRole, activities: readonly ReadableActivity[]): Float64Array {
  const known = alike.get(words) ?? new WeakMap<ReadableRole, Float64Array>();
  alike.set(words, known);
  const row = known.get(role) ?? compare(words, role, activities);
  known.set(role, row);
  return row;
}

function compare(words: readonly Word[], role: ReadableRole, activities: readonly ReadableActivity[]): Float64Array {
  const row = score(words, vocabularyOf(asRole(activities)));
  const strength = Math.min(1, Math.hypot(...row));
  const mine = unit(row);
  return Float64Array.from(activitiesOf(role, activities), (task) => {
    const theirs = units.get(task) ?? unit(task);
    units.set(task, theirs);
    let sum = 0;
    for (let at = 0; at < mine.length; at++) sum += theirs[at]! * mine[at]!;
    return strength * sum;
  });
}

/** What bears on the choice besides the words. `asked`: tasks the question named; `percent`: the amount, where known. */
export type Bearing = {
  asked: ReadonlySet<string>; percent: number | null; again: boolean;
  activities?: readonly ReadableActivity[]; workActivities?: readonly ReadableActivity[];
};

/** Scores per task of the role, with memory, question and amount counted in. */
export function weighTasks(words: readonly Word[], role: ReadableRole, state: State, { asked, percent, again,
  activities = [], workActivities = [] }: Bearing): Float64Array {
  const raw = score(words, vocabularyOf(role));
  if (isDerived(role)) placeAmongAll(raw, words, role, workActivities);
  if (activities.length > 0) bridge(words, role, activities).forEach((alike, at) => { raw[at]! += SAME_ACTIVITY * alike; });
  const taken = new Set(state.claims.flatMap(({ ids }) => ids));
  role.tasks.forEach(({ id, share }, at) => {
    let value = raw[at]! + remembered(words, state, id);
    if (asked.has(id) && value > 0.1) value += ASKED;
    if (taken.has(id) && !again) value *= TAKEN;
    if (percent !== null && value > 0 && percent > 0) value -= UNLIKELY * Math.max(0, Math.abs(Math.log(percent / share)) - LIKELY_BAND);
    raw[at] = value;
  });
  return raw;
}

/** Words that are far more about other work than about a task's own speak less for the task; words that are about its own, more. */
function placeAmongAll(raw: Float64Array, words: readonly Word[], role: ReadableRole, workActivities: readonly ReadableActivity[]): void {
  const found = elsewhere(words, role, workActivities);
  if (!found) return;
  const strength = Math.min(1, found.best.score / STRONG);
  found.near.forEach((near, at) => { raw[at]! *= 1 + strength * (near >= NEAR ? AGREES * near : near - NEAR); });
}

/** The best task's place, or null where no task is meant. */
export function best(scores: Float64Array): number | null {
  const { at, sure } = choose(scores);
  return sure >= SURE ? at : null;
}

/** The work activity, of all occupations, that fits best; null where none does. */
export function workActivityFor(words: readonly Word[], role: ReadableRole, activities: readonly ReadableActivity[]): string | null {
  const found = elsewhere(words, role, activities);
  return found && found.best.score > ACCEPT ? found.best.id : null;
}

/** The general activity that fits best, with how well; the last one ("other work") where none does. */
export function activityFor(words: readonly Word[], activities: readonly ReadableActivity[],
  role: ReadableRole): { id: string; score: number; foreign: boolean } | null {
  if (activities.length === 0) return null;
  const scores = scoresOf(words, vocabularyOf(asRole(activities)));
  let top = 0;
  for (let at = 1; at < scores.length; at++) if (scores[at]! > scores[top]!) top = at;
  const foreign = activitiesOf(role, activities).every((task) => task[top]! < FOREIGN);
  if (scores[top]! > ACCEPT) return { id: activities[top]!.id, score: scores[top]!, foreign };
  const other = activities.find(({ id }) => id.startsWith("other")) ?? activities.at(-1)!;
  return { id: other.id, score: 0, foreign: false };
}
