/** The next question narrows the range most; asking stops when it is not worth it. */
import * as fc from "fast-check";
import { expect, test } from "vitest";
import {
  nextQuestion, openQuestions, scorePerson, withContext, withLevel, withX, type ContextValue, type Profile, type QuestionId,
} from "../../scoring/index.ts";
import { activities, ada, ben, carla, dev, elif, farid, grace, medicalCoder, percent, worker } from "../cast.ts";
import { profile } from "./arbitrary.ts";

const width = (of: Profile) => {
  const { exactLow, exactHigh } = scorePerson(medicalCoder, of, activities);
  return exactHigh - exactLow;
};
const open = (of: Profile) => openQuestions(medicalCoder, of, activities);
const ids = (of: Profile) => open(of).map(({ id }) => id);
const next = (of: Profile, asked: QuestionId[] = [], max?: number) =>
  nextQuestion(medicalCoder, of, activities, asked, max === undefined ? undefined : { max })?.id ?? null;

test("everything is open at first, in the order that breaks ties", () => {
  expect(ids(ada)).toEqual([
    "rest_of_week", "level", ...medicalCoder.tasks.map(({ id }) => `time:${id}`), "complexity:assign-codes", "complexity:verify-codes",
    "complexity:abstract-data", "employer_ai", "ai_work", "licence_required", "hands_on", "union", "sign_off",
  ]);
});

test.each<[string, Profile, QuestionId[]]>([
  ["a closed week", ben, ["rest_of_week", "level", "time:assign-codes", "employer_ai", "sign_off"]],
  ["vague words", carla, ["time:assign-codes", "time:handle-denials", "time:stay-current"]],
  ["a remark on the cases", dev, ["complexity:assign-codes"]],
  ["work from home", elif, ["hands_on"]],
  ["every context", grace, ["employer_ai", "ai_work", "licence_required", "hands_on", "union", "sign_off", "complexity:assign-codes"]],
])("%s leaves no such question open", (_, told, answered) => {
  for (const id of answered) expect(ids(told)).not.toContain(id);
});

test("a task known to be done stays open for its time", () => {
  expect(ids(farid)).toContain("time:query-clinicians");
});

test("own work on AI closes the question of AI work only where its bounds decide", () => {
  expect(ids(farid)).toContain("ai_work");
  const sure = { ...farid, own: farid.own.map((entry) => ({ ...entry, amount: percent("x", 30).amount })) };
  expect(ids(sure)).not.toContain("ai_work");
});

const ROLE_ANSWERS: [QuestionId, Parameters<typeof withContext>[1], ContextValue][] = [
  ["employer_ai", "employer_ai", "pilot"], ["ai_work", "ai_work", "no"], ["licence_required", "licence_required", "employer"],
  ["hands_on", "hands_on", "none"], ["union", "union", "none"], ["sign_off", "sign_off", "internal"],
];

test.each(ROLE_ANSWERS)("the shrink of %s is what the answer at the role's value removes", (id, key, value) => {
  const shrink = open(ada).find((question) => question.id === id)!.shrink;
  expect(shrink).toBeCloseTo(width(ada) - width(withContext(ada, key, value)), 9);
});

test("the shrink of level and complexity is what the central answer removes", () => {
  const shrink = (id: QuestionId) => open(ada).find((question) => question.id === id)!.shrink;
  expect(shrink("level")).toBeCloseTo(width(ada) - width(withLevel(ada, "mid")), 9);
  expect(shrink("complexity:assign-codes")).toBeCloseTo(width(ada) - width(withX(ada, "assign-codes", 0)), 9);
});

test("the shrink of the rest of the week is what plain numbers for all of it remove", () => {
  const told = worker({ tasks: medicalCoder.tasks.map(({ id, share }) => percent(id, share)) });
  expect(open(ada)[0]!.shrink).toBeCloseTo(width(ada) - width(told), 9);
});

test("no answer widens the range", () => {
  fc.assert(fc.property(profile, (told) => {
    for (const { shrink } of open(told)) expect(shrink).toBeGreaterThanOrEqual(-1e-9);
  }), { numRuns: 200 });
});

test("the next question is the open one with the biggest shrink that was not asked", () => {
  fc.assert(fc.property(profile, fc.subarray(ids(ada)), (told, asked) => {
    const left = open(told).filter(({ id }) => !asked.includes(id));
    const most = Math.max(0, ...left.map(({ shrink }) => shrink));
    const picked = nextQuestion(medicalCoder, told, activities, asked, { max: 99 });
    if (most < 0.5 - 1e-6 || width(told) <= 5) expect(picked).toBeNull();
    else if (most > 0.5 + 1e-6) expect(picked!.shrink).toBeCloseTo(most, 8);
  }), { numRuns: 200 });
});

test("asking stops after eight questions, confirming not counted", () => {
  const asked: QuestionId[] = ["role", "level", "union", "hands_on", "sign_off", "licence_required", "ai_work"];
  expect(next(ada, asked)).toBe("rest_of_week");
  expect(next(ada, [...asked, "confirm"])).toBe("rest_of_week");
  expect(next(ada, [...asked, "employer_ai"])).toBeNull();
  expect(next(ada, ["level"], 1)).toBeNull();
});

test("a narrow range needs no question", () => {
  expect(width(grace)).toBeLessThanOrEqual(5);
  expect(next(grace)).toBeNull();
});

test("an interview that answers each question at its centre ends within eight", () => {
  let told = ada;
  const asked: QuestionId[] = [];
  for (let id = next(told, asked); id !== null; id = next(told, asked)) {
    asked.push(id);
    const answer = ROLE_ANSWERS.find(([question]) => question === id);
    if (id === "level") told = withLevel(told, "mid");
    if (id === "rest_of_week") told = { ...told, tasks: medicalCoder.tasks.map((task) => percent(task.id, task.share)) };
    if (answer) told = withContext(told, answer[1], answer[2]);
  }
  expect(asked.slice(0, 3)).toEqual(["rest_of_week", "level", "employer_ai"]);
  expect(asked.length).toBeLessThanOrEqual(8);
  expect(new Set(asked).size).toBe(asked.length);
});
