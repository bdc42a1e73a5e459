/** What `/healthz` tells whom: everybody whether the server works, its operator also about the language model. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import type { Catalog } from "../../db/catalog.ts";
import { openMigrated } from "../../db/migrate.ts";
import { seedTitles } from "../../db/titles/seed.ts";
import { createLedger, type DayUsage } from "../../db/usage.ts";
import type { Deps } from "../../server/deps.ts";
import type { Observed } from "../../server/model-health.ts";
import { healthRoutes } from "../../server/routes/health.ts";

const TOKEN = "an-operators-token";
const AT = new Date("2026-03-01T12:00:00.000Z");
const EVERYBODY = ["catalogVersion", "database", "method", "roles", "status"];

const folder = mkdtempSync(join(tmpdir(), "foothold-operator-"));
const db = await openMigrated(`file:${join(folder, "test.db")}`);
await seedTitles(db, () => [], "none");
afterAll(() => { db.close(); rmSync(folder, { recursive: true }); });
beforeEach(() => db.execute("DELETE FROM model_day"));

const catalog = { roles: [], version: "v" } as unknown as Catalog;
const ledger = createLedger(db);
const observed: Observed = {
  label: "m at localhost", api: "chat", priced: true, breaker: () => "closed", usage: () => ledger.usage(AT),
  budget: { interview: { calls: 80, tokens: 400_000, usd: null }, day: { calls: 3, tokens: 10_000, usd: 0.5 } },
};

async function ask(authorization: string | null, operator = { token: TOKEN as string | null, model: observed as Observed | null }) {
  const response = await healthRoutes({ db, catalog, operator } as Deps).request("/healthz", { headers: authorization === null ? {} : { authorization } });
  return { status: response.status, body: (await response.json()) as Record<string, any> };
}

test.each<[string, string | null]>([
  ["no token", null], ["a wrong token", "Bearer an-operators-tokem"], ["the beginning of the token", "Bearer an-operators"],
  ["more than the token", `Bearer ${TOKEN}1`], ["another scheme", `Basic ${TOKEN}`], ["an empty token", "Bearer "],
])("with %s the answer is everybody's", async (_, authorization) => {
  const { status, body } = await ask(authorization);
  expect(status).toBe(200);
  expect(Object.keys(body).sort()).toEqual(EVERYBODY);
});

test.each(["Bearer null", "Bearer undefined", "Bearer ", null])("where no token is set, %j opens nothing", async (authorization) => {
  expect(Object.keys((await ask(authorization, { token: null, model: observed })).body).sort()).toEqual(EVERYBODY);
});

test("the operator of a server without a model is told that there is none", async () => {
  expect((await ask(`Bearer ${TOKEN}`, { token: TOKEN, model: null })).body["model"]).toBeNull();
});

test("the operator is told which model it is, what today took and what went wrong last", async () => {
  const budgets = { interview: { calls: 9, tokens: 1e9, microUsd: null }, day: { calls: 9, tokens: 1e9, microUsd: null } };
  for (const fault of [null, "timeout"]) {
    await ledger.take(AT, null, budgets);
    await ledger.add(AT, null, { input: 1000, cachedInput: 400, output: 100, microUsd: 360, fault });
  }
  const { body } = await ask(`Bearer ${TOKEN}`);
  expect(body["model"]).toEqual({
    label: "m at localhost", api: "chat", breaker: "closed", budget: observed.budget,
    today: { day: "2026-03-01", calls: 2, failures: 1, inputTokens: 2000, cachedInputTokens: 800, outputTokens: 200, usd: 0.00072, spent: false },
    lastFault: { kind: "timeout", at: AT.toISOString() },
  });
});

describe("Today's budget is told as spent", () => {
  const none: DayUsage = { day: "2026-03-01", calls: 0, failures: 0, input: 0, cachedInput: 0, output: 0, microUsd: 0, lastFault: null };
  test.each<[string, Partial<DayUsage>, boolean]>([
    ["not while there is room", { calls: 2, input: 9_999, microUsd: 499_999 }, false],
    ["when its calls are used up", { calls: 3 }, true],
    ["when its tokens are", { input: 9_000, output: 1_000 }, true],
    ["when its money is", { microUsd: 500_000 }, true],
  ])("%s", async (_, used, spent) => {
    const model: Observed = { ...observed, usage: async () => ({ ...none, ...used }) };
    expect((await ask(`Bearer ${TOKEN}`, { token: TOKEN, model })).body["model"].today.spent).toBe(spent);
  });
});

test("a database that fails leaves the operator what is known without it", async () => {
  const model: Observed = { ...observed, priced: false, breaker: undefined, usage: () => Promise.reject(new Error("no such table")) };
  expect((await ask(`bearer  ${TOKEN}`, { token: TOKEN, model })).body["model"]).toMatchObject({ label: "m at localhost", breaker: null, today: null, lastFault: null });
});
