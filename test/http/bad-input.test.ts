/** Whatever is sent: a 4xx that names the field, or harmless text; never a 500, never a lost turn. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { interviewWith, serveFoothold, type Served } from "./served.ts";

let served: Served;
let call: Served["call"];
let id: string;
beforeAll(async () => {
  served = await serveFoothold();
  call = served.call;
  id = await interviewWith(call, "I'm a medical coder, 20 hours a week of straight coding.");
});
afterAll(() => served.close());

const MESSAGES = "/api/interviews/ID/messages";
const PROFILE = "/api/interviews/ID/profile";
const LONG = "x".repeat(1_000_000);

/** [method, path, body, status, pointer of the field at fault] */
const REFUSED: [string, string, unknown, number, string | null][] = [
  ["POST", MESSAGES, "{\"id\": ", 400, ""],
  ["POST", MESSAGES, "", 400, ""],
  ["POST", MESSAGES, [], 422, ""],
  ["POST", MESSAGES, "null", 422, ""],
  ["POST", MESSAGES, "{\"id\":\"a\",\"text\":\"b\",\"__proto__\":{\"x\":1}}", 422, "/__proto__"],
  ["POST", MESSAGES, { text: "hello" }, 422, "/id"],
  ["POST", MESSAGES, { id: "a" }, 422, "/text"],
  ["POST", MESSAGES, { id: 7, text: "hello" }, 422, "/id"],
  ["POST", MESSAGES, { id: "a\u0000b", text: "hello" }, 422, "/id"],
  ["POST", MESSAGES, { id: "<script>", text: "hello" }, 422, "/id"],
  ["POST", MESSAGES, { id: "a", text: ["hello"] }, 422, "/text"],
  ["POST", MESSAGES, { id: "a", text: " \u0007\n " }, 422, "/text"],
  ["POST", MESSAGES, { id: "a", text: "x".repeat(4_001) }, 422, "/text"],
  ["POST", MESSAGES, { id: "a", text: LONG }, 413, "/text"],
  ["POST", MESSAGES, { id: "a", text: "hello", replaces: "nobody" }, 409, "/replaces"],
  ["POST", "/api/interviews/unknown/messages", { id: "a", text: "hello" }, 404, null],
  ["POST", "/api/interviews/AAAAAAAAAAAAAAAAAAAAAAAA/messages", { id: "a", text: "hello" }, 404, null],
  ["GET", "/api/interviews/%00%01", undefined, 404, null],
  ["GET", `/api/interviews/${"a".repeat(5_000)}`, undefined, 404, null],
  ["PATCH", PROFILE, { id: "p", edits: [] }, 422, "/edits"],
  ["PATCH", PROFILE, { id: "p", edits: [{ op: "share", task: "nobody", percent: 5 }] }, 422, "/edits/0/task"],
  ["PATCH", PROFILE, { id: "p", edits: [{ op: "share", task: "assign-codes", percent: 101 }] }, 422, "/edits/0/percent"],
  ["PATCH", PROFILE, { id: "p", edits: [{ op: "share", task: "assign-codes", percent: "5" }] }, 422, "/edits/0/percent"],
  ["PATCH", PROFILE, { id: "p", edits: [{ op: "confirm" }, { op: "context", key: "union", value: "boss" }] }, 422, "/edits/1/value"],
  ["PATCH", PROFILE, { id: "p", edits: [{ op: "context", key: "salary", value: "x" }] }, 422, "/edits/0/key"],
  ["PATCH", PROFILE, { id: "p", edits: [{ op: "explode" }] }, 422, "/edits/0/op"],
  ["PATCH", PROFILE, { id: "p", edits: [{ op: "remove", task: "assign-codes" }] }, 422, "/edits/0/task"],
  ["PATCH", PROFILE, { id: "p", edits: [{ op: "keep", task: "assign-codes", percent: 50, low: 90, high: 10 }] }, 422, "/edits/0/percent"],
  ["PATCH", PROFILE, "{\"id\":\"p\",\"edits\":[{\"op\":\"week\",\"hours\":1e999}]}", 422, "/edits/0/hours"],
  ["POST", "/api/interviews", { roleId: "nobody" }, 422, "/roleId"],
  ["POST", "/api/interviews", { role: "medical-coder" }, 422, "/role"],
  ["POST", "/api/score", {}, 422, "/roleId"],
  ["POST", "/api/score", { roleId: "nobody" }, 422, "/roleId"],
  ["POST", "/api/score", { roleId: "medical-coder", profile: { tasks: [{ id: "assign-codes", share: 30 }, { id: "nobody", share: 5 }] } }, 422, "/profile/tasks/1/id"],
  ["POST", "/api/score", { roleId: "medical-coder", profile: { tasks: [{ id: "assign-codes", share: 30 }, { id: "assign-codes", share: 5 }] } }, 422, "/profile/tasks/1/id"],
  ["POST", "/api/score", { roleId: "medical-coder", profile: { tasks: [{ id: "assign-codes", share: -1 }] } }, 422, "/profile/tasks/0/share"],
  ["POST", "/api/score", { roleId: "medical-coder", profile: { level: "boss" } }, 422, "/profile/level"],
  ["POST", "/api/score", { roleId: "medical-coder", profile: { context: { salary: "high" } } }, 422, "/profile/context/salary"],
  ["POST", "/api/score", { roleId: "medical-coder", profile: { context: { union: "boss" } } }, 422, "/profile/context/union"],
  ["POST", "/api/score", { roleId: "medical-coder", profile: { own: [{ activity: "nobody", share: 5 }] } }, 422, "/profile/own/0/activity"],
  ["POST", "/api/score", { roleId: "medical-coder", profile: { own: [{ activity: "constructor", share: 5 }] } }, 422, "/profile/own/0/activity"],
  ["POST", "/api/score", { roleId: "medical-coder", profile: { own: [{ id: "assign-codes", activity: "nobody" }] } }, 422, "/profile/own/0/id"],
  ["POST", "/api/reports", { interviewId: "nobody" }, 422, "/interviewId"],
  ["POST", "/api/reports", { interviewId: 5, keepQuotes: "yes" }, 422, "/keepQuotes"],
  ["GET", "/api/reports/unknown", undefined, 404, null],
  ["GET", "/api/roles/unknown", undefined, 404, null],
  ["GET", `/api/roles?q=${"x".repeat(101)}`, undefined, 422, "/q"],
  ["GET", "/api/nothing", undefined, 404, null],
  ["PUT", "/api/roles", {}, 405, null],
  ["DELETE", "/healthz", undefined, 405, null],
  ["GET", "/api/score", undefined, 405, null],
];

test.each(REFUSED)("%s %s %j is refused", async (method, path, body, status, pointer) => {
  const answer = await call(method, path.replace("ID", id), body);
  expect(answer.status).toBe(status);
  expect(answer.headers.get("content-type")).toBe("application/problem+json");
  expect(answer.body).toMatchObject({ type: "about:blank", title: expect.any(String), status, detail: expect.any(String) });
  if (pointer !== null) expect(answer.body.errors.map((error: { pointer: string }) => error.pointer)).toContain(pointer);
});

test("after all that, the interview holds what it held", async () => {
  expect((await call("GET", `/api/interviews/${id}`)).body.transcript).toHaveLength(3);
  expect(served.logged).toEqual([]);
});

test.each(["text/plain", "application/json-seq", "application/jsonp"])("a body that is %s, not JSON, is refused", async (type) => {
  const answer = await call("POST", "/api/interviews", "{}", { "content-type": type });
  expect(answer).toMatchObject({ status: 415, body: { status: 415 } });
});

test("a refused method says which ones work", async () => {
  expect((await call("PUT", "/api/reports/x", {})).headers.get("allow")).toBe("GET, PATCH, DELETE");
});

describe("Text that is not harmless stays text", () => {
  const SCRIPT = "</script><script>alert(1)</script><img src=x onerror=alert(1)>";

  test.each([
    ["script", `I'm a medical coder ${SCRIPT}, 20 hours of coding`],
    ["control characters", "I'm a medical coder\u0000\u001b[31m\u0085, 20 hours\u0007 of coding"],
    ["lone surrogates", "I'm a medical coder \ud83d, 20 hours of coding \udc00"],
    ["right-to-left marks and emoji", "I'm a medical coder \u202e 🙂, 20 hours of coding"],
    ["SQL", "I'm a medical coder'); DROP TABLE turn; --, 20 hours of coding"],
  ])("%s in a message", async (_, text) => {
    const { body: { id: fresh } } = await call("POST", "/api/interviews", {});
    const said = await call("POST", `/api/interviews/${fresh}/messages`, { id: "m1", text });
    expect(said).toMatchObject({ status: 200, body: { state: { roleId: "medical-coder" } } });
    const { body } = await call("GET", `/api/interviews/${fresh}`);
    expect(body.transcript[1].text).not.toMatch(/[^\P{Cc}\n\t]/u);
    expect(body.transcript[1].text.isWellFormed()).toBe(true);
    const page = await call("GET", `/i/${fresh}`, undefined, { accept: "text/html" });
    expect(page.status).toBe(200);
    expect(page.body).not.toContain("<script>alert");
    expect(page.body).not.toContain("<img src=x");
  });

  test.each([["/roles?q="], ["/nowhere/"], ["/roles/"]])("script in the address %s", async (path) => {
    const page = await call("GET", path + encodeURIComponent(SCRIPT), undefined, { accept: "text/html" });
    expect(page.status).toBeLessThan(500);
    expect(page.body).not.toContain("<script>alert");
  });
});
