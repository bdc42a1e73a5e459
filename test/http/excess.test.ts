/** Too much, too little, too early an end: hostile sizes cost neither numbers nor logs nor bandwidth. */
import { connect } from "node:net";
import { once } from "node:events";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { serveFoothold, type Served } from "./served.ts";

let served: Served;
let call: Served["call"];
beforeAll(async () => {
  served = await serveFoothold();
  call = served.call;
});
afterAll(() => served.close());

const begun = async (): Promise<string> => (await call("POST", "/api/interviews", { roleId: "medical-coder" })).body.id;

test("thousands of unknown fields are answered with a few", async () => {
  const many = Object.fromEntries(Array.from({ length: 5_000 }, (_, at) => [`f${at}`, 1]));
  const { status, body } = await call("POST", "/api/interviews", many);
  expect(status).toBe(422);
  expect(body.errors).toHaveLength(20);
  expect(body.detail.length).toBeLessThan(1_000);
});

test.each([1e-320, 1e-9, -0])("a share of %d percent counts as none, in the panel and in a profile", async (percent) => {
  const id = await begun();
  const edits = [{ op: "share", task: "assign-codes", percent }, { op: "confirm" }];
  const edited = await call("PATCH", `/api/interviews/${id}/profile`, { id: "p", edits });
  const none = await call("POST", "/api/score", {
    roleId: "medical-coder", profile: { confirmed: true, tasks: [{ id: "assign-codes", amount: { unit: "none" } }] },
  });
  expect(edited.body.score.value).toBe(none.body.score.value);
  for (const time of [{ share: percent }, { amount: { unit: "hours", value: percent, precision: "exact", low: null, high: null } }]) {
    const scored = await call("POST", "/api/score", { roleId: "medical-coder", profile: { confirmed: true, tasks: [{ id: "assign-codes", ...time }] } });
    expect(scored.body.range).toEqual(none.body.range);
  }
});

test("whoever hangs up in the middle of a body leaves no error behind", async () => {
  const head = `POST /api/interviews HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n`;
  for (const body of ["Content-Length: 500\r\n\r\n{", "Transfer-Encoding: chunked\r\n\r\n5\r\n{\"a\":\r\n"]) {
    const socket = connect(Number(new URL(served.url).port), "127.0.0.1");
    await once(socket, "connect");
    socket.write(head + body);
    await pause(50);
    socket.destroy();
    await pause(50);
  }
  expect((await call("GET", "/healthz")).status).toBe(200);
  expect(served.logged).toEqual([]);
});
