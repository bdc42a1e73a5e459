/** The roles of the catalogue: search, and one role with every component of its score. */
import { Hono } from "hono";
import * as z from "zod";
import { role as roleSchema } from "../../db/role.ts";
import type { Deps } from "../deps.ts";
import { keepable } from "../keepable.ts";
import type { Operation } from "../operations.ts";
import { unknownThing } from "../problems.ts";
import { listQuery, listRoles, roleFilters } from "../role-list.ts";
import { officialOf } from "../role-page.ts";
import type { RoleScores } from "../role-scores.ts";
import { roleRow } from "../schemas/conversation.ts";
import { rangedRoleScore } from "../schemas/score.ts";

/** Statements of an O*NET release that the operator imported. */
const official = z.object({
  release: z.string(), released: z.string().nullable(), title: z.string(), jobZone: z.number().nullable(), attribution: z.string(),
  tasks: z.array(z.object({ id: z.number().nullable(), statement: z.string(), type: z.enum(["core", "supplemental", "new"]).nullable(), importance: z.number().nullable() })),
}).nullable();

export const roleOperations: Operation[] = [
  {
    method: "get", path: "/api/roles", summary: "Roles by the names people use, narrowed and ordered; all of them without a query", query: listQuery,
    answers: {
      200: {
        description: "One page of the roles that match, best first; `total` counts all that match. `group` is the first two digits of a code; pay in US dollars a year.",
        schema: z.object({ roles: z.array(roleRow), total: z.int() }),
      },
    },
  },
  {
    method: "get", path: "/api/roles/{id}", summary: "One role with every component",
    answers: { 200: { description: "The role. `score.low` and `score.high` hold for a worker of whom nothing else is known.", schema: z.object({ ...roleSchema.shape, score: rangedRoleScore, official }) } },
  },
];

export function roleRoutes({ db, catalog, finder }: Deps, scores: RoleScores): Hono {
  return new Hono()
    .use("/api/roles", ...keepable)
    .use("/api/roles/:id", ...keepable)
    .get("/api/roles", async (context) => context.json(await listRoles(catalog, finder, scores, roleFilters(context.req.query()))))
    .get("/api/roles/:id", async (context) => {
      const role = catalog.role(context.req.param("id"));
      if (!role) throw unknownThing("role");
      return context.json({ ...role, score: scores.of(role), official: await officialOf(db, role.soc) });
    });
}
