/** What a move trades: the tasks a worker leaves behind, takes along, and finds on the other side. */
import { taskScoreAt } from "./complexity.ts";
import type { Candidate, TaskShare, TransitionInput } from "./comparison.ts";
import { parentOf } from "./directions.ts";
import { dispositionOf } from "./formula.ts";
import { SAME_KIND } from "./method-moves.ts";
import type { Week } from "./results.ts";
import type { ScorableRole } from "./vocabulary.ts";

export type Exchange = { lose: TaskShare[]; keep: TaskShare[]; gainTasks: TaskShare[]; aiProof: TaskShare[] };

const bySize = (a: TaskShare, b: TaskShare): number => b.share - a.share;

/** The target's tasks at complexity x. */
const tasksOf = (role: ScorableRole, x: number): TaskShare[] =>
  role.tasks.map(({ id, label, share, score }) => ({ id, label, share, disposition: dispositionOf(taskScoreAt(score, x)) })).sort(bySize);

/** `kinds`: the intermediate activities that the detailed ones are in. */
type Has = { activities: Readonly<Record<string, number>>; kinds: Readonly<Record<string, number>> };

function has({ vectors: { activities } }: Candidate): Has {
  const kinds: Record<string, number> = {};
  for (const id in activities) kinds[parentOf(id)] = (kinds[parentOf(id)] ?? 0) + (activities[id] ?? 0);
  return { activities: activities ?? {}, kinds };
}

/** A task goes along where the target does one of its activities too, or, for half of them, work of the same kind that takes time there. */
function goesAlong(activities: readonly string[], target: Has): boolean {
  if (activities.some((id) => (target.activities[id] ?? 0) > 0)) return true;
  const alike = activities.filter((id) => (target.kinds[parentOf(id)] ?? 0) >= SAME_KIND.timeFrom);
  return alike.length > 0 && alike.length >= activities.length * SAME_KIND.shareFrom;
}

/** The task of a derived role that holds all that is too small for a row: nothing that one leaves, keeps or looks forward to. */
const REST = "everything-else";

/**
 * The worker's tasks, each but the rest in exactly one of two. Keep: those that go along to the target. Lose: those that do not, those of which the data
 * names no activities, and all displaced ones: where the target has work of the kind too, AI can take it over there as well, so nobody moves for it.
 * `disposition` tells which of them AI could take over. Gain: the target's augmented tasks. AI-proof: the target's tasks that AI is not involved in.
 */
export function exchangeOf(week: Week, activities: TransitionInput["taskActivities"], to: Candidate, x: number): Exchange {
  const mine = week.tasks.filter(({ id, share }) => share.value > 0 && id !== REST)
    .map(({ id, label, share, disposition }): TaskShare => ({ id, label, share: share.value, disposition })).sort(bySize);
  const target = has(to), theirs = tasksOf(to.role, x), goes = ({ id, disposition }: TaskShare): boolean => disposition !== "displaced" && goesAlong(activities?.[id] ?? [], target);
  return {
    lose: mine.filter((task) => !goes(task)),
    keep: mine.filter(goes),
    gainTasks: theirs.filter(({ disposition }) => disposition === "augmented"),
    aiProof: theirs.filter(({ disposition }) => disposition === "not_involved"),
  };
}
