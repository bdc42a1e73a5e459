import { expect, test } from "vitest";
import { activityFit } from "../../scoring/fit.ts";

const rarity = { "4.A.1": 1, "4.A.1.I01": 2, "4.A.1.I01.D01": 4, "4.A.1.I01.D02": 4, "4.A.1.I02": 2, "4.A.1.I02.D01": 4, "4.B.1": 1, "4.B.1.I01": 2, "4.B.1.I01.D01": 4 };

test.each([
  ["the same detailed activity", "4.A.1.I01.D01", 1],
  ["another one of the same intermediate activity", "4.A.1.I01.D02", 2 / 3],
  ["another one of the same general activity", "4.A.1.I02.D01", 1 / 3],
  ["an activity of another kind", "4.B.1.I01.D01", 0],
])("two jobs with %s are as close as the levels they share", (_, other, expected) => {
  expect(activityFit({ "4.A.1.I01.D01": 1 }, { [other]: 1 }, rarity)).toBeCloseTo(expected, 12);
});

test("without activities on one side there is no fit", () => {
  expect(activityFit(null, { "4.A.1.I01.D01": 1 }, rarity)).toBeNull();
});
