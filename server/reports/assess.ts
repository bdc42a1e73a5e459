/** Everything that the rules say about one worker at once: score, what would raise it, where to move. */
import type { Catalog } from "../../db/catalog.ts";
import type { CatalogRole } from "../../db/role.ts";
import {
  levers, rankTransitions, scorePerson, type Lever, type PersonScore, type Profile, type Transition, type TransitionFilters,
} from "../../scoring/index.ts";

export type Assessment = { score: PersonScore; levers: Lever[]; transitions: Transition[] };

/** So many moves are told of, the best of all. */
const SHOWN = 12;

const NO_FILTERS: TransitionFilters = { noNewDegree: false, atLeastTodaysPay: false, noLicence: false, minimumPay: null };

/** Score, levers and moves of a worker of this role. */
export function assess(catalog: Catalog, role: CatalogRole, profile: Profile): Assessment {
  const scorable = catalog.scorable(role.id)!;
  const score = scorePerson(scorable, profile, catalog.activities);
  return { score, levers: levers(scorable, profile, catalog.activities), transitions: movesFor(catalog, role, score) };
}

/** Where this worker could move, best first, out of the whole catalogue. */
export function movesFor(catalog: Catalog, role: CatalogRole, personal: PersonScore): Transition[] {
  const from = { role: catalog.scorable(role.id)!, labour: role.labour, vectors: catalog.vectors(role.id) };
  const taskActivities = Object.fromEntries(role.tasks.map(({ id, activities }) => [id, activities]));
  return rankTransitions({
    personal, from, candidates: catalog.candidates(), yardstick: catalog.yardstick, taskActivities, licences: [], filters: NO_FILTERS, most: SHOWN,
  });
}
