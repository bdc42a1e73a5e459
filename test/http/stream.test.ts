/** The reply as a stream that existing chat clients read: checked with the client side of the AI SDK itself. */
import { parseJsonEventStream, readUIMessageStream, uiMessageChunkSchema, type UIMessageChunk } from "ai";
import { afterAll, beforeAll, expect, test } from "vitest";
import { interviewWith, serveFoothold, type Served } from "./served.ts";

let served: Served;
beforeAll(async () => { served = await serveFoothold(); });
afterAll(() => served.close());

async function streamed(id: string, message: { id: string; text: string }): Promise<Response> {
  return fetch(`${served.url}/api/interviews/${id}/messages`, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(message) });
}

/** Every chunk, each valid by the SDK's own schema. */
async function chunksOf(response: Response): Promise<UIMessageChunk[]> {
  const chunks: UIMessageChunk[] = [];
  for await (const parsed of parseJsonEventStream({ stream: response.body!, schema: uiMessageChunkSchema })) {
    if (!parsed.success) throw parsed.error;
    chunks.push(parsed.value);
  }
  return chunks;
}

test("a turn streams state, text, question and the whole reply, and ends with stop", async () => {
  const id = await interviewWith(served.call);
  const response = await streamed(id, { id: "m1", text: "I'm a medical coder, 20 hours a week of coding." });
  expect(response.headers.get("content-type")).toContain("text/event-stream");
  expect(response.headers.get("x-vercel-ai-ui-message-stream")).toBe("v1");
  const text = await response.clone().text();
  expect(text.endsWith("data: [DONE]\n\n")).toBe(true);
  const chunks = await chunksOf(response);
  expect(chunks.map(({ type }) => type)).toEqual(["start", "data-state", "text-start", "text-delta", "text-end", "data-question", "data-reply", "finish"]);
  expect(chunks.at(-1)).toEqual({ type: "finish", finishReason: "stop" });
});

test("the SDK's reader builds the same reply as the JSON answer", async () => {
  const id = await interviewWith(served.call);
  const chunks = await chunksOf(await streamed(id, { id: "m1", text: "I'm a medical coder, 20 hours a week of coding." }));
  const { body: reply } = await served.call("POST", `/api/interviews/${id}/messages`, { id: "m1", text: "again" });
  let message = null;
  for await (const read of readUIMessageStream({ stream: new ReadableStream({ start(c) { chunks.forEach((chunk) => c.enqueue(chunk)); c.close(); } }) })) message = read;
  expect(message).toMatchObject({ id: "m1:reply", role: "assistant" });
  const part = (type: string) => message!.parts.find((one) => one.type === type);
  expect(part("data-reply")).toMatchObject({ data: { ...reply, repeated: false } });
  expect(part("data-state")).toMatchObject({ data: reply.state });
  expect(part("data-question")).toMatchObject({ data: reply.state.question });
  expect(part("text")).toMatchObject({ text: reply.acknowledgement });
});

test("a refused message is a problem, not a stream", async () => {
  const response = await streamed("AAAAAAAAAAAAAAAAAAAAAAAA", { id: "m1", text: "hello" });
  expect(response.status).toBe(404);
  expect(response.headers.get("content-type")).toBe("application/problem+json");
});

test.each([["*/*", "stream"], ["text/event-stream", "stream"], ["application/json, text/event-stream", "stream"], ["application/json", "json"]])(
  "whoever accepts %s gets the %s", async (accept, kind) => {
    const id = await interviewWith(served.call);
    const { headers } = await served.call("POST", `/api/interviews/${id}/messages`, { id: "m1", text: "No union." }, { accept });
    expect(headers.get("content-type")).toContain(kind);
  });
