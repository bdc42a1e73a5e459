/** The pages: plain HTML from the server, complete before any script runs. */
import { Hono } from "hono";
import * as z from "zod";
import { chatPage } from "../../web/pages/chat.tsx";
import { comparePage } from "../../web/pages/compare.tsx";
import { methodPage } from "../../web/pages/method.tsx";
import { privacyPage } from "../../web/pages/privacy.tsx";
import { reportPage } from "../../web/pages/report.tsx";
import { rolePage } from "../../web/pages/role.tsx";
import { rolesPage } from "../../web/pages/roles.tsx";
import { startPage } from "../../web/pages/start.tsx";
import { compare } from "../compare.ts";
import type { Deps } from "../deps.ts";
import { privately } from "../headers.ts";
import type { Desk } from "../interview/desk.ts";
import { keepable } from "../keepable.ts";
import type { Operation } from "../operations.ts";
import { unknownThing } from "../problems.ts";
import { read } from "../reports/keeper.ts";
import { todayOf } from "../reports/today.ts";
import { METHODS } from "../reports/versions.ts";
import { groups, listQuery, listRoles, roleFilters } from "../role-list.ts";
import { besideRole, officialOf } from "../role-page.ts";
import type { RoleScores } from "../role-scores.ts";
import { resumed } from "./interviews.ts";

const SAMPLE_ROLE = "medical-coder";
/** So many roles stand on one page of the list. */
const ON_A_PAGE = "50";

const page = (path: string, summary: string, query?: z.ZodObject): Operation =>
  ({ method: "get", path, summary, ...(query ? { query } : {}), answers: { 200: { description: "A page.", type: "text/html" } } });

const side = z.string().default("").describe("An id, a title, or any other name of a job");

export const pageOperations: Operation[] = [
  page("/", "Start page"), page("/i/{id}", "An interview to go on with"), page("/r/{id}", "A saved report"), page("/roles", "All roles, 50 a page", listQuery.omit({ limit: true })),
  page("/roles/{id}", "One role"), page("/compare", "Two roles side by side", z.object({ a: side, b: side })),
  page("/method", "How the score is made, and how moves are found"), page("/privacy", "What is kept, where and for how long"),
];

export function pageRoutes({ db, catalog, finder, assets, origin, operator, now }: Deps, desk: Desk, scores: RoleScores): Hono {
  const frame = { assets, origin };
  const { activities, version } = catalog;
  const sample = catalog.role(SAMPLE_ROLE) ?? catalog.assessed[0]!;
  const provider = operator.model?.label ?? null;
  return new Hono()
    .use("/i/*", privately)
    .use("/r/*", privately)
    .use("/roles", ...keepable)
    .use("/roles/:id", ...keepable)
    .use("/compare", ...keepable)
    .get("/", (context) => context.html(startPage({ ...frame, role: sample, activities, provider })))
    .get("/i/:id", async (context) => {
      const view = await resumed(desk, context.req.param("id"));
      return context.html(chatPage({ ...frame, view, role: catalog.role(view.roleId ?? "") ?? null, provider }));
    })
    .get("/r/:id", async (context) => {
      const report = await read(db, context.req.param("id"), now());
      return context.html(reportPage({ ...frame, groups, report, today: todayOf(catalog, report) }));
    })
    .get("/roles", async (context) => {
      const filters = roleFilters({ ...context.req.query(), limit: ON_A_PAGE });
      const { roles, total: matching } = await listRoles(catalog, finder, scores, filters);
      return context.html(rolesPage({ ...frame, filters, roles, matching, total: catalog.roles.length, groups }));
    })
    .get("/roles/:id", async (context) => {
      const id = context.req.param("id"), successor = catalog.successor(id);
      if (successor) return context.redirect(`/roles/${successor}`, 301);
      const role = catalog.role(id);
      if (!role) throw unknownThing("role");
      return context.html(rolePage({ ...frame, role, ...besideRole(catalog, scores, role), official: await officialOf(db, role.soc) }));
    })
    .get("/compare", async (context) => context.html(comparePage({ ...frame, ...(await compare({ catalog, finder }, scores, context.req.query())) })))
    .get("/method", (context) => context.html(methodPage({ ...frame, role: sample, activities, catalogVersion: version, methods: METHODS })))
    .get("/privacy", (context) => context.html(privacyPage({ ...frame, provider })));
}
