/** What a worker's message can mean: one schema for every interpreter. A finding never holds a score. */
import * as z from "zod";
import { COMPLEXITIES, CONTEXT, LEVELS, PRECISIONS, VAGUE_WORDS, type Amount, type Change, type ContextKey, type ContextValue, type FilterChange } from "../../scoring/index.ts";
import { ALL_GROUPS } from "./findings-fields.ts";

const MAX_QUOTE = 600;
/** The longest id is that of a role with a long title: about a hundred characters. */
const id = z.string().min(1).max(160);
const quote = z.string().min(1).max(MAX_QUOTE);
const bounded = (max: number) => z.number().min(0).max(max);

/** Amounts are derived by code from the quote (see amounts.ts); a model only picks the quote. */
export const amount = z.discriminatedUnion("unit", [
  z.object({ unit: z.literal("percent"), value: bounded(100), precision: z.enum(PRECISIONS), low: bounded(100).nullable(), high: bounded(100).nullable() }),
  z.object({ unit: z.literal("hours"), value: bounded(168), precision: z.enum(PRECISIONS), low: bounded(168).nullable(), high: bounded(168).nullable() }),
  z.object({ unit: z.literal("vague"), word: z.enum(VAGUE_WORDS) }),
  z.object({ unit: z.literal("rest") }),
  z.object({ unit: z.literal("done") }),
  z.object({ unit: z.literal("none") }),
]) satisfies z.ZodType<Amount>;

/** Follow-up requests go to the answerer; the others steer the interview. */
export const FOLLOW_UPS = ["explain", "what_if", "compare", "transitions", "evidence", "method"] as const;
export type FollowUpRequest = (typeof FOLLOW_UPS)[number];
/** What a model may find; to take back what was said is read by rules alone. */
export const MODEL_REQUESTS = [...FOLLOW_UPS, "save", "delete", "restart", "stop", "skip", "confirm", "distress", "off_topic", "unclear"] as const;
export const REQUESTS = [...MODEL_REQUESTS, "undo"] as const;
export type Request = (typeof REQUESTS)[number];

const contextFinding = (Object.keys(CONTEXT) as ContextKey[]).map((key) =>
  z.object({ kind: z.literal("context"), key: z.literal(key), value: z.enum(CONTEXT[key]), quote }));

/** What a worker asks of a move; what is absent stays as it was. */
export const filterChange = z.strictObject({
  noNewDegree: z.boolean().optional(), atLeastTodaysPay: z.boolean().optional(), noLicence: z.boolean().optional(), remote: z.boolean().optional(), wide: z.boolean().optional(),
  minimumPay: bounded(10_000_000).nullable().optional(), mostTrainingMonths: bounded(600).nullable().optional(),
  groups: z.array(z.enum(ALL_GROUPS as [string, ...string[]])).max(ALL_GROUPS.length).readonly().optional(),
}) satisfies z.ZodType<FilterChange>;

const contextValues = z.enum([...new Set(Object.values(CONTEXT).flat())]) as z.ZodType<ContextValue>;
/** One change of a what-if. */
export const change = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("set_share"), task: id, share: bounded(100) }),
  z.strictObject({ kind: z.literal("level"), level: z.enum(LEVELS) }),
  z.strictObject({ kind: z.literal("complexity"), task: id, x: z.number().min(-1).max(1) }),
  z.strictObject({ kind: z.literal("context"), key: z.enum(Object.keys(CONTEXT) as ContextKey[]), value: contextValues }),
]) satisfies z.ZodType<Change>;
export const MOST_CHANGES = 30;

export const finding = z.union([
  z.object({ kind: z.literal("filter"), change: filterChange, quote }),
  /** A what-if kept under a name; no changes: taken away. */
  z.object({ kind: z.literal("scenario"), id: z.string().min(1).max(80), name: z.string().min(1).max(80), changes: z.array(change).max(MOST_CHANGES), quote }),
  /** The worker's own AI score of a task beside ours; null: taken back. */
  z.object({ kind: z.literal("disagreement"), task: id, score: z.number().min(1).max(5).nullable(), reason: z.string().max(400), quote }),
  /** `roleId` null: not sure, or not known. `others`: jobs that it could be as well, best first. */
  z.object({ kind: z.literal("role"), roleId: id.nullable(), title: z.string().max(200), others: z.array(id).max(5), quote }),
  /** Several ids: one amount covers them all and is split by baseline. Ids are task ids of the role or ids of own tasks. */
  z.object({ kind: z.literal("time"), tasks: z.array(id).min(1).max(20), amount, quote }),
  z.object({ kind: z.literal("not_done"), task: id, quote }),
  /** `task` "all": said of the cases in general. */
  z.object({ kind: z.literal("complexity"), task: id, complexity: z.enum(COMPLEXITIES), quote }),
  /** A known `id` replaces that own task; a new one adds it. */
  z.object({ kind: z.literal("own_task"), id, text: z.string().min(1).max(200), activity: id, amount, quote }),
  z.object({ kind: z.literal("level"), years: bounded(70).nullable(), level: z.enum(LEVELS).nullable(), leads: z.boolean().nullable(), quote }),
  /** `hours` null: only the length of a day or the number of days was told. */
  z.object({
    kind: z.literal("week"), hours: z.number().min(1).max(120).nullable(), quote, day: z.number().min(0.5).max(24).nullish(), days: z.number().min(0.1).max(7).nullish(),
  }),
  ...contextFinding,
  z.object({ kind: z.literal("request"), request: z.enum(REQUESTS), quote }),
]);
export type Finding = z.infer<typeof finding>;
