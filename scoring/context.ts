/** Answers on context → the market signals, barriers and growth as they count for this worker, with bounds. */
import {
  AI_WORK_FROM, AI_WORK_GROWTH, EMPLOYER_AI, HANDS_ON_BARRIER, HOME_CAP, LICENCE_BARRIER, RANGE, SIGN_OFF_BARRIER, UNASKED_OFF,
  UNION_BARRIER,
} from "./method.ts";
import type { Component } from "./results.ts";
import { clamp, EPSILON } from "./round.ts";
import {
  BARRIERS, SIGNALS, type Barrier, type Bounded, type Context, type ContextEntry, type ContextKey, type ContextValue, type ScorableRole,
  type Signal, type Source,
} from "./vocabulary.ts";

const point = (value: number): Bounded => ({ value, low: value, high: value });

/** Not asked about, and not askable: the role's value as assessed. */
const asRole = <N extends string>(name: N, role: number): Component<N> =>
  ({ name, role, ...point(role), source: "assumed", context: null, quote: null });

/** Not answered yet: the role's value, one step either way within the component's range. */
function unasked<N extends string>(name: N, role: number, range: { low: number; high: number }): Component<N> {
  const low = clamp(role - UNASKED_OFF, range.low, range.high);
  return { ...asRole(name, role), low, high: clamp(role + UNASKED_OFF, range.low, range.high) };
}

type Answered = { source: Source; quote: string | null };
const answered = <N extends string>(name: N, role: number, value: number, context: ContextKey, { source, quote }: Answered): Component<N> =>
  ({ name, role, ...point(value), source, context, quote });

/** Whose answer a context key holds, narrowed to that key's values. */
const answerTo = <K extends ContextKey>(context: Context, key: K): ContextEntry<K> | null => context[key];

function byTable<K extends ContextKey, N extends Barrier>(
  name: N, role: number, context: Context, key: K, table: Readonly<Record<ContextValue<K>, number>>,
): Component<N> {
  const answer = answerTo(context, key);
  return answer === null ? unasked(name, role, RANGE.barrier) : answered(name, role, table[answer.value], key, answer);
}

/** Working from home caps what hands-on work protects, answered or not. */
function presence(role: number, context: Context): Component<"physical_presence"> {
  const handsOn = byTable("physical_presence", role, context, "hands_on", HANDS_ON_BARRIER);
  const atHome = context.place !== null && context.place.value === "home" ? context.place : null;
  return atHome !== null && handsOn.high > HOME_CAP ? answered("physical_presence", role, HOME_CAP, "place", atHome) : handsOn;
}

function barrierOf(name: Barrier, role: number, context: Context): Component<Barrier> {
  if (name === "regulation") return byTable(name, role, context, "licence_required", LICENCE_BARRIER);
  if (name === "physical_presence") return presence(role, context);
  if (name === "union") return byTable(name, role, context, "union", UNION_BARRIER);
  return name === "liability" ? byTable(name, role, context, "sign_off", SIGN_OFF_BARRIER) : asRole(name, role);
}

export const barriersFor = (role: ScorableRole, context: Context): Component<Barrier>[] =>
  BARRIERS.map((name) => barrierOf(name, role.barriers[name], context));

function signalOf(name: Signal, role: number, context: Context): Component<Signal> {
  if (name !== "company_actions") return asRole(name, role);
  const answer = context.employer_ai;
  if (answer === null) return unasked(name, role, RANGE.signal);
  return answered(name, role, EMPLOYER_AI[answer.value](role), "employer_ai", answer);
}

export const signalsFor = (role: ScorableRole, context: Context): Component<Signal>[] =>
  SIGNALS.map((name) => signalOf(name, role.signals[name], context));

/** Growth with work on AI, and without (never above the range). */
const grown = (role: number, aiWork: boolean): number =>
  aiWork ? Math.min(role + AI_WORK_GROWTH, RANGE.growth.high) : role;
const enough = (share: number): boolean => share >= AI_WORK_FROM - EPSILON;

/**
 * Growth from the direct answer, else from `aiShare`: percent of the week on own tasks that build, check or supervise AI
 * (null: there are none, so nothing is known and one step up stays possible).
 */
export function growthFor(role: ScorableRole, context: Context, aiShare: Bounded | null): Component<"growth"> {
  const answer = context.ai_work;
  if (answer !== null) return answered("growth", role.growth, grown(role.growth, answer.value === "yes"), "ai_work", answer);
  if (aiShare === null) return { ...asRole("growth", role.growth), high: grown(role.growth, true) };
  const at = (share: number) => grown(role.growth, enough(share));
  return { ...asRole("growth", role.growth), value: at(aiShare.value), low: at(aiShare.low), high: at(aiShare.high), source: "stated" };
}

/** Σ of components, centre and bounds. */
export const summed = (parts: readonly Bounded[]): Bounded => ({
  value: parts.reduce((sum, { value }) => sum + value, 0),
  low: parts.reduce((sum, { low }) => sum + low, 0),
  high: parts.reduce((sum, { high }) => sum + high, 0),
});
