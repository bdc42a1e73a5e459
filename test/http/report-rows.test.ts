/** What lies in the database from other days: rows of older methods, rows that nobody can read, and what deletion leaves. */
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { saveReport, type KeptReport } from "../../db/reports.ts";
import { verify } from "../../server/reports/verify.ts";
import { catalog } from "../reports/changed.ts";
import { interviewWith, serveFoothold, type Served } from "./served.ts";

const row = JSON.parse(readFileSync(new URL("../reports/method-1.row.json", import.meta.url), "utf8")) as KeptReport;
const now = new Date("2026-12-01T12:00:00.000Z");
let served: Served, call: Served["call"];
beforeAll(async () => { served = await serveFoothold({ now: () => now }); call = served.call; });
afterAll(() => served.close());

let rows = 0;
async function kept(change: (body: string) => string = (body) => body): Promise<string> {
  const id = `${"k".repeat(24)}${++rows}`;
  await saveReport(served.db, { ...row, id, body: change(row.body) }, "key");
  return id;
}
const bearer = { authorization: "Bearer key" }, html = { accept: "text/html" };

describe("a row of method 1", () => {
  test("is read, drawn and exported, and says which method made it", async () => {
    const id = await kept();
    const { status, body } = await call("GET", `/api/reports/${id}`);
    expect(status).toBe(200);
    expect(body).toMatchObject({ method: "aijri-personal/1", made: { method: "aijri-personal/1", since: [{ method: "aijri-personal/2" }] } });
    const page = await call("GET", `/r/${id}`, undefined, html);
    expect(page.status).toBe(200);
    expect(page.body).toContain("worked out as before");
  });

  test("takes its owner's changes: an own score, words out, a longer life", async () => {
    const id = await kept();
    const task = JSON.parse(row.body).score.week.tasks[0].id;
    const { status, body } = await call("PATCH", `/api/reports/${id}`, { disagree: { task, score: 1, reason: "" }, hideQuotes: true, extend: true }, bearer);
    expect(status).toBe(200);
    expect(body).toMatchObject({ method: "aijri-personal/1", disagreements: [{ task, score: 1 }], expiresAt: "2027-12-01T12:00:00.000Z", score: { value: JSON.parse(row.body).score.value } });
    expect(JSON.stringify(body.profile)).not.toMatch(/"quote":"/);
    expect((await verify(JSON.stringify(body), catalog)).flatMap(({ differences }) => differences)).toEqual([]);
  });

  test("becomes a report of today's method when it is scored anew", async () => {
    const id = await kept(), before = JSON.parse(row.body);
    const { body } = await call("PATCH", `/api/reports/${id}`, { rescore: true }, bearer);
    expect(body).toMatchObject({ method: "aijri-personal/2", made: { since: [] }, earlier: [{ method: "aijri-personal/1", value: before.score.value, scoredAt: row.createdAt }] });
    expect((await verify(JSON.stringify(body), catalog)).every(({ leftOut, differences }) => leftOut === null && differences.length === 0)).toBe(true);
  });
});

describe("a row that nobody can read", () => {
  test.each([
    ["of a method of the future", (body: string) => body.replace("aijri-personal/1", "aijri-personal/99"), 501, "a newer version of this program can open it"],
    ["that is damaged", (body: string) => body.slice(0, 1000), 500, "damaged"],
  ])("%s is a clear problem for programs and people, and its owner can delete it", async (_, change, status, words) => {
    const id = await kept(change);
    expect(await call("GET", `/api/reports/${id}`)).toMatchObject({ status, body: { status, detail: expect.stringContaining(words) } });
    const page = await call("GET", `/r/${id}`, undefined, html);
    expect(page.status).toBe(status);
    expect(page.body).toContain(words);
    expect((await call("PATCH", `/api/reports/${id}`, { hideQuotes: true }, bearer)).status).toBe(status);
    expect((await call("DELETE", `/api/reports/${id}`, undefined, bearer)).status).toBe(204);
    expect((await call("GET", `/api/reports/${id}`)).status).toBe(410);
  });
});

test("after deletion a hash and a date are all that is left", async () => {
  const id = await kept();
  await call("DELETE", `/api/reports/${id}`, undefined, bearer);
  const { rows: reports } = await served.db.execute({ sql: "SELECT * FROM report WHERE id = ?", args: [id] });
  const { rows: graves } = await served.db.execute("SELECT * FROM tombstone");
  expect(reports).toEqual([]);
  expect(JSON.stringify(graves)).not.toContain(id);
  expect(Object.keys(graves[0]!)).toEqual(["id_hash", "gone_at"]);
});

describe("what others would see, before saving", () => {
  const SAID = "I'm a medical coder. 20 hours a week is straight coding.";

  test("is the report's page with and without the worker's words, and nothing is saved", async () => {
    const interview = await interviewWith(call, SAID);
    const before = (await served.db.execute("SELECT count(*) AS n FROM report")).rows[0]!.n;
    const [withWords, withoutWords] = [await call("GET", `/i/${interview}/seen`, undefined, html), await call("GET", `/i/${interview}/seen?words=none`, undefined, html)];
    expect(withWords.body).toContain("20 hours a week is straight coding");
    expect(withoutWords.body).not.toContain("20 hours a week is straight coding");
    for (const { status, body, headers } of [withWords, withoutWords]) {
      expect(status).toBe(200);
      expect(body).toContain("This is what others would see");
      expect(body).not.toMatch(/id="owner"|\/api\/reports\//);
      expect(headers.get("x-robots-tag")).toContain("noindex");
    }
    expect((await served.db.execute("SELECT count(*) AS n FROM report")).rows[0]!.n).toBe(before);
  });

  test("differs from the saved page in the bar and the owner's part only", async () => {
    const interviewId = await interviewWith(call, SAID);
    const bare = (page: string): string => (/<section id="week"[\s\S]*?<\/section>/.exec(page) ?? [""])[0];
    const { body: { id } } = await call("POST", "/api/reports", { interviewId, keepQuotes: true });
    const [seen, saved] = [await call("GET", `/i/${interviewId}/seen`, undefined, html), await call("GET", `/r/${id}`, undefined, html)];
    expect(bare(seen.body)).toBe(bare(saved.body));
    expect(bare(seen.body).length).toBeGreaterThan(1000);
  });

  test("needs an interview with a known job", async () => {
    const { body: { id } } = await call("POST", "/api/interviews", {});
    expect((await call("GET", `/i/${id}/seen`, undefined, html)).status).toBe(409);
    expect((await call("GET", `/i/${"x".repeat(24)}/seen`, undefined, html)).status).toBe(404);
  });
});
