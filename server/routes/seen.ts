/** The report of an interview as others would see it, before anything is saved: the saved page itself, with a bar that says so. */
import { Hono } from "hono";
import * as z from "zod";
import { reportPage } from "../../web/pages/report.tsx";
import { isOurId } from "../body.ts";
import type { Deps } from "../deps.ts";
import { privately } from "../headers.ts";
import type { Desk } from "../interview/desk.ts";
import type { Operation } from "../operations.ts";
import { unknownThing } from "../problems.ts";
import { frozenFrom } from "../reports/from-interview.ts";
import { unsaved } from "../reports/keeper.ts";
import { groups } from "../role-list.ts";

export const seenOperations: Operation[] = [{
  method: "get", path: "/i/{id}/seen", summary: "The report that saving would make, as others would see it",
  query: z.object({ words: z.enum(["none"]).optional().describe("“none”: without the worker’s sentences") }),
  answers: { 200: { description: "A page.", type: "text/html" } },
}];

export function seenRoutes({ catalog, assets, origin, now }: Deps, { shelf }: Desk): Hono {
  return new Hono()
    .use("/i/*", privately)
    .get("/i/:id/seen", async (context) => {
      const interviewId = context.req.param("id"), quotes = context.req.query("words") !== "none";
      const held = isOurId(interviewId) ? await shelf.fresh(interviewId) : null;
      if (!held) throw unknownThing("interview");
      const report = unsaved(frozenFrom(catalog, held.state, quotes), now());
      return context.html(reportPage({ assets, origin, groups, report, seen: { interviewId, quotes } }));
    });
}
