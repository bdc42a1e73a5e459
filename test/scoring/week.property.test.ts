/** Whatever a worker says, the week is a week: it sums, it keeps its bounds, it does not depend on the order of telling. */
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { emptyProfile, resolveWeek, scorePerson, withWeekFixed } from "../../scoring/index.ts";
import { activities, medicalCoder } from "../cast.ts";
import { profile } from "./arbitrary.ts";
import { referenceWeek } from "./reference.ts";

const RUNS = { numRuns: 600 };

test("the week equals the one that a second, naive reading of the rules gives", () => {
  fc.assert(fc.property(profile, (worker) => {
    const week = resolveWeek(medicalCoder, worker, activities);
    const naive = referenceWeek(medicalCoder, worker, activities);
    expect(week.closed).toBe(naive.closed);
    expect(week.accounted).toBeCloseTo(naive.accounted, 8);
    week.tasks.forEach(({ share }, i) => {
      expect(share.value).toBeCloseTo(naive.rows[i]!.v, 6);
      expect(share.low).toBeCloseTo(naive.rows[i]!.lo, 6);
      expect(share.high).toBeCloseTo(naive.rows[i]!.hi, 6);
    });
  }), RUNS);
});

test("shares always sum to 100 and stay within their bounds", () => {
  fc.assert(fc.property(profile, (worker) => {
    const { tasks } = resolveWeek(medicalCoder, worker, activities);
    expect(tasks.reduce((sum, { share }) => sum + share.value, 0)).toBeCloseTo(100, 8);
    for (const { share, x } of tasks) {
      expect(share.low).toBeGreaterThanOrEqual(0);
      expect(share.low).toBeLessThanOrEqual(share.value + 1e-9);
      expect(share.high).toBeGreaterThanOrEqual(share.value - 1e-9);
      expect(share.high).toBeLessThanOrEqual(100);
      expect(x.low <= x.value && x.value <= x.high && x.low >= -1 && x.high <= 1).toBe(true);
    }
  }), RUNS);
});

test("the order of statements about different tasks does not matter", () => {
  fc.assert(fc.property(profile, fc.infiniteStream(fc.integer()), (worker, keys) => {
    const keyed = worker.tasks.map((entry) => ({ entry, key: keys.next().value }));
    const shuffled = keyed.toSorted((a, b) => a.key - b.key).map(({ entry }) => entry);
    expect(resolveWeek(medicalCoder, { ...worker, tasks: shuffled }, activities)).toEqual(resolveWeek(medicalCoder, worker, activities));
  }), RUNS);
});

test("a later entry on a task replaces the earlier one", () => {
  fc.assert(fc.property(profile, profile, (before, after) => {
    const both = { ...after, tasks: [...before.tasks.filter(({ id }) => after.tasks.some((entry) => entry.id === id)), ...after.tasks] };
    expect(resolveWeek(medicalCoder, both, activities)).toEqual(resolveWeek(medicalCoder, after, activities));
  }), RUNS);
});

test("a profile survives JSON with its score", () => {
  fc.assert(fc.property(profile, (worker) => {
    const score = scorePerson(medicalCoder, worker, activities);
    const back = scorePerson(medicalCoder, JSON.parse(JSON.stringify(worker)), activities);
    expect(back).toEqual(score);
    expect(JSON.parse(JSON.stringify(score))).toEqual(score);
  }), RUNS);
});

test("a week written into the profile gives the same score with the same range", () => {
  fc.assert(fc.property(profile, (worker) => {
    const score = scorePerson(medicalCoder, worker, activities);
    const fixed = scorePerson(medicalCoder, withWeekFixed(worker, score.week), activities);
    expect(fixed.exact).toBeCloseTo(score.exact, 8);
    expect(fixed.exactLow).toBeCloseTo(score.exactLow, 6);
    expect(fixed.exactHigh).toBeCloseTo(score.exactHigh, 6);
  }), RUNS);
});

test("nothing said gives the role's own week", () => {
  const { tasks, closed, accounted } = resolveWeek(medicalCoder, emptyProfile(), activities);
  expect(tasks.map(({ share }) => share.value)).toEqual(medicalCoder.tasks.map(({ share }) => share));
  expect({ closed, accounted }).toEqual({ closed: false, accounted: 0 });
});
