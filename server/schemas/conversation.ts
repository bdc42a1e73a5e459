/** Shapes of what the conversation and the reports send, for `/openapi.json`; the compiler holds them to the wire's types. */
import * as z from "zod";
import { activity } from "../../db/activity.ts";
import { role } from "../../db/role.ts";
import { CONTEXT, LEVELS, SOURCES, ZONES, type ContextKey, type Profile, type QuestionId } from "../../scoring/index.ts";
import type { EarlierScore, ReportSnapshot, RoleRow } from "../../web/pages/props.ts";
import { amount } from "../interpret/findings.ts";
import { basis } from "./basis.ts";
import type { InterviewState, InterviewView, QuestionView, SavedReport, TranscriptEntry, TurnReply } from "../wire.ts";
import { disagreement, filters, lever, nearMiss, personScore, scenario, transition, triedScenario } from "./score.ts";

const text = z.string();
const entry = { id: text, amount: amount.nullable(), group: text.nullable(), x: z.number().nullable(), source: z.enum(SOURCES), quote: text.nullable() };
const answered = (key: ContextKey) => z.object({ value: z.enum(CONTEXT[key]), source: z.enum(SOURCES), quote: text.nullable() }).nullable();
const context = z.object(Object.fromEntries((Object.keys(CONTEXT) as ContextKey[]).map((key) => [key, answered(key)])) as
  unknown as { [K in ContextKey]: z.ZodType<Profile["context"][K]> });

export const profile = z.object({
  level: z.enum(LEVELS).nullable(), x: z.number().nullable(), week: z.number().nullable(),
  tasks: z.array(z.object(entry)), own: z.array(z.object({ ...entry, text, activity: text })), context, confirmed: z.boolean(),
}) satisfies z.ZodType<Profile>;

const question = z.object({ id: text as unknown as z.ZodType<QuestionId>, text, chips: z.array(text) }) satisfies z.ZodType<QuestionView>;

const scoredActivities = z.record(text, activity.omit({ phrases: true, why: true }));

export const interviewState = z.object({
  id: text, roleId: text.nullable(), roleTitle: text.nullable(), otherRoles: z.array(z.object({ id: text, title: text })), status: z.enum(["interviewing", "confirming", "done"]), profile,
  score: personScore.nullable(), activities: scoredActivities, provisional: z.boolean(), question: question.nullable(),
  progress: z.object({ asked: z.int(), about: z.int() }), level: z.enum(LEVELS).nullable(),
  filters, scenarios: z.array(scenario), disagreements: z.array(disagreement),
}) satisfies z.ZodType<InterviewState>;

const transcriptEntry = z.object({
  id: text, from: z.enum(["worker", "foothold"]), text, question: text.nullable(), by: z.enum(["embedded", "model", "panel"]).nullable(), notice: text.nullable(),
}) satisfies z.ZodType<TranscriptEntry>;

export const interviewView = z.object({
  ...interviewState.shape, transcript: z.array(transcriptEntry), createdAt: z.iso.datetime(),
}) satisfies z.ZodType<InterviewView>;

export const turnReply = z.object({
  messageId: text, by: z.enum(["embedded", "model"]), repeated: z.boolean(), notice: text.nullable(), acknowledgement: text.nullable(), answer: text.nullable(),
  suggestions: z.array(text), state: interviewState,
}) satisfies z.ZodType<TurnReply>;

export const roleRow = z.object({
  id: text, title: text, category: text, soc: text, grade: z.enum(["assessed", "derived"]), score: z.number(), zone: z.enum(ZONES), label: text,
  medianWage: z.number().nullable(), changePct: z.number().nullable(), employment: z.number().nullable(),
}) satisfies z.ZodType<RoleRow>;

export const savedReport = z.object({ id: text, url: z.url(), key: text, expiresAt: z.iso.datetime() }) satisfies z.ZodType<SavedReport>;

const headline = { value: z.number(), low: z.number(), high: z.number(), zone: z.enum(ZONES) };
const earlierScore = z.object({ ...headline, method: text, catalogVersion: text, scoredAt: z.iso.datetime() }) satisfies z.ZodType<EarlierScore>;

export const reportSnapshot = z.object({
  id: text, savedAt: z.iso.datetime(), expiresAt: z.iso.datetime(), method: text, catalogVersion: text, role, profile, score: personScore,
  levers: z.array(lever), transitions: z.array(transition), targets: z.array(role.pick({ id: true, soc: true, title: true, grade: true, category: true, labour: true, sources: true })),
  activities: scoredActivities, filters, nearMisses: z.array(nearMiss), considered: z.int(), passed: z.int(),
  scenarios: z.array(triedScenario), disagreements: z.array(disagreement), asSeen: triedScenario.pick({ value: true, low: true, high: true, zone: true, gain: true }).nullable(),
  scoredAt: z.iso.datetime(), earlier: z.array(earlierScore), basis: basis.nullable(), seal: z.object({ sha256: text, of: z.array(text).describe("Members that it covers") }).nullable(),
  made: z.object({ method: text, since: z.array(z.object({ method: text, date: z.iso.date(), what: z.array(text) })) }),
}) satisfies z.ZodType<ReportSnapshot>;
