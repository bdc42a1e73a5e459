/** The report that an interview would make now. */
import type { Catalog } from "../../db/catalog.ts";
import { Refusal } from "../problems.ts";
import type { InterviewState } from "../wire.ts";
import { freeze, withoutQuotes, type Frozen } from "./snapshot.ts";

/** With or without the worker's sentences. Throws 409 as long as the job is not known. */
export function frozenFrom(catalog: Catalog, state: InterviewState, quotes: boolean): Frozen {
  const role = catalog.role(state.roleId ?? "");
  if (!role || !state.score) throw new Refusal(409, "There is no score to save yet: the job is not known.");
  const frozen = freeze(catalog, role, state);
  return quotes ? frozen : withoutQuotes(frozen);
}
