/** Whatever a provider does, over its real wires: every turn completes, counts once, says who took it, and no log holds a word that was said. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { FAULTY, serveProvider, UNENDED, UNREADABLE, type Asked, type Provider, type Reply } from "../provider/provider.ts";
import { serveFoothold, type Served } from "./served.ts";

const SAID = "I'm a medical coder at the Zanzibar clinic, 20 hours a week is straight coding.";
const QUESTION = "Why is my score what it is, for somebody at the Zanzibar clinic?";
const READING = {
  findings: [{ kind: "role", role: "medical-coder", title: "medical coder", quote: "medical coder" }], acknowledgement: "Coding for a clinic, thank you.",
};
const APIS = ["chat", "responses"] as const;

let provider: Provider;
let served: Served;
let printed: string[] = [];
beforeAll(async () => { provider = await serveProvider(() => ({ text: "" })); });
afterAll(() => provider.close());
beforeEach(() => {
  printed = [];
  for (const stream of [process.stdout, process.stderr]) vi.spyOn(stream, "write").mockImplementation((text) => Boolean(printed.push(String(text))));
});
afterEach(async () => {
  vi.restoreAllMocks();
  await served.close();
});

/** With the shortest time for the faults that only time ends; `seconds`: more for who is to answer. */
async function begin(api: string, script: (asked: Asked) => Reply, seconds = 1): Promise<string> {
  provider.script(script);
  served = await serveFoothold({}, { OPENAI_BASE_URL: provider.url, OPENAI_API_KEY: "sk-secret", MODEL: "scripted", OPENAI_API: api, MODEL_TIMEOUT: String(seconds) });
  return (await served.call("POST", "/api/interviews", {})).body.id;
}

const say = async (id: string, message: string, text: string) => (await served.call("POST", `/api/interviews/${id}/messages`, { id: message, text })).body;

/** No log line and nothing printed holds what was said, what was asked of the model, or the key. */
function expectSilence(): void {
  const told = JSON.stringify([served.logged, printed]);
  for (const word of ["Zanzibar", "You read what a worker", "sk-secret"]) expect(told).not.toContain(word);
}

describe.each(APIS)("over the %s wire", (api) => {
  test("a model that answers reads the message", async () => {
    const id = await begin(api, () => ({ json: READING }), 20);
    expect(await say(id, "m1", SAID)).toMatchObject({ by: "model", notice: null, state: { roleId: "medical-coder" }, acknowledgement: expect.stringContaining("thank you") });
    expectSilence();
  });

  test.each(Object.entries({ ...FAULTY, ...UNREADABLE }))("a reading that ends in “%s” is taken by the rules, once", async (_, fault) => {
    const id = await begin(api, () => fault);
    const asked = provider.requests.length;
    const reply = await say(id, "m1", SAID);
    expect(provider.requests.length).toBeGreaterThan(asked);
    expect(reply).toMatchObject({
      by: "embedded", repeated: false, notice: expect.stringContaining("built-in rules"), state: { roleId: "medical-coder", profile: { tasks: [{ id: "assign-codes" }] } },
    });
    expect(await say(id, "m1", SAID)).toEqual({ ...reply, repeated: true });
    const { transcript } = (await served.call("GET", `/api/interviews/${id}`)).body;
    expect(transcript.map(({ from, notice }: { from: string; notice: string | null }) => [from, notice])).toEqual([["foothold", null], ["worker", null], ["foothold", reply.notice]]);
    expectSilence();
  });

  test.each(Object.entries({ ...FAULTY, ...UNENDED }))("an answer that ends in “%s” is given by the rules", async (_, fault) => {
    const id = await begin(api, ({ schema }) => (schema ? { json: READING } : fault));
    await say(id, "m1", SAID);
    const asked = provider.requests.length;
    const reply = await say(id, "m2", QUESTION);
    expect(provider.requests.slice(asked).some(({ stream }) => stream)).toBe(true);
    expect(reply).toMatchObject({ by: "embedded", notice: expect.stringContaining("built-in rules"), answer: expect.stringContaining("in the red zone") });
    expect(reply.answer).not.toMatch(/One|two/);
    expect(await say(id, "m2", QUESTION)).toEqual({ ...reply, repeated: true });
    expectSilence();
  });

  test("after a wrong key nobody is asked again, and the notice says so", async () => {
    const id = await begin(api, () => ({ status: 401 }));
    await say(id, "m1", SAID);
    const asked = provider.requests.length;
    expect(await say(id, "m2", "About six hours go on denials.")).toMatchObject({ by: "embedded", notice: expect.stringContaining("cannot be reached") });
    expect(provider.requests.length).toBe(asked);
  });
});

test("a question in another language whose answer fails is answered as what the model took it for", async () => {
  const question = "¿Adónde podría cambiarme?";
  const asked = { findings: [{ kind: "request", request: "transitions", quote: question }], acknowledgement: null };
  const id = await begin("chat", ({ schema, prompt }) => (schema ? { json: prompt.includes("cambiarme") ? asked : READING } : { status: 500 }));
  await say(id, "m1", SAID);
  expect((await say(id, "m2", question)).answer).toMatch(/^Of \d+ jobs I looked at/);
});
