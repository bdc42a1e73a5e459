/** What the catalogue's roles score, computed once each: for lists, role pages and the API. */
import type { Catalog, CatalogRole } from "../db/catalog.ts";
import { emptyProfile, scorePerson, scoreRole, type RoleScore } from "../scoring/index.ts";
import type { RoleRow } from "../web/pages/props.ts";

/** `low` and `high`: the range of a worker of whom nothing but the job is known. */
export type RangedRoleScore = RoleScore & { low: number; high: number };
export type RoleScores = { of(role: CatalogRole): RangedRoleScore; row(role: CatalogRole): RoleRow };

export function createRoleScores(catalog: Catalog): RoleScores {
  const known = new Map<string, RangedRoleScore>();
  const of = (role: CatalogRole): RangedRoleScore => {
    const score = known.get(role.id) ?? compute(catalog, role);
    known.set(role.id, score);
    return score;
  };
  const row = (role: CatalogRole): RoleRow => {
    const { id, title, category, soc, grade } = role;
    const { value, zone, label } = of(role);
    return { id, title, category, soc, grade, score: value, zone, label };
  };
  return { of, row };
}

function compute(catalog: Catalog, { id }: CatalogRole): RangedRoleScore {
  const scorable = catalog.scorable(id)!;
  const { low, high } = scorePerson(scorable, emptyProfile(), catalog.activities);
  return { ...scoreRole(scorable), low, high };
}
