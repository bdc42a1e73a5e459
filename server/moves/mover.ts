/** Whose moves are asked for: a worker in an interview, or one whose report is saved. */
import type { Catalog } from "../../db/catalog.ts";
import { NO_FILTERS, scorePerson } from "../../scoring/index.ts";
import type { Mover } from "../../web/pages/moves-props.ts";
import type { ReportSnapshot } from "../../web/pages/props.ts";
import { Refusal } from "../problems.ts";
import type { InterviewState } from "../wire.ts";

/** Throws 409 where there is no score yet. */
export function moverOf(catalog: Catalog, { id, roleId, score, filters }: InterviewState): Mover {
  const role = catalog.role(roleId ?? "");
  if (!role || !score) throw new Refusal(409, "There are no moves to show yet: the job is not known. Tell the chat what you do first.");
  return { base: `/i/${id}`, role, score, kept: { ...NO_FILTERS, ...filters }, report: null };
}

/** The worker of a report as today's catalogue and rules have them. Throws 409 where the catalogue has the role no more. */
export function reportMoverOf(catalog: Catalog, { id, role: { id: roleId }, profile, activities, score: { value }, filters, savedAt }: ReportSnapshot): Mover {
  const role = catalog.role(roleId), scorable = catalog.scorable(roleId);
  if (!role || !scorable) throw new Refusal(409, "The report’s job is in the catalogue no more, so nothing can be worked out for it today. The moves in the report stay as they are.");
  const score = scorePerson(scorable, profile, { ...activities, ...catalog.activities });
  return { base: `/r/${id}`, role, score, kept: { ...NO_FILTERS, ...filters }, report: { savedAt, value } };
}
