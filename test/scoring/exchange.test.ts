/** What a move trades: every task of the worker's week stays behind or goes along, whatever the two jobs have in common. */
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { EVERYTHING_ELSE } from "../../db/derived/tasks.ts";
import { transitionTo, type TransitionInput } from "../../scoring/index.ts";
import { ben, medicalCoder } from "../cast.ts";
import { profile } from "./arbitrary.ts";
import { inputFor, target } from "./targets.ts";

type Told = Parameters<typeof inputFor>[0];
const moved = (told: Told, activities: TransitionInput["taskActivities"], there: Record<string, number>, change: Partial<TransitionInput> = {}) => {
  const input = { ...inputFor(told, [target("there", { activities: there })], { taskActivities: activities }), ...change };
  return { week: input.personal.week, personal: input.personal, move: transitionTo(input, "there")!.move };
};
const ids = (of: readonly { id: string }[]): string[] => of.map(({ id }) => id);

const ACTIVITIES = ["k.a", "k.b", "l.a", "m.a"];
const anyActivities = fc.dictionary(fc.constantFrom(...medicalCoder.tasks.map(({ id }) => id)), fc.subarray(ACTIVITIES));
const anyTarget = fc.dictionary(fc.constantFrom(...ACTIVITIES), fc.double({ min: 0, max: 1, noNaN: true }));

test("tasks left behind and tasks that go along are the whole week, none of them in both", () => {
  fc.assert(fc.property(profile, fc.option(anyActivities), anyTarget, (told, activities, there) => {
    const { week, move } = moved(told, activities, there), sides = [...ids(move.lose), ...ids(move.keep)];
    expect(sides.toSorted()).toEqual(ids(week.tasks.filter(({ share }) => share.value > 0)).toSorted());
    expect(new Set(sides).size).toBe(sides.length);
    for (const { id, share, disposition } of [...move.lose, ...move.keep]) {
      const mine = week.tasks.find((task) => task.id === id)!;
      expect({ share, disposition }).toEqual({ share: mine.share.value, disposition: mine.disposition });
    }
    for (const { disposition } of move.keep) expect(disposition).not.toBe("displaced");
  }), { numRuns: 200 });
});

test("a task that AI could take over stays behind even where the other job has work of its kind", () => {
  const activities = Object.fromEntries(medicalCoder.tasks.map(({ id }) => [id, ["k.a"]]));
  const { move } = moved(ben, activities, { "k.a": 1 });
  expect(new Set(move.lose.map(({ disposition }) => disposition))).toEqual(new Set(["displaced"]));
  expect(move.keep.length).toBeGreaterThan(0);
});

test("what a computed role keeps for everything else is neither left behind nor taken along", () => {
  const { personal } = inputFor(ben, []), [first, ...others] = personal.week.tasks;
  const { move } = moved(ben, null, { "k.a": 1 }, { personal: { ...personal, week: { ...personal.week, tasks: [{ ...first!, id: EVERYTHING_ELSE }, ...others] } } });
  expect([...ids(move.lose), ...ids(move.keep)]).not.toContain(EVERYTHING_ELSE);
  expect(first!.share.value).toBeGreaterThan(0);
});
