/** A saved report as files, without any script: Markdown to read on, JSON to work it out again. */
import { Hono } from "hono";
import { reportMarkdown } from "../../web/pages/report-markdown.ts";
import type { Deps } from "../deps.ts";
import { privately } from "../headers.ts";
import type { Operation } from "../operations.ts";
import { originOf } from "../origin.ts";
import { read } from "../reports/keeper.ts";
import { groups } from "../role-list.ts";
import { reportSnapshot } from "../schemas/conversation.ts";

export const exportOperations: Operation[] = [
  { method: "get", path: "/r/{id}/report.md", summary: "A saved report as Markdown", answers: { 200: { description: "The report.", type: "text/markdown" } } },
  { method: "get", path: "/r/{id}/report.json", summary: "A saved report as JSON, as `npm run report:verify` reads it", answers: { 200: { description: "The report.", schema: reportSnapshot } } },
];

/** Names do not hold the whole id: it is the link. */
const asFile = (id: string, type: string): Record<string, string> => ({ "content-disposition": `attachment; filename="foothold-${id.slice(0, 8)}.${type}"` });

export function exportRoutes(deps: Deps): Hono {
  const { db, now } = deps;
  return new Hono()
    .use("/r/*", privately)
    .get("/r/:id/report.md", async (context) => {
      const report = await read(db, context.req.param("id"), now());
      const text = reportMarkdown(report, `${originOf(deps, context)}/r/${report.id}`, groups);
      return context.body(text, 200, { "content-type": "text/markdown; charset=utf-8", ...asFile(report.id, "md") });
    })
    .get("/r/:id/report.json", async (context) => {
      const report = await read(db, context.req.param("id"), now());
      return context.json(report, 200, asFile(report.id, "json"));
    });
}
