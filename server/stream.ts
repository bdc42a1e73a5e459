/** A reply as an AI SDK UI message stream, so that existing chat clients can read it. */
import { createUIMessageStream, createUIMessageStreamResponse, type UIMessage } from "ai";
import type { InterviewState, QuestionView, TurnReply } from "./wire.ts";

type Parts = { state: InterviewState; question: QuestionView | null; reply: TurnReply };

/** The same reply in parts: the state for the panel first, then what to read aloud, then the whole. */
export function streamOf(reply: TurnReply): Response {
  const stream = createUIMessageStream<UIMessage<never, Parts>>({
    execute: ({ writer }) => {
      writer.write({ type: "start", messageId: `${reply.messageId}:reply` });
      writer.write({ type: "data-state", data: reply.state });
      for (const part of ["acknowledgement", "answer"] as const) {
        const text = reply[part];
        if (text === null) continue;
        writer.write({ type: "text-start", id: part });
        writer.write({ type: "text-delta", id: part, delta: text });
        writer.write({ type: "text-end", id: part });
      }
      writer.write({ type: "data-question", data: reply.state.question });
      writer.write({ type: "data-reply", data: reply });
      writer.write({ type: "finish", finishReason: "stop" });
    },
    onError: () => "The reply could not be sent.",
  });
  return createUIMessageStreamResponse({ stream });
}
