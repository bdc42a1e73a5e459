/** What a move trades: the tasks a worker leaves to AI, takes along, and finds on the other side. */
import { taskScoreAt } from "./complexity.ts";
import type { Candidate, TaskShare, TransitionInput } from "./comparison.ts";
import { dispositionOf } from "./formula.ts";
import type { Week } from "./results.ts";
import type { ScorableRole } from "./vocabulary.ts";

export type Exchange = { lose: TaskShare[]; keep: TaskShare[]; gainTasks: TaskShare[]; aiProof: TaskShare[] };

const bySize = (a: TaskShare, b: TaskShare): number => b.share - a.share;

/** The target's tasks at complexity x. */
const tasksOf = (role: ScorableRole, x: number): TaskShare[] =>
  role.tasks.map(({ id, label, share, score }) => ({ id, label, share, disposition: dispositionOf(taskScoreAt(score, x)) })).sort(bySize);

/**
 * Lose: the worker's displaced tasks. Keep: their other tasks whose work activities the target has too (none where the data
 * does not say). Gain: the target's augmented tasks. AI-proof: the target's tasks that AI is not involved in.
 */
export function exchangeOf(week: Week, activities: TransitionInput["taskActivities"], to: Candidate, x: number): Exchange {
  const mine = week.tasks.filter(({ share }) => share.value > 0)
    .map(({ id, label, share, disposition }): TaskShare => ({ id, label, share: share.value, disposition })).sort(bySize);
  const goesAlong = ({ id }: TaskShare) => (activities?.[id] ?? []).some((activity) => (to.vectors.activities?.[activity] ?? 0) > 0);
  const theirs = tasksOf(to.role, x);
  return {
    lose: mine.filter(({ disposition }) => disposition === "displaced"),
    keep: mine.filter((task) => task.disposition !== "displaced" && goesAlong(task)),
    gainTasks: theirs.filter(({ disposition }) => disposition === "augmented"),
    aiProof: theirs.filter(({ disposition }) => disposition === "not_involved"),
  };
}
