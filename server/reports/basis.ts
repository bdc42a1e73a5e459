/** The numbers that a report's moves rest on, frozen in a compact form, so that each can be worked out again without the catalogue. */
import type { Catalog } from "../../db/catalog.ts";
import type { CatalogRole } from "../../db/role.ts";
import { activityShares, type Candidate, type ScorableRole, type Vectors, type Yardstick } from "../../scoring/index.ts";
import { factorsOf, withFactors } from "./factors.ts";
import { without } from "./without.ts";

/** Its label is with the move where it is shown. `activities`: positions among the ids of the yardstick's rarities. */
type BareTask = [id: string, share: number, routine: number, typical: number, complex: number, activities: number[], rest?: true];

/** A role as the ranking compares it. Its pay and demand stand with the report's targets; its time by activity follows from the tasks. */
type Bare = Omit<Candidate, "role" | "labour" | "vectors"> & { vectors: Omit<Vectors, "activities"> };
export type FrozenCandidate = Bare & { id: string; factors: number[]; tasks: BareTask[] };

/** `yardstick`: the means of all occupations, and the rarity of those activities only that the roles have. */
export type Basis = { yardstick: Yardstick; from: Bare; to: FrozenCandidate[] };

/** What the moves of a worker of this role to these targets rest on. */
export function basisOf(catalog: Catalog, role: CatalogRole, targets: readonly CatalogRole[]): Basis {
  const rarity = raritiesOf(catalog.yardstick, [role, ...targets].flatMap(({ tasks }) => tasks.flatMap(({ activities }) => activities)));
  const positions = new Map(Object.keys(rarity).map((id, at) => [id, at]));
  return {
    yardstick: { ...catalog.yardstick, rarity }, from: bare(catalog.candidate(role.id)),
    to: targets.map((target) => frozen(catalog.candidate(target.id), target, positions)),
  };
}

/** What stands nowhere else in the report. */
const bare = (of: Candidate): Bare => ({ ...without(of, "role", "labour"), vectors: without(of.vectors, "activities") });

function frozen(of: Candidate, { tasks }: CatalogRole, positions: ReadonlyMap<string, number>): FrozenCandidate {
  const rows = tasks.map(({ id, share, score, activities, rest }): BareTask =>
    [id, share, score.routine, score.typical, score.complex, activities.map((one) => positions.get(one)!), ...(rest ? [rest] as [true] : [] as [])]);
  return { ...bare(of), id: of.role.id, factors: factorsOf(of.role), tasks: rows };
}

/** In the yardstick's order, which sums are made in, with the broader activities that these are part of; at the end those without a rarity. */
function raritiesOf({ rarity }: Yardstick, activities: readonly string[]): Yardstick["rarity"] {
  const wanted = new Set(activities.flatMap((id) => id.split(".").map((_, at, parts) => parts.slice(0, at + 1).join("."))));
  const known = Object.fromEntries(Object.entries(rarity).filter(([id]) => wanted.has(id)));
  return { ...known, ...Object.fromEntries(activities.filter((id) => !(id in rarity)).map((id) => [id, 0])) };
}

/** What else the report holds of the roles that the ranking compares. */
type Told = { role: CatalogRole; targets: readonly Pick<CatalogRole, "id" | "labour">[] };

/** The ranking's input as it was, of the targets that the report speaks of; `numbers`: the worker's role. Tasks have no labels. */
export function thawed({ yardstick, from, to }: Basis, numbers: ScorableRole, { role, targets }: Told): { from: Candidate; candidates: Candidate[]; yardstick: Yardstick } {
  const labours = new Map(targets.map(({ id, labour }) => [id, labour])), activities = Object.keys(yardstick.rarity);
  return {
    yardstick, from: { ...from, role: numbers, labour: role.labour, vectors: { ...from.vectors, activities: activityShares(role.tasks) } },
    candidates: to.flatMap((one) => {
      const labour = labours.get(one.id);
      return labour ? [candidateOf(one, labour, activities)] : [];
    }),
  };
}

function candidateOf({ id: roleId, factors, tasks, vectors, ...of }: FrozenCandidate, labour: Candidate["labour"], activities: readonly string[]): Candidate {
  const shares = tasks.map(([, share, , , , at]) => ({ share, activities: at.map((one) => activities[one] ?? "") }));
  const rows = tasks.map(([id, share, routine, typical, complex, , rest]) => ({ id, label: "", share, score: { routine, typical, complex }, ...(rest ? { rest } : {}) }));
  return { ...of, labour, role: withFactors(roleId, rows, factors), vectors: { ...vectors, activities: activityShares(shares) } } as Candidate;
}
