/** Where a worker sees a task's AI score otherwise: their number stands beside ours and is never mixed into the score. */
import { scorePerson } from "./personal.ts";
import type { PersonScore } from "./results.ts";
import { roundHalfUp } from "./round.ts";
import type { Activities, Profile, ScorableRole } from "./vocabulary.ts";

/** The worker's AI score (1 = only a human .. 5 = AI alone) of one task of the role, and why in their words. */
export type Disagreement = { task: string; score: number; reason: string };

/** The role as the worker sees it: a task they disagree on has their score at every difficulty. Unknown tasks change nothing. */
export function asSeenBy(role: ScorableRole, disagreements: readonly Disagreement[]): ScorableRole {
  const seen = new Map(disagreements.map(({ task, score }) => [task, score]));
  const scoresOf = (score: number) => ({ routine: score, typical: score, complex: score });
  return { ...role, tasks: role.tasks.map((task) => (seen.has(task.id) ? { ...task, score: scoresOf(seen.get(task.id)!) } : task)) };
}

/** The score with the worker's numbers in the place of ours, and the points between the two; null where they agree on all. */
export function scoreAsSeen(
  role: ScorableRole, profile: Profile, activities: Activities, person: PersonScore, disagreements: readonly Disagreement[],
): { score: PersonScore; gain: number } | null {
  if (disagreements.length === 0) return null;
  const score = scorePerson(asSeenBy(role, disagreements), profile, activities);
  return { score, gain: roundHalfUp(score.value - person.value, 1) };
}
