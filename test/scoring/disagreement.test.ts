/** A worker's own AI scores of tasks: beside ours, for tasks of the role and of their own, and never in the score. */
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { asSeenBy, emptyProfile, scoreAsSeen, scorePerson, type Profile } from "../../scoring/index.ts";
import { activities, medicalCoder } from "../cast.ts";
import { profile as anyProfile } from "./arbitrary.ts";

const [shared] = Object.keys(activities) as [string];
const task = (id: string) => ({ id, text: id, activity: shared, amount: { unit: "percent", value: 20, precision: "plain", low: null, high: null } as const, group: null, x: null, source: "stated" as const, quote: null });
const two: Profile = { ...emptyProfile(), own: [task("mine"), task("alike")] };
const score = (of: Profile) => scorePerson(medicalCoder, of, activities);
const seen = (of: Profile, disagreements: { task: string; score: number }[]) =>
  scoreAsSeen(medicalCoder, of, activities, score(of), disagreements.map((one) => ({ ...one, reason: "" })));

test("who agrees on all has no other score", () => {
  expect(seen(two, [])).toBeNull();
});

test("a task of the worker's own gets their score at every difficulty, another one by the same activity keeps ours", () => {
  const week = seen(two, [{ task: "mine", score: 1.5 }])!.score.week.tasks;
  expect(week.find(({ id }) => id === "mine")!.score).toBe(1.5);
  expect(week.find(({ id }) => id === "alike")!.score).toBe(score(two).week.tasks.find(({ id }) => id === "alike")!.score);
});

test("no activity is added where the others can see it, and none is changed", () => {
  const before = JSON.stringify(activities);
  const { activities: after } = asSeenBy([{ task: "mine", score: 2, reason: "" }], { role: medicalCoder, profile: two, activities });
  expect(JSON.stringify(activities)).toBe(before);
  expect(after).toMatchObject(activities);
});

test("work on AI stays work on AI, however its score is seen", () => {
  const [onAi] = Object.values(activities).filter(({ aiWork }) => aiWork);
  const of: Profile = { ...emptyProfile(), own: [{ ...task("check"), activity: onAi!.id, amount: { unit: "percent", value: 40, precision: "plain", low: null, high: null } }] };
  expect(seen(of, [{ task: "check", score: 1 }])!.score.growth).toBe(score(of).growth);
});

test("seeing a task of one's own as less AI's never lowers the score, and more never raises it", () => {
  fc.assert(fc.property(anyProfile, fc.double({ min: 1, max: 5, noNaN: true }), (of, mine) => {
    fc.pre(of.own.length > 0);
    const ours = score(of).week.tasks.find(({ id }) => id === of.own[0]!.id)!.score;
    const gain = seen(of, [{ task: of.own[0]!.id, score: mine }])!.gain;
    if (mine <= ours) expect(gain).toBeGreaterThanOrEqual(0);
    if (mine >= ours) expect(gain).toBeLessThanOrEqual(0);
  }));
});

test("a task that is not in the week changes nothing", () => {
  expect(seen(two, [{ task: "nowhere", score: 1 }])!.gain).toBe(0);
});
