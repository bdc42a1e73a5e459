/** What the catalogue rests on, and the whole of it to take away. */
import { Hono } from "hono";
import { CHANGES } from "../../db/derived/expand.ts";
import { ATTRIBUTION, LICENCES } from "../../db/licences.ts";
import { dataPage } from "../../web/pages/data.tsx";
import type { Validation } from "../../web/pages/props.ts";
import type { Deps } from "../deps.ts";
import { catalogueJson, rolesCsv, tasksCsv } from "../downloads.ts";
import { keepable, keptFile } from "../keepable.ts";
import type { Operation } from "../operations.ts";
import type { RoleScores } from "../role-scores.ts";
import { validate } from "../validation.ts";

const JSON_TYPE = "application/json", CSV = "text/csv";

const download = (path: string, summary: string, type: string): Operation =>
  ({ method: "get", path, summary, answers: { 200: { description: "A file. Its `etag` changes whenever its content does.", type } } });

export const dataOperations: Operation[] = [
  { method: "get", path: "/data", summary: "What the catalogue rests on", answers: { 200: { description: "A page.", type: "text/html" } } },
  download("/data/catalogue.json", "Every role with score, range, components and figures; licence and attribution inside", JSON_TYPE),
  download("/data/catalogue.csv", "The same as a table, one row per role", CSV), download("/data/tasks.csv", "Every task of every role", CSV),
];

export function dataRoutes({ catalog, assets, origin }: Deps, scores: RoleScores): Hono {
  const { vintages, version: catalogVersion } = catalog;
  let measured: Validation | null = null;
  const validation = () => (measured ??= validate(catalog));
  const app = new Hono();
  for (const path of ["/data", "/data/*"]) app.use(path, ...keepable);
  return app
    .get("/data", (context) => context.html(dataPage({
      assets, origin, vintages, catalogVersion, roles: catalog.roles.map(scores.row), changes: CHANGES, licences: LICENCES, attribution: ATTRIBUTION, validation: validation(),
    })))
    .get("/data/catalogue.json", keptFile(JSON_TYPE, "foothold-catalogue.json", () => catalogueJson(catalog, scores)))
    .get("/data/catalogue.csv", keptFile(CSV, "foothold-catalogue.csv", () => rolesCsv(catalog, scores)))
    .get("/data/tasks.csv", keptFile(CSV, "foothold-tasks.csv", () => tasksCsv(catalog)));
}
