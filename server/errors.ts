/** The one place where an exception becomes an answer: a problem for programs, a page for people. */
import type { Context, Hono } from "hono";
import { HTTPException } from "hono/http-exception";
import { isBusy, isUnmigrated } from "../db/client.ts";
import { problemPage } from "../web/pages/problem.tsx";
import type { Deps } from "./deps.ts";
import { whereOf } from "./log.ts";
import { notSetUp, problemOf, Refusal } from "./problems.ts";

/** Answers for every refusal, unknown address and failure of the app. */
export function answerErrors(app: Hono, deps: Deps): void {
  app.notFound((context) => respond(context, deps, new Refusal(404, "There is no page at this address.")));
  app.onError((error, context) => {
    if (error instanceof Refusal) return respond(context, deps, error);
    if (error instanceof HTTPException) return respond(context, deps, new Refusal(error.status, error.message));
    if (isBusy(error)) return respond(context, deps, new Refusal(503, "Another program holds the database. Please send this again.", [], { "retry-after": "1" }));
    if (isUnmigrated(error)) return respond(context, deps, notSetUp());
    // Only names and places: a message may quote what a worker wrote.
    deps.log({ level: "error", at: `${context.req.method} ${context.req.routePath}`, error: error.name, where: whereOf(error) });
    return respond(context, deps, new Refusal(500, "The request failed here. Nothing that you were told is kept was lost; please try again."));
  });
}

function respond(context: Context, { assets, origin }: Deps, refusal: Refusal): Response {
  const problem = problemOf(refusal);
  const headers = { ...refusal.headers, "cache-control": "no-store" };
  const isApi = context.req.path.startsWith("/api/");
  if (!isApi && (context.req.header("accept") ?? "").includes("text/html")) {
    const html = problemPage({ assets, origin, status: problem.status, title: problem.title, detail: problem.detail });
    return new Response(html, { status: problem.status, headers: { ...headers, "content-type": "text/html; charset=utf-8" } });
  }
  return new Response(JSON.stringify(problem), { status: problem.status, headers: { ...headers, "content-type": "application/problem+json" } });
}
