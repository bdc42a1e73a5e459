/** A personal score without a conversation: profile in, score, range, reasons and moves out; nothing is kept. */
import { Hono } from "hono";
import * as z from "zod";
import { METHOD } from "../../scoring/index.ts";
import { readBody } from "../body.ts";
import type { Deps } from "../deps.ts";
import type { Operation } from "../operations.ts";
import { badField } from "../problems.ts";
import { profileFrom, profileInput } from "../profile-input.ts";
import { assess } from "../reports/assess.ts";
import { lever, nearMiss, personScore, transition, whyPart } from "../schemas/score.ts";

const body = z.strictObject({ roleId: z.string().min(1).max(160), profile: profileInput.nullish() });

export const scoreOperations: Operation[] = [{
  method: "post", path: "/api/score", summary: "Score a profile", body,
  answers: {
    200: {
      description: "The score with its range and reasons. `levers` and `transitions` are ranked, best first.",
      schema: z.object({
        roleId: z.string(), method: z.string(), catalogVersion: z.string(), score: personScore,
        range: z.object({ low: z.number(), high: z.number(), exactLow: z.number(), exactHigh: z.number() }),
        zone: z.string(), label: z.string(), why: z.array(whyPart), levers: z.array(lever), transitions: z.array(transition),
        nearMisses: z.array(nearMiss), considered: z.int(), passed: z.int(),
      }),
    },
  },
}];

export function scoreRoutes({ catalog, limits }: Deps): Hono {
  return new Hono().post("/api/score", async (context) => {
    const { roleId, profile } = await readBody(context, body, limits.bodyBytes);
    const role = catalog.role(roleId);
    if (!role) throw badField(["roleId"], "There is no role with this id.");
    const { score, levers, ranking: { moves: transitions, ...ranking } } = assess(catalog, role, profileFrom(profile, role, catalog, "profile"));
    const { low, high, exactLow, exactHigh, zone, label, why } = score;
    return context.json({
      roleId, method: METHOD, catalogVersion: catalog.version, score,
      range: { low, high, exactLow, exactHigh }, zone, label, why, levers, transitions, ...ranking,
    });
  });
}
