/** What a turn is answered with: what was noted, in hours before percent, and never more than was said. */
import { expect, test } from "vitest";
import { loadCatalog } from "../../db/load-catalog.ts";
import type { Finding, Request } from "../../server/interpret/findings.ts";
import { saysNone } from "../../server/interpret/facts/role.ts";
import { ground } from "../../server/interview/ground.ts";
import type { Interview, Turn, World } from "../../server/interview/interview.ts";
import { contextFor, start, state, step } from "../../server/interview/machine.ts";
import { acknowledge } from "../../server/interview/reply.ts";

const catalog = loadCatalog();
const world: World = catalog;
const role: Finding = { kind: "role", roleId: "medical-coder", title: "Medical Coder", others: [], quote: "coder" };
const task = catalog.role("medical-coder")!.tasks[0]!;
const percent = (value: number): Finding =>
  ({ kind: "time", tasks: [task.id], amount: { unit: "percent", value, precision: "plain", low: null, high: null }, quote: "60%" });
const level = (years: number): Finding => ({ kind: "level", years, level: null, leads: null, quote: "years" });
const request = (name: Request): Finding => ({ kind: "request", request: name, quote: "said" });

const say = (interview: Interview, ...findings: Finding[]): Interview => {
  const { question } = state(interview, world);
  const turn: Turn = {
    id: `m${interview.turns.length}`, at: "", by: "embedded", text: "said", question: question?.id ?? null, questionText: question?.text ?? "", findings,
    acknowledgement: null, answer: null, suggestions: [],
  };
  return step(interview, turn);
};
const opened = say(start("i", ""), role);
/** The reply to a turn with these findings. */
const replyTo = (before: Interview, ...findings: Finding[]): string => acknowledge(findings, state(say(before, ...findings), world));

test("a share of the week is repeated in hours before percent", () => {
  expect(replyTo(opened, percent(60))).toBe(`${task.label}: 24 hours a week (60%).`);
});

test("years that were not whole are rounded and marked as such", () => {
  expect(replyTo(opened, level(3.9))).toBe("About 4 years in the job.");
  expect(replyTo(opened, level(0.5))).toBe("Under a year in the job.");
  expect(replyTo(opened, level(1))).toBe("1 year in the job.");
});

test("hours that exceed the week are told in hours, once, and not again with the yes", () => {
  const second: Finding = { ...percent(80), tasks: [catalog.role("medical-coder")!.tasks[1]!.id] } as Finding;
  expect(replyTo(opened, percent(60), second)).toContain("Your hours add up to 56, but your week has 40");
  const shown: Finding = { ...percent(5), tasks: [catalog.role("medical-coder")!.tasks[2]!.id], quote: "" } as Finding;
  expect(replyTo(say(opened, percent(60), second), shown, request("confirm"))).not.toContain("add up");
});

test("an own task taken out is not announced as one added", () => {
  const own = { kind: "own_task", id: "own-1", text: "garden", activity: Object.keys(catalog.activities)[0]!, quote: "garden" } as const;
  expect(replyTo(opened, { ...own, amount: { unit: "none" } })).toBe("“garden” is out of your week.");
  expect(replyTo(opened, { ...own, amount: { unit: "done" } })).toContain("(hours not said)");
});

test("a job put together from what is told has no usual tasks to measure by", () => {
  const own = start("i", "");
  const role: Finding = { kind: "role", roleId: "your-own-job", title: "Your own job", others: [], quote: "None of these" };
  const task = { kind: "own_task", id: "own-1", text: "tuning organs", activity: Object.keys(catalog.activities)[0]!, quote: "tuning organs" } as const;
  const said = replyTo(own, role, { ...task, amount: { unit: "hours", value: 15, precision: "exact", low: null, high: null } });
  expect(said).toBe("Then we put your job together from what you tell. “tuning organs”: 15 hours a week.");
});

test("years below a number are not rounded up to it", () => {
  const level = { kind: "level", years: 1.9, level: null, leads: null } as const;
  expect(replyTo(opened, { ...level, quote: "Under two years" })).toBe("Under 2 years in the job.");
  expect(replyTo(opened, { ...level, quote: "nearly two years" })).toBe("About 2 years in the job.");
});

test.each<Request>(["stop", "save", "explain"])("“%s” before the job is known says what is missing", (name) => {
  expect(replyTo(start("i", ""), request(name))).toBe("That needs a score, and a score needs your job first.");
});

test("the way to delete names the button as it is", () => {
  expect(replyTo(opened, request("delete"))).toContain("“Delete this interview”");
});

test("a job that could be several gets them to choose from and a way out", () => {
  const others = ["medical-coder", "registered-nurse"];
  const { text, chips } = state(say(start("i", ""), { kind: "role", roleId: null, title: "ward clerk", others, quote: "ward clerk" }), world).question!;
  expect(text).toContain("nearest to “ward clerk”");
  expect(chips.slice(0, 2)).toEqual(others.map((id) => world.role(id)!.title));
  expect(saysNone(chips[2]!, false)).toBe(true);
});

test("a job that nobody knows is asked after by another name, and can be put together", () => {
  const { text, chips } = state(say(start("i", ""), { kind: "role", roleId: null, title: "wumpus", others: [], quote: "wumpus" }), world).question!;
  expect(text).toContain("a job called “wumpus”");
  expect(chips.map((chip) => saysNone(chip, false))).toEqual([true]);
});

test("“something is missing” is asked after", () => {
  const last = say(opened, percent(60), request("stop"));
  const { question } = state(say(last, request("unclear")), world);
  expect(question?.id).toBe("confirm");
  expect(question?.text).toContain("What is missing or wrong?");
});

test("what holds nothing but ends as a question is taken as one; a statement is not", () => {
  const context = contextFor(opened, world);
  expect(ground([], "will I be fine?", context)).toEqual([{ kind: "request", request: "explain", quote: "will I be fine?" }]);
  expect(ground([], "hm", context)).toEqual([]);
  expect(ground([], "hm", { ...context, question: "" })).toHaveLength(1);
  expect(ground([], "a plumber?", contextFor(start("i", ""), world))).toEqual([]);
  expect(ground([level(3)], "three years?", context)).toEqual([level(3)]);
});
