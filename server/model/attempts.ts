/** What both kinds of calls do around an attempt: leave to ask, the account of a failure, and whether another one is worth it. */
import type { Breaker, Pass } from "./breaker.ts";
import type { Deadlines } from "./deadline.ts";
import { faultOf } from "./faults.ts";
import type { Meter } from "./meter.ts";
import type { FaultKind, ModelFault, Purpose } from "./model.ts";
import type { Sdk } from "./sdk.ts";
import type { Takes } from "./takes.ts";

/** The shape of the app's log. Only kinds of faults go in. */
export type Log = (entry: { level: "error" | "info"; at: string; error?: string }) => void;
/** What the calls of one model share. `now`: milliseconds. `takes`: what this provider has turned out to take. */
export type Shared = { sdk(): Promise<Sdk>; meter: Meter; breaker: Breaker; deadlines: Deadlines; now(): number; log: Log; takes: Takes };

/** One more, for what passes: a second failure means that a third would keep the worker waiting for nothing. */
export const ATTEMPTS = 2;
/** Where the provider does not say how long to wait: a restart or a burst is over by then as often as not. */
const PAUSE_MS = 300;
const PASSING: ReadonlySet<FaultKind> = new Set(["timeout", "unreachable", "rate_limited", "server", "malformed", "truncated", "cut"]);
const OUR_OWN: ReadonlySet<FaultKind> = new Set(["paused", "interview_spent", "day_spent"]);

/** Milliseconds to wait before another attempt, with `left` to go; null where it is not worth it or does not fit. */
export function waitBefore({ kind, retryAfterMs }: ModelFault, left: number, least: number): number | null {
  const wait = retryAfterMs ?? (kind === "malformed" || kind === "truncated" || kind === "timeout" ? 0 : PAUSE_MS);
  return PASSING.has(kind) && wait + least <= left ? wait : null;
}

/** Tells the breaker and the log of a failed attempt, and gives its fault. */
export function account({ now, log }: Shared, purpose: Purpose, pass: Pass, error: unknown): ModelFault {
  const fault = faultOf(error, now());
  const rest = pass.failed(fault);
  if (!OUR_OWN.has(fault.kind)) log({ level: "error", at: `model ${purpose}`, error: `${fault.kind}${detailOf(fault, error)}` });
  if (rest !== null) log({ level: "error", at: `model rests for ${Math.round(rest / 1_000)} s` });
  return fault;
}

/** Of an error that nobody foresaw, its name: the message may quote a prompt. */
function detailOf({ kind, status }: ModelFault, error: unknown): string {
  if (kind === "unknown" && error instanceof Error) return ` (${error.name})`;
  return status === null ? "" : ` (HTTP ${status})`;
}

export const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
