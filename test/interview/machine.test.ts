import { expect, test } from "vitest";
import { loadCatalog } from "../../db/load-catalog.ts";
import type { Finding } from "../../server/interpret/findings.ts";
import type { Interview, Turn, World } from "../../server/interview/interview.ts";
import { contextFor, rewind, start, state, step, view } from "../../server/interview/machine.ts";

const catalog = loadCatalog();
const full = catalog.scorable("medical-coder")!;
/** Three tasks are enough for every path and few enough to walk them all. */
const tasks = full.tasks.slice(0, 3).map((task, at) => ({ ...task, share: [50, 30, 20][at]! }));
const readable = { ...catalog.role("medical-coder")!, tasks: catalog.role("medical-coder")!.tasks.slice(0, 3) };
const world: World = {
  role: (id) => (id === "medical-coder" ? readable : undefined), scorable: (id) => (id === "medical-coder" ? { ...full, tasks } : undefined),
  activities: catalog.activities, everyday: catalog.everyday, workActivities: catalog.workActivities,
};

const turn = (interview: Interview, findings: Finding[], id = `m${interview.turns.length}`): Turn => {
  const { question } = state(interview, world);
  return {
    id, at: "", by: "embedded", text: "said", question: question?.id ?? null, questionText: question?.text ?? "", findings, acknowledgement: null,
    answer: null, suggestions: [],
  };
};
const say = (interview: Interview, ...findings: Finding[]): Interview => step(interview, turn(interview, findings));
const role: Finding = { kind: "role", roleId: "medical-coder", title: "Medical coder", others: [], quote: "said" };
const hours = (value: number, ...ids: string[]): Finding =>
  ({ kind: "time", tasks: ids, amount: { unit: "hours", value, precision: "plain", low: null, high: null }, quote: "said" });
const request = (name: "skip" | "stop" | "unclear" | "confirm" | "explain"): Finding => ({ kind: "request", request: name, quote: "said" });

const opened = say(start("i", ""), role);

/** Every kind of answer to whatever is asked. */
const ANSWERS: Record<string, (interview: Interview) => Finding[]> = {
  answered: (interview) => answerTo(state(interview, world).question?.id ?? "confirm"),
  denied: () => [{ kind: "not_done", task: tasks[0]!.id, quote: "said" }],
  skipped: () => [request("skip")],
  unclear: () => [request("unclear")],
  stop: () => [request("stop")],
};

function answerTo(ids: string): Finding[] {
  return ids.split("+").flatMap(answerToOne);
}

function answerToOne(id: string): Finding[] {
  const [kind, task] = id.split(":");
  if (kind === "rest_of_week") return [hours(20, tasks[0]!.id), hours(12, tasks[1]!.id)];
  if (kind === "time") return [hours(8, task!)];
  if (kind === "complexity") return [{ kind: "complexity", task: task!, complexity: "mix", quote: "said" }];
  if (kind === "level") return [{ kind: "level", years: 5, level: null, leads: false, quote: "said" }];
  if (kind === "confirm") return [request("confirm")];
  if (kind === "employer_ai") return [{ kind: "context", key: "employer_ai", value: "pilot", quote: "said" }];
  return [request("skip")];
}

test("an interview begins with one question about job and week", () => {
  expect(state(start("i", ""), world)).toMatchObject({ status: "interviewing", score: null, question: { id: "role" } });
});

test("a score shows from the first answer that names the job", () => {
  expect(state(opened, world).score?.value).toBeGreaterThan(0);
});

test("the same message id changes nothing", () => {
  const once = step(opened, turn(opened, [hours(20, tasks[0]!.id)], "twice"));
  expect(step(once, turn(once, [hours(3, tasks[0]!.id)], "twice"))).toBe(once);
});

test("an interview survives JSON", () => {
  const interview = say(opened, hours(20, tasks[0]!.id));
  expect(state(JSON.parse(JSON.stringify(interview)), world)).toEqual(state(interview, world));
});

test("editing a sent answer takes back what came after it", () => {
  const before = say(opened, hours(20, tasks[0]!.id));
  expect(rewind(say(before, hours(5, tasks[1]!.id)), before.turns.at(-1)!.id)).toEqual(opened);
});

test("no path of five answers asks more than eight questions or loses a turn", () => {
  const walk = (interview: Interview, depth: number): void => {
    const now = state(interview, world);
    expect(now.progress.asked).toBeLessThanOrEqual(8);
    if (depth === 0 || now.status === "done") return;
    for (const answer of Object.values(ANSWERS)) {
      const then = step(interview, turn(interview, answer(interview)));
      expect(then.turns).toHaveLength(interview.turns.length + 1);
      walk(then, depth - 1);
    }
  };
  walk(opened, 5);
});

test.each(Object.keys(ANSWERS))("answering everything with “%s” reaches the end", (kind) => {
  let interview = opened;
  for (let turns = 0; turns < 20 && state(interview, world).status === "interviewing"; turns++) interview = say(interview, ...ANSWERS[kind]!(interview));
  expect(state(interview, world).status).not.toBe("interviewing");
  expect(state(say(interview, request("confirm")), world)).toMatchObject({ status: "done", provisional: false, question: null });
});

test("no question that was answered is asked again in the same words", () => {
  let interview = opened;
  const asked: string[] = [];
  while (state(interview, world).status === "interviewing") {
    asked.push(state(interview, world).question!.text);
    interview = say(interview, ...answerTo(state(interview, world).question!.id));
  }
  expect(new Set(asked).size).toBe(asked.length);
});

test("an unread answer gets the same question once more in other words", () => {
  const first = state(opened, world).question!;
  const second = state(say(opened, request("unclear")), world).question!;
  expect(second.id).toBe(first.id);
  expect(second.text).not.toBe(first.text);
});

test("a follow-up question leaves the open question open", () => {
  const aside = say(opened, request("explain"));
  expect(state(aside, world).question).toEqual(state(opened, world).question);
  expect(state(aside, world).progress).toEqual(state(opened, world).progress);
});

test("an interpreter learns the question's words, what is known, and what was said", () => {
  const context = contextFor(say(opened, hours(20, tasks[0]!.id)), world);
  expect(context).toMatchObject({ role: { id: "medical-coder" }, history: [{ answer: "said" }, { answer: "said" }] });
  expect(context.known.tasks).toHaveLength(1);
  expect(context.question).not.toBe("");
});

test("the transcript alternates, and ends with the open question", () => {
  const { transcript, question } = view(say(opened, hours(20, tasks[0]!.id)), world);
  expect(transcript.map(({ from }) => from)).toEqual(["foothold", "worker", "foothold", "worker", "foothold"]);
  expect(transcript.at(-1)?.question).toBe(question?.text);
});
