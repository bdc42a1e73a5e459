/** The pages: plain HTML from the server, complete before any script runs. */
import { Hono } from "hono";
import { chatPage } from "../../web/pages/chat.tsx";
import { methodPage } from "../../web/pages/method.tsx";
import { privacyPage } from "../../web/pages/privacy.tsx";
import { reportPage } from "../../web/pages/report.tsx";
import { rolePage } from "../../web/pages/role.tsx";
import { rolesPage } from "../../web/pages/roles.tsx";
import { startPage } from "../../web/pages/start.tsx";
import type { Deps } from "../deps.ts";
import { privately } from "../headers.ts";
import type { Desk } from "../interview/conduct.ts";
import type { Operation } from "../operations.ts";
import { unknownThing } from "../problems.ts";
import { read } from "../reports/keeper.ts";
import type { RoleScores } from "../role-scores.ts";
import { resumed } from "./interviews.ts";
import { groups, listRoles, roleFilters } from "../role-list.ts";

const SAMPLE_ROLE = "medical-coder";

const page = (path: string, summary: string): Operation =>
  ({ method: "get", path, summary, answers: { 200: { description: "A page.", type: "text/html" } } });

export const pageOperations: Operation[] = [
  page("/", "Start page"), page("/i/{id}", "An interview to go on with"), page("/r/{id}", "A saved report"), page("/roles", "All roles"),
  page("/roles/{id}", "One role"), page("/method", "How the score is made"), page("/privacy", "What is kept, where and for how long"),
];

export function pageRoutes({ db, catalog, finder, assets, origin, now }: Deps, desk: Desk, scores: RoleScores): Hono {
  const frame = { assets, origin };
  const { activities, version } = catalog;
  const sample = catalog.role(SAMPLE_ROLE) ?? catalog.assessed[0]!;
  const provider = null;
  return new Hono()
    .use("/i/*", privately)
    .use("/r/*", privately)
    .get("/", (context) => context.html(startPage({ ...frame, role: sample, activities })))
    .get("/i/:id", async (context) => {
      const view = await resumed(desk, context.req.param("id"));
      return context.html(chatPage({ ...frame, view, role: catalog.role(view.roleId ?? "") ?? null, provider }));
    })
    .get("/r/:id", async (context) => context.html(reportPage({ ...frame, report: await read(db, context.req.param("id"), now()) })))
    .get("/roles", async (context) => {
      const filters = roleFilters(context.req.query());
      const { roles, total: matching } = await listRoles(catalog, finder, scores, filters);
      return context.html(rolesPage({ ...frame, filters, roles, matching, total: catalog.roles.length, groups }));
    })
    .get("/roles/:id", (context) => {
      const id = context.req.param("id"), successor = catalog.successor(id);
      if (successor) return context.redirect(`/roles/${successor}`, 301);
      const role = catalog.role(id);
      if (!role) throw unknownThing("role");
      return context.html(rolePage({ ...frame, role }));
    })
    .get("/method", (context) => context.html(methodPage({ ...frame, role: sample, activities, catalogVersion: version })))
    .get("/privacy", (context) => context.html(privacyPage({ ...frame, provider })));
}
