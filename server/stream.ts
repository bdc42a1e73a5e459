/** A reply as an AI SDK UI message stream (v1), so that existing chat clients can read it. Tested with the SDK's own reader. */
import type { UIMessageChunk } from "ai";
import type { InterviewState, QuestionView, TurnReply } from "./wire.ts";

type Chunk = UIMessageChunk<never, { state: InterviewState; question: QuestionView | null; reply: TurnReply }>;

const HEADERS = {
  "content-type": "text/event-stream; charset=utf-8",
  "cache-control": "no-store",
  "x-vercel-ai-ui-message-stream": "v1",
  // A proxy that collects the stream would hold back the first words.
  "x-accel-buffering": "no",
};

/**
 * The reply in parts: the state for the panel first, then what to read aloud, then the whole. It is complete before its
 * first byte, since a turn is stored and its numbers are checked before anything is said; so it is written as one text.
 */
export function streamOf(reply: TurnReply): Response {
  const chunks: Chunk[] = [
    { type: "start", messageId: `${reply.messageId}:reply` },
    { type: "data-state", data: reply.state },
    ...spoken("acknowledgement", reply.acknowledgement),
    ...spoken("answer", reply.answer),
    { type: "data-question", data: reply.state.question },
    { type: "data-reply", data: reply },
    { type: "finish", finishReason: "stop" },
  ];
  const events = chunks.map((chunk) => `data: ${JSON.stringify(chunk)}\n\n`);
  return new Response(`${events.join("")}data: [DONE]\n\n`, { headers: HEADERS });
}

function spoken(id: string, text: string | null): Chunk[] {
  return text === null ? [] : [{ type: "text-start", id }, { type: "text-delta", id, delta: text }, { type: "text-end", id }];
}
