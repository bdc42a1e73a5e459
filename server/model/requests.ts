/** The requests to the provider that one attempt takes: each is allowed before it and recorded after it, with what it cost. */
import type { LanguageModelMiddleware } from "ai";
import { faultOf, faultOfFinish } from "./faults.ts";
import type { CallRecord, Meter } from "./meter.ts";
import { ModelFault, type Paid } from "./model.ts";
import { estimateTokens } from "./prices.ts";

type Params = Parameters<NonNullable<LanguageModelMiddleware["wrapGenerate"]>>[0]["params"];
type Usage = { inputTokens: { total: number | undefined; cacheRead: number | undefined }; outputTokens: { total: number | undefined } };
type Open = { params: Params; began: number; usage: Usage | null; heard: string };

export type Requests = {
  /** Throws what the meter throws where the budget allows no more. */
  begin(params: Params, signal?: AbortSignal): Promise<void>;
  /** Text of a reply, for the estimate. */
  heard(text: string): void;
  counted(usage: Usage): void;
  /** Records the request that is open, if one is. */
  end(outcome: "ok" | ModelFault): Promise<void>;
};

export function requestsOf({ purpose, interviewId }: Paid, meter: Meter): Requests {
  let open: Open | null = null;
  return {
    async begin(params, signal) {
      await meter.allow({ purpose, interviewId });
      // The time may have run out while the budget was looked up.
      if (signal?.aborted) throw new ModelFault("timeout");
      open = { params, began: performance.now(), usage: null, heard: "" };
    },
    heard: (text) => { if (open) open.heard += text; },
    counted: (usage) => { if (open) open.usage = usage; },
    async end(outcome) {
      if (!open) return;
      const { began, ...request } = open;
      open = null;
      const milliseconds = Math.round(performance.now() - began);
      await meter.record({ purpose, interviewId, outcome: outcome === "ok" ? "ok" : outcome.kind, milliseconds, ...costOf(request, outcome) });
    },
  };
}

function costOf({ params, usage, heard }: Omit<Open, "began">, outcome: "ok" | ModelFault): Pick<CallRecord, "tokens" | "estimated"> {
  const input = usage?.inputTokens.total;
  if (input) return { estimated: false, tokens: { input, cachedInput: usage.inputTokens.cacheRead ?? 0, output: usage.outputTokens.total ?? 0 } };
  // Who was not reached, or refused, charges nothing.
  const free = outcome !== "ok" && (outcome.kind === "unreachable" || (outcome.status ?? 0) >= 400);
  const { prompt, responseFormat, tools } = params;
  const sent = free ? 0 : estimateTokens(JSON.stringify({ prompt, responseFormat, tools }));
  return { estimated: true, tokens: { input: sent, cachedInput: 0, output: estimateTokens(heard) } };
}

/** Puts the requests of an attempt behind the meter. A stream's are recorded as they end, before the next one may begin. */
export function metered(requests: Requests): LanguageModelMiddleware {
  return {
    async wrapGenerate({ doGenerate, params }) {
      await requests.begin(params, params.abortSignal);
      const result = await doGenerate();
      requests.counted(result.usage);
      for (const part of result.content) if (part.type === "text") requests.heard(part.text);
      return result;
    },
    async wrapStream({ doStream, params }) {
      await requests.begin(params, params.abortSignal);
      const { stream, ...rest } = await doStream();
      let said = false;
      const counting = new TransformStream<StreamPart, StreamPart>({
        async transform(part, controller) {
          if (part.type === "text-delta") requests.heard(part.delta);
          said ||= (part.type === "text-delta" && part.delta !== "") || part.type === "tool-call";
          if (part.type === "finish") requests.counted(part.usage);
          if (part.type === "finish") await requests.end(outcomeOf(part.finishReason.unified, said));
          if (part.type === "error") await requests.end(faultOf(part.error, Date.now()));
          controller.enqueue(part);
        },
      });
      return { ...rest, stream: stream.pipeThrough(counting) };
    },
  };
}

/** One request of a stream may end with calls of tools: the next one answers. */
function outcomeOf(reason: string, said: boolean): "ok" | ModelFault {
  if (reason === "tool-calls") return "ok";
  return faultOfFinish(reason) ?? (said ? "ok" : new ModelFault("malformed"));
}

/** A part of a stream as a provider's client gives it. */
export type StreamPart = Awaited<ReturnType<Parameters<NonNullable<LanguageModelMiddleware["wrapStream"]>>[0]["doStream"]>>["stream"] extends ReadableStream<infer P> ? P : never;
