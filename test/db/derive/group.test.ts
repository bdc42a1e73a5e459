/** Groups: one thing that is done each, all time kept. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { GROUPS, groupsOf } from "../../../db/derive/group.ts";
import type { OccupationTask } from "../../../db/derive/work.ts";

/** Activities as "D1", or with their intermediate one as "4.A.3.a.1.I01.D1". */
const task = (weight: number, activities: string[], holders: number[] = activities.map(() => 10)): OccupationTask =>
  ({ id: `${activities.join("+")} ${weight}`, weight, activities, holders, label: null });
const full = (id: string) => (id.includes(".") ? id : `4.A.3.a.1.I${id.slice(1).padStart(2, "0")}.D01`);
const many = (from: number, to: number, weight = 10) => Array.from({ length: to - from }, (_, at) => task(weight, [full(`D${from + at}`)]));
const unnamed = (id: string) => id;
const names = (tasks: OccupationTask[], labelOf = unnamed) => groupsOf(tasks, labelOf).groups.map(({ activities }) => activities);

test("a task's time is split evenly over its activities, biggest group first", () => {
  const { groups, rest } = groupsOf([task(3, [full("D1"), full("D2")]), task(5, [full("D2")]), task(2, [full("D3")])], unnamed);
  expect(groups.map(({ activities: [id], share }) => [id, share])).toEqual([[full("D2"), 65], [full("D3"), 20], [full("D1"), 15]]);
  expect(rest).toMatchObject({ activities: [], share: 0 });
});

test("a task without activities takes no time from the others", () => {
  const { groups } = groupsOf([task(1, [full("D1")]), task(9, [])], unnamed);
  expect(groups[0]!.share).toBe(100);
});

test("activities of the same task are one, named by the rarest", () => {
  const common = full("D1"), special = full("D2");
  expect(names([task(20, [common, special], [40, 3]), ...many(3, 9)])).toContainEqual([special, common]);
});

test("an activity that takes much less time does not name the group, however rare", () => {
  const main = full("D1"), side = full("D2");
  const tasks = [task(14, [main, side], [40, 3]), task(6, [main], [40]), ...many(3, 9)];
  expect(names(tasks)).toContainEqual([main, side]);
});

test("watching and treating stay apart unless they always go together", () => {
  const watch = "4.A.1.a.2.I05.D07", treat = "4.A.4.a.5.I03.D06";
  expect(names([task(20, [watch, treat]), ...many(3, 9)])).toContainEqual([watch, treat]);
  const apart = names([task(20, [watch, treat]), task(5, [watch]), ...many(3, 9)]);
  expect(apart).toContainEqual([watch]);
  expect(apart).toContainEqual([treat]);
});

test.each([
  ["Wash dishes and glasses", "Wash glasses and dishes", 1], ["Wash dishes", "Iron shirts", 2],
])("%j and %j of one intermediate activity are %i", (one, other, count) => {
  const [a, b] = ["4.A.3.a.1.I01.D01", "4.A.3.a.1.I01.D02"] as const;
  const labels = new Map([[a, one], [b, other]]);
  const found = names([task(10, [a]), task(10, [b]), ...many(3, 9)], (id) => labels.get(id as typeof a) ?? id);
  expect(found.filter((ids) => ids.some((id) => labels.has(id as typeof a)))).toHaveLength(count);
});

test("small kin are joined only where there are more groups than fit", () => {
  const kin = [task(3, ["4.A.3.a.1.I01.D01"]), task(3, ["4.A.3.a.1.I01.D02"])];
  expect(names([...kin, ...many(2, 9)])).toContainEqual(["4.A.3.a.1.I01.D01"]);
  expect(names([...kin, ...many(2, 11)])).toContainEqual(["4.A.3.a.1.I01.D01", "4.A.3.a.1.I01.D02"]);
});

test("what is too small goes to everything else, but never below the fewest groups", () => {
  expect(groupsOf([...many(1, 8, 100), task(1, [full("D9")])], unnamed).rest.activities).toEqual([full("D9")]);
  expect(groupsOf([...many(1, 5, 100), task(1, [full("D9")])], unnamed).groups).toHaveLength(GROUPS.fewest);
});

const activity = fc.tuple(fc.constantFrom("4.A.1.a.1", "4.A.2.b.1", "4.A.3.a.1", "4.A.4.c.1"), fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 9 }))
  .map(([branch, kin, own]) => `${branch}.I0${kin}.D0${own}`);
const tasks = fc.array(
  fc.record({ weight: fc.integer({ min: 1, max: 400 }), activities: fc.uniqueArray(activity, { minLength: 1, maxLength: 4 }) }), { minLength: 1, maxLength: 25 },
).map((rows) => rows.map(({ weight, activities }, at): OccupationTask =>
  ({ id: String(at), weight, activities, holders: activities.map((id) => id.charCodeAt(id.length - 1)), label: null })));

test("merging keeps all time and every activity once", () => {
  fc.assert(fc.property(tasks, (some) => {
    const { groups, rest } = groupsOf(some, unnamed);
    expect([...groups, rest].reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(100, 6);
    expect([...groups, rest].flatMap(({ activities }) => activities).sort()).toEqual([...new Set(some.flatMap(({ activities }) => activities))].sort());
    for (const group of [...groups, rest]) expect([...group.tasks.values()].reduce((sum, share) => sum + share, 0)).toBeCloseTo(group.share, 6);
    expect(groups.length).toBeLessThanOrEqual(GROUPS.most);
    expect(groups.map(({ share }) => share)).toEqual(groups.map(({ share }) => share).toSorted((a, b) => b - a));
  }));
});

test("the same tasks give the same groups", () => {
  fc.assert(fc.property(tasks, (some) => {
    expect(groupsOf(structuredClone(some), unnamed)).toEqual(groupsOf(some, unnamed));
  }));
});
