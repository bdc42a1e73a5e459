import * as fc from "fast-check";
import { expect, test } from "vitest";
import { fitOf } from "../../scoring/fit.ts";

const rarity = { "4.A.1": 1, "4.A.1.I01": 2, "4.A.1.I01.D01": 4, "4.A.1.I01.D02": 4, "4.A.1.I02": 2, "4.A.1.I02.D01": 4, "4.B.1": 1, "4.B.1.I01": 2, "4.B.1.I01.D01": 4 };

const yardstick = { skills: [3, 3], knowledge: [2], blsSkills: [50, 50], rarity, elements: { skills: ["S1", "S2"], knowledge: ["K1"], blsSkills: ["B1", "B2"] } };
const job = (activities: Record<string, number> | null, more = {}) => ({ activities, skills: null, knowledge: null, blsSkills: null, titles: null, wording: null, ...more });

test.each([
  ["the same detailed activity", "4.A.1.I01.D01", 1],
  ["another one of the same intermediate activity", "4.A.1.I01.D02", 3 / 5],
  ["another one of the same general activity", "4.A.1.I02.D01", 1 / 5],
  ["an activity of another kind", "4.B.1.I01.D01", 0],
])("two jobs with %s are as close as the levels they share weigh", (_, other, expected) => {
  expect(fitOf(job({ "4.A.1.I01.D01": 1 }), job({ [other]: 1 }), yardstick).fit).toBeCloseTo(expected, 12);
});

test("without activities on one side there is no fit", () => {
  expect(fitOf(job(null), job({ "4.A.1.I01.D01": 1 }), yardstick)).toMatchObject({ fit: null, missing: ["activities", "skills", "knowledge", "titles", "wording", "bls_skills"] });
});

test("parts count by their weights, and the stand-in only where O*NET has neither skills nor knowledge", () => {
  const mine = job({ "4.A.1.I01.D01": 1 }, { skills: [4, 3], blsSkills: [60, 50] });
  const apart = job({ "4.B.1.I01.D01": 1 }, { skills: [5, 3], blsSkills: [70, 50] });
  expect(fitOf(mine, apart, yardstick).fit).toBeCloseTo(0.2 / 2.2, 12);
  const silent = { ...apart, skills: null };
  expect(fitOf(mine, silent, yardstick).parts.map(({ part }) => part)).toEqual(["activities", "bls_skills"]);
});

test("half the time on a shared activity counts by its root", () => {
  const split = job({ "4.A.1.I01.D01": 0.5, "4.B.1.I01.D01": 0.5 });
  expect(fitOf(job({ "4.A.1.I01.D01": 1 }), split, yardstick).fit).toBeCloseTo(Math.SQRT1_2, 12);
});

test("the shape of a profile counts, not its height: the same leanings at a higher level are the same", () => {
  const mine = job(null, { skills: [4, 3] }), above = job(null, { skills: [5, 4] }), other = job(null, { skills: [4, 4.5] });
  expect(fitOf(mine, above, yardstick).fit).toBeCloseTo(1, 12);
  expect(fitOf(mine, other, yardstick).parts).toEqual([{ part: "skills", value: expect.closeTo(-1, 12) }]);
});

test.each(["titles", "wording"] as const)("%s count by the angle between their directions, whatever their lengths", (part) => {
  const value = fitOf(job(null, { [part]: [3, 4] }), job(null, { [part]: [8, -6] }), yardstick).parts;
  expect(value).toEqual([{ part, value: expect.closeTo(0, 12) }]);
  expect(fitOf(job(null, { [part]: [3, 4] }), job(null, { [part]: [10, 0] }), yardstick).fit).toBeCloseTo(0.6, 12);
});

test("all parts together are their weighted mean, and a part that one side lacks leaves the others as they are", () => {
  const mine = job({ "4.A.1.I01.D01": 1 }, { knowledge: [3], titles: [1, 0], wording: [1, 0] });
  const theirs = job({ "4.A.1.I02.D01": 1 }, { titles: [3, 4], wording: [4, 3] });
  expect(fitOf(mine, theirs, yardstick).fit).toBeCloseTo((2 * (1 / 5) + 0.6 + 0.8) / 4, 12);
});

const weights = fc.array(fc.integer({ min: 0, max: 99 }), { minLength: 3, maxLength: 3 });
const someJob = fc.record({ shares: weights, skills: weights, titles: weights }).map(({ shares, skills, titles }) =>
  job({ "4.A.1.I01.D01": shares[0]!, "4.A.1.I02.D01": shares[1]!, "4.B.1.I01.D01": shares[2]! }, { skills: skills.slice(0, 2), titles }));

test("closeness is the same both ways, within 0..1, and a job that does something is fully like itself", () => {
  fc.assert(fc.property(someJob, someJob, (a, b) => {
    const there = fitOf(a, b, yardstick).fit, back = fitOf(b, a, yardstick).fit, self = fitOf(a, { ...a }, yardstick).fit;
    if (there === null || back === null) return there === back;
    return Math.abs(there - back) < 1e-12 && there >= 0 && there <= 1 && (self === null || self > 1 - 1e-9);
  }));
});
