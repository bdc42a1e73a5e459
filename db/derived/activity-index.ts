/** Work activities by id: labels of the detailed ones, and the intermediate one that each is in. */
import { intermediateOf, type WorkActivity } from "../activity.ts";

export type ActivityIndex = {
  /** Ids in the order of the generated file's positions. */
  ids: readonly string[];
  labels: ReadonlyMap<string, string>;
  /** The intermediate activity that a detailed one is in. */
  of(id: string): WorkActivity | undefined;
};

export function activityIndex(ids: readonly string[], work: readonly WorkActivity[]): ActivityIndex {
  const byId = new Map(work.map((one) => [one.id, one]));
  return {
    ids, labels: new Map(work.flatMap(({ detailed }) => Object.entries(detailed))),
    of: (id) => byId.get(intermediateOf(id)),
  };
}
