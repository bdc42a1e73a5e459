/** Whether this server can do its work: the catalogue is loaded and the database answers. */
import { Hono } from "hono";
import * as z from "zod";
import { answers } from "../../db/client.ts";
import { METHOD } from "../../scoring/index.ts";
import type { Deps } from "../deps.ts";
import type { Operation } from "../operations.ts";

const health = z.object({ status: z.enum(["ok", "failing"]), roles: z.int(), method: z.string(), catalogVersion: z.string(), database: z.enum(["ok", "failing"]) });

export const healthOperations: Operation[] = [{
  method: "get", path: "/healthz", summary: "Whether this server works",
  answers: { 200: { description: "It does.", schema: health }, 503: { description: "The database does not answer.", schema: health } },
}];

export function healthRoutes({ db, catalog }: Deps): Hono {
  return new Hono().get("/healthz", async (context) => {
    const database = (await answers(db)) ? "ok" : "failing";
    const body: z.infer<typeof health> = { status: database, roles: catalog.roles.length, method: METHOD, catalogVersion: catalog.version, database };
    return context.json(body, database === "ok" ? 200 : 503, { "cache-control": "no-store" });
  });
}
