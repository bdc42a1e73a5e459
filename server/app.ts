/** The whole server: everything it may reach comes in as `deps`, a Hono app goes out; the same for Node and Workers. */
import { Hono } from "hono";
import type { Deps } from "./deps.ts";
import { answerErrors } from "./errors.ts";
import { followUpWith } from "./follow-up.ts";
import { safeHeaders } from "./headers.ts";
import type { Desk } from "./interview/desk.ts";
import { state } from "./interview/machine.ts";
import { nameOf, whereOf } from "./log.ts";
import { openapiOf } from "./openapi.ts";
import { refuseOtherMethods, type Operation } from "./operations.ts";
import { createRoleScores } from "./role-scores.ts";
import { dataOperations, dataRoutes } from "./routes/data.ts";
import { exportOperations, exportRoutes } from "./routes/exports.ts";
import { feedOperations, feedRoutes } from "./routes/feeds.ts";
import { healthOperations, healthRoutes } from "./routes/health.ts";
import { interviewOperations, interviewRoutes } from "./routes/interviews.ts";
import { messageOperations, messageRoutes } from "./routes/messages.ts";
import { movesOperations, movesRoutes } from "./routes/moves.ts";
import { pageOperations, pageRoutes } from "./routes/pages.ts";
import { previewOperations, previewRoutes } from "./routes/previews.ts";
import { reportViewOperations, reportViewRoutes } from "./routes/report-views.ts";
import { reportOperations, reportRoutes } from "./routes/reports.ts";
import { roleOperations, roleRoutes } from "./routes/roles.ts";
import { scoreOperations, scoreRoutes } from "./routes/score.ts";
import { seenOperations, seenRoutes } from "./routes/seen.ts";
import { createShelf } from "./shelf.ts";

export function createApp(deps: Deps): Hono {
  const desk = deskOf(deps);
  const scores = createRoleScores(deps.catalog);
  const operations: Operation[] = [
    ...healthOperations, ...roleOperations, ...scoreOperations, ...interviewOperations, ...messageOperations(deps), ...reportOperations, ...pageOperations, ...movesOperations,
    ...dataOperations, ...feedOperations, ...previewOperations, ...exportOperations, ...reportViewOperations, ...seenOperations,
  ];
  const openapi = openapiOf(operations, deps.catalog.version);
  const app = new Hono().use(safeHeaders);
  for (const routes of [
    healthRoutes(deps), roleRoutes(deps, scores), scoreRoutes(deps), interviewRoutes(deps, desk), messageRoutes(deps, desk), reportRoutes(deps, desk),
    pageRoutes(deps, desk, scores), movesRoutes(deps, desk, scores), dataRoutes(deps, scores), feedRoutes(deps), previewRoutes(deps, scores), exportRoutes(deps), reportViewRoutes(deps), seenRoutes(deps, desk),
  ]) app.route("/", routes);
  app.get("/openapi.json", (context) => context.json(openapi));
  refuseOtherMethods(app, [...operations, { method: "get", path: "/openapi.json", summary: "This document", answers: {} }]);
  answerErrors(app, deps);
  return app;
}

/** The world of the interview is the catalogue. */
function deskOf(deps: Deps): Desk {
  const { catalog: world, interpreter, finder, now, limits, log } = deps;
  return {
    world, interpreter, now, findRoles: finder.inMessage, searchRoles: finder.named, turns: limits.turns, followUp: followUpWith(deps),
    shelf: createShelf(deps.db, (interview) => state(interview, world)),
    failed: (part, error) => log({ level: "error", at: part, error: nameOf(error), where: whereOf(error) }),
  };
}
