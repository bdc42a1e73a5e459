/** Interviews: begin, resume, edit from the panel, delete. Messages have a file of their own. */
import { Hono } from "hono";
import * as z from "zod";
import { isOurId, readBody } from "../body.ts";
import type { Deps } from "../deps.ts";
import { findingsOf, profilePatch } from "../edits.ts";
import { privately } from "../headers.ts";
import { begin, edit, resume } from "../interview/conduct.ts";
import type { Desk } from "../interview/desk.ts";
import type { Operation } from "../operations.ts";
import { badField, unknownThing } from "../problems.ts";
import { refusalOf } from "../refusals.ts";
import { interviewState, interviewView } from "../schemas/conversation.ts";
import type { InterviewView } from "../wire.ts";

const beginning = z.strictObject({ roleId: z.string().max(160).nullish() });

export const interviewOperations: Operation[] = [
  {
    method: "post", path: "/api/interviews", summary: "Begin an interview; with a role, that job is taken as known", body: beginning,
    answers: { 201: { description: "The interview with its first question. Its id is the only key to it.", schema: interviewView } },
  },
  {
    method: "get", path: "/api/interviews/{id}", summary: "The interview as it stands, with what was said",
    answers: { 200: { description: "The interview.", schema: interviewView } },
  },
  { method: "delete", path: "/api/interviews/{id}", summary: "Delete an interview for good", answers: { 204: { description: "Deleted." } } },
  {
    method: "patch", path: "/api/interviews/{id}/profile", summary: "Edits from the panel; each edit id counts once", body: profilePatch,
    answers: { 200: { description: "The interview with the edits.", schema: interviewState } },
  },
];

export function interviewRoutes(deps: Deps, desk: Desk): Hono {
  const { catalog, limits } = deps;
  return new Hono()
    .use("/api/interviews/*", privately)
    .post("/api/interviews", async (context) => {
      const { roleId } = await readBody(context, beginning, limits.bodyBytes);
      const role = roleId == null ? null : catalog.role(catalog.successor(roleId) ?? roleId);
      if (role === undefined) throw badField(["roleId"], "There is no role with this id.");
      const view = await begin(desk, deps.newId(), role);
      return context.json(view, 201, { location: `/api/interviews/${view.id}` });
    })
    .get("/api/interviews/:id", async (context) => context.json(await resumed(desk, context.req.param("id"))))
    .delete("/api/interviews/:id", async (context) => {
      if (!(await desk.shelf.remove(context.req.param("id")))) throw unknownThing("interview");
      return context.body(null, 204);
    })
    .patch("/api/interviews/:id/profile", async (context) => {
      const { id, edits } = await readBody(context, profilePatch, limits.bodyBytes);
      const state = await edit(desk, context.req.param("id"), id, (now) => findingsOf(edits, now, catalog.role(now.roleId ?? "") ?? null));
      if ("refused" in state) throw refusalOf(state);
      return context.json(state);
    });
}

/** The interview, or a 404. */
export async function resumed(desk: Desk, id: string): Promise<InterviewView> {
  const view = isOurId(id) ? await resume(desk, id) : null;
  if (!view) throw unknownThing("interview");
  return view;
}
