/** A report of a role that the catalogue has changed since: old and new side by side, and scored anew by its owner. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { loadCatalog } from "../../db/load-catalog.ts";
import { verify } from "../../server/reports/verify.ts";
import type { ReportChange } from "../../server/wire.ts";
import { catalogWith } from "../reports/changed.ts";
import { interviewWith, serveFoothold, type Served } from "./served.ts";

const SAID = "I'm a medical coder. 20 hours a week is straight coding, 5 hours are denials.";
const catalog = loadCatalog();
const NEXT = catalogWith((coder) => ({ ...coder, version: 9, tasks: coder.tasks.map((task) => (task.id === "assign-codes" ? { ...task, score: { routine: 4, typical: 3, complex: 2 } } : task)) }));
let now = new Date("2026-03-01T12:00:00.000Z");
let served: Served, next: Served, without: Served;
beforeAll(async () => {
  served = await serveFoothold({ now: () => now });
  next = await serveFoothold({ now: () => now, db: served.db, catalog: NEXT });
  without = await serveFoothold({ now: () => now, db: served.db, catalog: catalogWith((coder) => ({ ...coder, id: "another-coder" })) });
});
afterAll(async () => { for (const one of [without, next, served]) await one.close(); });

async function saved() {
  const interviewId = await interviewWith(served.call, SAID);
  const { body: { id, key } } = await served.call("POST", "/api/reports", { interviewId, keepQuotes: true });
  const change = (asked: ReportChange | object, by: Served = served) =>
    by.call("PATCH", `/api/reports/${id}`, asked, { authorization: `Bearer ${key}` });
  const report = async () => (await served.call("GET", `/api/reports/${id}`)).body;
  return { id: id as string, change, report };
}

const verified = async (report: object, by = catalog) => (await verify(JSON.stringify(report), by)).flatMap(({ differences }) => differences);
const page = async (path: string, by: Served = served): Promise<string> => (await by.call("GET", path, undefined, { accept: "text/html" })).body;

test("the page shows old and new side by side; the report itself says what it said", async () => {
  const { id, report } = await saved();
  expect(await page(`/r/${id}`)).not.toContain('id="today"');
  expect(await page(`/r/${id}`, next)).toContain('id="today"');
  expect((await next.call("GET", `/api/reports/${id}`)).body).toEqual(await report());
});

test("its owner has it scored anew under the same link, and what it said before stays listed", async () => {
  const { id, change, report } = await saved();
  const old = await report();
  now = new Date("2026-05-05T12:00:00.000Z");
  expect((await change({ rescore: true }, next)).status).toBe(200);
  now = new Date("2026-03-01T12:00:00.000Z");
  const anew = await report();
  expect(anew).toMatchObject({
    id, savedAt: old.savedAt, scoredAt: "2026-05-05T12:00:00.000Z", catalogVersion: NEXT.version, profile: old.profile, role: { version: 9 },
    earlier: [{ value: old.score.value, low: old.score.low, high: old.score.high, zone: old.score.zone, method: old.method, catalogVersion: catalog.version, scoredAt: old.savedAt }],
  });
  expect(anew.score.value).toBeGreaterThan(old.score.value);
  expect(await verified(anew, NEXT)).toEqual([]);
  expect(await page(`/r/${id}`, next)).toMatch(/What this report said before[\s\S]*scored anew on 5 May 2026/);
});

test("scoring anew what is by today's catalogue already changes nothing", async () => {
  const { change, report } = await saved();
  const old = await report();
  expect((await change({ rescore: true })).body).toEqual(old);
  expect(await report()).toEqual(old);
});

test("a role that has gone is said to be gone, and cannot be scored anew", async () => {
  const { id, change, report } = await saved();
  const old = await report();
  expect(await page(`/r/${id}`, without)).toContain("has left our catalogue");
  expect(await change({ rescore: true }, without)).toMatchObject({ status: 409 });
  expect(await report()).toEqual(old);
});

test("own scores and what-ifs about work that is gone go with it", async () => {
  const smaller = await serveFoothold({ now: () => now, db: served.db, catalog: catalogWith((coder) => {
    const [first, second, ...rest] = coder.tasks;
    return { ...coder, tasks: [{ ...second!, share: second!.share + first!.share }, ...rest] };
  }) });
  const { change, report } = await saved();
  await change({ disagree: { task: "assign-codes", score: 2, reason: "" } });
  await change({ disagree: { task: "verify-codes", score: 2, reason: "" } });
  await change({ rescore: true }, smaller);
  expect((await report()).disagreements.map(({ task }: { task: string }) => task)).toEqual(["verify-codes"]);
  await smaller.close();
});
