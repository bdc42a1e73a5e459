/** A reply as an AI SDK UI message stream (v1), so that existing chat clients can read it. Tested with the SDK's own reader. */
import type { UIMessageChunk } from "ai";
import type { Listener } from "./interview/desk.ts";
import type { InterviewState, QuestionView, TurnReply } from "./wire.ts";

type Parts = { state: InterviewState; question: QuestionView | null; reply: TurnReply; reading: null; retract: null };
export type Chunk = UIMessageChunk<never, Parts>;

const HEADERS = {
  "content-type": "text/event-stream; charset=utf-8",
  "cache-control": "no-store",
  "x-vercel-ai-ui-message-stream": "v1",
  // A proxy that collects the stream would hold back the first words.
  "x-accel-buffering": "no",
};
const DONE = "data: [DONE]\n\n";
const eventOf = (chunk: Chunk): string => `data: ${JSON.stringify(chunk)}\n\n`;
const startOf = (messageId: string): Chunk => ({ type: "start", messageId: `${messageId}:reply` });

/** The reply in parts: the state for the panel first, then what to read aloud, then the whole. Written as one text. */
export function streamOf(reply: TurnReply): Response {
  return new Response([startOf(reply.messageId), ...ending(reply, true)].map(eventOf).join("") + DONE, { headers: HEADERS });
}

/** What closes a stream; an answer whose words went out already is not said again. */
function ending(reply: TurnReply, unsaid: boolean): Chunk[] {
  return [
    { type: "data-state", data: reply.state },
    ...spoken("acknowledgement", reply.acknowledgement),
    ...spoken("answer", unsaid ? reply.answer : null),
    { type: "data-question", data: reply.state.question },
    { type: "data-reply", data: reply },
    { type: "finish", finishReason: "stop" },
  ];
}

function spoken(id: string, text: string | null): Chunk[] {
  return text === null ? [] : [{ type: "text-start", id }, { type: "text-delta", id, delta: text }, { type: "text-end", id }];
}

/** A stream that begins before its reply is known. `failed`: words for the reader where there will be none. */
export type LiveStream = Listener & { response: Response; end(reply: TurnReply): void; fail(words: string): void };

/** Opens the stream at once; an answer goes out word by word, and whatever is retracted is followed by another. */
export function openStream(messageId: string): LiveStream {
  const encoder = new TextEncoder();
  let controller: ReadableStreamDefaultController<Uint8Array> | null = null;
  const body = new ReadableStream<Uint8Array>({ start: (own) => void (controller = own), cancel: () => void (controller = null) });
  const write = (...chunks: Chunk[]): void => controller?.enqueue(encoder.encode(chunks.map(eventOf).join("")));
  const close = (): void => {
    controller?.enqueue(encoder.encode(DONE));
    controller?.close();
    controller = null;
  };
  let [answers, open] = [0, false];
  const id = (): string => `answer-${answers}`;
  const closeAnswer = (): void => {
    if (open) write({ type: "text-end", id: id() });
    open = false;
  };
  write(startOf(messageId));
  return {
    response: new Response(body, { headers: HEADERS }),
    reading: () => write({ type: "data-reading", data: null, transient: true }),
    answer(words) {
      if (!open) write({ type: "text-start", id: `answer-${(answers += 1)}` });
      open = true;
      write({ type: "text-delta", id: id(), delta: words });
    },
    retract() {
      closeAnswer();
      write({ type: "data-retract", data: null, transient: true });
    },
    end(reply) {
      const said = open;
      closeAnswer();
      write(...ending(reply, !said));
      close();
    },
    fail(words) {
      closeAnswer();
      write({ type: "error", errorText: words });
      close();
    },
  };
}
