/** A report's life: saved, read, shorn of quotes, extended, deleted; and that the chat never gets into it. */
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { interviewWith, serveFoothold, type Served } from "./served.ts";

const SAID = "I'm a medical coder. 20 hours a week is straight coding. My dog is called Biscuit.";
let served: Served;
let call: Served["call"];
let now = new Date("2026-03-01T12:00:00.000Z");
beforeAll(async () => { served = await serveFoothold({ now: () => now }); call = served.call; });
beforeEach(() => { now = new Date("2026-03-01T12:00:00.000Z"); });
afterAll(() => served.close());

const bearer = (key: string) => ({ authorization: `Bearer ${key}` });
async function saved(wish: { keepQuotes?: boolean } = {}) {
  const interviewId = await interviewWith(call, SAID);
  const { status, body } = await call("POST", "/api/reports", { interviewId, ...wish });
  expect(status).toBe(201);
  return { interviewId, id: body.id as string, key: body.key as string, url: body.url as string };
}

test("a report is frozen: score, reasons and facts, nothing of the chat", async () => {
  const { interviewId, id, url, key } = await saved({ keepQuotes: true });
  const { body } = await call("GET", `/api/reports/${id}`);
  expect(body).toMatchObject({ id, role: { id: "medical-coder" }, method: "aijri-personal/2", expiresAt: "2027-03-01T12:00:00.000Z" });
  expect(body.levers.length).toBeGreaterThan(0);
  const ids = (of: { roleId: string }[]) => of.map(({ roleId }) => roleId), known = body.targets.map((role: { id: string }) => role.id);
  expect(known).toEqual(expect.arrayContaining([...ids(body.transitions), ...ids(body.nearMisses)]));
  expect(new Set(known).size).toBe(known.length);
  const interview = await call("GET", `/api/interviews/${interviewId}`);
  expect(body.score).toEqual(interview.body.score);
  await call("POST", `/api/interviews/${interviewId}/messages`, { id: "later", text: "Only 5 hours of coding, actually." });
  expect((await call("GET", `/api/reports/${id}`)).body).toEqual(body);
  expect(JSON.stringify(body)).not.toMatch(new RegExp(`Biscuit|${interviewId}|${key}`));
  expect(url).toBe(`${served.url}/r/${id}`);
});

test("quotes are kept only when asked for, and can be taken out later", async () => {
  const without = await saved();
  expect(JSON.stringify((await call("GET", `/api/reports/${without.id}`)).body.score)).not.toContain("20 hours a week");
  const { id, key } = await saved({ keepQuotes: true });
  expect(JSON.stringify((await call("GET", `/api/reports/${id}`)).body.score)).toContain("20 hours a week");
  expect((await call("PATCH", `/api/reports/${id}`, { hideQuotes: true }, bearer(key))).status).toBe(200);
  expect(JSON.stringify((await call("GET", `/api/reports/${id}`)).body)).not.toContain("20 hours a week");
});

test("the page is for whoever has the link, and for no search engine", async () => {
  const { id } = await saved();
  const page = await call("GET", `/r/${id}`, undefined, { accept: "text/html" });
  expect(page.status).toBe(200);
  expect(page.headers.get("x-robots-tag")).toContain("noindex");
  expect(page.headers.get("cache-control")).toBe("no-store");
  expect(page.headers.get("content-security-policy")).toContain("default-src 'none'");
  expect(page.headers.get("referrer-policy")).toBe("no-referrer");
});

test("only the key changes or deletes a report", async () => {
  const { id, key } = await saved();
  const other = await saved();
  for (const [method, body] of [["PATCH", { extend: true }], ["DELETE", undefined]] as const) {
    const missing = await call(method, `/api/reports/${id}`, body);
    expect(missing.status).toBe(401);
    expect(missing.headers.get("www-authenticate")).toBe("Bearer");
    expect((await call(method, `/api/reports/${id}`, body, bearer(other.key))).status).toBe(403);
    expect((await call(method, `/api/reports/${id}?key=${key}`, body)).status).toBe(401);
  }
  expect((await call("GET", `/api/reports/${id}`)).status).toBe(200);
});

test("quotes that are taken out while the report is extended stay out", async () => {
  for (let time = 0; time < 5; time++) {
    const { id, key } = await saved({ keepQuotes: true });
    const change = (asked: object) => call("PATCH", `/api/reports/${id}`, asked, bearer(key));
    await Promise.all([change({ hideQuotes: true }), change({ extend: true }), change({ extend: true })]);
    const { body: { profile, expiresAt } } = await call("GET", `/api/reports/${id}`);
    expect(profile.tasks.map(({ quote }: { quote: string | null }) => quote).filter(Boolean)).toEqual([]);
    expect(expiresAt).toBe("2027-03-01T12:00:00.000Z");
  }
});

test("a deleted report is gone for its readers, its saver and its page", async () => {
  const { id, key } = await saved();
  expect((await call("DELETE", `/api/reports/${id}`, undefined, bearer(key))).status).toBe(204);
  for (const [method, body] of [["GET", undefined], ["PATCH", { extend: true }], ["DELETE", undefined]] as const) {
    expect(await call(method, `/api/reports/${id}`, body, bearer(key))).toMatchObject({ status: 410, body: { status: 410 } });
  }
  const page = await call("GET", `/r/${id}`, undefined, { accept: "text/html" });
  expect(page.status).toBe(410);
  expect(page.body).toMatch(/^<!doctype html>/i);
});

test("a report expires after a year, unless extended", async () => {
  const plain = await saved();
  const extended = await saved();
  now = new Date("2027-02-01T12:00:00.000Z");
  const { body } = await call("PATCH", `/api/reports/${extended.id}`, { extend: true }, bearer(extended.key));
  expect(body.expiresAt).toBe("2028-02-01T12:00:00.000Z");
  now = new Date("2027-03-01T12:00:00.000Z");
  expect((await call("GET", `/api/reports/${plain.id}`)).status).toBe(410);
  expect((await call("GET", `/api/reports/${extended.id}`)).status).toBe(200);
});

test("without a score there is nothing to save", async () => {
  const { body: { id } } = await call("POST", "/api/interviews", {});
  expect(await call("POST", "/api/reports", { interviewId: id })).toMatchObject({ status: 409, body: { status: 409 } });
});
