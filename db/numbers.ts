/** Roles as the maths reads them: bare numbers, and what two jobs are compared by. Made when asked for. */
import { activityShares, type ScorableRole, type Vectors } from "../scoring/index.ts";
import type { ActivityIndex } from "./derived/activity-index.ts";
import { scorableOf } from "./derived/expand.ts";
import type { Occupation } from "./derived/file.ts";
import { bareTasksOf } from "./derived/tasks.ts";
import { scorable, type CatalogRole } from "./role.ts";

export type Numbers = {
  /** The same object each time: the rules remember what they worked out of it. */
  scorable(id: string): ScorableRole | undefined;
  /** Null parts are missing in the data. Throws for an unknown id. */
  vectors(id: string): Vectors;
  /** The occupation that a role's figures come from. */
  occupation(id: string): Occupation | undefined;
};

/** `written`: roles with words of their own, by id. `codes`: codes of derived roles by id. */
export type Roles = {
  written: ReadonlyMap<string, CatalogRole>; codes: ReadonlyMap<string, string>;
  occupations: Readonly<Record<string, Occupation>>; index: ActivityIndex;
};

export function numbersOf({ written, codes, occupations, index }: Roles): Numbers {
  const kept = new Map<string, ScorableRole>();
  const occupationOf = (id: string): Occupation | undefined => occupations[written.get(id)?.soc ?? codes.get(id) ?? ""];
  const make = (id: string): ScorableRole | undefined => {
    const role = written.get(id), of = occupationOf(id);
    return role ? scorable(role) : of && scorableOf(of, index);
  };
  return {
    scorable: (id) => {
      const numbers = kept.get(id) ?? make(id);
      if (numbers) kept.set(id, numbers);
      return numbers;
    },
    occupation: occupationOf,
    vectors: (id) => {
      const of = occupationOf(id), tasks = written.get(id)?.tasks ?? (of && bareTasksOf(of, index));
      if (!tasks) throw new Error(`The catalogue has no role "${id}".`);
      return {
        activities: activityShares(tasks), skills: of?.skills ?? null, knowledge: of?.knowledge ?? null, blsSkills: of?.blsSkills ?? null,
        titles: of?.titles ?? null, wording: of?.wording ?? null,
      };
    },
  };
}
