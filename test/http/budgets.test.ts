/** Budgets over the provider's wire: when one is spent the rules go on, the reply says so, and the operator sees what it was. */
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { serveProvider, type Provider } from "../provider/provider.ts";
import { serveFoothold, type Served } from "./served.ts";

const TOKEN = "an-operators-token";
const SAID = ["I'm a medical coder, 20 hours a week is straight coding.", "About six hours go on denials."];
/** Reported by the scripted provider: 100 input tokens, 40 of them cached, 20 output. */
const PRICES = "1,0.5,10";
const PER_CALL = (60 * 1 + 40 * 0.5 + 20 * 10) / 1e6;

let provider: Provider;
let served: Served;
beforeAll(async () => {
  provider = await serveProvider(() => ({ json: { findings: [{ kind: "role", role: "medical-coder", title: "medical coder", quote: "medical coder" }], acknowledgement: "Noted." } }));
});
afterEach(() => served.close());
afterAll(() => provider.close());

const serve = async (budget: Record<string, string>): Promise<void> => {
  served = await serveFoothold({}, { OPENAI_BASE_URL: provider.url, MODEL: "scripted", MODEL_PRICES: PRICES, OPERATOR_TOKEN: TOKEN, ...budget });
};
const begin = async (): Promise<string> => (await served.call("POST", "/api/interviews", {})).body.id;
const say = async (id: string, at: number) => (await served.call("POST", `/api/interviews/${id}/messages`, { id: `m${at}`, text: SAID[at] })).body;
const health = async () => (await served.call("GET", "/healthz", undefined, { authorization: `Bearer ${TOKEN}` })).body.model;

test.each([
  ["an interview's calls", { BUDGET_INTERVIEW_CALLS: "1" }, "has used its share", false],
  ["an interview's tokens", { BUDGET_INTERVIEW_TOKENS: "120" }, "has used its share", false],
  ["an interview's money", { BUDGET_INTERVIEW_USD: "0.0001" }, "has used its share", false],
  ["the day's calls", { BUDGET_DAY_CALLS: "1" }, "budget for today", true],
  ["the day's money", { BUDGET_DAY_USD: "0.0001" }, "budget for today", true],
])("when %s are spent, rules take the turn and the reply says so", async (_, budget, words, everybody) => {
  await serve(budget);
  const id = await begin();
  expect(await say(id, 0)).toMatchObject({ by: "model", notice: null });
  expect(await say(id, 1)).toMatchObject({ by: "embedded", notice: expect.stringContaining(words), state: { roleId: "medical-coder" } });
  expect(await say(await begin(), 0)).toMatchObject({ by: everybody ? "embedded" : "model" });
  const { today, budget: set } = await health();
  const calls = everybody ? 1 : 2;
  expect(today).toMatchObject({ calls, failures: 0, inputTokens: 100 * calls, cachedInputTokens: 40 * calls, outputTokens: 20 * calls, spent: everybody });
  expect(today.usd).toBeCloseTo(PER_CALL * calls, 9);
  expect(set.day.calls).toBe(everybody && "BUDGET_DAY_CALLS" in budget ? 1 : 2000);
});

test("each request is one line of the log with what it took, and neither words nor ids", async () => {
  await serve({ BUDGET_INTERVIEW_CALLS: "1" });
  const id = await begin();
  await say(id, 0);
  await say(id, 1);
  const calls = served.logged.flatMap(({ call }) => (call ? [call] : []));
  expect(calls).toMatchObject([
    { purpose: "reading", outcome: "ok", tokens: { input: 100, cachedInput: 40, output: 20 }, microUsd: 280, estimated: false },
    { purpose: "reading", outcome: "interview_spent", microUsd: 0 },
  ]);
  expect(JSON.stringify(served.logged)).not.toMatch(new RegExp(`${id}|coder|denials`));
});

test("what an interview used goes with it, the day's sums stay", async () => {
  await serve({});
  const id = await begin();
  await say(id, 0);
  const rows = async () => (await served.db.execute("SELECT * FROM model_interview")).rows.length;
  expect(await rows()).toBe(1);
  await served.call("DELETE", `/api/interviews/${id}`);
  expect(await rows()).toBe(0);
  expect((await health()).today.calls).toBe(1);
});
