/** The numbers that a report's moves rest on, frozen in a compact form, so that each can be worked out again without the catalogue. */
import type { Catalog } from "../../db/catalog.ts";
import type { CatalogRole } from "../../db/role.ts";
import { activityShares, type Candidate, type ScorableRole, type Vectors, type Yardstick } from "../../scoring/index.ts";
import { without } from "../without.ts";

/** Positions of its work activities in the list of all that the report speaks of. */
type BareTask = [id: string, label: string, share: number, routine: number, typical: number, complex: number, activities: number[], rest?: true];

/** A role to move to as the ranking compares it. Its pay and demand stand with the report's targets; its time by activity follows from the tasks. */
export type FrozenCandidate = Omit<Candidate, "role" | "labour" | "vectors"> & {
  numbers: Omit<ScorableRole, "tasks">;
  tasks: BareTask[];
  vectors: Omit<Vectors, "activities">;
};

/** `activities`: ids that the roles' tasks have. `yardstick`: the means of all occupations, and the rarity of these activities only. */
export type Basis = { activities: string[]; yardstick: Yardstick; from: Omit<FrozenCandidate, "numbers" | "tasks">; to: FrozenCandidate[] };

/** What the moves of a worker of this role to these targets rest on. */
export function basisOf(catalog: Catalog, role: CatalogRole, targets: readonly CatalogRole[]): Basis {
  const activities = [...new Set([role, ...targets].flatMap(({ tasks }) => tasks.flatMap((task) => task.activities)))];
  const positions = new Map(activities.map((id, at) => [id, at]));
  return {
    activities, yardstick: { ...catalog.yardstick, rarity: raritiesOf(catalog.yardstick, activities) },
    from: bare(catalog.candidate(role.id)), to: targets.map((target) => frozen(catalog.candidate(target.id), target, positions)),
  };
}

/** What stands nowhere else in the report. */
const bare = (of: Candidate): Basis["from"] => ({ ...without(of, "role", "labour"), vectors: without(of.vectors, "activities") });

function frozen(of: Candidate, { tasks }: CatalogRole, positions: ReadonlyMap<string, number>): FrozenCandidate {
  const rows = tasks.map(({ id, label, share, score, activities, rest }): BareTask =>
    [id, label, share, score.routine, score.typical, score.complex, activities.map((one) => positions.get(one)!), ...(rest ? [rest] as [true] : [] as [])]);
  return { ...bare(of), numbers: without(of.role, "tasks"), tasks: rows };
}

/** In the yardstick's order, which sums are made in; with the broader activities that these are part of. */
function raritiesOf({ rarity }: Yardstick, activities: readonly string[]): Yardstick["rarity"] {
  const wanted = new Set(activities.flatMap((id) => id.split(".").map((_, at, parts) => parts.slice(0, at + 1).join("."))));
  return Object.fromEntries(Object.entries(rarity).filter(([id]) => wanted.has(id)));
}

type Roles = { role: CatalogRole; targets: readonly Pick<CatalogRole, "id" | "labour">[] };

/** The ranking's input as it was, of the targets that the report speaks of. */
export function thawed({ activities, yardstick, from, to }: Basis, numbers: ScorableRole, { role, targets }: Roles): { from: Candidate; candidates: Candidate[]; yardstick: Yardstick } {
  const labours = new Map(targets.map(({ id, labour }) => [id, labour]));
  return {
    yardstick, from: { ...from, role: numbers, labour: role.labour, vectors: { ...from.vectors, activities: activityShares(role.tasks) } },
    candidates: to.flatMap((one) => {
      const labour = labours.get(one.numbers.id);
      return labour ? [candidateOf(one, labour, activities)] : [];
    }),
  };
}

function candidateOf({ numbers, tasks, vectors, ...of }: FrozenCandidate, labour: Candidate["labour"], activities: readonly string[]): Candidate {
  const shares = tasks.map(([, , share, , , , at]) => ({ share, activities: at.map((one) => activities[one] ?? "") }));
  const rows = tasks.map(([id, label, share, routine, typical, complex, , rest]) => ({ id, label, share, score: { routine, typical, complex }, ...(rest ? { rest } : {}) }));
  return { ...of, labour, role: { ...numbers, tasks: rows }, vectors: { ...vectors, activities: activityShares(shares) } };
}
