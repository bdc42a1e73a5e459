/** The pages of one worker's moves, and of one move beside the worker and their role: of an interview, or of a saved report. */
import { Hono, type Context } from "hono";
import type * as z from "zod";
import { movesPage } from "../../web/pages/moves.tsx";
import type { Mover } from "../../web/pages/moves-props.ts";
import { threeWayPage } from "../../web/pages/three-way.tsx";
import type { Deps } from "../deps.ts";
import { privately } from "../headers.ts";
import type { Desk } from "../interview/desk.ts";
import { moverOf, reportMoverOf } from "../moves/mover.ts";
import { movesOf } from "../moves/moves.ts";
import { threeWayOf } from "../moves/three-way.ts";
import { wishesFrom, wishesQuery } from "../moves/wishes.ts";
import type { Operation } from "../operations.ts";
import { unknownThing } from "../problems.ts";
import { read } from "../reports/keeper.ts";
import { groups } from "../role-list.ts";
import type { RoleScores } from "../role-scores.ts";
import { resumed } from "./interviews.ts";

const page = (path: string, summary: string, query?: z.ZodObject): Operation =>
  ({ method: "get", path, summary, ...(query ? { query } : {}), answers: { 200: { description: "A page.", type: "text/html" } } });

const wished = "; without wishes in the address, those that are kept hold";
export const movesOperations: Operation[] = [
  page("/i/{id}/moves", `Where the worker of an interview could move${wished}`, wishesQuery),
  page("/r/{id}/moves", `Where the worker of a saved report could move by today’s catalogue${wished}`, wishesQuery),
  page("/i/{id}/to/{role}", `The worker of an interview, their role and another, side by side${wished}`, wishesQuery),
  page("/r/{id}/to/{role}", `The worker of a saved report, their role and another, side by side${wished}`, wishesQuery),
];

export function movesRoutes({ db, catalog, assets, origin, now }: Deps, desk: Desk, scores: RoleScores): Hono {
  const frame = { assets, origin };
  const ofInterview = async (context: Context): Promise<Mover> => moverOf(catalog, await resumed(desk, context.req.param("id")!));
  const ofReport = async (context: Context): Promise<Mover> => reportMoverOf(catalog, await read(db, context.req.param("id")!, now()));

  const moves = (context: Context, mover: Mover): Response | Promise<Response> => {
    const asked = wishesFrom(context.req.queries()), wishes = asked ?? mover.kept;
    return context.html(movesPage({ ...frame, mover, wishes, asked: asked !== null, groups, ...movesOf(catalog, mover, wishes) }));
  };
  const threeWay = (context: Context, mover: Mover): Response | Promise<Response> => {
    const id = context.req.param("role")!, successor = catalog.successor(id);
    if (successor) return context.redirect(`${mover.base}/to/${successor}`, 302);
    const target = catalog.role(id);
    if (!target) throw unknownThing("role");
    if (target.id === mover.role.id) return context.redirect(`${mover.base}/moves`, 302);
    return context.html(threeWayPage({ ...frame, mover, ...threeWayOf(catalog, scores, mover, target, wishesFrom(context.req.queries())) }));
  };
  return new Hono()
    .use("/i/:id/*", privately)
    .use("/r/:id/*", privately)
    .get("/i/:id/moves", async (context) => moves(context, await ofInterview(context)))
    .get("/r/:id/moves", async (context) => moves(context, await ofReport(context)))
    .get("/i/:id/to/:role", async (context) => threeWay(context, await ofInterview(context)))
    .get("/r/:id/to/:role", async (context) => threeWay(context, await ofReport(context)));
}
