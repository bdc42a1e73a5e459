/** Pictures that links show where they are shared: of a saved report, and of a role. */
import { Hono } from "hono";
import { recent } from "../../db/recent.ts";
import { reportPicture, rolePicture } from "../../web/pages/preview.tsx";
import type { Deps } from "../deps.ts";
import { privately } from "../headers.ts";
import { keepable } from "../keepable.ts";
import type { Operation } from "../operations.ts";
import { unknownThing } from "../problems.ts";
import { read } from "../reports/keeper.ts";
import type { RoleScores } from "../role-scores.ts";

/** So many pictures are kept, about 40 KB each: one is asked for by each service that a link is posted to, within seconds. */
const KEPT = 32;

const picture = (path: string, summary: string): Operation =>
  ({ method: "get", path, summary, answers: { 200: { description: "A PNG of 1200 × 630.", type: "image/png" } } });

export const previewOperations: Operation[] = [
  picture("/r/{id}/preview.png", "The picture that a report’s link shows"), picture("/roles/{id}/preview.png", "The picture that a role’s link shows"),
];

export function previewRoutes({ catalog, db, now, painter }: Deps, scores: RoleScores): Hono {
  const painted = recent(KEPT, painter);
  const headers = { "content-type": "image/png" };
  return new Hono()
    .use("/r/*", privately)
    .use("/roles/:id/preview.png", ...keepable)
    .get("/r/:id/preview.png", async (context) => {
      const report = await read(db, context.req.param("id"), now());
      return context.body(await painted(reportPicture(report)), 200, headers);
    })
    .get("/roles/:id/preview.png", async (context) => {
      const id = context.req.param("id"), role = catalog.role(catalog.successor(id) ?? id);
      if (!role) throw unknownThing("role");
      return context.body(await painted(rolePicture(role, scores.of(role))), 200, headers);
    });
}
