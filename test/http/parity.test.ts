/** The panel scores in the browser at once, the server after storing: both must come to the same score. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { loadCatalog } from "../../db/load-catalog.ts";
import { scorePerson, type Profile } from "../../scoring/index.ts";
import type { Finding } from "../../server/interpret/findings.ts";
import type { InterviewView, ProfileEdit } from "../../server/wire.ts";
import { applyEdit } from "../../web/islands/chat/apply-edit.ts";
import { interviewWith, serveFoothold, type Served } from "./served.ts";

const SAID = [
  "I'm a medical coder, 40 hour week. 20 hours straight coding and 6 hours on denials.",
  "Twelve years, only routine cases.",
];
const catalog = loadCatalog();
let served: Served;
beforeAll(async () => { served = await serveFoothold(); });
afterAll(() => served.close());

const EDITS: [string, ProfileEdit[]][] = [
  ["a share", [{ op: "share", task: "produce-reports", percent: 12 }]],
  ["a share of none", [{ op: "share", task: "handle-denials", percent: 0 }]],
  ["several shares", [{ op: "share", task: "assign-codes", percent: 30 }, { op: "share", task: "stay-current", percent: 20 }]],
  ["assumed hours kept", [{ op: "keep", task: "verify-codes", percent: 14, low: 7, high: 22 }, { op: "confirm" }]],
  ["a complexity", [{ op: "complexity", task: "assign-codes", complexity: "mostly_complex" }]],
  ["the complexity of all", [{ op: "complexity", task: "all", complexity: "only_complex" }, { op: "complexity", task: "assign-codes", complexity: "mix" }]],
  ["a level", [{ op: "level", level: "entry" }]],
  ["the week's hours", [{ op: "week", hours: 25 }]],
  ["a context answer", [{ op: "context", key: "employer_ai", value: "replacing" }, { op: "context", key: "place", value: "home" }]],
  ["everything and a yes", [{ op: "share", task: "assign-codes", percent: 55 }, { op: "level", level: "mid" }, { op: "confirm" }]],
];

test.each(EDITS)("%s scores the same on both sides", async (_, edits) => {
  const id = await interviewWith(served.call, ...SAID);
  const before: InterviewView = (await served.call("GET", `/api/interviews/${id}`)).body;
  const here = scorePerson(catalog.scorable(before.roleId!)!, edits.reduce(applyEdit, before.profile), catalog.activities);
  const { body: after } = await served.call("PATCH", `/api/interviews/${id}/profile`, { id: "p1", edits });
  for (const part of ["exact", "exactLow", "exactHigh"] as const) expect(after.score[part]).toBeCloseTo(here[part], 9);
  expect(after.score.week.tasks.map((task: { share: object }) => task.share)).toEqual(here.week.tasks.map((task) => task.share));
});

test("setting and removing an own task scores the same on both sides", async () => {
  const quote = "The union takes four hours.";
  const amount = { unit: "hours", value: 4, precision: "plain", low: null, high: null } as const;
  const findings: Finding[] = [{ kind: "own_task", id: "union", text: "Union work", activity: Object.keys(catalog.activities)[0]!, amount, quote }];
  const scripted = await serveFoothold({ interpreter: { name: "embedded", read: async () => ({ findings, found: [], acknowledgement: null, by: "embedded", notice: null }) } });
  const { body: { id } } = await scripted.call("POST", "/api/interviews", { roleId: "medical-coder" });
  const said = await scripted.call("POST", `/api/interviews/${id}/messages`, { id: "m1", text: quote });
  let profile: Profile = said.body.state.profile;
  expect(profile.own).toMatchObject([{ id: "union", quote }]);
  for (const edit of [{ op: "share", task: "union", percent: 25 }, { op: "remove", task: "union" }] as const) {
    profile = applyEdit(profile, edit);
    const here = scorePerson(catalog.scorable("medical-coder")!, profile, catalog.activities);
    const { body: after } = await scripted.call("PATCH", `/api/interviews/${id}/profile`, { id: edit.op, edits: [edit] });
    for (const part of ["exact", "exactLow", "exactHigh"] as const) expect(after.score[part]).toBeCloseTo(here[part], 9);
  }
  await scripted.close();
});
