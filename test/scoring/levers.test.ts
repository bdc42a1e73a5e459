/** Levers: the best moves, each worth what the whole formula says once it is made. */
import * as fc from "fast-check";
import { expect, test } from "vitest";
import {
  levers, roundHalfUp, scorePerson, withContext, withMove, withX, type ContextValue, type Lever, type Profile,
} from "../../scoring/index.ts";
import { activities, ada, ben, dev, grace, medicalCoder, percent, worker } from "../cast.ts";
import { profile } from "./arbitrary.ts";

const score = (of: Profile) => scorePerson(medicalCoder, of, activities);
const found = (of: Profile) => levers(medicalCoder, of, activities);

/** The worker after the move. */
function after(of: Profile, lever: Lever): Profile {
  if (lever.kind === "move_time") return withMove(of, score(of).week, lever.from, lever.to, lever.points);
  if (lever.kind === "harder_cases") return withX(of, lever.task, lever.x);
  return withContext(of, lever.context, lever.value as ContextValue);
}

/** Gains of all moves of five points, by task given from: everything tried, nothing clever. */
function everyGain(of: Profile): number[] {
  const now = score(of);
  const bestFrom = now.week.tasks.filter(({ share }) => share.value >= 5 - 1e-9).map((from) =>
    Math.max(...now.week.tasks.filter((to) => to !== from && (!to.own || to.share.value > 0))
      .map((to) => score(withMove(of, now.week, from.id, to.id, 5)).value - now.value)));
  return bestFrom.filter((gain) => gain > 1e-9).map((gain) => roundHalfUp(gain, 1)).sort((a, b) => b - a);
}

test("each lever's score is the score of the worker who made the move", () => {
  fc.assert(fc.property(profile, (told) => {
    const now = score(told);
    for (const lever of found(told)) {
      expect(lever.score).toBe(score(after(told, lever)).value);
      expect(lever.gain).toBeCloseTo(lever.score - now.value, 9);
    }
  }), { numRuns: 150 });
});

test("the moves of time are the best there are, one from each task", () => {
  fc.assert(fc.property(profile, (told) => {
    const moves = found(told).filter((lever) => lever.kind === "move_time");
    expect(moves.map(({ gain }) => gain)).toEqual(everyGain(told).slice(0, moves.length));
    expect(new Set(moves.map(({ from }) => from)).size).toBe(moves.length);
  }), { numRuns: 40 });
});

test("at most five levers, all raise the score, best first", () => {
  fc.assert(fc.property(profile, (told) => {
    const gains = found(told).map(({ gain }) => gain);
    expect(gains.length).toBeLessThanOrEqual(5);
    expect(gains.every((gain) => gain > 0)).toBe(true);
    expect(gains.toSorted((a, b) => b - a)).toEqual(gains);
  }), { numRuns: 150 });
});

const one = worker({ level: "mid", tasks: [percent("resolve-documentation", 100)] });
const barriers = (of: Profile) => found(of).flatMap((lever) => (lever.kind === "barrier" ? [[lever.context, lever.value]] : []));

test("one step up of each barrier within reach: union, sign-off, a certificate that the employer asks for", () => {
  expect(barriers(withContext(one, "licence_required", "none"))).toEqual(
    expect.arrayContaining([["union", "member"], ["sign_off", "legal"], ["licence_required", "employer"]]));
  expect(barriers(withContext(one, "union", "member"))).toContainEqual(["union", "agreement"]);
  expect(barriers(withContext(one, "sign_off", "none"))).toContainEqual(["sign_off", "internal"]);
});

test("a law is not within a worker's reach, and a barrier at its top has no step left", () => {
  expect(barriers(one).map(([context]) => context)).not.toContain("licence_required");
  expect(barriers(withContext(withContext(one, "union", "agreement"), "sign_off", "legal"))).toEqual([]);
});

test("harder cases are tried on the biggest task only, and not beyond the hardest", () => {
  const harder = (of: Profile) => found(of).filter((lever) => lever.kind === "harder_cases");
  expect(harder(ada)).toMatchObject([{ task: "assign-codes", x: 0.25 }]);
  expect(harder(dev)).toEqual([]);
  expect(harder(grace)).toEqual([]);
});

test("time can move to a task that only the role has, and from no task with less than five points", () => {
  const moves = found(ben).flatMap((lever) => (lever.kind === "move_time" ? [lever] : []));
  expect(moves.map(({ from }) => from)).not.toContain("stay-current");
  const coding = worker({ level: "mid", tasks: [percent("assign-codes", 100)] });
  expect(found(coding)).toContainEqual(expect.objectContaining({ from: "assign-codes", to: "resolve-documentation", points: 5 }));
});
