/** A model behind the port against the scripted provider, with what it recorded and logged, and two calls to make. */
import * as z from "zod";
import type { CallRecord, Meter } from "../../server/model/meter.ts";
import type { Model, ObjectCall, StreamCall } from "../../server/model/model.ts";
import { onDemand } from "../../server/model/on-demand.ts";
import { createModel } from "../../server/model/provider.ts";
import type { Api, ModelSettings } from "../../server/model/settings.ts";

export const BOTH: readonly Api[] = ["chat", "responses"];
/** What no log, error or screen may show. */
export const SECRET = "my knee is bad and my boss is called Mortimer";
export const KEY = "sk-scripted-key";

export const reply = z.object({ words: z.array(z.string()), mood: z.union([z.object({ kind: z.literal("glad"), why: z.string() }), z.object({ kind: z.literal("none") })]) });
export const SAID = { words: ["half", "my", "day"], mood: { kind: "none" as const } };

export const reading: ObjectCall<z.infer<typeof reply>> = {
  purpose: "reading", interviewId: "i1", instructions: "Read the answer.", prompt: SECRET, schema: reply, name: "reply", maxOutputTokens: 400,
};
export const question: StreamCall = {
  purpose: "answer", interviewId: "i1", instructions: "Answer the question.", messages: [{ role: "user", content: SECRET }], maxSteps: 3, maxOutputTokens: 400,
  tools: { explain: { description: "Explains a part of the score.", input: z.object({ part: z.string() }), execute: (input) => ({ explained: input }) } },
};

/** A reply that looks something up with the tool of `question`. */
export const SEARCH = { tools: [{ name: "explain", input: { part: "week" } }] };

export type Asking = { model: Model; records: CallRecord[]; logged: unknown[] };

/** A fresh model, with its breaker closed. `change`: other settings; `allow`: another budget; `now`: another clock. */
export function asking(baseUrl: string, api: Api, change: Partial<ModelSettings> = {}, { allow = async () => {}, now = () => new Date() }: { allow?: Meter["allow"]; now?: () => Date } = {}): Asking {
  const records: CallRecord[] = [], logged: unknown[] = [];
  const settings: ModelSettings = { id: "scripted", baseUrl, apiKey: KEY, api, timeoutMs: 20_000, reasoning: null, ...change };
  const meter: Meter = { allow, record: async (record) => void records.push(record) };
  return { records, logged, model: createModel({ settings, meter, now, log: (entry) => logged.push(entry), libraries: onDemand }) };
}

/** The whole text of a stream, or what came before it failed, with the failure. */
export async function textOf(stream: AsyncIterable<string>): Promise<{ text: string; error: unknown }> {
  let text = "";
  try {
    for await (const piece of stream) text += piece;
    return { text, error: null };
  } catch (error) {
    return { text, error };
  }
}
