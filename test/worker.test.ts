/** The other edge: the built worker in a local workerd, its files as assets, the database over HTTP. */
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createTestHarness } from "wrangler";
import { loadCatalog } from "../db/load-catalog.ts";
import { openMigrated } from "../db/migrate.ts";
import { fillTitles } from "../db/titles/fill.ts";
import { hranaServer } from "./hrana.ts";
import { serveProvider, type Provider } from "./provider/provider.ts";

const TOKEN = "secret";
const folder = mkdtempSync(join(tmpdir(), "foothold-worker-"));
let database: Server;
let provider: Provider;
let settings: Record<string, string>;
let harness: ReturnType<typeof createTestHarness>;

const SAID = "I'm a medical coder, 20 hours a week is straight coding.";
const READING = {
  findings: [{ kind: "role", role: "medical-coder", title: "medical coder", quote: "medical coder" }], acknowledgement: "Coding, thank you.",
};

async function startWorker(more: Record<string, string> = {}) {
  const started = createTestHarness({ workers: [{ configPath: "wrangler.toml", vars: { ...settings, ...more } }] });
  await started.listen();
  return started;
}

beforeAll(async () => {
  database = hranaServer(join(folder, "remote.db"), TOKEN).listen(0, "127.0.0.1");
  await once(database, "listening");
  const url = `http://127.0.0.1:${(database.address() as AddressInfo).port}`;
  const db = await openMigrated(url, TOKEN);
  await fillTitles(db, loadCatalog());
  db.close();
  settings = { DATABASE_URL: url, DATABASE_AUTH_TOKEN: TOKEN };
  provider = await serveProvider(({ schema }) => (schema ? { json: READING } : { text: ["Most of it ", "is coding."] }));
  harness = await startWorker();
}, 120_000);

afterAll(async () => {
  await harness.close();
  await provider.close();
  database.close();
  database.closeAllConnections();
  rmSync(folder, { recursive: true });
});

const json = async (path: string, body?: unknown, worker = harness) => {
  const headers = { accept: "application/json", "content-type": "application/json" };
  const answer = await worker.fetch(path, body === undefined ? { headers } : { method: "POST", headers, body: JSON.stringify(body) });
  return { status: answer.status, body: JSON.parse(await answer.text()) };
};

test("a worker serves health, roles, pages with their files, and a turn that is kept", async () => {
  expect(await json("/healthz")).toMatchObject({ status: 200, body: { status: "ok" } });
  expect((await json("/api/roles?q=medical%20coder")).body.roles[0]).toMatchObject({ id: "medical-coder", score: 11.6 });

  const page = await (await harness.fetch("/method")).text();
  const [, sheet] = /<link rel="stylesheet" href="([^"]+)"/.exec(page)!;
  expect((await harness.fetch(sheet!)).status).toBe(200);

  const { body: begun } = await json("/api/interviews", {});
  const said = await json(`/api/interviews/${begun.id}/messages`, { id: "m1", text: SAID });
  expect(said).toMatchObject({ status: 200, body: { repeated: false, state: { roleId: "medical-coder" } } });
  const { body: misspelt } = await json("/api/roles?q=checkout%20oprator");
  expect(misspelt.roles[0]).toMatchObject({ id: "cashier" });
  const again = await json(`/api/interviews/${begun.id}/messages`, { id: "m1", text: SAID });
  expect(again.body).toEqual({ ...said.body, repeated: true });
  expect((await json(`/api/interviews/${begun.id}`)).body).toMatchObject({ score: said.body.state.score, transcript: { length: 3 } });
});

test("a worker draws the picture that a link shows", async () => {
  const answer = await harness.fetch("/roles/medical-coder/preview.png");
  const bytes = Buffer.from(await answer.arrayBuffer());
  expect([answer.status, answer.headers.get("content-type")]).toEqual([200, "image/png"]);
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
}, 30_000);

test.each(["chat", "responses"])("a worker reads and answers with a language model over the %s wire, and with the rules where it fails", async (api) => {
  const worker = await startWorker({ OPENAI_BASE_URL: provider.url, MODEL: "scripted", OPENAI_API: api });
  const { body: begun } = await json("/api/interviews", {}, worker);
  const say = async (id: string, text: string) => (await json(`/api/interviews/${begun.id}/messages`, { id, text }, worker)).body;
  expect(await say("m1", SAID)).toMatchObject({ by: "model", notice: null, state: { roleId: "medical-coder" } });
  expect(await say("m2", "Why is my score what it is?")).toMatchObject({ by: "model", notice: null, answer: "Most of it is coding." });
  provider.script(() => ({ status: 500 }));
  expect(await say("m3", "Six hours go on denials.")).toMatchObject({ by: "embedded", notice: expect.stringContaining("built-in rules") });
  provider.script(({ schema }) => (schema ? { json: READING } : { text: ["Most of it ", "is coding."] }));
  await worker.close();
}, 60_000);
