/** A live talk keeps what it showed: own work stays own, nothing wanders between tasks, remarks on the person deny nothing. */
import { describe, expect, it } from "vitest";
import { loadCatalog } from "../../db/load-catalog.ts";
import { emptyProfile } from "../../scoring/index.ts";
import { interpret } from "../../server/interpret/embedded.ts";
import { readFacts } from "../../server/interpret/facts/facts.ts";
import type { Finding } from "../../server/interpret/findings.ts";
import type { RulesContext } from "../../server/interpret/interpreter.ts";
import { ground } from "../../server/interview/ground.ts";

const catalog = loadCatalog();
const role = catalog.role("medical-coder")!;
const OPENING = "What is your job, and what does a normal week look like?";
const LIST = "Which of these do you do too, and how much: abstract data from records; query clinicians; check codes against payer rules; productivity and quality reports?";

type Talk = [question: string, answer: string][];
const contextOf = (talk: Talk, known = emptyProfile()): RulesContext => ({
  role, roles: [], activities: catalog.everyday, workActivities: catalog.workActivities, question: talk.at(-1)![0], known,
  history: talk.slice(0, -1).map(([question, answer]) => ({ question, answer })),
});
/** Grounded findings of the last turn that are about time. */
function hear(talk: Talk, known = emptyProfile()): Finding[] {
  const [message, context] = [talk.at(-1)![1], contextOf(talk, known)];
  return ground(interpret(message, context), message, context).filter(({ kind }) => ["time", "not_done", "own_task"].includes(kind));
}
const WEEK = "20 hours coding, 10 hours denials.";

describe("own work", () => {
  it.each([
    ["Then a full day a week I go through what the autocoder did.", "go through what the autocoder did", "check-ai-output", 8],
    ["3 hours fixing what the AI got wrong", "fixing what the AI got wrong", "check-ai-output", 3],
    ["I also babysit the fax machine about 2 hours a week", "babysit the fax machine", "filing", 2],
    ["2 hours usual meetings", "meetings", "meetings", 2],
  ])("keeps its words and activity: %s", (answer, text, activity, value) => {
    const own = hear([[OPENING, `${WEEK} ${answer}`]]).find(({ kind }) => kind === "own_task");
    expect(own).toMatchObject({ text, activity, amount: { unit: "hours", value } });
  });

  it("is cut to a label's length at a word", () => {
    const own = hear([[OPENING, `${WEEK} 8 hours I go through what the autocoder did ${"on the wider floors of that house ".repeat(5)}`]]).find(({ kind }) => kind === "own_task");
    expect(own?.kind === "own_task" ? own.text : "").toMatch(/^go through what the autocoder did .{30,47}\w$/);
  });

  it("does not wander in later turns", () => {
    const talk: Talk = [[OPENING, `${WEEK} Then a full day a week I go through what the autocoder did.`]];
    for (const answer of ["An hour of reports.", "3 hours of queries.", "no"]) {
      talk.push([LIST, answer]);
      expect(hear(talk).filter((one) => one.kind === "own_task" || (one.kind === "time" && one.amount.unit === "hours" && one.amount.value === 8))).toEqual([]);
    }
  });
});

describe("remarks on the person", () => {
  it.each(["Nobody reports to me", "nobody checks it", "I can't sleep", "I don't lead anyone"])("deny no task: %s", (answer) =>
    expect(hear([[OPENING, WEEK], [LIST, answer]])).toEqual([]));
  it.each([["no", 4], ["None of those", 4], ["no reports", 1], ["reports no my manager pulls those", 1]])("are told from denials: %s", (answer, count) =>
    expect(hear([[OPENING, WEEK], [LIST, answer]]).filter(({ kind }) => kind === "not_done")).toHaveLength(count));
});

it("repeats the finding of a sentence that is said twice", () => {
  expect(hear([[OPENING, WEEK], ["What else?", WEEK]])).toEqual(hear([[OPENING, WEEK]]));
});

it("corrects one task and keeps meetings apart", () => {
  const talk: Talk = [[OPENING, "20 hours coding, 5 hours checking payer edits."], ["Does it look right?",
    "the payer thing is wrong, I don't do edits 5 hours, more like 8. and meetings are about 2 hours"]];
  expect(hear(talk)).toMatchObject([{ kind: "time", tasks: ["verify-codes"], amount: { value: 8 } }, { kind: "own_task", activity: "meetings", amount: { value: 2 } }]);
});

describe("a quote", () => {
  const time: Finding = { kind: "time", tasks: ["assign-codes"], amount: { unit: "none" }, quote: "20 hours coding" };
  const context = contextOf([[OPENING, WEEK], ["What else?", "nothing"]]);
  it("of time may stand in an earlier answer", () => expect(ground([time], "nothing", context)).toEqual([time]));
  it("of nobody is dropped", () => expect(ground([{ ...time, quote: "30 hours coding" }], "nothing", context)).toEqual([]));
  it("of another kind must stand in the message", () =>
    expect(ground([{ kind: "request", request: "stop", quote: "20 hours coding" }], "nothing", context)).toEqual([]));
});

describe("hours that turn out to be of each day", () => {
  const talk: Talk = [["How do your hours split?", "6 hours coding charts, 2 hours denials."], ["How long is a typical day?", "8 hours a day."]];
  const edited = { id: "assign-codes", amount: { unit: "hours", value: 3, precision: "plain", low: null, high: null }, group: null, x: null,
    source: "edited", quote: null } as const;
  it("are quoted where they were said", () =>
    expect(hear(talk)).toContainEqual(expect.objectContaining({ tasks: ["assign-codes"], amount: expect.objectContaining({ value: 30 }), quote: "6 hours coding charts" })));
  it("leave what the worker set by hand", () =>
    expect(hear(talk, { ...emptyProfile(), tasks: [edited] }).flatMap((one) => (one.kind === "time" ? one.tasks : []))).toEqual(["handle-denials"]));
});

it("hears a week that is told past a question on facts", () => {
  const talk: Talk = [[OPENING, "20 hours coding."], ["How long have you done this job, and do you lead or train others?",
    "The rest is checking payer edits and a bit of queries to doctors"]];
  expect(hear(talk)).toMatchObject([{ tasks: ["verify-codes"], amount: { unit: "rest" } }, { tasks: ["query-clinicians"], amount: { word: "a_bit" } }]);
});

it("takes a remark on complexity for no remark on compliance", () => {
  expect(readFacts("Mostly complex.", contextOf([["That is your week. Does it look right?", "Mostly complex."]]))).toMatchObject([{ kind: "complexity", task: "all" }]);
});

it("does not take hours for an answer on who approves", () => {
  const question = "Some facts about your work: do you spend a day a week or more checking or building AI; and who gives the final approval, you or someone else?";
  const answer = "an hour and a half abstracting for the registry, an hour on guideline updates";
  expect(readFacts(answer, contextOf([[question, answer]]))).toEqual([]);
});
