/** Scores of derived tasks: the activity's, moved a little by the occupation's own labels. */
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Group } from "../../../db/derive/group.ts";
import { labelMeans, MOST_MOVED, scoresOf } from "../../../db/derive/task-scores.ts";
import type { OccupationTask } from "../../../db/derive/work.ts";

const RECORDS = "4.A.3.b.6.I08", CLEANING = "4.A.3.a.1.I03";
const scores = new Map([
  [RECORDS, { routine: 4.5, typical: 4, complex: 3 }], [CLEANING, { routine: 1, typical: 1, complex: 1 }],
  ["4.A.1", { routine: 3.5, typical: 2, complex: 1.5 }],
]);
const usual = new Map([[RECORDS, 0.5], [CLEANING, 0.5], ["4.A.1", 0.5]]);
const task = (label: number | null, ...activities: string[]): OccupationTask => ({ id: "1", weight: 1, activities, holders: activities.map(() => 1), label });
const group = (...of: [OccupationTask, number][]): Group => ({
  activities: [...new Set(of.flatMap(([{ activities }]) => activities))], share: of.reduce((sum, [, share]) => sum + share, 0), tasks: new Map(of),
});
const typical = (some: Group) => scoresOf(some, scores, usual).typical;

test("without labels, or with usual ones, the activity's score stands", () => {
  expect(scoresOf(group([task(null, `${RECORDS}.D01`), 10]), scores, usual)).toEqual({ routine: 4.5, typical: 4, complex: 3 });
  expect(typical(group([task(0.5, `${RECORDS}.D01`), 10]))).toBe(4);
});

test("labels above the usual raise a score, below it they lower it", () => {
  expect(typical(group([task(0.75, `${RECORDS}.D01`), 10]))).toBe(4.5);
  expect(typical(group([task(0.25, `${RECORDS}.D01`), 10]))).toBe(3.5);
});

test("several labelled tasks that agree move a score further than one", () => {
  const one = group([task(0.4, `${RECORDS}.D01`), 10]), three = group(...[1, 2, 3].map((): [OccupationTask, number] => [task(0.4, `${RECORDS}.D01`), 10]));
  expect(typical(three)).toBeLessThan(typical(one));
});

test("however strong and many the labels, a score moves by one point", () => {
  expect(typical(group(...[1, 2, 3].map((): [OccupationTask, number] => [task(0, `${RECORDS}.D01`), 10])))).toBe(3);
});

test("bodily work is not raised by labels that know only software", () => {
  expect(typical(group([task(1, `${CLEANING}.D01`), 10]))).toBe(1);
});

test("a group has the mean of its activities by their time", () => {
  expect(typical(group([task(null, `${RECORDS}.D01`), 30], [task(null, `${CLEANING}.D01`), 10]))).toBe(3.3);
});

test("an activity that nobody scored is named in the error", () => {
  expect(() => scoresOf(group([task(null, "4.A.9.a.1.I01.D01"), 10]), scores, usual)).toThrow("4.A.9.a.1.I01");
});

test("mean labels count each task once per intermediate activity and leave out tasks without a label", () => {
  const work = [[task(1, `${RECORDS}.D01`, `${RECORDS}.D02`), task(null, `${RECORDS}.D01`)], [task(0, `${RECORDS}.D03`, `${CLEANING}.D01`)]];
  expect(labelMeans(work)).toEqual(new Map([[RECORDS, 0.5], [CLEANING, 0]]));
});

const label = fc.option(fc.constantFrom(0, 0.125, 0.25, 0.5, 0.75, 1));
const id = fc.constantFrom(...[...scores.keys()].map((one) => `${one}.D01`));
const groups = fc.array(fc.tuple(label, fc.uniqueArray(id, { minLength: 1 }), fc.integer({ min: 1, max: 50 })), { minLength: 1, maxLength: 8 })
  .map((rows) => group(...rows.map(([of, ids, share]): [OccupationTask, number] => [task(of, ...ids), share])));

test("scores are within 1 to 5, ordered, and at most one point from the activities'", () => {
  fc.assert(fc.property(groups, (some) => {
    const { routine, typical: middle, complex } = scoresOf(some, scores, usual), still = scoresOf(unlabelled(some), scores, usual);
    expect([routine, middle, complex].every((score) => score >= 1 && score <= 5)).toBe(true);
    expect([routine, middle, complex]).toEqual([routine, middle, complex].toSorted((a, b) => b - a));
    expect(Math.abs(middle - still.typical)).toBeLessThanOrEqual(MOST_MOVED + 0.001);
  }));
});

const unlabelled = (some: Group): Group => ({ ...some, tasks: new Map([...some.tasks].map(([one, share]) => [{ ...one, label: null }, share])) });
