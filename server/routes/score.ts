/** A personal score without a conversation: profile, wishes and what-ifs in; score, range, reasons and moves out; nothing is kept. */
import { Hono } from "hono";
import * as z from "zod";
import { METHOD, scoreAsSeen, tryScenario } from "../../scoring/index.ts";
import { readBody } from "../body.ts";
import type { Deps } from "../deps.ts";
import { keptFrom, keptInput } from "../kept-input.ts";
import type { Operation } from "../operations.ts";
import { badField, badFields } from "../problems.ts";
import { profileFrom, profileInput } from "../profile-input.ts";
import { assess } from "../reports/assess.ts";
import { seenOf } from "../reports/snapshot.ts";
import { filters, lever, nearMiss, personScore, transition, triedScenario, whyPart } from "../schemas/score.ts";

const body = z.strictObject({ roleId: z.string().min(1).max(160), profile: profileInput.nullish(), ...keptInput });
const seen = triedScenario.pick({ value: true, low: true, high: true, zone: true, gain: true });

export const scoreOperations: Operation[] = [{
  method: "post", path: "/api/score", summary: "Score a profile, rank its moves by the wishes in `filters`, and recompute `scenarios`", body,
  answers: {
    200: {
      description: "The score with its range and reasons. `levers` and `transitions` are ranked, best first. `scenarios`: each recomputed on its own, `gain` in points against `score`. `asSeen`: the score with the AI scores of `disagreements` in the place of ours; null without any.",
      schema: z.object({
        roleId: z.string(), method: z.string(), catalogVersion: z.string(), score: personScore,
        range: z.object({ low: z.number(), high: z.number(), exactLow: z.number(), exactHigh: z.number() }),
        zone: z.string(), label: z.string(), why: z.array(whyPart), levers: z.array(lever), transitions: z.array(transition),
        nearMisses: z.array(nearMiss), considered: z.int(), passed: z.int(), filters, scenarios: z.array(triedScenario), asSeen: seen.nullable(),
      }),
    },
  },
}];

export function scoreRoutes({ catalog, limits }: Deps): Hono {
  return new Hono().post("/api/score", async (context) => {
    const { roleId, profile: told, ...beside } = await readBody(context, body, limits.bodyBytes);
    const role = catalog.role(roleId);
    if (!role) throw badField(["roleId"], "There is no role with this id.");
    const profile = profileFrom(told, role, catalog, "profile");
    const kept = keptFrom(beside, new Set([...role.tasks, ...profile.own].map(({ id }) => id)));
    if (kept.faults.length > 0) throw badFields(kept.faults);
    const { score, levers, ranking: { moves: transitions, ...ranking } } = assess(catalog, role, profile, kept.filters);
    const numbers = catalog.scorable(role.id)!;
    const { low, high, exactLow, exactHigh, zone, label, why } = score;
    return context.json({
      roleId, method: METHOD, catalogVersion: catalog.version, score,
      range: { low, high, exactLow, exactHigh }, zone, label, why, levers, transitions, ...ranking, filters: kept.filters,
      scenarios: kept.scenarios.map((scenario) => tryScenario(numbers, profile, catalog.activities, score, scenario)),
      asSeen: seenOf(scoreAsSeen(numbers, profile, catalog.activities, score, kept.disagreements)),
    });
  });
}
