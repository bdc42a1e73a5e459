import { expect, test } from "vitest";
import { fitOf } from "../../scoring/fit.ts";

const rarity = { "4.A.1": 1, "4.A.1.I01": 2, "4.A.1.I01.D01": 4, "4.A.1.I01.D02": 4, "4.A.1.I02": 2, "4.A.1.I02.D01": 4, "4.B.1": 1, "4.B.1.I01": 2, "4.B.1.I01.D01": 4 };

const yardstick = { skills: [3, 3], knowledge: [2], blsSkills: [50, 50], rarity, elements: { skills: ["S1", "S2"], knowledge: ["K1"], blsSkills: ["B1", "B2"] } };
const job = (activities: Record<string, number> | null, more = {}) => ({ activities, skills: null, knowledge: null, blsSkills: null, ...more });

test.each([
  ["the same detailed activity", "4.A.1.I01.D01", 1],
  ["another one of the same intermediate activity", "4.A.1.I01.D02", 3 / 5],
  ["another one of the same general activity", "4.A.1.I02.D01", 1 / 5],
  ["an activity of another kind", "4.B.1.I01.D01", 0],
])("two jobs with %s are as close as the levels they share weigh", (_, other, expected) => {
  expect(fitOf(job({ "4.A.1.I01.D01": 1 }), job({ [other]: 1 }), yardstick).fit).toBeCloseTo(expected, 12);
});

test("without activities on one side there is no fit", () => {
  expect(fitOf(job(null), job({ "4.A.1.I01.D01": 1 }), yardstick)).toMatchObject({ fit: null, missing: ["activities", "skills", "knowledge", "bls_skills"] });
});

test("parts count by their weights, and the stand-in only where O*NET has neither skills nor knowledge", () => {
  const mine = job({ "4.A.1.I01.D01": 1 }, { skills: [4, 3], blsSkills: [60, 50] });
  const apart = job({ "4.B.1.I01.D01": 1 }, { skills: [5, 3], blsSkills: [70, 50] });
  expect(fitOf(mine, apart, yardstick).fit).toBeCloseTo(0.4 / 2.4, 12);
  const silent = { ...apart, skills: null };
  expect(fitOf(mine, silent, yardstick).parts.map(({ part }) => part)).toEqual(["activities", "bls_skills"]);
});
