/** One move as data, whatever role it leads to: what gates say of it, its place among the worker's moves, the target as they would enter it. */
import type { Catalog } from "../../db/catalog.ts";
import type { CatalogRole } from "../../db/role.ts";
import { LEVEL_X, scoreRoleAt, type TransitionFilters } from "../../scoring/index.ts";
import type { Mover, ThreeWayProps } from "../../web/pages/moves-props.ts";
import { moveInto } from "../reports/assess.ts";
import type { RoleScores } from "../role-scores.ts";
import { unknownThing } from "../problems.ts";
import { targetOf } from "./moves.ts";

type Data = Pick<ThreeWayProps, "wishes" | "asked" | "move" | "target" | "there" | "typical" | "place" | "passed" | "stone">;

/** `asked`: the wishes of the address; null: those that are kept hold. Throws 404 for a role that nobody can move to: today's own, and the one for jobs that are in no list. */
export function threeWayOf(catalog: Catalog, scores: RoleScores, { role, score, kept }: Mover, target: CatalogRole, asked: TransitionFilters | null): Data {
  const wishes = asked ?? kept;
  const found = moveInto(catalog, role, score, wishes, target.id);
  if (!found) throw unknownThing("role");
  const { move } = found, there = scoreRoleAt(catalog.scorable(target.id)!, LEVEL_X[move.entryLevel]);
  return { ...found, wishes, asked: asked !== null, target, there, typical: scores.of(role), stone: move.via && targetOf(catalog, move.via.roleId) };
}
