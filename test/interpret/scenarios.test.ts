/** What-ifs kept, called, dropped and compared by sentence; what only sounds like it stays what it is. */
import { expect, test } from "vitest";
import { loadCatalog } from "../../db/load-catalog.ts";
import { emptyProfile, type Scenario } from "../../scoring/index.ts";
import { interpret } from "../../server/interpret/embedded.ts";
import type { Finding } from "../../server/interpret/findings.ts";
import type { ReadingContext, RulesContext } from "../../server/interpret/interpreter.ts";
import { needsNoModel } from "../../server/interpret/model/needs-model.ts";
import { ground } from "../../server/interview/ground.ts";

const catalog = loadCatalog();
const senior: Scenario["changes"] = [{ kind: "level", level: "senior" }];
const AUDITS = "What if half my week were audits?";
const half = [{ kind: "set_share", task: "handle-denials", share: 50 }];
const path: Scenario = { id: "said-audit-path", name: "Audit path", changes: senior };
const lead: Scenario = { id: "p1", name: "Lead", changes: senior };

const contextOf = (answers: readonly string[], scenarios: readonly Scenario[] = []): RulesContext => ({
  role: catalog.role("medical-coder")!, roles: [], activities: catalog.everyday, workActivities: catalog.workActivities, question: "", known: emptyProfile(),
  history: answers.map((answer) => ({ question: "", answer })), scenarios,
});
const read = (message: string, answers: readonly string[] = [AUDITS], scenarios: readonly Scenario[] = []): Finding[] =>
  ground(interpret(message, contextOf(answers, scenarios)), message, contextOf(answers, scenarios));
const keptBy = (...said: Parameters<typeof read>) => read(...said).filter((one) => one.kind === "scenario");

test.each([
  ["keep that as Audit path", "Audit path"], ["save this what-if as 'more audits'", "more audits"], ["call it B", "B"], ["Please save that as Plan C.", "Plan C"],
  ["can you remember this scenario as “Audits, half”?", "Audits, half"], ["keep that", "What-if 1"], ["store that what-if", "What-if 1"], ["name it half audits please", "half audits"],
  ["ok, keep this one under the name Audit week", "Audit week"], ["Let's call that one Weekend plan", "Weekend plan"],
])("“%s” keeps the last what-if as %s", (message, name) => {
  expect(keptBy(message)).toEqual([expect.objectContaining({ name, changes: half })]);
});

test("a what-if and its name can stand in one message", () => {
  const found = read(`${AUDITS} Keep that as Audit path.`, []);
  expect(found).toContainEqual(expect.objectContaining({ kind: "scenario", name: "Audit path", changes: half }));
  expect(found).toContainEqual(expect.objectContaining({ kind: "request", request: "what_if" }));
});

test("a name may come a few questions later, the last what-if is meant", () => {
  expect(keptBy("call that Union", ["What if I joined a union?", AUDITS, "compare my scenarios", "Where could I go?"])).toEqual([expect.objectContaining({ name: "Union", changes: half })]);
});

test("the same name is the same what-if told anew, another name another", () => {
  expect(keptBy("keep that as audit path", [AUDITS], [path])).toEqual([expect.objectContaining({ id: path.id, changes: half })]);
  expect(keptBy("keep that as Audits", [AUDITS], [path])[0]).not.toMatchObject({ id: path.id });
});

test.each([
  ["drop the audit path", ["said-audit-path"]], ["delete scenario Lead", ["p1"]], ["remove the “Audit path” scenario", ["said-audit-path"]], ["forget all my what-ifs", ["said-audit-path", "p1"]],
])("“%s” takes %j away and deletes nothing else", (message, ids) => {
  const found = read(message, [], [path, lead]);
  expect(found.map((one) => (one.kind === "scenario" ? [one.id, one.changes.length] : one.kind))).toEqual(ids.map((id) => [id, 0]));
});

test.each([["rename Lead to Team lead", [], "Team lead", "p1"], ["call it Team lead", ["keep that"], "Team lead", "p1"]] as const)("“%s” gives another name", (message, answers, name, id) => {
  expect(keptBy(message, answers, [path, lead])).toEqual([expect.objectContaining({ id, name, changes: senior })]);
});

test.each(["compare my scenarios", "Show me all my what-ifs", "Which of my scenarios is best?", "compare Lead and the audit path"])("“%s” asks for a comparison", (message) => {
  expect(read(message, [], [path, lead])).toEqual([expect.objectContaining({ kind: "request", request: "compare" })]);
});

test.each([
  ["save my report", []], ["save this as a PDF", [AUDITS]], ["call it an hour", [AUDITS]], ["keep this", []], ["drop the reports", [AUDITS]], ["I keep that as a backup.", [AUDITS]], ["delete my data", [AUDITS]],
  ["compare me with a paralegal", [AUDITS]],
] as const)("“%s” names no what-if", (message, answers) => {
  expect(keptBy(message, answers, [path])).toEqual([]);
});

test("what names a what-if needs no model", () => {
  const context: ReadingContext = { ...contextOf([AUDITS]), frame: { day: null, days: null }, interviewId: null, search: async () => [] };
  expect(needsNoModel("keep that as Audit path", context)).toBe(true);
  expect(needsNoModel("keep that as Audit path, and I code 20 hours a week", { ...context, history: [] })).toBe(false);
});
