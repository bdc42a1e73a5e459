/** A report's numbers worked out again from what is frozen in it alone: no catalogue, no server. */
import { scorable } from "../../db/role.ts";
import { levers, nearMissOf, rankTransitions, scoreAsSeen, scorePerson, tryScenario, type NearMiss, type Ranking, type TaskShare, type Transition } from "../../scoring/index.ts";
import type { ReportSnapshot } from "../../web/pages/props.ts";
import { SHOWN } from "./assess.ts";
import { thawed } from "./basis.ts";
import { asJson, seenOf } from "./snapshot.ts";

/** Score with range, reasons and week; levers; what-ifs; the headline with the worker's own numbers. */
export function repeated({ role, profile, activities, scenarios, disagreements }: ReportSnapshot): Pick<ReportSnapshot, "score" | "levers" | "scenarios" | "asSeen"> {
  const numbers = scorable(role), score = scorePerson(numbers, profile, activities);
  return asJson({
    score, levers: levers(numbers, profile, activities),
    scenarios: scenarios.map(({ id, name, changes }) => tryScenario(numbers, profile, activities, score, { id, name, changes })),
    asSeen: seenOf(scoreAsSeen(numbers, profile, activities, score, disagreements)),
  });
}

/** What a move or a near miss says of itself; which others it stands among is left out. */
type OnItsOwn = { moves: (Transition | null)[]; nearMisses: (NearMiss | null)[] };

/**
 * Each move and near miss worked out alone, a move with its stepping stone: whether it is on the list, at which place, and whether it is one of the
 * best depends on all roles of the catalogue and is not asked here. Null in place of one that does not come out; null where the report did not
 * keep what its moves rest on.
 */
export function repeatedMoves(report: ReportSnapshot): OnItsOwn | null {
  if (!report.basis) return null;
  const { role, profile, activities, filters } = report, numbers = scorable(role);
  const { candidates, ...others } = thawed(report.basis, numbers, report), known = new Map(candidates.map((one) => [one.role.id, one]));
  const taskActivities = Object.fromEntries(role.tasks.map((task) => [task.id, task.activities]));
  const input = { ...others, personal: scorePerson(numbers, profile, activities), taskActivities, licences: [], filters, most: SHOWN };
  const among = (...ids: readonly (string | undefined)[]): Ranking => rankTransitions({ ...input, candidates: ids.flatMap((id) => known.get(id ?? "") ?? []) });
  return asJson({
    moves: report.transitions.map(({ roleId, via }) => among(roleId, via?.roleId).moves.find((move) => move.roleId === roleId) ?? null)
      .map((move, at) => move && labelled(move, report.transitions[at]!)),
    nearMisses: report.nearMisses.map((miss) => missAmong(among(miss.roleId), miss)),
  });
}

/** A near miss alone may fill up the empty list; its figures are the same there, and its gates are told for the list as it was. */
function missAmong({ moves, nearMisses }: Ranking, { droppedBy }: NearMiss): NearMiss | null {
  return moves[0] ? nearMissOf(moves[0], droppedBy) : (nearMisses[0] ?? null);
}

/** What the target's tasks are called is not worked out: it stands with the move. */
function labelled(move: Transition, { gainTasks, aiProof }: Transition): Transition {
  const labels = new Map([...gainTasks, ...aiProof].map(({ id, label }) => [id, label]));
  const named = (tasks: readonly TaskShare[]): TaskShare[] => tasks.map((task) => ({ ...task, label: labels.get(task.id) ?? "" }));
  return { ...move, gainTasks: named(move.gainTasks), aiProof: named(move.aiProof) };
}
