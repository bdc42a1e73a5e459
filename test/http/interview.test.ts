/** A whole interview over HTTP: begin, say, edit, take back, resume, delete. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { interviewWith, serveFoothold, type Served } from "./served.ts";

const JOB = "I'm a medical coder. 20 hours a week is straight coding and 10 hours are denials, out of a 40 hour week.";
let served: Served;
let call: Served["call"];
beforeAll(async () => { served = await serveFoothold(); call = served.call; });
afterAll(() => served.close());

const shareOf = (state: { score: { week: { tasks: { id: string; share: { value: number } }[] } } }, id: string) =>
  state.score.week.tasks.find((task) => task.id === id)!.share.value;

test("a new interview asks the first question and hands out an unguessable id", async () => {
  const { status, headers, body } = await call("POST", "/api/interviews", {});
  expect(status).toBe(201);
  expect(headers.get("location")).toBe(`/api/interviews/${body.id}`);
  expect(body.id).toMatch(/^[\w-]{22,}$/);
  expect(body).toMatchObject({ status: "interviewing", roleId: null, score: null, question: { id: "role" }, progress: { asked: 0 } });
});

test("an interview for a known job begins with its score", async () => {
  const { body } = await call("POST", "/api/interviews", { roleId: "medical-coder" });
  expect(body).toMatchObject({ roleId: "medical-coder", provisional: true, score: { role: { value: 11.6 } } });
  expect(body.question.id).not.toBe("role");
});

test("the first answer gives a score, later ones sharpen it, and the whole resumes", async () => {
  const id = await interviewWith(call);
  const first = await call("POST", `/api/interviews/${id}/messages`, { id: "m1", text: JOB });
  expect(first.status).toBe(200);
  expect(first.body).toMatchObject({ messageId: "m1", by: "embedded", repeated: false, state: { roleId: "medical-coder", provisional: true } });
  const second = await call("POST", `/api/interviews/${id}/messages`, { id: "m2", text: "Twelve years, and I lead the team." });
  expect(second.body.state).toMatchObject({ level: "senior", progress: { asked: 2 } });
  expect(second.body.state.score.value).toBeGreaterThan(first.body.state.score.value);
  const { body: resumed } = await call("GET", `/api/interviews/${id}`);
  expect(resumed).toMatchObject(second.body.state);
  expect(resumed.transcript.filter(({ from }: { from: string }) => from === "worker").map(({ text }: { text: string }) => text)).toEqual([JOB, "Twelve years, and I lead the team."]);
});

test("a message sent twice counts once and gets the same reply", async () => {
  const id = await interviewWith(call);
  const first = await call("POST", `/api/interviews/${id}/messages`, { id: "m1", text: JOB });
  const again = await call("POST", `/api/interviews/${id}/messages`, { id: "m1", text: "something else" });
  expect(again.body).toEqual({ ...first.body, repeated: true });
});

test("the same message at once on many connections counts once", async () => {
  const id = await interviewWith(call);
  const replies = await Promise.all(Array.from({ length: 12 }, () => call("POST", `/api/interviews/${id}/messages`, { id: "m1", text: JOB })));
  expect(replies.map(({ status }) => status)).toEqual(Array(12).fill(200));
  expect(replies.filter(({ body }) => !body.repeated)).toHaveLength(1);
  expect((await call("GET", `/api/interviews/${id}`)).body.transcript).toHaveLength(3);
});

test("different messages at once on one interview all count", async () => {
  const id = await interviewWith(call, JOB);
  const sent = Array.from({ length: 10 }, (_, at) => call("POST", `/api/interviews/${id}/messages`, { id: `c${at}`, text: `${at + 1} hours go on reports.` }));
  expect((await Promise.all(sent)).map(({ body }) => body.repeated)).toEqual(Array(10).fill(false));
  const { body } = await call("GET", `/api/interviews/${id}`);
  expect(body.transcript.filter(({ from }: { from: string }) => from === "worker")).toHaveLength(11);
});

test("an edited answer takes back what came after it, and its own repeats", async () => {
  const id = await interviewWith(call, JOB, "Twelve years, and I lead the team.");
  const edited = await call("POST", `/api/interviews/${id}/messages`, { id: "m1b", replaces: "m1", text: JOB.replace("20", "30") });
  expect(edited.body).toMatchObject({ repeated: false, state: { level: null } });
  const { body } = await call("GET", `/api/interviews/${id}`);
  expect(body.transcript.map((entry: { id: string }) => entry.id)).toEqual(["opening", "m1b", "m1b:reply"]);
  expect((await call("POST", `/api/interviews/${id}/messages`, { id: "m1", text: JOB })).body).toMatchObject({ status: 409, errors: [{ pointer: "/id" }] });
  expect((await call("POST", `/api/interviews/${id}/messages`, { id: "m9", replaces: "m2", text: JOB })).body).toMatchObject({ status: 409, errors: [{ pointer: "/replaces" }] });
});

test("edits from the panel are exact, marked as edited, and count once", async () => {
  const id = await interviewWith(call, JOB);
  const patch = { id: "p1", edits: [{ op: "share", task: "produce-reports", percent: 10 }, { op: "level", level: "senior" }, { op: "context", key: "union", value: "agreement" }] };
  const { status, body } = await call("PATCH", `/api/interviews/${id}/profile`, patch);
  expect(status).toBe(200);
  expect(shareOf(body, "produce-reports")).toBeCloseTo(10);
  expect(body).toMatchObject({ level: "senior", profile: { context: { union: { value: "agreement", source: "edited" } } } });
  expect((await call("PATCH", `/api/interviews/${id}/profile`, { ...patch, edits: [{ op: "level", level: "entry" }] })).body.level).toBe("senior");
});

test("confirming ends the interview, and follow-up questions go on", async () => {
  const id = await interviewWith(call, JOB);
  const { body } = await call("PATCH", `/api/interviews/${id}/profile`, { id: "p1", edits: [{ op: "confirm" }] });
  expect(body).toMatchObject({ status: "done", provisional: false, question: null });
  const asked = await call("POST", `/api/interviews/${id}/messages`, { id: "f1", text: "Why is my score so low?" });
  expect(asked.body.answer).toContain(String(body.score.value));
  expect(asked.body.state.score).toEqual(body.score);
});

test("a deleted interview is gone", async () => {
  const id = await interviewWith(call, JOB);
  expect((await call("DELETE", `/api/interviews/${id}`)).status).toBe(204);
  for (const [method, path, body] of [["GET", "", undefined], ["DELETE", "", undefined], ["POST", "/messages", { id: "m2", text: "hello" }]] as const) {
    expect((await call(method, `/api/interviews/${id}${path}`, body)).status).toBe(404);
  }
});
