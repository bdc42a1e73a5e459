/** The model behind the port on both wires: what goes out, what comes back, and what it costs. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import * as z from "zod";
import { modelReply } from "../../server/interpret/model/reply.ts";
import { onDemand } from "../../server/model/on-demand.ts";
import { sdkFor } from "../../server/model/sdk.ts";
import { serveProvider, type Provider } from "../provider/provider.ts";
import { asking, BOTH, KEY, question, reading, SAID, SEARCH, SECRET, textOf } from "./asking.ts";
import { watchPrinting } from "./printed.ts";

let provider: Provider;
beforeAll(async () => { provider = await serveProvider(() => ({ text: "" })); });
afterAll(() => provider.close());
const sentSince = (count: number) => provider.requests.slice(count);

describe.each(BOTH)("Over %s", (api) => {
  test("a reading sends instructions, prompt and a strict schema, and gives the reply", async () => {
    provider.script(() => ({ json: SAID }));
    const { model, records, logged } = asking(provider.url, api);
    expect(await model.object(reading)).toEqual(SAID);
    const asked = provider.requests.at(-1)!;
    expect(asked).toMatchObject({ api, stream: false, model: "scripted", instructions: reading.instructions, prompt: SECRET, strict: true, headers: { authorization: `Bearer ${KEY}` } });
    expect(asked.body).toMatchObject(api === "chat" ? { temperature: 0, max_tokens: 400 } : { temperature: 0, max_output_tokens: 400, store: false });
    expect(records).toEqual([{ purpose: "reading", interviewId: "i1", outcome: "ok", tokens: { input: 100, cachedInput: 40, output: 20 }, estimated: false, milliseconds: expect.any(Number) }]);
    expect(logged).toEqual([]);
  });

  test("the reading's own schema is sent in the words of strict mode", async () => {
    provider.script(() => ({ json: { findings: [], acknowledgement: null } }));
    await asking(provider.url, api).model.object({ ...reading, schema: modelReply });
    const { raw, schema } = provider.requests.at(-1)!;
    expect(schema.properties.findings.items.anyOf.length).toBeGreaterThan(5);
    expect(raw).not.toMatch(/"(oneOf|allOf|\$schema|default)":/);
    const objects = [...raw.matchAll(/"type":"object"/g)].length;
    expect([...raw.matchAll(/"additionalProperties":false/g)]).toHaveLength(objects);
  });

  test.each([
    ["in a fenced block", `\`\`\`json\n${JSON.stringify(SAID)}\n\`\`\``],
    ["after thinking aloud", `<think>{ hm }</think>\n${JSON.stringify(SAID)}`],
  ])("a reply %s is read", async (_, text) => {
    provider.script(() => ({ text }));
    expect(await asking(provider.url, api).model.object(reading)).toEqual(SAID);
  });

  test("an answer streams, looks things up, and each request is paid for", async () => {
    provider.script(({ toolResults }) => toolResults.length > 0 ? { text: ["Your ", "week ", "is full."] } : SEARCH);
    const { model, records } = asking(provider.url, api);
    expect(await textOf(model.stream(question))).toEqual({ text: "Your week is full.", error: null });
    const asked = provider.requests.at(-1)!;
    expect(asked).toMatchObject({ stream: true, tools: ["explain"], instructions: question.instructions, prompt: SECRET });
    expect(JSON.parse(asked.toolResults[0]!)).toEqual({ explained: { part: "week" } });
    expect(records.map(({ outcome, tokens, estimated }) => [outcome, tokens.input, estimated])).toEqual([["ok", 100, false], ["ok", 100, false]]);
    expect(asked.body.store).toBe(api === "responses" ? false : undefined);
  });

  test("the last request that an answer may make is for words", async () => {
    provider.script(({ body }) => body.tool_choice === "none" ? { text: "That is all." } : SEARCH);
    const before = provider.requests.length;
    expect((await textOf(asking(provider.url, api).model.stream(question))).text).toBe("That is all.");
    expect(sentSince(before)).toHaveLength(3);
  });

  test("a model that only looks things up gives no answer", async () => {
    provider.script(() => SEARCH);
    const before = provider.requests.length;
    const { error } = await textOf(asking(provider.url, api).model.stream({ ...question, maxSteps: 1 }));
    expect(error).toMatchObject({ kind: "truncated" });
    expect(sentSince(before).length).toBeLessThanOrEqual(2);
  });

  test("a tool that fails or is called wrongly does not end the answer", async () => {
    provider.script(({ toolResults }) => toolResults.length > 0 ? { text: "I could not look." } : { tools: [{ name: "explain", input: { part: 7 } }] });
    const stream = asking(provider.url, api).model.stream({ ...question, tools: { explain: { ...question.tools.explain!, execute: () => { throw new Error(SECRET); } } } });
    expect(await textOf(stream)).toEqual({ text: "I could not look.", error: null });
  });

  test("tokens that the provider does not count are estimated from bytes", async () => {
    provider.script(() => ({ json: SAID, usage: null }));
    const { model, records } = asking(provider.url, api);
    await model.object(reading);
    const [{ tokens, estimated }] = records as [(typeof records)[number]];
    expect(estimated).toBe(true);
    expect(tokens.output).toBe(Math.ceil(JSON.stringify(SAID).length / 4));
    expect(tokens.input / (provider.requests.at(-1)!.raw.length / 4)).toBeCloseTo(1, 0);
  });

  test("a model that is known to take no temperature gets none, and nothing is printed of it", async () => {
    provider.script(() => ({ json: SAID }));
    const watched = watchPrinting();
    await asking(provider.url, api, { id: "gpt-5-mini" }).model.object(reading).finally(watched.stop);
    expect(watched.printed()).toBe("");
    expect(provider.requests.at(-1)!.body).not.toHaveProperty("temperature");
  });

  test("a reply that fits is none where the provider says that it was cut off", async () => {
    provider.script(() => ({ json: SAID, finish: "length" }));
    await expect(asking(provider.url, api).model.object(reading)).rejects.toMatchObject({ kind: "truncated" });
  });

  test("effort is said where it is set", async () => {
    provider.script(() => ({ json: SAID }));
    await asking(provider.url, api, { reasoning: "low" }).model.object(reading);
    const { body } = provider.requests.at(-1)!;
    expect(body.reasoning_effort ?? body.reasoning?.effort).toBe("low");
  });
});

test.each([
  ["https://api.openai.com/v1", "chat", false], ["https://eu.api.openai.com/v1", "chat", false], ["https://api.openai.com/v1", "responses", false],
  ["http://localhost:11434/v1", "chat", undefined], ["https://notopenai.com/v1", "chat", undefined],
] as const)("%s over %s is told to keep nothing: %s", async (baseUrl, api, store) => {
  const { options } = sdkFor({ id: "m", baseUrl, apiKey: KEY, api, timeoutMs: 1, reasoning: null }, await onDemand());
  expect(options.providerOptions.openai.store).toBe(store);
});

test("the label names the model and where it is, and no key", () => {
  expect(asking("https://me:secret@models.example/v1", "chat").model.label).toBe("scripted at models.example");
});

test("a schema with parts that may be missing still reads", async () => {
  provider.script(() => ({ json: { a: "x" } }));
  const schema = z.object({ a: z.string(), b: z.string().nullable().default(null) });
  expect(await asking(provider.url, "chat").model.object({ ...reading, schema })).toEqual({ a: "x", b: null });
});
