/** What a report's owner changes with the key, and what the catalogue changes around it. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
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

async function saved(keepQuotes = true) {
  const interviewId = await interviewWith(served.call, SAID);
  const { body: { id, key } } = await served.call("POST", "/api/reports", { interviewId, keepQuotes });
  const change = (asked: ReportChange | object, by: Served = served, bearer: string = key) =>
    by.call("PATCH", `/api/reports/${id}`, asked, { authorization: `Bearer ${bearer}` });
  const report = async () => (await served.call("GET", `/api/reports/${id}`)).body;
  return { id: id as string, interviewId, change, report };
}

const verified = async (report: object, by = catalog) => (await verify(JSON.stringify(report), by)).flatMap(({ differences }) => differences);
const page = async (path: string, by: Served = served): Promise<string> => (await by.call("GET", path, undefined, { accept: "text/html" })).body;

describe("a score of the worker's own beside ours", () => {
  test("is added, changed and taken back with the key; our score stays", async () => {
    const { change, report } = await saved();
    const ours = (await report()).score;
    expect((await change({ disagree: { task: "assign-codes", score: 2, reason: "I do the hard ones." } })).status).toBe(200);
    const told = await report();
    expect(told).toMatchObject({ score: ours, disagreements: [{ task: "assign-codes", score: 2, reason: "I do the hard ones." }] });
    expect(told.asSeen.value).toBeGreaterThan(ours.value);
    expect(await verified(told)).toEqual([]);
    await change({ disagree: { task: "assign-codes", score: 3, reason: "" } });
    expect((await report()).disagreements).toEqual([{ task: "assign-codes", score: 3, reason: "" }]);
    await change({ disagree: { task: "assign-codes", score: null, reason: "" } });
    expect(await report()).toMatchObject({ score: ours, disagreements: [], asSeen: null });
  });

  test("is kept without what identifies a person", async () => {
    const { change, report } = await saved();
    await change({ disagree: { task: "assign-codes", score: 2, reason: "Ask me at jo@example.com or 555-201-4455." } });
    expect((await report()).disagreements[0].reason).toBe("Ask me at [e-mail] or [phone].");
  });

  test("and names of what-ifs are kept so too where they are told in the panel", async () => {
    const { interviewId } = await saved();
    const edits = [
      { op: "disagree", task: "assign-codes", score: 2, reason: "Ask me at jo@example.com." },
      { op: "scenario", id: "s1", name: "Call 555-201-4455", changes: [{ kind: "level", level: "senior" }] },
    ];
    const { body } = await served.call("PATCH", `/api/interviews/${interviewId}/profile`, { id: "p1", edits });
    expect(body).toMatchObject({ disagreements: [{ reason: "Ask me at [e-mail]." }], scenarios: [{ name: "Call [phone]" }] });
  });

  test("loses its reason with the other words, and keeps its number", async () => {
    const { change, report } = await saved();
    await change({ disagree: { task: "assign-codes", score: 2, reason: "I do the hard ones." } });
    await change({ hideQuotes: true });
    const shorn = await report();
    expect(JSON.stringify(shorn)).not.toMatch(/I do the hard ones|20 hours a week/);
    expect(shorn.disagreements).toEqual([{ task: "assign-codes", score: 2, reason: "" }]);
    expect(await verified(shorn)).toEqual([]);
  });
});

describe("changes at once", () => {
  test("lose nothing: of many own scores, an extension and taking the words out all hold", async () => {
    for (let time = 0; time < 3; time++) {
      const { change, report } = await saved();
      const before = await report(), tasks = before.score.week.tasks.slice(0, 6).map(({ id }: { id: string }) => id);
      const asked = [...tasks.map((task: string) => ({ disagree: { task, score: 2, reason: "" } })), { extend: true }, { hideQuotes: true }];
      expect((await Promise.all(asked.map((one) => change(one)))).map(({ status }) => status)).toEqual(asked.map(() => 200));
      const after = await report();
      expect(after.disagreements.map(({ task }: { task: string }) => task).sort()).toEqual([...tasks].sort());
      expect(JSON.stringify(after.profile)).not.toContain("20 hours a week");
      expect(await verified(after)).toEqual([]);
    }
  });

  test("a report that is deleted meanwhile stays deleted", async () => {
    const { id, change } = await saved();
    const key = await saved();
    expect(key.id).not.toBe(id);
    const answers = await Promise.all([served.db.execute({ sql: "DELETE FROM report WHERE id = ?", args: [id] }), change({ extend: true })]);
    expect([200, 404, 410]).toContain((answers[1] as { status: number }).status);
    expect((await served.call("GET", `/api/reports/${id}`)).status).toBe(404);
  });
});

describe("when the role's assessment has changed", () => {
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
    expect(await page(`/r/${id}`, next)).toContain("What this report said before");
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
});

describe("bad input", () => {
  test.each([
    [{}, ""],
    [{ extend: false }, ""],
    [{ extend: true, forget: true }, "/forget"],
    [{ disagree: { task: "nowhere", score: 2, reason: "" } }, "/disagree/task"],
    [{ disagree: { task: "assign-codes", score: 6, reason: "" } }, "/disagree/score"],
    [{ disagree: { task: "assign-codes", score: 2, reason: "x".repeat(401) } }, "/disagree/reason"],
    [{ disagree: { task: "assign-codes", score: 2 } }, "/disagree/reason"],
    [{ rescore: "yes" }, "/rescore"],
  ])("%j is refused at %j, and nothing changes", async (asked, pointer) => {
    const { change, report } = await saved();
    const old = await report();
    const { status, body } = await change(asked);
    expect(status).toBe(422);
    expect(body.errors.map((error: { pointer: string }) => error.pointer)).toEqual([pointer]);
    expect(await report()).toEqual(old);
  });

  test("a body over the limit is refused", async () => {
    const { change } = await saved();
    expect((await change({ disagree: { task: "assign-codes", score: 2, reason: "x".repeat(200_000) } })).status).toBe(413);
  });
});
