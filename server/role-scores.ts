/** What the catalogue's roles score, computed once each: for lists, role pages and the API. */
import type { Catalog } from "../db/catalog.ts";
import type { CatalogRole, RoleSummary } from "../db/role.ts";
import { emptyProfile, scorePerson, scoreRole, type RoleScore } from "../scoring/index.ts";
import type { RoleRow } from "../web/pages/props.ts";

/** `low` and `high`: the range of a worker of whom nothing but the job is known. */
export type RangedRoleScore = RoleScore & { low: number; high: number };
export type RoleScores = { of(role: Pick<CatalogRole, "id">): RangedRoleScore; row(role: RoleSummary): RoleRow };

export function createRoleScores(catalog: Catalog): RoleScores {
  const ranged = new Map<string, RangedRoleScore>();
  const rows = new Map<string, RoleRow>();
  const kept = <T>(known: Map<string, T>, id: string, make: () => T): T => {
    const value = known.get(id) ?? make();
    known.set(id, value);
    return value;
  };
  return {
    of: ({ id }) => kept(ranged, id, () => compute(catalog, id)),
    row: (role) => kept(rows, role.id, () => rowOf(catalog, role)),
  };
}

function compute(catalog: Catalog, id: string): RangedRoleScore {
  const scorable = catalog.scorable(id)!;
  const { low, high } = scorePerson(scorable, emptyProfile(), catalog.activities);
  return { ...scoreRole(scorable), low, high };
}

/** A list has hundreds of rows: without the range, which costs most. */
function rowOf(catalog: Catalog, { id, title, category, soc, grade, labour: { medianWage, changePct, employment } }: RoleSummary): RoleRow {
  const { value, zone, label } = scoreRole(catalog.scorable(id)!);
  return { id, title, category, soc, grade, score: value, zone, label, medianWage, changePct, employment };
}
