/** Ids of turns: what a client sends once is taken once, and never mistaken for something else that was sent. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { interviewWith, serveFoothold, type Served } from "./served.ts";

const JOB = "I'm a medical coder, 20 hours a week is straight coding.";
const senior = { edits: [{ op: "level", level: "senior" }] };
let one: Served;
let two: Served;
beforeAll(async () => {
  one = await serveFoothold();
  two = await serveFoothold({ db: one.db });
});
afterAll(async () => {
  await two.close();
  await one.close();
});

const say = (server: Served, id: string, message: object) => server.call("POST", `/api/interviews/${id}/messages`, message);
const edit = (server: Served, id: string, patch: object) => server.call("PATCH", `/api/interviews/${id}/profile`, patch);

test("no message id collides with the turn that an interview on a role begins with", async () => {
  const { body: { id } } = await one.call("POST", "/api/interviews", { roleId: "medical-coder" });
  const said = await say(one, id, { id: "role", text: "20 hours a week is straight coding." });
  expect(said.body).toMatchObject({ repeated: false, state: { roleId: "medical-coder" } });
  expect((await one.call("GET", `/api/interviews/${id}`)).body.transcript).toHaveLength(3);
});

test("an edit with a message's id is refused, not dropped in silence, and the other way round", async () => {
  const id = await interviewWith(one.call, JOB);
  const taken = { status: 409, body: { status: 409, errors: [{ pointer: "/id" }] } };
  expect(await edit(one, id, { id: "m1", ...senior })).toMatchObject(taken);
  expect(await edit(one, id, { id: "p1", ...senior })).toMatchObject({ status: 200, body: { level: "senior" } });
  expect(await say(one, id, { id: "p1", text: "No union." })).toMatchObject(taken);
});

test("a message takes the place of messages only, not of an edit", async () => {
  const id = await interviewWith(one.call, JOB);
  await edit(one, id, { id: "p1", ...senior });
  expect(await say(one, id, { id: "m2", replaces: "p1", text: "No union." })).toMatchObject({ status: 409, body: { errors: [{ pointer: "/replaces" }] } });
});

test("a message that another process took can be replaced here at once", async () => {
  const id = await interviewWith(one.call, JOB);
  await say(two, id, { id: "m2", text: "Twelve years, and I lead the team." });
  const replaced = await say(one, id, { id: "m2b", replaces: "m2", text: "Three years." });
  expect(replaced).toMatchObject({ status: 200, body: { repeated: false, state: { level: "mid" } } });
});

test("the panel edits tasks of a job that another process learnt of", async () => {
  const id = await interviewWith(one.call);
  await say(one, id, { id: "m1", text: "Hello there." });
  await say(two, id, { id: "m2", text: JOB });
  expect(await edit(one, id, { id: "p1", edits: [{ op: "share", task: "produce-reports", percent: 10 }] })).toMatchObject({ status: 200 });
});
