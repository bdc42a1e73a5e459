/** The rules and a language model behind one port: the model's replies come over the wire, from a provider that says what a good one would. */
import { embedded } from "../../server/interpret/embedded.ts";
import { modelInterpreter } from "../../server/interpret/model/reading.ts";
import type { ModelReply } from "../../server/interpret/model/reply.ts";
import { asking, BOTH } from "../model/asking.ts";
import { serveProvider } from "../provider/provider.ts";
import { contract, type Opened } from "./contract.ts";
import { replyTo } from "./contract-replies.ts";

contract("the rules", async () => ({ interpreter: embedded, close: async () => {} }));

const overTheWire = (api: (typeof BOTH)[number], replies: (prompt: string) => ModelReply) => async (): Promise<Opened> => {
  const { url, close } = await serveProvider(({ prompt }) => ({ json: replies(prompt) }));
  return { interpreter: modelInterpreter(asking(url, api).model), close };
};
for (const api of BOTH) contract(`a model that speaks ${api}`, overTheWire(api, replyTo));
