/** The tools of a follow-up question, over one worker's profile: each recomputes with the rules, none keeps anything. */
import { levers, scorePerson, scoreRole, tryScenario, withChanges, type Activities, type Change, type Element, type PersonScore, type Profile, type Ranking, type Scenario, type ScorableRole, type TransitionFilters } from "../../scoring/index.ts";
import type { CatalogRole } from "../../db/role.ts";
import type { Remark, Tools } from "./answerer.ts";

/** What the tools may know of the catalogue. */
export type Known = {
  role(id: string): CatalogRole | undefined;
  scorable(id: string): ScorableRole | undefined;
  activities: Activities;
};

export type ToolInput = {
  catalog: Known;
  role: CatalogRole;
  profile: Profile;
  person: PersonScore;
  /** Ranked for this profile and what the worker asks of a move, or other wishes; called only when a question is about moves. */
  ranking(filters?: TransitionFilters, most?: number): Ranking;
  /** One role as a move by what the worker asks, whatever drops it. */
  move: Tools["move"];
  /** What the worker asks of a move so far. */
  filters: TransitionFilters;
  scenarios: readonly Scenario[];
  /** The role that a question names besides the worker's own. */
  named(question: string): Promise<CatalogRole | null>;
  /** Reads what a supposing sentence would change. */
  suppose(sentence: string): Promise<Change[]>;
  /** Hears what no change of the score can hold. */
  remarks?(sentence: string): Remark[];
  /** Skills that matter in the worker's job and much less in the other. */
  leaves?(roleId: string): Element[];
};

/** Throws where the catalogue cannot score the worker's role: an interview never gets that far. */
export function toolsFor({ catalog, role, profile, person, filters, scenarios, ranking, move, named, suppose, remarks = () => [], leaves = () => [] }: ToolInput): Tools {
  const scorable = catalog.scorable(role.id);
  if (!scorable) throw new Error(`The catalogue cannot score "${role.id}".`);
  const known = new Map<string, Ranking>();
  // One answer asks several times; all roles are compared once for each wish.
  const ranked = (asked: TransitionFilters = filters, most?: number): Ranking => {
    const key = JSON.stringify([asked, most]), found = known.get(key) ?? ranking(asked, most);
    known.set(key, found);
    return found;
  };
  return {
    role: () => role,
    explain: () => ({ person, role: scoreRole(scorable), levers: levers(scorable, profile, catalog.activities) }),
    whatIf: (changes) => ({ before: person, after: scorePerson(scorable, withChanges(profile, person, changes), catalog.activities), changes }),
    compare: (id) => {
      const other = catalog.role(id);
      const numbers = catalog.scorable(id);
      return other && numbers ? { role: other, score: scoreRole(numbers) } : null;
    },
    evidence: () => role.sources,
    transitions: () => ranked().moves,
    ranking: ranked,
    move,
    filters: () => filters,
    context: () => profile.context,
    scenarios: () => scenarios.map((scenario) => tryScenario(scorable, profile, catalog.activities, person, scenario)),
    named,
    suppose,
    remarks,
    leaves,
  };
}
