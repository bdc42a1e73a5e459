/** Saved reports: save from an interview, read, extend, hide quotes, delete. */
import { Hono, type Context } from "hono";
import * as z from "zod";
import { isOurId, readBody } from "../body.ts";
import type { Deps } from "../deps.ts";
import { privately } from "../headers.ts";
import type { Desk } from "../interview/desk.ts";
import { disagreementFields } from "../kept-input.ts";
import type { Operation } from "../operations.ts";
import { originOf } from "../origin.ts";
import { badField } from "../problems.ts";
import { frozenFrom } from "../reports/from-interview.ts";
import { change, keep, read, remove } from "../reports/keeper.ts";
import { reportSnapshot, savedReport } from "../schemas/conversation.ts";
import type { ReportChange, SavedReport } from "../wire.ts";

const saving = z.strictObject({ interviewId: z.string().min(1).max(80), keepQuotes: z.boolean().default(false) });
const disagree = z.strictObject(disagreementFields);
const changing = z.strictObject({
  extend: z.boolean().optional(), hideQuotes: z.boolean().optional(), rescore: z.boolean().optional(), disagree: disagree.optional(),
}).refine((asked) => asked.extend || asked.hideQuotes || asked.rescore || asked.disagree, "Ask for extend, hideQuotes, rescore, disagree or several of them.");

const path = "/api/reports/{id}";
export const reportOperations: Operation[] = [
  {
    method: "post", path: "/api/reports", summary: "Save an interview’s result as a report; the worker’s quotes only with keepQuotes", body: saving,
    answers: { 201: { description: "The address to share, and the key to keep: it is shown only here.", schema: savedReport } },
  },
  { method: "get", path, summary: "A saved report; 410 once deleted or expired", answers: { 200: { description: "The report as it was saved.", schema: reportSnapshot } } },
  { method: "patch", path, summary: "Extend by a year from now, take the quotes out, score anew by today’s catalogue and rules, or add and take back an own score of a task", keyed: true, body: changing, answers: { 200: { description: "The report as it is now.", schema: reportSnapshot } } },
  { method: "delete", path, summary: "Delete for good", keyed: true, answers: { 204: { description: "Deleted." } } },
];

export function reportRoutes(deps: Deps, { shelf }: Desk): Hono {
  const { db, catalog, limits, now, newId } = deps;
  return new Hono()
    .use("/api/reports/*", privately)
    .post("/api/reports", async (context) => {
      const { interviewId, keepQuotes } = await readBody(context, saving, limits.bodyBytes);
      const held = isOurId(interviewId) ? await shelf.fresh(interviewId) : null;
      if (!held) throw badField(["interviewId"], "There is no interview with this id.");
      const key = newId(), { id, expiresAt } = await keep(db, frozenFrom(catalog, held.state, keepQuotes), newId(), key, now());
      const saved: SavedReport = { id, url: `${originOf(deps, context)}/r/${id}`, key, expiresAt };
      return context.json(saved, 201, { location: `/api/reports/${id}` });
    })
    .get("/api/reports/:id", async (context) => context.json(await read(db, context.req.param("id"), now())))
    .patch("/api/reports/:id", async (context) => {
      const asked: ReportChange = await readBody(context, changing, limits.bodyBytes);
      return context.json(await change(deps, context.req.param("id"), keyOf(context), asked, now()));
    })
    .delete("/api/reports/:id", async (context) => {
      await remove(db, context.req.param("id"), keyOf(context), now());
      return context.body(null, 204);
    });
}

/** The key travels in the header only: an address ends up in histories and logs. */
function keyOf(context: Context): string | null {
  return /^Bearer\s+(\S+)\s*$/i.exec(context.req.header("authorization") ?? "")?.[1] ?? null;
}
