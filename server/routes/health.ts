/** Whether this server can do its work: the catalogue is loaded, the database answers and has the names of jobs. */
import { Hono } from "hono";
import * as z from "zod";
import { hasTitles } from "../../db/titles/find.ts";
import { METHOD } from "../../scoring/index.ts";
import type { Deps } from "../deps.ts";
import { modelHealth, modelHealthOf } from "../model-health.ts";
import type { Operation } from "../operations.ts";
import { isOperator } from "../operator.ts";

const health = z.object({
  status: z.enum(["ok", "failing"]), roles: z.int(), method: z.string(), catalogVersion: z.string(), database: z.enum(["ok", "failing"]),
  model: modelHealth.nullable().optional().describe("Told to the operator only; null where no language model is set."),
});

export const healthOperations: Operation[] = [{
  method: "get", path: "/healthz", summary: "Whether this server works; to its operator, also what the language model does and costs", operated: true,
  answers: { 200: { description: "It does.", schema: health }, 503: { description: "The database does not answer, or is not set up.", schema: health } },
}];

/** Whoever does not show the operator's token, or a wrong one, is told what everybody is told. */
export function healthRoutes({ db, catalog, operator: { token, model } }: Deps): Hono {
  return new Hono().get("/healthz", async (context) => {
    const database = (await hasTitles(db).catch(() => false)) ? "ok" : "failing";
    const detail = (await isOperator(context, token)) ? { model: model && (await modelHealthOf(model)) } : {};
    const body: z.infer<typeof health> = { status: database, roles: catalog.roles.length, method: METHOD, catalogVersion: catalog.version, database, ...detail };
    return context.json(body, database === "ok" ? 200 : 503, { "cache-control": "no-store" });
  });
}
