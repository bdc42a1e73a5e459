/** Hand-written replies as a language model: a scripted provider sends them over its wire to the product's own interpreter. */
import type { Interpreter } from "../../../server/interpret/interpreter.ts";
import { modelInterpreter } from "../../../server/interpret/model/reading.ts";
import type { ModelReply } from "../../../server/interpret/model/reply.ts";
import { onDemand } from "../../../server/model/on-demand.ts";
import { createModel } from "../../../server/model/provider.ts";
import type { Api } from "../../../server/model/settings.ts";
import { serveProvider } from "../../provider/provider.ts";
import { createTally } from "../usage.ts";

export type HandWrittenReader = { interpreter: Interpreter; close(): Promise<void> };

const TIMEOUT_MS = 10_000;

/**
 * Reads one interview at a time. The interview's id names the replies, the number of earlier turns picks one: a turn without a reply, and any
 * fault on the way, throws, since no embedded reading may stand in for the model's here.
 */
export async function handWrittenReader(replies: ReadonlyMap<string, readonly ModelReply[]>, api: Api = "chat"): Promise<HandWrittenReader> {
  const provider = await serveProvider(() => ({ fault: "drop" }));
  const settings = { id: "hand-written", baseUrl: provider.url, apiKey: "none", api, timeoutMs: TIMEOUT_MS, reasoning: null };
  const model = createModel({ settings, meter: createTally(), now: () => new Date(), log: () => {}, libraries: onDemand });
  const reading = modelInterpreter(model);
  const interpreter: Interpreter = {
    name: "model",
    read: async (message, context) => {
      const reply = replies.get(context.interviewId ?? "")?.[context.history.length];
      if (!reply) throw new Error(`No reply is written for turn ${context.history.length + 1} of ${context.interviewId}.`);
      provider.script(() => ({ json: reply }));
      return reading.read(message, context);
    },
  };
  return { interpreter, close: () => provider.close() };
}
