/** Wishes for a move in plain words, at any point of the talk; and sentences on the job of today that are none. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { loadCatalog } from "../../../db/load-catalog.ts";
import { emptyProfile, type FilterChange } from "../../../scoring/index.ts";
import { interpret } from "../../../server/interpret/embedded.ts";
import type { Finding } from "../../../server/interpret/findings.ts";
import type { RulesContext } from "../../../server/interpret/interpreter.ts";
import { isAside, type Turn } from "../../../server/interview/interview.ts";

/** [message, what it asks of a move or null, the open question or ""]; all but `asked` were written after the rules. */
type Row = [string, FilterChange | null, string];
const rowsIn = (file: string): Row[] => JSON.parse(readFileSync(new URL(file, import.meta.url), "utf8")) as Row[];

const catalog = loadCatalog();
const contextOf = (question: string): RulesContext => ({
  role: catalog.role("medical-coder")!, roles: [], activities: catalog.everyday, workActivities: catalog.workActivities, question, known: emptyProfile(), history: [],
});
const WEEK = "What do you spend your hours on in a normal week?";

function wished(findings: readonly Finding[]): FilterChange | null {
  const changes = findings.flatMap((one) => (one.kind === "filter" ? [one.change] : []));
  return changes.length > 0 ? Object.assign({}, ...changes) as FilterChange : null;
}

describe.each(["asked.json", "unseen.json", "unseen-second.json", "unseen-third.json"])("wishes of %s", (file) => {
  test.each(rowsIn(file))("“%s” asks for %j", (message, change, question) => {
    expect(wished(interpret(message, contextOf(question)))).toEqual(change);
  });
});

test.each(rowsIn("asked.json").filter(([, change, question]) => change !== null && question !== ""))("“%s” tells nothing of the job", (message, _, question) => {
  expect(interpret(message, contextOf(question)).map(({ kind }) => kind)).toEqual(["filter"]);
});

test("a wish beside an answer leaves the answer as it is", () => {
  const findings = interpret("20 hours of coding a week. I can't go back to school.", contextOf(WEEK));
  expect(wished(findings)).toEqual({ noNewDegree: true });
  expect(findings).toContainEqual(expect.objectContaining({ kind: "time", tasks: ["assign-codes"] }));
});

test("once the interview is over a wish asks for the moves as well", () => {
  const after = interpret("stay in healthcare", contextOf(""));
  expect(after.map((one) => (one.kind === "request" ? one.request : one.kind))).toEqual(["filter", "transitions"]);
  expect(interpret("stay in healthcare", contextOf(WEEK)).map(({ kind }) => kind)).toEqual(["filter"]);
});

test("a question that says where to go is asked once", () => {
  const findings = interpret("Where could I go without a degree?", contextOf(""));
  expect(findings.filter(({ kind }) => kind === "request")).toHaveLength(1);
});

test("a turn of wishes alone leaves the question open, one with an answer does not", () => {
  const turn = (message: string): Turn => ({
    id: "m", at: "", by: "embedded", text: message, question: "rest_of_week", questionText: WEEK, findings: interpret(message, contextOf(WEEK)), acknowledgement: null, answer: null, suggestions: [],
  });
  expect(isAside(turn("No pay cut. And stay in healthcare."))).toBe(true);
  expect(isAside(turn("20 hours of coding. No pay cut."))).toBe(false);
});

test("what was wished before does not come back as time or facts when the next turn is read", () => {
  const history = [{ question: WEEK, answer: "Max six months training." }];
  expect(interpret("20 hours of coding.", { ...contextOf(WEEK), history }).every((one) => one.kind === "time" && one.tasks[0] === "assign-codes")).toBe(true);
});

test.each([
  ["i want at least 45k and no degree", { minimumPay: 45_000, noNewDegree: true }],
  ["I need 45k or more, no degree", { minimumPay: 45_000, noNewDegree: true }],
])("in the middle of the interview bare words beside a wish are one too: “%s”", (message, change) => {
  expect(wished(interpret(message, contextOf(WEEK)))).toEqual(change);
});
