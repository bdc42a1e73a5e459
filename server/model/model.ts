/** The port to a language model: one structured reply, or a streamed text with tools. Whoever calls it knows no provider. */
import type * as z from "zod";

/** What a call is for; logs and budgets name it. */
export type Purpose = "reading" | "answer" | "doctor";

/** Who pays: calls of one interview share a budget; null for calls outside of any. An evaluation pays by its cases. */
export type Paid = { purpose: Purpose; interviewId: string | null };

export type ObjectCall<T> = Paid & {
  /** The same for every call of a purpose, so that a provider's cache can hold it. */
  instructions: string;
  /** What changes from call to call, the steadiest part first. */
  prompt: string;
  schema: z.ZodType<T>;
  /** Names the schema for the provider: letters, digits, underscores. */
  name: string;
  maxOutputTokens: number;
};

export type ToolCall = { description: string; input: z.ZodType; execute(input: unknown): unknown | Promise<unknown> };

export type StreamCall = Paid & {
  instructions: string;
  messages: { role: "user" | "assistant"; content: string }[];
  tools: Readonly<Record<string, ToolCall>>;
  /** Calls to the provider that one answer may take; each round of tools costs one. */
  maxSteps: number;
  maxOutputTokens: number;
};

export interface Model {
  /** For people: the model's name and where it is, such as "gpt-x at api.openai.com". */
  readonly label: string;
  /** A reply that fits the schema. Throws `ModelFault`. */
  object<T>(call: ObjectCall<T>): Promise<T>;
  /** The text as it comes; who leaves the loop ends the call. Ends normally only where the provider finished with "stop"; otherwise throws `ModelFault`. */
  stream(call: StreamCall): AsyncIterable<string>;
}

/** Why the model gave nothing. `paused`: the circuit breaker does not ask it now. `interview_spent`, `day_spent`: a budget is used up. */
export const FAULTS = [
  "timeout", "unreachable", "rate_limited", "unauthorised", "forbidden", "refused", "server", "malformed", "truncated", "cut", "paused",
  "interview_spent", "day_spent", "unknown",
] as const;
export type FaultKind = (typeof FAULTS)[number];

/** What the worker is to know where the model did not take a turn: it failed, rests after failures, or a budget is spent. */
export const NOTICES = ["model_failed", "model_paused", "interview_spent", "day_spent"] as const;
export type Notice = (typeof NOTICES)[number];

/** The notice for whatever a call threw. */
export function noticeOf(error: unknown): Notice {
  const kind = error instanceof ModelFault ? error.kind : "unknown";
  if (kind === "paused") return "model_paused";
  return kind === "interview_spent" || kind === "day_spent" ? kind : "model_failed";
}

/** Carries no request, no prompt and no reply: it may be logged as it is. */
export class ModelFault extends Error {
  readonly kind: FaultKind;
  readonly status: number | null;
  readonly retryAfterMs: number | null;
  constructor(kind: FaultKind, status: number | null = null, retryAfterMs: number | null = null) {
    super(`The language model gave no usable reply: ${kind}${status === null ? "" : ` (HTTP ${status})`}.`);
    this.name = "ModelFault";
    [this.kind, this.status, this.retryAfterMs] = [kind, status, retryAfterMs];
  }
}
