/**
 * From whatever a client or a network throws to a `ModelFault`. Errors of the SDK carry the request, and with it everything that was said:
 * only kinds, statuses and waiting times come out of here. They are told by name, so that this file does not load the SDK.
 */
import { ModelFault, type FaultKind } from "./model.ts";

type Thrown = { name?: string; message?: string; statusCode?: number; responseHeaders?: Record<string, string>; data?: unknown; cause?: unknown };

const SHAPES = /^AI_(NoObjectGenerated|NoOutputGenerated|JSONParse|TypeValidation|InvalidResponseData|EmptyResponseBody|NoContentGenerated)Error$/;
/** A provider says 429 for "too fast" and for "no money": only the first one passes. */
const NO_CREDIT = /insufficient_quota|billing/;
const BY_STATUS: Readonly<Record<number, FaultKind>> = { 401: "unauthorised", 402: "forbidden", 403: "forbidden", 408: "timeout", 409: "server", 425: "server", 429: "rate_limited" };

/** The fault for an error. `now` is in milliseconds, for a date in Retry-After. */
export function faultOf(error: unknown, now: number): ModelFault {
  if (error instanceof ModelFault) return error;
  const thrown = (error ?? {}) as Thrown;
  const status = typeof thrown.statusCode === "number" ? thrown.statusCode : null;
  if (status !== null && status >= 400) return new ModelFault(kindOfStatus(status, thrown.data), status, retryAfterOf(thrown.responseHeaders, now));
  if (isCut(error)) return new ModelFault("cut", status);
  if (SHAPES.test(thrown.name ?? "") || status !== null) return new ModelFault("malformed", status);
  return new ModelFault(thrown.name === "AI_APICallError" || error instanceof TypeError ? "unreachable" : "unknown");
}

/** The fault for how a reply ended, or null where it ended as it should. `tool-calls` at the very end: no step was left for an answer. */
export function faultOfFinish(reason: string): ModelFault | null {
  if (reason === "stop") return null;
  if (reason === "length" || reason === "tool-calls") return new ModelFault("truncated");
  return new ModelFault(reason === "content-filter" ? "refused" : "cut");
}

function kindOfStatus(status: number, data: unknown): FaultKind {
  const { code, type } = (data as { error?: { code?: unknown; type?: unknown } } | undefined)?.error ?? {};
  if (status === 429 && NO_CREDIT.test(`${code} ${type}`)) return "forbidden";
  return BY_STATUS[status] ?? (status >= 500 ? "server" : "refused");
}

/** Whether the connection broke when the answer had begun. */
function isCut(error: unknown): boolean {
  for (let each = error as Thrown | undefined, depth = 0; each && depth < 5; each = each.cause as Thrown | undefined, depth += 1)
    if (/^terminated$|Network connection lost|Premature close/i.test(each.message ?? "")) return true;
  return false;
}

/** Milliseconds to wait, from a header in seconds, as a date, or in OpenAI's own milliseconds; null where there is none. */
export function retryAfterOf(headers: Readonly<Record<string, string>> | undefined, now: number): number | null {
  const exact = Number(headers?.["retry-after-ms"] ?? Number.NaN);
  if (exact >= 0) return exact;
  const said = headers?.["retry-after"];
  if (!said) return null;
  const wait = Number.isFinite(Number(said)) ? Number(said) * 1_000 : Date.parse(said) - now;
  return Number.isNaN(wait) ? null : Math.max(0, wait);
}
