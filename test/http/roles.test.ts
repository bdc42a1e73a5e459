/** Roles and stateless scores over HTTP, health, and the description of it all. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { loadCatalog } from "../../db/load-catalog.ts";
import { interviewWith, serveFoothold, type Served } from "./served.ts";
import { reportSnapshot, interviewView, turnReply, roleRow } from "../../server/schemas/conversation.ts";
import { lever, personScore, rangedRoleScore, transition } from "../../server/schemas/score.ts";

let served: Served;
let call: Served["call"];
beforeAll(async () => { served = await serveFoothold(); call = served.call; });
afterAll(() => served.close());

test("health says that it is ok, and of what", async () => {
  expect(await call("GET", "/healthz")).toMatchObject({ status: 200, body: { status: "ok", database: "ok", method: "aijri-personal/2" } });
});

test("roles are found by another name, and listed in full without one", async () => {
  const all = await call("GET", "/api/roles?limit=1000");
  expect(all.body.total).toBeGreaterThanOrEqual(923);
  expect(all.body.roles).toHaveLength(all.body.total);
  all.body.roles.forEach((row: unknown) => roleRow.parse(row));
  const found = await call("GET", "/api/roles?q=medical%20coder");
  expect(found.body.roles[0]).toMatchObject({ id: "medical-coder", soc: "29-2072.00", grade: "assessed", score: 11.6, zone: "red" });
  expect((await call("GET", "/api/roles?q=zzzz")).body).toEqual({ roles: [], total: 0 });
});

test("a list of roles is narrowed, ordered and cut into pages", async () => {
  const { body } = await call("GET", "/api/roles?zone=red&grade=derived&group=43&sort=score&limit=5&offset=1");
  expect(body.roles).toHaveLength(5);
  for (const row of body.roles) expect(row).toMatchObject({ zone: "red", grade: "derived", soc: expect.stringMatching(/^43-/) });
  const scores = body.roles.map(({ score }: { score: number }) => score);
  expect(scores).toEqual(scores.toSorted((a: number, b: number) => b - a));
  const first = await call("GET", "/api/roles?zone=red&grade=derived&group=43&sort=score&limit=2");
  expect(first.body.roles[1]).toEqual(body.roles[0]);
});

test.each([["zone=blue", "zone"], ["limit=0", "limit"], ["offset=-1", "offset"], ["group=99", "group"], ["sort=luck", "sort"]])("a list asked for with %s names the field", async (query, field) => {
  const { status, body } = await call("GET", `/api/roles?${query}`);
  expect([status, body.errors[0].pointer]).toEqual([422, `/${field}`]);
});

test("a role comes with every component and the published score", async () => {
  const { body } = await call("GET", "/api/roles/medical-coder");
  expect(body.score).toMatchObject({ value: 11.6, exact: 11.629760403530899, zone: "red", label: "Red", taskResistance: 1.85, evidence: -5, barriers: 2, growth: -1 });
  expect(body.score.raw).toBeCloseTo(1.46224, 5);
  expect(body.score.low).toBeLessThan(body.score.value);
  expect(body.score.high).toBeGreaterThan(body.score.value);
  expect(body.tasks.reduce((sum: number, task: { share: number }) => sum + task.share, 0)).toBe(100);
});

test("an empty profile scores as the role does, with the role's range", async () => {
  const role = await call("GET", "/api/roles/medical-coder");
  for (const profile of [undefined, null, {}]) {
    const { status, body } = await call("POST", "/api/score", { roleId: "medical-coder", profile });
    expect(status).toBe(200);
    expect(body).toMatchObject({ score: { value: 11.6 }, range: { low: role.body.score.low, high: role.body.score.high }, zone: "red" });
  }
});

test("a profile in short forms moves the score, and the parts of why add up", async () => {
  const profile = {
    level: "senior", confirmed: true, tasks: [{ id: "handle-denials", share: 50 }, { id: "assign-codes", hours: 20, x: 0.5 }],
    own: [{ activity: loadCatalog().everyday[0]!.id, share: 5 }], context: { union: "agreement", employer_ai: { value: "none", source: "edited", quote: null } },
  };
  const { status, body } = await call("POST", "/api/score", { roleId: "medical-coder", profile });
  expect(status).toBe(200);
  expect(body.score.value).toBeGreaterThan(11.6);
  const shown = body.why.reduce((sum: number, part: { shown: number }) => sum + part.shown, 0);
  expect(shown).toBeCloseTo(body.score.value - body.score.role.value, 6);
  expect(body.range.low).toBeLessThanOrEqual(body.score.value);
  expect(body.levers[0].gain).toBeGreaterThanOrEqual(body.levers.at(-1).gain);
});

test("a full profile, as the interview shows it, is accepted as it is", async () => {
  const id = await interviewWith(call, "I'm a medical coder, 20 hours a week of coding.", "Twelve years. No union.");
  const { body: { profile, score } } = await call("GET", `/api/interviews/${id}`);
  expect((await call("POST", "/api/score", { roleId: "medical-coder", profile })).body.score).toEqual(score);
});

test("answers have the shapes that /openapi.json gives them", async () => {
  const id = await interviewWith(call, "I'm a medical coder, 20 hours a week of coding.");
  interviewView.strict().parse((await call("GET", `/api/interviews/${id}`)).body);
  turnReply.strict().parse((await call("POST", `/api/interviews/${id}/messages`, { id: "m2", text: "No union." })).body);
  const report = await call("POST", "/api/reports", { interviewId: id });
  reportSnapshot.strict().parse((await call("GET", `/api/reports/${report.body.id}`)).body);
  rangedRoleScore.strict().parse((await call("GET", "/api/roles/medical-coder")).body.score);
  const { body } = await call("POST", "/api/score", { roleId: "medical-coder" });
  personScore.strict().parse(body.score);
  body.levers.forEach((one: unknown) => lever.parse(one));
  body.transitions.forEach((one: unknown) => transition.strict().parse(one));
});

test("the description names every call, with body and answers", async () => {
  const { body } = await call("GET", "/openapi.json");
  expect(body.openapi).toBe("3.1.0");
  const calls = Object.entries<Record<string, object>>(body.paths).flatMap(([path, methods]) => Object.keys(methods).map((method) => `${method} ${path}`));
  expect(calls).toEqual(expect.arrayContaining([
    "get /healthz", "get /api/roles", "get /api/roles/{id}", "post /api/score", "post /api/interviews", "get /api/interviews/{id}", "delete /api/interviews/{id}",
    "post /api/interviews/{id}/messages", "patch /api/interviews/{id}/profile", "post /api/reports", "get /api/reports/{id}", "patch /api/reports/{id}",
    "delete /api/reports/{id}", "get /r/{id}",
  ]));
  const { schema } = body.paths["/api/interviews/{id}/messages"].post.requestBody.content["application/json"];
  const message = body.components.schemas[schema.$ref.split("/").at(-1)];
  expect(message).toMatchObject({ type: "object", required: ["id", "text"], properties: { text: { type: "string", maxLength: 4000 } }, additionalProperties: false });
  expect(Object.keys(body.paths["/api/interviews/{id}/messages"].post.responses[200].content)).toEqual(["application/json", "text/event-stream"]);
  const ids = Object.values<Record<string, { operationId: string }>>(body.paths).flatMap((methods) => Object.values(methods).map(({ operationId }) => operationId));
  expect(new Set(ids).size).toBe(ids.length);
});

test("every reference in the description leads somewhere", async () => {
  const { body } = await call("GET", "/openapi.json");
  const names = [...JSON.stringify(body).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)].map(([, name]) => name!);
  expect(names.length).toBeGreaterThan(20);
  expect(names.filter((name) => !(name in body.components.schemas))).toEqual([]);
  expect(JSON.stringify(body)).not.toContain("$defs");
});
