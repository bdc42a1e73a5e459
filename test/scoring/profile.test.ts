/** Setting one value at a time, without touching the profile that was there. */
import { expect, test } from "vitest";
import {
  CONTEXT, emptyProfile, entryOf, resolveWeek, withContext, withEntry, withLevel, withMove, withShare, withX, withXForAll, type Profile,
} from "../../scoring/index.ts";
import { activities, ada, ben, dev, everybody, medicalCoder } from "../cast.ts";

const week = (of: Profile) => resolveWeek(medicalCoder, of, activities);
const share = (of: Profile, id: string) => week(of).tasks.find((task) => task.id === id)!.share;

test("the empty profile knows nothing, and every context key is there", () => {
  const { context, ...rest } = emptyProfile();
  expect(rest).toEqual({ level: null, x: null, week: null, tasks: [], own: [], confirmed: false });
  expect(Object.keys(context).toSorted()).toEqual(Object.keys(CONTEXT).toSorted());
});

test("a share set in the panel is exact, edited, and keeps what was said about the cases", () => {
  const set = withShare(dev, "assign-codes", 40);
  expect(entryOf(set, "assign-codes")).toMatchObject({ source: "edited", x: -1, quote: null, group: null });
  expect(share(set, "assign-codes")).toEqual({ value: 40, low: 40, high: 40 });
});

test("own work is changed where it stands", () => {
  const set = withShare(dev, "scanning-charts", 10);
  expect(set.own).toMatchObject([{ id: "scanning-charts", activity: "filing", source: "edited" }]);
  expect(set.tasks).toEqual(dev.tasks);
});

test("complexity set on a task nothing was said about is an edit; on one with stated time the time stays stated", () => {
  expect(entryOf(withX(ada, "assign-codes", 1), "assign-codes")).toMatchObject({ x: 1, amount: null, source: "edited" });
  expect(entryOf(withX(ben, "assign-codes", 1), "assign-codes")).toMatchObject({ x: 1, source: "stated" });
});

test("complexity for all tasks takes the place of single remarks", () => {
  const set = withXForAll(dev, 0.5);
  expect(week(set).tasks.map(({ x }) => x.value)).toEqual([...medicalCoder.tasks.map(() => 0.5), -0.7]);
});

test("moving time takes from one, gives to the other and leaves the rest exactly where it was", () => {
  const before = week(ada), after = week(withMove(ada, before, "assign-codes", "query-clinicians", 5));
  const by: Record<string, number> = { "assign-codes": -5, "query-clinicians": 5 };
  const moved = before.tasks.map(({ id, share: { value } }) => value + (by[id] ?? 0));
  expect(after.tasks.map(({ share: { value } }) => value)).toEqual(moved);
  expect(after.tasks[1]!.share).toEqual(before.tasks[1]!.share);
});

test("no more moves than there is", () => {
  expect(share(withMove(ben, week(ben), "stay-current", "query-clinicians", 5), "query-clinicians").value).toBeCloseTo(7.5, 9);
});

test("nothing is changed in place", () => {
  for (const told of Object.values(everybody)) {
    const before = structuredClone(told);
    const changed = withX(withShare(withEntry(told, "x", {}), "assign-codes", 1), "handle-denials", 1);
    withLevel(withContext(withXForAll(changed, 0), "union", "member"), "mid");
    withMove(told, week(told), "assign-codes", "handle-denials", 5);
    expect(told).toEqual(before);
  }
});
