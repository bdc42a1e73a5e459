/** Everything that the rules say about one worker at once: score, what would raise it, where to move. */
import type { Catalog } from "../../db/catalog.ts";
import type { CatalogRole } from "../../db/role.ts";
import {
  levers, NO_FILTERS, rankTransitions, scorePerson, transitionTo, type Lever, type PersonScore, type Profile, type Ranking, type TransitionFilters, type TransitionInput,
} from "../../scoring/index.ts";

export type Assessment = { score: PersonScore; levers: Lever[]; ranking: Ranking };

/** So many moves are told of, the best of all. */
export const SHOWN = 12;

/** Score, levers and moves of a worker of this role. */
export function assess(catalog: Catalog, role: CatalogRole, profile: Profile, filters: TransitionFilters = NO_FILTERS): Assessment {
  const scorable = catalog.scorable(role.id)!;
  const score = scorePerson(scorable, profile, catalog.activities);
  return { score, levers: levers(scorable, profile, catalog.activities), ranking: movesFor(catalog, role, score, filters) };
}

/** Where this worker could move, best first, out of the whole catalogue. */
export function movesFor(catalog: Catalog, role: CatalogRole, personal: PersonScore, filters: TransitionFilters, most: number = SHOWN): Ranking {
  return rankTransitions(movesInput(catalog, role, personal, filters, most));
}

/** One role as a move of this worker, also where gates drop it; null where nobody can move there. */
export const moveInto = (catalog: Catalog, role: CatalogRole, personal: PersonScore, filters: TransitionFilters, roleId: string): ReturnType<typeof transitionTo> =>
  transitionTo(movesInput(catalog, role, personal, filters, 1), roleId);

/** What moves are worked out of: this worker, and every listed role as a candidate. */
function movesInput(catalog: Catalog, role: CatalogRole, personal: PersonScore, filters: TransitionFilters, most: number): TransitionInput {
  const taskActivities = Object.fromEntries(role.tasks.map(({ id, activities }) => [id, activities]));
  return { personal, from: catalog.candidate(role.id), candidates: catalog.candidates(), yardstick: catalog.yardstick, taskActivities, licences: [], filters, most };
}

/** Ids of the roles that a ranking speaks of: moves, near misses, stepping stones; each once. */
export const rolesNamed = ({ moves, nearMisses }: Pick<Ranking, "moves" | "nearMisses">): string[] =>
  [...new Set([...moves, ...nearMisses, ...moves.flatMap(({ via }) => via ?? [])].map(({ roleId }) => roleId))];
