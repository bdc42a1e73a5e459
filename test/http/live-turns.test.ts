/** Turns that take their time, as with a language model: streamed while they are taken, paid once, stored whatever happens meanwhile. */
import { parseJsonEventStream, uiMessageChunkSchema } from "ai";
import { afterEach, expect, test } from "vitest";
import type { Answerer, AnswerPart } from "../../server/answer/answerer.ts";
import type { Finding } from "../../server/interpret/findings.ts";
import type { Interpreter, Reading } from "../../server/interpret/interpreter.ts";
import type { Deps } from "../../server/deps.ts";
import { serveFoothold, type Served } from "./served.ts";

const SAID = "Twenty hours of it is coding.";
const TIME: Finding = { kind: "time", tasks: ["assign-codes"], amount: { unit: "hours", value: 20, precision: "plain", low: null, high: null }, quote: SAID };
const ASKED: Finding = { kind: "request", request: "explain", quote: "Why?" };
const reading = (...findings: Finding[]): Reading => ({ findings, found: [], acknowledgement: "Thank you.", by: "model", notice: null });

let served: Served;
afterEach(() => served.close());

const slowReader = (...findings: Finding[]) => slow(reading(...findings));

/** A slow interpreter: each reading waits until the test lets it go. */
function slow(result: Reading) {
  const gate = Promise.withResolvers<void>();
  const begun = Promise.withResolvers<void>();
  const seen = { readings: 0 };
  const interpreter: Interpreter = {
    name: "model",
    async read() {
      seen.readings += 1;
      begun.resolve();
      await gate.promise;
      return result;
    },
  };
  return { interpreter, seen, begun: begun.promise, go: () => gate.resolve() };
}

async function begin(change: Partial<Deps>): Promise<string> {
  served = await serveFoothold(change);
  return (await served.call("POST", "/api/interviews", { roleId: "medical-coder" })).body.id;
}

const send = (id: string, message: object, signal?: AbortSignal): Promise<Response> => fetch(`${served.url}/api/interviews/${id}/messages`, {
  method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(message), ...(signal ? { signal } : {}),
});

async function* chunksOf(response: Response) {
  for await (const parsed of parseJsonEventStream({ stream: response.body!, schema: uiMessageChunkSchema })) {
    if (!parsed.success) throw parsed.error;
    yield parsed.value;
  }
}

test("the stream says that the answer is being read before it has been read, and ends with the reply", async () => {
  const { interpreter, go } = slowReader(TIME);
  const id = await begin({ interpreter });
  const chunks = chunksOf(await send(id, { id: "m1", text: SAID }));
  expect([(await chunks.next()).value, (await chunks.next()).value]).toMatchObject([{ type: "start", messageId: "m1:reply" }, { type: "data-reading" }]);
  go();
  const rest = [];
  for await (const chunk of chunks) rest.push(chunk);
  expect(rest.map(({ type }) => type)).toEqual(["data-state", "text-start", "text-delta", "text-end", "data-question", "data-reply", "finish"]);
  expect(rest.at(-2)).toMatchObject({ data: { by: "model", notice: null, acknowledgement: expect.stringMatching(/^Thank you\.\n\n.*20 hours/s) } });
});

test("a message that arrives again while it is read is read once and counts once", async () => {
  const { interpreter, seen, begun, go } = slowReader(TIME);
  const id = await begin({ interpreter });
  const first = served.call("POST", `/api/interviews/${id}/messages`, { id: "m1", text: SAID });
  await begun;
  const second = served.call("POST", `/api/interviews/${id}/messages`, { id: "m1", text: SAID });
  go();
  expect((await first).body).toMatchObject({ repeated: false });
  expect((await second).body).toEqual({ ...(await first).body, repeated: true });
  expect(seen.readings).toBe(1);
  expect((await served.call("GET", `/api/interviews/${id}`)).body.transcript).toHaveLength(3);
});

test.each<[string, Reading]>([
  ["reads", reading(TIME)], ["fails", { ...reading(TIME), acknowledgement: null, by: "embedded", notice: "model_failed" }],
])("an edit of the panel while the model %s costs no second reading, and both count", async (_, result) => {
  const { interpreter, seen, begun, go } = slow(result);
  const id = await begin({ interpreter });
  const said = served.call("POST", `/api/interviews/${id}/messages`, { id: "m1", text: SAID });
  await begun;
  await served.call("PATCH", `/api/interviews/${id}/profile`, { id: "e1", edits: [{ op: "level", level: "senior" }] });
  go();
  expect((await said).body).toMatchObject({ by: result.by, state: { level: "senior", profile: { tasks: [{ id: "assign-codes", amount: { value: 20 } }] } } });
  expect(seen.readings).toBe(1);
});

test("a worker who goes away while the model reads finds the turn later", async () => {
  const { interpreter, begun, go } = slowReader(TIME);
  const id = await begin({ interpreter });
  const away = new AbortController();
  const sent = send(id, { id: "m1", text: SAID }, away.signal).then((response) => response.text()).catch(() => "gone");
  await begun;
  away.abort();
  expect(await sent).toBe("gone");
  go();
  await expect.poll(async () => (await served.call("GET", `/api/interviews/${id}`)).body.transcript.length).toBe(3);
});

const answering = (...parts: AnswerPart[]): Answerer => ({ name: "model", async *answer() { yield* parts; } });
const by = (who: "embedded" | "model", notice: "model_failed" | null = null): AnswerPart => ({ type: "by", by: who, notice });
const words = (text: string): AnswerPart => ({ type: "text", text });
const asking: Interpreter = { name: "embedded", read: async () => ({ ...reading(ASKED), acknowledgement: null, by: "embedded" }) };

async function streamedTexts(answerer: Answerer) {
  const id = await begin({ interpreter: asking, answerer });
  const texts: string[] = [];
  let reply: any = null;
  for await (const chunk of chunksOf(await send(id, { id: "m1", text: "Why?" }))) {
    if (chunk.type === "text-delta") texts.push(chunk.delta);
    if (chunk.type === "data-retract") texts.push("(retract)");
    if (chunk.type === "data-reply") reply = chunk.data;
  }
  return { texts, reply };
}

test("an answer goes out word by word, and is not said again at the end", async () => {
  const { texts, reply } = await streamedTexts(answering(by("model"), words("Because "), words("of the coding.")));
  expect(texts).toEqual(["Because ", "of the coding."]);
  expect(reply).toMatchObject({ answer: "Because of the coding.", by: "model", notice: null });
});

test("what a retracted answer said is in no reply, and the rules' answer comes with a notice", async () => {
  const { texts, reply } = await streamedTexts(answering(by("model"), words("Because "), { type: "retract" }, by("embedded", "model_failed"), words("Your score is as it is.")));
  expect(texts).toEqual(["Because ", "(retract)", "Your score is as it is."]);
  expect(reply).toMatchObject({ answer: "Your score is as it is.", by: "embedded", notice: expect.stringContaining("built-in rules") });
});

test("an answerer that breaks after its first words ends in a whole reply all the same", async () => {
  const broken: Answerer = { name: "model", async *answer() { yield by("model"); yield words("Because "); throw new Error("cut"); } };
  const { texts, reply } = await streamedTexts(broken);
  expect(texts).toEqual(["Because ", "(retract)", reply.answer]);
  expect(reply.answer).toContain("Please ask it again.");
});

test("a message to nobody's interview is a problem, not a stream", async () => {
  await begin({ interpreter: slowReader(TIME).interpreter });
  const response = await send("AAAAAAAAAAAAAAAAAAAAAAAA", { id: "m1", text: "hello" });
  expect([response.status, response.headers.get("content-type")]).toEqual([404, "application/problem+json"]);
});
