/** Wishes, named what-ifs and own task scores through the API: anybody gets the same again, and whatever is unknown is named. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import * as z from "zod";
import { loadCatalog } from "../../db/load-catalog.ts";
import type { Change } from "../../scoring/index.ts";
import { scoreOperations } from "../../server/routes/score.ts";
import { interviewWith, serveFoothold, type Answered, type Served } from "./served.ts";

const catalog = loadCatalog();
const coder = catalog.role("medical-coder")!;
const AUDITS: Change[] = [{ kind: "set_share", task: "handle-denials", share: 50 }];
const SENIOR: Change[] = [{ kind: "level", level: "senior" }];
const own = { id: "own-a", activity: catalog.everyday[0]!.id, share: 5 };

let served: Served;
let call: Served["call"];
beforeAll(async () => {
  served = await serveFoothold();
  call = served.call;
});
afterAll(() => served.close());

const score = async (body: object): Promise<Answered> => (await call("POST", "/api/score", { roleId: coder.id, ...body })).body;

describe("POST /api/score", () => {
  test("what-ifs come back recomputed, each on its own", async () => {
    const body = await score({ scenarios: [{ name: "Audits", changes: AUDITS }, { id: "s", name: "Senior", changes: SENIOR }] });
    expect(body.scenarios).toMatchObject([{ id: "scenario-1", name: "Audits" }, { id: "s", name: "Senior" }]);
    for (const one of body.scenarios) {
      expect(one.gain).toBeCloseTo(one.value - body.score.value, 6);
      expect(one.low).toBeLessThanOrEqual(one.value);
    }
    const senior = await score({ profile: { level: "senior" } });
    expect(body.scenarios[1]).toMatchObject({ value: senior.score.value, low: senior.score.low, high: senior.score.high, zone: senior.score.zone });
  });

  test("wishes rank the moves, and come back whole", async () => {
    const free = await score({});
    const tied = await score({ filters: { minimumPay: 60_000, groups: ["29", "31"] } });
    expect(tied.filters).toMatchObject({ minimumPay: 60_000, groups: ["29", "31"], noNewDegree: false });
    expect(tied.passed).toBeLessThan(free.passed);
    for (const { roleId } of tied.transitions) expect(["29", "31"]).toContain(catalog.role(roleId)!.soc.slice(0, 2));
    expect(tied.score).toEqual(free.score);
  });

  test("own task scores give a second headline and leave the first alone", async () => {
    const plain = await score({});
    expect(plain.asSeen).toBeNull();
    const seen = await score({ disagreements: [{ task: "assign-codes", score: 2, reason: "Ours is read by hand." }] });
    expect(seen.score).toEqual(plain.score);
    expect(seen.asSeen.value).toBeGreaterThan(plain.score.value);
    expect(seen.asSeen.gain).toBeCloseTo(seen.asSeen.value - plain.score.value, 6);
  });

  test("what the chat says of a what-if can be repeated by anyone", async () => {
    const id = await interviewWith(call, "I'm a medical coder, 20 hours a week of coding, 20 hours of denials.", "enough, show me the score", "These hours look right", "What if I joined a union?", "keep that as Union");
    const { body } = await call("GET", `/api/interviews/${id}`);
    expect(body.scenarios).toMatchObject([{ name: "Union", changes: [{ kind: "context", key: "union", value: "member" }] }]);
    const { scenarios: [union] } = await score({ profile: body.profile, scenarios: body.scenarios });
    const said = body.transcript.find(({ text }: { text: string }) => text.includes("your score would"));
    expect(said.text).toContain(union.value.toFixed(1));
  });

  test("the answer has the shape that /openapi.json gives it", async () => {
    const shape = scoreOperations[0]!.answers[200]!.schema as z.ZodObject;
    const body = await score({ filters: { remote: true }, scenarios: [{ name: "Audits", changes: AUDITS }], disagreements: [{ task: "assign-codes", score: 2 }] });
    expect(() => shape.strict().parse(body)).not.toThrow();
    const { body: { paths } } = await call("GET", "/openapi.json");
    expect(JSON.stringify(paths["/api/score"].post.requestBody)).toContain("$ref");
  });

  test("a task of the worker's own may be supposed otherwise", async () => {
    const { scenarios: [one] } = await score({ profile: { own: [own] }, scenarios: [{ name: "More", changes: [{ kind: "set_share", task: "own-a", share: 30 }] }] });
    expect(one).toMatchObject({ name: "More" });
  });
});

const many = (count: number) => Array.from({ length: count }, (_, at) => ({ id: `s${at}`, name: `S ${at}`, changes: SENIOR }));
/** [what is wrong, the body beside the role, the pointer of the field at fault] */
const REFUSED: [string, object, string][] = [
  ["a task that is not in the week", { scenarios: [{ name: "A", changes: [...SENIOR, { kind: "set_share", task: "nobody", share: 5 }] }] }, "/scenarios/0/changes/1/task"],
  ["difficulty of an unknown task", { scenarios: [{ name: "A", changes: [{ kind: "complexity", task: "nobody", x: 1 }] }] }, "/scenarios/0/changes/0/task"],
  ["a value that another fact has", { scenarios: [{ name: "A", changes: [{ kind: "context", key: "union", value: "legal" }] }] }, "/scenarios/0/changes/0/value"],
  ["a value that no fact has", { scenarios: [{ name: "A", changes: [{ kind: "context", key: "union", value: "boss" }] }] }, "/scenarios/0/changes/0/value"],
  ["a share over the week", { scenarios: [{ name: "A", changes: [{ kind: "set_share", task: "assign-codes", share: 101 }] }] }, "/scenarios/0/changes/0/share"],
  ["a scenario without a name", { scenarios: [{ name: " ", changes: SENIOR }] }, "/scenarios/0/name"],
  ["one id twice", { scenarios: [{ id: "s", name: "A", changes: SENIOR }, { id: "s", name: "B", changes: SENIOR }] }, "/scenarios/1/id"],
  ["more than twelve", { scenarios: many(13) }, "/scenarios"],
  ["an unknown wish", { filters: { salary: 5 } }, "/filters/salary"],
  ["a group that there is not", { filters: { groups: ["29", "99"] } }, "/filters/groups/1"],
  ["a pay below nothing", { filters: { minimumPay: -1 } }, "/filters/minimumPay"],
  ["a disagreement on nothing", { disagreements: [{ task: "nobody", score: 3 }] }, "/disagreements/0/task"],
  ["an AI score beyond the scale", { disagreements: [{ task: "assign-codes", score: 6 }] }, "/disagreements/0/score"],
  ["one task twice", { disagreements: [{ task: "assign-codes", score: 2 }, { task: "assign-codes", score: 3 }] }, "/disagreements/1/task"],
];

test.each(REFUSED)("%s is refused by name", async (_, body, pointer) => {
  const answer = await call("POST", "/api/score", { roleId: coder.id, ...body });
  expect(answer.status).toBe(422);
  expect(answer.body.errors.map((error: { pointer: string }) => error.pointer)).toContain(pointer);
});

describe("PATCH of an interview's profile", () => {
  const patched = async (...patches: object[][]): Promise<Answered> => {
    const id = await interviewWith(call, "I'm a medical coder, 20 hours a week of coding.");
    let last: Answered = null;
    for (const [at, edits] of patches.entries()) last = await call("PATCH", `/api/interviews/${id}/profile`, { id: `p${at}`, edits });
    return last;
  };
  const keep = (id: string, changes: object[] = SENIOR, name = id) => ({ op: "scenario", id, name, changes });

  test.each<[string, object, string]>([
    ["an unknown task in a what-if", keep("a", [{ kind: "set_share", task: "nobody", share: 5 }]), "/edits/0/changes/0/task"],
    ["a value that another fact has", keep("a", [{ kind: "context", key: "employer_ai", value: "member" }]), "/edits/0/changes/0/value"],
    ["a disagreement on nothing", { op: "disagree", task: "nobody", score: 2, reason: "" }, "/edits/0/task"],
    ["a group that there is not", { op: "filter", change: { groups: ["00"] } }, "/edits/0/change/groups/0"],
  ])("%s is refused by name", async (_, edit, pointer) => {
    const answer = await patched([edit]);
    expect(answer.status).toBe(422);
    expect(answer.body.errors.map((error: { pointer: string }) => error.pointer)).toContain(pointer);
  });

  test("a thirteenth what-if finds no room until one is taken away", async () => {
    const twelve = many(12).map(({ id }) => keep(id));
    const full = await patched(twelve, [keep("s12")]);
    expect(full).toMatchObject({ status: 422, body: { errors: [{ pointer: "/edits/0/id" }] } });
    const again = await patched(twelve, [keep("s3", AUDITS, "Told anew"), keep("s0", []), keep("s12")]);
    expect(again.status).toBe(200);
    expect(again.body.scenarios).toHaveLength(12);
  });

  test("personal data in a name or a reason is marked before it is kept", async () => {
    const { body } = await patched([keep("a", SENIOR, "call jo@example.com"), { op: "disagree", task: "assign-codes", score: 2, reason: "Ask me at 555-867-5309." }]);
    expect(body.scenarios[0].name).toBe("call [e-mail]");
    expect(body.disagreements[0].reason).toBe("Ask me at [phone].");
  });
});

test("a name given in the chat is masked like everything said", async () => {
  const id = await interviewWith(call, "I'm a medical coder, 20 hours a week of coding.", "What if I joined a union?", "keep that as jo@example.com");
  expect((await call("GET", `/api/interviews/${id}`)).body.scenarios).toMatchObject([{ name: "[e-mail]" }]);
});
