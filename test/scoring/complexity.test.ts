/** Level, remarks, and what they make of a task's score. */
import { expect, test } from "vitest";
import { COMPLEXITY_X, levelBelow, levelFor, resolveWeek, taskScoreAt, type Profile } from "../../scoring/index.ts";
import { activities, cases, medicalCoder, ownWork, percent, worker } from "../cast.ts";

const xOf = (told: Partial<Profile>, id = "assign-codes") => {
  const { x, xSource } = resolveWeek(medicalCoder, worker(told), activities).tasks.find((task) => task.id === id)!;
  return [x.low, x.value, x.high, xSource];
};

test.each([[-1, 5], [-0.5, 4], [0, 3], [0.5, 2.5], [1, 2], [3, 2], [-3, 5]])("a 5/3/2 task at %d scores %d", (x, score) => {
  expect(taskScoreAt({ routine: 5, typical: 3, complex: 2 }, x)).toBeCloseTo(score, 12);
});

test.each([
  [null, null, null], [1.9, null, "entry"], [2, null, "mid"], [8, false, "mid"], [8.1, null, "senior"], [1, true, "senior"],
  [null, true, "senior"],
] as const)("%s years, leading %s, is %s", (years, leads, level) => expect(levelFor(years, leads)).toBe(level));

test("one level below is never below entry, and an unknown level counts as mid", () => {
  expect([levelBelow("senior"), levelBelow("mid"), levelBelow("entry"), levelBelow(null)]).toEqual(["mid", "entry", "entry", "entry"]);
});

test.each([
  ["entry", -1, -0.7, -0.4], ["mid", -0.3, 0, 0.3], ["senior", 0.2, 0.5, 0.8], [null, -1, 0, 0.8],
] as const)("level %s puts x between %d, %d and %d", (level, low, value, high) => {
  const [l, v, h, source] = xOf({ level });
  expect([l, v, source]).toEqual([low, value, "assumed"]);
  expect(h).toBeCloseTo(high, 12);
});

test("a remark about a task beats one about all cases, and that beats the level", () => {
  const told = { level: "entry" as const, x: COMPLEXITY_X.mostly_complex, tasks: [cases("assign-codes", COMPLEXITY_X.only_complex)] };
  expect(xOf(told)).toEqual([0.8, 1, 1, "stated"]);
  expect(xOf(told, "verify-codes")).toEqual([0.3, 0.5, 0.7, "stated"]);
});

test("own work takes the level's x, unless something was said about it", () => {
  const told = (x: number | null): Partial<Profile> => ({ level: "mid", x: 1, own: [ownWork(percent("scanning", 10, { x }), "filing")] });
  expect(xOf(told(null), "scanning")).toEqual([-0.3, 0, 0.3, "assumed"]);
  expect(xOf(told(-0.5), "scanning")).toEqual([-0.7, -0.5, -0.3, "stated"]);
});

test("own work is scored by its activity, and by the middle of the scale where the activity is unknown", () => {
  const score = (activity: string) => resolveWeek(medicalCoder, worker({ own: [ownWork(percent("mine", 10), activity)] }), activities)
    .tasks.find(({ id }) => id === "mine")!.score;
  expect([score("filing"), score("no-longer-listed")]).toEqual([4, 3]);
});
