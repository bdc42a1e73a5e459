/** Other views of a saved report, each for its reader. */
import { Hono } from "hono";
import { summaryPage } from "../../web/pages/summary.tsx";
import type { Deps } from "../deps.ts";
import { privately } from "../headers.ts";
import type { Operation } from "../operations.ts";
import { originOf } from "../origin.ts";
import { read } from "../reports/keeper.ts";

export const reportViewOperations: Operation[] = [{
  method: "get", path: "/r/{id}/summary", summary: "A saved report on one page, without the worker’s words",
  answers: { 200: { description: "A page.", type: "text/html" } },
}];

export function reportViewRoutes(deps: Deps): Hono {
  const { assets, db, now } = deps;
  return new Hono()
    .use("/r/*", privately)
    .get("/r/:id/summary", async (context) =>
      context.html(summaryPage({ assets, origin: originOf(deps, context), report: await read(db, context.req.param("id"), now()) })));
}
