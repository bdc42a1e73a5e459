/** Where a worker sees a task's AI score otherwise: their number stands beside ours and is never mixed into the score. */
import { scorePerson } from "./personal.ts";
import type { PersonScore } from "./results.ts";
import { roundHalfUp } from "./round.ts";
import type { Activities, Activity, Profile, ScorableRole } from "./vocabulary.ts";

/** The worker's AI score (1 = only a human .. 5 = AI alone) of one task of their week, and why in their words; "" where that is not told. */
export type Disagreement = { task: string; score: number; reason: string };

/** All that a score is worked out of. */
type Basis = { role: ScorableRole; profile: Profile; activities: Activities };

/** At every difficulty of the cases alike: the worker gave one number. */
const alike = (score: number) => ({ routine: score, typical: score, complex: score });

/**
 * The role, profile and activities as the worker sees them: a task they disagree on has their score at every difficulty. An own task is scored
 * by an activity, which other tasks may share: it gets a copy of that activity for itself, with their score, and still counts as work on AI
 * where that does. Unknown tasks change nothing.
 */
export function asSeenBy(disagreements: readonly Disagreement[], { role, profile, activities }: Basis): Basis {
  const seen = new Map(disagreements.map(({ task, score }) => [task, score]));
  const copies = profile.own.flatMap(({ id, activity }): Activity[] =>
    (seen.has(id) ? [{ id: copyFor(id), label: "", aiWork: activities[activity]?.aiWork ?? false, score: alike(seen.get(id)!) }] : []));
  return {
    role: { ...role, tasks: role.tasks.map((task) => (seen.has(task.id) ? { ...task, score: alike(seen.get(task.id)!) } : task)) },
    profile: { ...profile, own: profile.own.map((task) => (seen.has(task.id) ? { ...task, activity: copyFor(task.id) } : task)) },
    activities: { ...activities, ...Object.fromEntries(copies.map((copy) => [copy.id, copy])) },
  };
}

/** No id of a catalogue begins so. */
const copyFor = (task: string): string => `seen:${task}`;

/** The score with the worker's numbers in the place of ours, and the points between the two; null where they agree on all. */
export function scoreAsSeen(
  role: ScorableRole, profile: Profile, activities: Activities, person: PersonScore, disagreements: readonly Disagreement[],
): { score: PersonScore; gain: number } | null {
  if (disagreements.length === 0) return null;
  const seen = asSeenBy(disagreements, { role, profile, activities });
  const score = scorePerson(seen.role, seen.profile, seen.activities);
  return { score, gain: roundHalfUp(score.value - person.value, 1) };
}
