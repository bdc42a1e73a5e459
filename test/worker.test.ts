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

const TOKEN = "secret";
const folder = mkdtempSync(join(tmpdir(), "foothold-worker-"));
let database: Server;
let harness: ReturnType<typeof createTestHarness>;

beforeAll(async () => {
  database = hranaServer(join(folder, "remote.db"), TOKEN).listen(0, "127.0.0.1");
  await once(database, "listening");
  const url = `http://127.0.0.1:${(database.address() as AddressInfo).port}`;
  const db = await openMigrated(url, TOKEN);
  await fillTitles(db, loadCatalog());
  db.close();
  harness = createTestHarness({ workers: [{ configPath: "wrangler.toml", vars: { DATABASE_URL: url, DATABASE_AUTH_TOKEN: TOKEN } }] });
  await harness.listen();
}, 120_000);

afterAll(async () => {
  await harness.close();
  database.close();
  database.closeAllConnections();
  rmSync(folder, { recursive: true });
});

const json = async (path: string, body?: unknown) => {
  const headers = { accept: "application/json", "content-type": "application/json" };
  const answer = await harness.fetch(path, body === undefined ? { headers } : { method: "POST", headers, body: JSON.stringify(body) });
  return { status: answer.status, body: JSON.parse(await answer.text()) };
};

test("a worker serves health, roles, pages with their files, and a turn that is kept", async () => {
  expect(await json("/healthz")).toMatchObject({ status: 200, body: { status: "ok" } });
  expect((await json("/api/roles?q=medical%20coder")).body.roles[0]).toMatchObject({ id: "medical-coder", score: 11.6 });

  const page = await (await harness.fetch("/method")).text();
  const [, sheet] = /<link rel="stylesheet" href="([^"]+)"/.exec(page)!;
  expect((await harness.fetch(sheet!)).status).toBe(200);

  const { body: begun } = await json("/api/interviews", {});
  const said = await json(`/api/interviews/${begun.id}/messages`, { id: "m1", text: "I'm a medical coder, 20 hours a week is straight coding." });
  expect(said).toMatchObject({ status: 200, body: { repeated: false, state: { roleId: "medical-coder" } } });
  const { body: misspelt } = await json("/api/roles?q=checkout%20oprator");
  expect(misspelt.roles[0]).toMatchObject({ id: "cashier" });
  const again = await json(`/api/interviews/${begun.id}/messages`, { id: "m1", text: "I'm a medical coder, 20 hours a week is straight coding." });
  expect(again.body).toEqual({ ...said.body, repeated: true });
  expect((await json(`/api/interviews/${begun.id}`)).body).toMatchObject({ score: said.body.state.score, transcript: { length: 3 } });
});
