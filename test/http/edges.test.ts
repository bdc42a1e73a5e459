/** What surrounds the answers: settings, safe headers, problem pages for people, failures that cost nothing. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { BadSetting, settingsFrom } from "../../server/settings.ts";
import { interviewWith, serveFoothold, type Served } from "./served.ts";

const JOB = "I'm a medical coder, 20 hours a week is straight coding.";

describe("Settings", () => {
  test("nothing set is a working product", () => {
    expect(settingsFrom({ PORT: "", DATABASE_URL: " " })).toMatchObject({ port: 3000, databaseUrl: "file:data/foothold.db", databaseToken: null, origin: null });
  });

  test("what is set counts, and what we do not know is ignored", () => {
    const set = settingsFrom({ PORT: "8080", DATABASE_URL: "libsql://db.example", PUBLIC_URL: "https://foothold.example/x", HOME: "/root", ASSETS: {} });
    expect(set).toMatchObject({ port: 8080, databaseUrl: "libsql://db.example", origin: "https://foothold.example" });
  });

  test.each([
    [{ PORT: "70000" }, /^PORT must be a whole number from 0 to 65535, but it is "70000"\.$/],
    [{ DATABASE_URL: "postgres://x" }, /^DATABASE_URL must begin with file:, libsql: or https:/],
    [{ DATABASE_URL: "postgres://me:secret@host/x" }, /, but it is "postgres:\/\/…@host\/x"\.$/],
    [{ PUBLIC_URL: "foothold" }, /^PUBLIC_URL must be an address/],
    [{ INTERVIEW_DAYS: "soon" }, /^INTERVIEW_DAYS must be a whole number/],
  ])("%j is refused with a sentence", (variables, sentence) => {
    expect(() => settingsFrom(variables)).toThrow(BadSetting);
    expect(() => settingsFrom(variables)).toThrow(sentence);
  });
});

describe("A working server", () => {
  let served: Served;
  beforeAll(async () => { served = await serveFoothold(); });
  afterAll(() => served.close());

  test.each(["/", "/roles", "/roles/medical-coder", "/method", "/privacy"])("%s is a whole page under a strict policy", async (path) => {
    const page = await served.call("GET", path, undefined, { accept: "text/html" });
    expect(page.status).toBe(200);
    expect(page.headers.get("content-type")).toMatch(/^text\/html; charset=utf-8/i);
    expect(page.body).toMatch(/^<!doctype html>[\s\S]*<\/html>$/i);
    const policy = page.headers.get("content-security-policy")!;
    expect(policy).toContain("frame-ancestors 'none'");
    expect(/script-src [^;]*/.exec(policy)![0]).toBe("script-src 'self'");
    expect(page.headers.get("x-content-type-options")).toBe("nosniff");
    const inline = [...(page.body as string).matchAll(/<script(?![^>]*(src=|type="application\/))[^>]*>/g)];
    expect(inline).toEqual([]);
  });

  test("an interview's page shows what was said and is kept from search engines", async () => {
    const id = await interviewWith(served.call, JOB);
    const page = await served.call("GET", `/i/${id}`, undefined, { accept: "text/html" });
    expect(page.body).toContain("20 hours a week is straight coding");
    expect(page.headers.get("x-robots-tag")).toContain("noindex");
  });

  test("people get a page, programs a problem", async () => {
    const page = await served.call("GET", "/nowhere", undefined, { accept: "text/html,*/*" });
    expect(page).toMatchObject({ status: 404, body: expect.stringMatching(/<!doctype html>/i) });
    const problem = await served.call("GET", "/nowhere");
    expect(problem.body).toMatchObject({ type: "about:blank", status: 404, title: expect.any(String), detail: expect.any(String) });
    expect((await served.call("GET", "/api/nowhere", undefined, { accept: "text/html" })).headers.get("content-type")).toBe("application/problem+json");
  });
});

test("two servers on one database see each other's turns, edits and deletions", async () => {
  const one = await serveFoothold();
  const two = await serveFoothold({ db: one.db });
  const id = await interviewWith(one.call, JOB);
  const path = `/api/interviews/${id}`;
  const say = (server: Served, message: object) => server.call("POST", `${path}/messages`, message);
  expect((await say(two, { id: "m2", text: "Twelve years, and I lead the team." })).body.state.level).toBe("senior");
  const third = await say(one, { id: "m3", text: "No union." });
  expect(third.body).toMatchObject({ repeated: false, state: { level: "senior" } });
  expect((await say(two, { id: "m3", text: "No union." })).body).toEqual({ ...third.body, repeated: true });
  expect((await say(two, { id: "m1b", replaces: "m1", text: JOB })).body.state.level).toBeNull();
  expect((await say(one, { id: "m4", replaces: "m2", text: "Three years." })).status).toBe(409);
  expect((await two.call("DELETE", path)).status).toBe(204);
  expect((await say(one, { id: "m5", text: "Hello?" })).status).toBe(404);
  await Promise.all([two.close(), one.close()]);
});

describe("Failures", () => {
  test("a failing interpreter costs the findings, not the turn", async () => {
    const served = await serveFoothold({ interpreter: { name: "embedded", read: () => Promise.reject(new TypeError("20 hours\n  at home, of secrets")) } });
    const id = await interviewWith(served.call);
    const { status, body } = await served.call("POST", `/api/interviews/${id}/messages`, { id: "m1", text: JOB });
    expect(status).toBe(200);
    expect(body.state.question).toMatchObject({ id: "role" });
    expect((await served.call("GET", `/api/interviews/${id}`)).body.transcript[1]).toMatchObject({ text: JOB });
    expect(served.logged).toEqual([{ level: "error", at: "interpreter", error: "TypeError", where: expect.arrayContaining([expect.stringMatching(/^at .*edges\.test\.ts/)]) }]);
    expect(JSON.stringify(served.logged)).not.toMatch(/hours|secrets/);
    await served.close();
  });

  test("a failing answerer says so, and the turn's other findings hold", async () => {
    const broken = { name: "embedded" as const, answer: () => { throw new Error("no"); } };
    const served = await serveFoothold({ answerer: broken });
    const id = await interviewWith(served.call, JOB);
    const { body } = await served.call("POST", `/api/interviews/${id}/messages`, { id: "q", text: "Why is my score so low?" });
    expect(body.answer).toContain("ask it again");
    expect(served.logged).toHaveLength(1);
    await served.close();
  });

  test("a failing database is a problem without internals, and health says so", async () => {
    const served = await serveFoothold();
    served.db.close();
    const { status, body } = await served.call("POST", "/api/interviews", {});
    expect({ status, body }).toMatchObject({ status: 500, body: { status: 500 } });
    expect(JSON.stringify(body)).not.toMatch(/sql|closed|insert/i);
    expect(await served.call("GET", "/healthz")).toMatchObject({ status: 503, body: { status: "failing" } });
    expect(served.logged[0]).toMatchObject({ level: "error", at: "POST /api/interviews" });
    await served.close();
  });

  test("a database that another program holds is busy, not broken", async () => {
    const served = await serveFoothold();
    const batch = served.db.batch;
    served.db.batch = () => Promise.reject(Object.assign(new Error("SQLITE_BUSY: database is locked"), { code: "SQLITE_BUSY" }));
    const { status, headers } = await served.call("POST", "/api/interviews", {});
    expect({ status, after: headers.get("retry-after") }).toEqual({ status: 503, after: "1" });
    served.db.batch = batch;
    expect((await served.call("POST", "/api/interviews", {})).status).toBe(201);
    expect(served.logged).toEqual([]);
    await served.close();
  });

  test("a conversation has an end, said politely", async () => {
    const served = await serveFoothold({ limits: { bodyBytes: 65_536, messageChars: 4_000, turns: 2 } });
    const id = await interviewWith(served.call, JOB, "No union.");
    expect(await served.call("POST", `/api/interviews/${id}/messages`, { id: "m3", text: "More." })).toMatchObject({ status: 409 });
    expect(await served.call("POST", `/api/interviews/${id}/messages`, { id: "m2", text: "No union." })).toMatchObject({ status: 200, body: { repeated: true } });
    await served.close();
  });
});
