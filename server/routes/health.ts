/** Whether this server can do its work: the catalogue is loaded, the database answers and has the names of jobs. */
import { Hono } from "hono";
import * as z from "zod";
import { hasTitles } from "../../db/titles/find.ts";
import { METHOD } from "../../scoring/index.ts";
import type { Deps } from "../deps.ts";
import type { Operation } from "../operations.ts";

const health = z.object({ status: z.enum(["ok", "failing"]), roles: z.int(), method: z.string(), catalogVersion: z.string(), database: z.enum(["ok", "failing"]) });

export const healthOperations: Operation[] = [{
  method: "get", path: "/healthz", summary: "Whether this server works",
  answers: { 200: { description: "It does.", schema: health }, 503: { description: "The database does not answer, or is not set up.", schema: health } },
}];

export function healthRoutes({ db, catalog }: Deps): Hono {
  return new Hono().get("/healthz", async (context) => {
    const database = (await hasTitles(db).catch(() => false)) ? "ok" : "failing";
    const body: z.infer<typeof health> = { status: database, roles: catalog.roles.length, method: METHOD, catalogVersion: catalog.version, database };
    return context.json(body, database === "ok" ? 200 : 503, { "cache-control": "no-store" });
  });
}
