/** What going from one role to another would trade: tasks left behind, of a kind that is in both, and new. */
import { dispositionOf, type Disposition } from "../scoring/index.ts";
import type { CatalogRole } from "../db/role.ts";

type Task = CatalogRole["tasks"][number];
/** `there`: labels of the other role's tasks of the same kind. */
export type Traded = Pick<Task, "id" | "label" | "share"> & { disposition: Disposition; there: string[] };
export type Trade = { left: Traded[]; both: Traded[]; found: Traded[] };

/** Kinds of work are O*NET's intermediate activities: the detailed ones hardly ever meet across occupations. */
const kindsOf = ({ activities }: Task): string[] => activities.map((id) => id.slice(0, id.lastIndexOf(".")));

const alike = (one: Task, tasks: readonly Task[]): string[] =>
  tasks.filter((other) => kindsOf(other).some((kind) => kindsOf(one).includes(kind))).map(({ label }) => label);

/** What a derived role keeps for all that is too small for a row is no task to take along. */
const named = ({ tasks }: Pick<CatalogRole, "tasks">): Task[] => tasks.filter(({ rest }) => !rest);

/** Biggest first. Shares are of each role's own week. */
export function tradeOf(from: Pick<CatalogRole, "tasks">, to: Pick<CatalogRole, "tasks">): Trade {
  const [here, there] = [traded(from, to), traded(to, from)];
  return {
    left: here.filter((task) => task.there.length === 0),
    both: here.filter((task) => task.there.length > 0),
    found: there.filter((task) => task.there.length === 0),
  };
}

const traded = (of: Pick<CatalogRole, "tasks">, other: Pick<CatalogRole, "tasks">): Traded[] =>
  named(of)
    .map((task) => ({
      id: task.id,
      label: task.label,
      share: task.share,
      disposition: dispositionOf(task.score.typical),
      there: alike(task, named(other)),
    }))
    .sort((a, b) => b.share - a.share);
