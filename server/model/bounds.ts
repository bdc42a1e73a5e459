/** How much a provider may say. Whatever goes beyond is broken or hostile, and would only take memory and time that others need. */
import type { LanguageModelMiddleware } from "ai";
import { ModelFault } from "./model.ts";
import type { StreamPart } from "./requests.ts";
import type { Fetch } from "./sdk.ts";

/** Bytes of one reply on the wire: a thousand tokens streamed one by one are some 300,000. */
const REPLY_BYTES = 4_000_000;
/** Characters for each token that was allowed; words of any language have fewer on the whole. */
const CHARACTERS = { reply: 20, answer: 8 };
/** Lookups for one answer, and characters of what one of them asks for. A round seldom has more than two. */
const LOOKUPS = 8, LOOKUP_CHARACTERS = 1_000;

/** The same fetch, but a body breaks off where it is too long. */
export const bounded = (fetch: Fetch): Fetch => async (input, init) => {
  const response = await fetch(input, init);
  if (!response.body) return response;
  let read = 0;
  const counting = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      if ((read += chunk.byteLength) > REPLY_BYTES) throw new ModelFault("truncated");
      controller.enqueue(chunk);
    },
  });
  return new Response(response.body.pipeThrough(counting), response);
};

/** Throws `ModelFault` for a reply that is longer than its tokens can be. */
export function checkReply(text: string, maxOutputTokens: number): void {
  if (text.length > maxOutputTokens * CHARACTERS.reply) throw new ModelFault("truncated");
}

/** Ends one attempt at an answer where its text or its lookups go beyond, before anything is looked up or asked of the provider again. */
export function boundedAnswer(maxOutputTokens: number): LanguageModelMiddleware {
  let said = 0, lookups = 0, input = 0;
  const fault = (part: StreamPart): ModelFault | null => {
    if (part.type === "text-delta") said += part.delta.length;
    if (part.type === "tool-input-delta") input += part.delta.length;
    if (part.type === "tool-call") lookups += 1;
    if (said > maxOutputTokens * CHARACTERS.answer) return new ModelFault("truncated");
    const isLong = input > LOOKUPS * LOOKUP_CHARACTERS || (part.type === "tool-call" && part.input.length > LOOKUP_CHARACTERS);
    return isLong || lookups > LOOKUPS ? new ModelFault("malformed") : null;
  };
  return {
    async wrapStream({ doStream }) {
      const { stream, ...rest } = await doStream();
      const checking = new TransformStream<StreamPart, StreamPart>({
        transform(part, controller) {
          const found = fault(part);
          if (found) throw found;
          controller.enqueue(part);
        },
      });
      return { ...rest, stream: stream.pipeThrough(checking) };
    },
  };
}
