/** Shapes of the rules' results, for `/openapi.json`; the compiler holds them to the types that the rules answer with. */
import * as z from "zod";
import {
  BARRIERS, CONTEXT, DISPOSITIONS, GATES, LEVELS, SIGNALS, SOURCES, ZONES, type ContextKey, type Disagreement, type Lever, type NearMiss, type PersonScore,
  type RoleScore, type Scenario, type Transition, type TransitionFilters, type TriedScenario, type WeekTask, type WhyPart,
} from "../../scoring/index.ts";
import { change } from "../interpret/findings.ts";
import type { RangedRoleScore } from "../role-scores.ts";

const bounded = z.object({ value: z.number(), low: z.number(), high: z.number() });
const level = z.enum(LEVELS);
const zone = z.enum(ZONES);
const sourceOf = z.enum(SOURCES);
const disposition = z.enum(DISPOSITIONS);
const contextKey = z.enum(Object.keys(CONTEXT) as ContextKey[]);
const part = <G extends string>(groups: readonly G[]) => z.object({ group: z.enum(groups), exact: z.number(), shown: z.number() });
const component = <N extends string>(names: readonly N[]) => z.object({
  ...bounded.shape, name: z.enum(names), role: z.number(), source: sourceOf, context: contextKey.nullable(), quote: z.string().nullable(),
});

const score = {
  value: z.number().describe("0 to 100, one decimal"), exact: z.number(), raw: z.number(),
  taskResistance: z.number().describe("1 to 5"), evidence: z.number().describe("−10 to 10"),
  barriers: z.number().describe("0 to 10"), growth: z.number().describe("−2 to 2"), zone,
  label: z.enum(["Imminent", "Urgent", "Moderate", "Accelerated", "Transforming", "Stable", "Red"]),
  impact: z.record(disposition, z.number()).describe("Percent of working time"), shareScoring3Plus: z.number(),
};

export const roleScore = z.object({
  ...score, protective: z.number(), quickScreen: z.enum(["likely_red", "likely_green", "look_closer"]),
  why: z.object({ from: z.number(), parts: z.array(part(["evidence", "barriers", "growth"])) }),
}) satisfies z.ZodType<RoleScore>;

export const rangedRoleScore = z.object({ ...roleScore.shape, low: z.number(), high: z.number() }) satisfies z.ZodType<RangedRoleScore>;

const weekTask = z.object({
  id: z.string(), label: z.string(), own: z.boolean(), share: bounded, status: z.enum(["given", "vague", "assumed", "none"]),
  source: sourceOf, quote: z.string().nullable(), x: bounded, xSource: sourceOf, score: z.number(), disposition,
}) satisfies z.ZodType<WeekTask>;

export const whyPart = part(["time", "level", "evidence", "barriers", "growth"]) satisfies z.ZodType<WhyPart>;

export const personScore = z.object({
  ...score, low: z.number(), high: z.number(), exactLow: z.number(), exactHigh: z.number(),
  confidence: z.enum(["high", "medium", "low"]), role: z.object({ value: z.number(), exact: z.number() }), level: level.nullable(),
  why: z.array(whyPart),
  week: z.object({
    tasks: z.array(weekTask), hours: z.number(), hoursSource: sourceOf, closed: z.boolean(), accounted: z.number(), scaledFrom: z.number().nullable(),
  }),
  signals: z.array(component(SIGNALS)), barrierParts: z.array(component(BARRIERS)), growthPart: component(["growth"]),
}) satisfies z.ZodType<PersonScore>;

const gained = { gain: z.number(), score: z.number() };
export const lever = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("move_time"), from: z.string(), to: z.string(), points: z.number(), ...gained }),
  z.object({ kind: z.literal("harder_cases"), task: z.string(), x: z.number(), ...gained }),
  z.object({ kind: z.literal("barrier"), barrier: z.enum(BARRIERS), context: contextKey, value: z.string(), ...gained }),
]) satisfies z.ZodType<Lever>;

const taskShares = z.array(z.object({ id: z.string(), label: z.string(), share: z.number(), disposition }));
const figure = z.number().nullable();
const gateName = z.enum(GATES);
const step = z.object({ fit: z.number(), effort: z.number(), gain: z.number() });
const elements = z.array(z.object({ name: z.string(), kind: z.enum(["skills", "knowledge", "blsSkills"]), need: z.number(), have: z.number() }));

const ranked = {
  roleId: z.string(), score: z.number(), zone, entryLevel: level, gain: z.number(), fit: figure, effort: figure, wageRatio: figure, demand: figure, utility: z.number(),
  needs: z.object({ months: figure, newDegree: z.boolean().nullable() }),
};

export const transition = z.object({
  ...ranked, fitParts: z.array(z.object({ part: z.enum(["activities", "skills", "knowledge", "titles", "wording", "bls_skills"]), value: z.number() })),
  jobZoneGap: figure, missing: z.array(z.string()), gates: z.array(z.object({ name: gateName, state: z.enum(["open", "ajar", "shut"]), drops: z.boolean() })),
  pareto: z.boolean(), lose: taskShares, keep: taskShares, gainTasks: taskShares, aiProof: taskShares, carryOver: elements, lacking: elements,
  // oxlint-disable-next-line unicorn/no-thenable -- the wire's own name; nobody awaits it
  displaced: z.object({ now: z.number(), then: z.number() }), via: z.object({ roleId: z.string(), score: z.number(), first: step, second: step }).nullable(),
}) satisfies z.ZodType<Transition>;

export const nearMiss = z.object({ ...ranked, droppedBy: z.array(gateName) }) satisfies z.ZodType<NearMiss>;

export const filters = z.object({
  noNewDegree: z.boolean(), atLeastTodaysPay: z.boolean(), noLicence: z.boolean(), minimumPay: figure, mostTrainingMonths: figure, remote: z.boolean(),
  groups: z.array(z.string()), wide: z.boolean(),
}) satisfies z.ZodType<TransitionFilters>;

const named = { id: z.string(), name: z.string(), changes: z.array(change) };
export const scenario = z.object(named) satisfies z.ZodType<Scenario>;
export const triedScenario = z.object({
  ...named, value: z.number(), exact: z.number(), low: z.number(), high: z.number(), zone, impact: z.record(disposition, z.number()), gain: z.number(),
}) satisfies z.ZodType<TriedScenario>;
export const disagreement = z.object({ task: z.string(), score: z.number(), reason: z.string() }) satisfies z.ZodType<Disagreement>;
