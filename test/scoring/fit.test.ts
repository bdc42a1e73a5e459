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
  expect(fitOf(job({ "4.A.1.I01.D01": 1 }), job({ [other]: 1 }), yardstick).parts).toEqual([{ part: "activities", value: expect.closeTo(expected, 12) }]);
});

test("without anything known on one side there is no fit", () => {
  expect(fitOf(job(null), job({ "4.A.1.I01.D01": 1 }), yardstick)).toMatchObject({ fit: null, missing: ["activities", "skills", "knowledge", "titles", "wording", "bls_skills"] });
});

test("the stand-in counts only where O*NET has neither skills nor knowledge", () => {
  const mine = job({ "4.A.1.I01.D01": 1 }, { skills: [4, 3], blsSkills: [60, 50] });
  const apart = job({ "4.B.1.I01.D01": 1 }, { skills: [5, 3], blsSkills: [70, 50] });
  expect(fitOf(mine, apart, yardstick).parts.map(({ part }) => part)).toEqual(["activities", "skills"]);
  const silent = { ...apart, skills: null };
  expect(fitOf(mine, silent, yardstick).parts.map(({ part }) => part)).toEqual(["activities", "bls_skills"]);
});

test("half the time on a shared activity counts by its root", () => {
  const split = job({ "4.A.1.I01.D01": 0.5, "4.B.1.I01.D01": 0.5 });
  expect(fitOf(job({ "4.A.1.I01.D01": 1 }), split, yardstick).parts[0]!.value).toBeCloseTo(Math.SQRT1_2, 12);
});

test("the shape of a profile counts, not its height: the same leanings at a higher level are the same", () => {
  const mine = job(null, { skills: [4, 3] }), above = job(null, { skills: [5, 4] }), other = job(null, { skills: [4, 4.5] });
  expect(fitOf(mine, above, yardstick).parts).toEqual([{ part: "skills", value: expect.closeTo(1, 12) }]);
  expect(fitOf(mine, other, yardstick).parts).toEqual([{ part: "skills", value: expect.closeTo(-1, 12) }]);
});

test.each(["titles", "wording"] as const)("%s count by the angle between their directions, whatever their lengths", (part) => {
  const value = fitOf(job(null, { [part]: [3, 4] }), job(null, { [part]: [8, -6] }), yardstick).parts;
  expect(value).toEqual([{ part, value: expect.closeTo(0, 12) }]);
  expect(fitOf(job(null, { [part]: [3, 4] }), job(null, { [part]: [10, 0] }), yardstick).parts[0]!.value).toBeCloseTo(0.6, 12);
});

/** All five parts known. */
const ANGLE = { near: [4, 3], same: [1, 0] };
const whole = (at: readonly number[]) => job({ "4.A.1.I01.D01": 1 }, { skills: [4, 3], knowledge: [4, 2], titles: at, wording: at });
const two = { ...yardstick, knowledge: [2, 2] };

test("where all parts are known, fit is their weighted mean, and 1 for the same job", () => {
  expect(fitOf(whole(ANGLE.same), whole(ANGLE.same), two).fit).toBeCloseTo(1, 12);
  expect(fitOf(whole(ANGLE.same), whole(ANGLE.near), two).fit).toBeCloseTo((2 + 0.2 + 1 + 0.8 + 0.8) / 5.2, 12);
});

test("a part that is missing counts as the others lead to expect, by what close jobs have of each", () => {
  const there = { ...whole(ANGLE.near), activities: { "4.A.1.I02.D01": 1 } }, silent = { ...there, skills: null, knowledge: null };
  const all = 2 * 0.35 + 0.2 * 0.7 + 0.7 + 0.6 + 0.65, known = 2 * 0.35 + 0.6 + 0.65;
  expect(fitOf(whole(ANGLE.same), silent, two).fit).toBeCloseTo(((2 * (1 / 5) + 0.8 + 0.8) / known) * (all / 5.2), 12);
});

test("where every known part is as in close jobs, a missing one changes nothing", () => {
  const mine = job(null, { titles: [1, 0], wording: [1, 0] }), theirs = job(null, { titles: [0.6, 0.8], wording: [0.65, Math.sqrt(1 - 0.65 ** 2)] });
  const expected = (2 * 0.35 + 0.2 * 0.7 + 0.7 + 0.6 + 0.65) / 5.2;
  expect(fitOf(mine, theirs, yardstick).fit).toBeCloseTo(expected, 12);
  expect(fitOf(mine, { ...theirs, titles: null }, yardstick).fit).toBeCloseTo(expected, 12);
});

const weights = fc.array(fc.integer({ min: 0, max: 99 }), { minLength: 3, maxLength: 3 });
const someJob = fc.record({ shares: weights, skills: weights, titles: weights }).map(({ shares, skills, titles }) =>
  job({ "4.A.1.I01.D01": shares[0]!, "4.A.1.I02.D01": shares[1]!, "4.B.1.I01.D01": shares[2]! }, { skills: skills.slice(0, 2), titles }));

test("closeness is the same both ways and within 0..1", () => {
  fc.assert(fc.property(someJob, someJob, (a, b) => {
    const there = fitOf(a, b, yardstick).fit, back = fitOf(b, a, yardstick).fit;
    if (there === null || back === null) return there === back;
    return Math.abs(there - back) < 1e-12 && there >= 0 && there <= 1;
  }));
});
