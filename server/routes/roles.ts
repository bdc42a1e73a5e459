/** The roles of the catalogue: search, and one role with every component of its score. */
import { Hono } from "hono";
import * as z from "zod";
import { role as roleSchema } from "../../db/catalog.ts";
import type { Deps } from "../deps.ts";
import type { Operation } from "../operations.ts";
import { badFields, fieldErrors, unknownThing } from "../problems.ts";
import type { RoleScores } from "../role-scores.ts";
import { roleRow } from "../schemas/conversation.ts";
import { rangedRoleScore } from "../schemas/score.ts";

const query = z.object({ q: z.string().max(100, "May have at most 100 characters.").default("") });

export const roleOperations: Operation[] = [
  {
    method: "get", path: "/api/roles", summary: "Roles by title or another name; all of them without a query", query,
    answers: { 200: { description: "The roles that match, best first; `total` counts them.", schema: z.object({ roles: z.array(roleRow), total: z.int() }) } },
  },
  {
    method: "get", path: "/api/roles/{id}", summary: "One role with every component",
    answers: { 200: { description: "The role. `score.low` and `score.high` hold for a worker of whom nothing else is known.", schema: z.object({ ...roleSchema.shape, score: rangedRoleScore }) } },
  },
];

export function roleRoutes({ catalog }: Deps, scores: RoleScores): Hono {
  return new Hono()
    .get("/api/roles", (context) => {
      const roles = findRoles(catalog, context.req.query("q")).map(scores.row);
      return context.json({ roles, total: roles.length });
    })
    .get("/api/roles/:id", (context) => {
      const role = catalog.role(context.req.param("id"));
      if (!role) throw unknownThing("role");
      return context.json({ ...role, score: scores.of(role) });
    });
}

/** Roles that match what was typed, or all in the order of their titles. Throws a refusal for an overlong query. */
export function findRoles(catalog: Deps["catalog"], typed: string | undefined) {
  const parsed = query.safeParse({ q: typed });
  if (!parsed.success) throw badFields(fieldErrors(parsed.error.issues));
  const wanted = parsed.data.q.trim();
  return wanted ? catalog.search(wanted) : catalog.roles.toSorted((a, b) => a.title.localeCompare(b.title));
}
