/** What a report's owner changes with the key: own scores, several changes at once, and what is refused. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loadCatalog } from "../../db/load-catalog.ts";
import { verify } from "../../server/reports/verify.ts";
import type { ReportChange } from "../../server/wire.ts";
import { interviewWith, serveFoothold, type Served } from "./served.ts";

const SAID = "I'm a medical coder. 20 hours a week is straight coding, 5 hours are denials.";
const catalog = loadCatalog();
let served: Served;
beforeAll(async () => { served = await serveFoothold(); });
afterAll(() => served.close());

async function saved(keepQuotes = true) {
  const interviewId = await interviewWith(served.call, SAID);
  const { body: { id, key } } = await served.call("POST", "/api/reports", { interviewId, keepQuotes });
  const change = (asked: ReportChange | object) => served.call("PATCH", `/api/reports/${id}`, asked, { authorization: `Bearer ${key}` });
  const report = async () => (await served.call("GET", `/api/reports/${id}`)).body;
  return { id: id as string, interviewId, change, report };
}

const verified = async (report: object) => (await verify(JSON.stringify(report), catalog)).flatMap(({ differences }) => differences);

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
    const answers = await Promise.all([served.db.execute({ sql: "DELETE FROM report WHERE id = ?", args: [id] }), change({ extend: true })]);
    expect([200, 404, 410]).toContain((answers[1] as { status: number }).status);
    expect((await served.call("GET", `/api/reports/${id}`)).status).toBe(404);
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
