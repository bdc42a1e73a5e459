/** What-ifs in the panel: shares that make room, levers as starting points, and keeping under a name. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { emptyProfile, levers, scorePerson, tryScenario, withLevel, type Scenario } from "../../scoring/index.ts";
import { Refused } from "../../web/islands/call.ts";
import { createKept, MOST_SCENARIOS } from "../../web/islands/chat/more/kept.ts";
import { desk, keeping, settled, TOLD } from "./keeping.ts";
import { activities, role, scripted, stateOf } from "./scripted.ts";

const ids = role.tasks.map(({ id }) => id);

test("a supposed share is exact, the week stays whole, and what was supposed longest ago gives way first", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(...ids), fc.integer({ min: 0, max: 80 })), { minLength: 1, maxLength: 12 }), (moves) => {
      const { trial, store } = desk(async () => stateOf(TOLD), stateOf(TOLD));
      for (const [task, halves] of moves) trial.setHours(task, halves / 2);
      const [last, halves] = moves.at(-1)!;
      const week = trial.tried.value!.week.tasks;
      const shares = trial.changes.value.flatMap((change) => (change.kind === "set_share" ? [change.share] : []));
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeLessThanOrEqual(100 + 1e-6);
      expect(week.reduce((sum, { share }) => sum + share.value, 0)).toBeCloseTo(100, 6);
      expect(week.find(({ id }) => id === last)!.share.value).toBeCloseTo((halves / 2 / 40) * 100, 6);
      expect(store.person.value).toEqual(scorePerson(role, TOLD, activities));
    }),
    { numRuns: 100 },
  );
});

test("each lever as a starting point comes to the score that it promises, and pressed again it is gone", () => {
  for (const profile of [emptyProfile(), TOLD, withLevel(TOLD, "entry")]) {
    const { trial } = desk(async () => stateOf(profile), stateOf(profile));
    const found = levers(role, profile, activities);
    expect(found.length).toBeGreaterThan(2);
    for (const lever of found) {
      trial.toggle(lever);
      expect([lever, trial.tried.value!.value, trial.has(lever)]).toEqual([lever, lever.score, true]);
      trial.toggle(lever);
      expect(trial.changes.value).toEqual([]);
    }
  }
});

test("what is said of all cases takes the place of single ones, and the level stands before both", () => {
  const { trial } = desk(async () => stateOf());
  trial.set({ kind: "complexity", task: ids[0]!, x: 1 });
  trial.set({ kind: "complexity", task: "all", x: -1 });
  trial.set({ kind: "level", level: "senior" });
  expect(trial.changes.value).toEqual([{ kind: "level", level: "senior" }, { kind: "complexity", task: "all", x: -1 }]);
});

test("a what-if kept under a name shows at once, leaves the score alone, and can be taken up, renamed and dropped", async () => {
  const server = keeping();
  const { trial, kept, store, calls } = desk(server.edit);
  const before = store.person.value;
  trial.set({ kind: "context", key: "union", value: "agreement" });
  const promised = trial.tried.value!;
  trial.name.value = "  Covered  ";
  trial.keep(false);
  const [one] = kept.tried.value;
  expect([one!.name, one!.value, one!.low, one!.high]).toEqual(["Covered", promised.value, promised.low, promised.high]);
  await settled();
  expect(calls).toMatchObject([{ edits: [{ op: "scenario", id: "what-if-1", name: "Covered", changes: [{ key: "union" }] }] }]);
  expect(store.person.value).toEqual(before);
  expect([trial.changes.value, store.open.value]).toEqual([[], null]);

  trial.takeUp("what-if-1");
  expect(store.open.value).toBe("try");
  trial.set({ kind: "level", level: "senior" });
  trial.keep(false);
  expect(kept.all.value.map(({ id, name, changes }) => [id, name, changes.length])).toEqual([["what-if-1", "Covered", 2]]);
  kept.keep({ ...kept.all.value[0]!, name: "Covered and senior" });
  await settled();
  await settled();
  expect(server.state().scenarios.map(({ name }) => name)).toEqual(["Covered and senior"]);
  kept.drop("what-if-1");
  expect(kept.tried.value).toEqual([]);
  await settled();
  expect(server.state().scenarios).toEqual([]);
});

test("a what-if that cannot be sent stays in the table and is sent again; one that is refused lies ready to be changed", async () => {
  const server = keeping();
  const answers: (Error | null)[] = [new TypeError("offline"), null, new Refused(422, "Holds too much.")];
  const { trial, kept, store, calls, tick } = desk(async (patch) => {
    const answer = answers.shift();
    if (answer) throw answer;
    return server.edit(patch);
  });
  trial.set({ kind: "level", level: "entry" });
  trial.keep(false);
  await settled();
  expect([kept.tried.value.length, store.editProblem.value]).toEqual([1, expect.stringContaining("Not stored yet")]);
  await tick();
  expect(calls.map(({ id }) => id)).toEqual(["id-1", "id-1"]);
  expect(server.state().scenarios).toHaveLength(1);

  trial.set({ kind: "level", level: "mid" });
  trial.name.value = "Refused";
  trial.keep(false);
  await settled();
  expect([kept.all.value.length, store.editProblem.value]).toEqual([1, "Holds too much."]);
  expect([trial.name.value, trial.changes.value, trial.of.value]).toEqual(["Refused", [{ kind: "level", level: "mid" }], null]);
});

test("twelve can be kept; the thirteenth is refused in words, but one of them can still be changed", () => {
  const before = Array.from({ length: MOST_SCENARIOS }, (_, at): Scenario => ({ id: `s${at}`, name: `${at}`, changes: [{ kind: "level", level: "entry" }] }));
  const { trial } = desk(async () => stateOf(), { ...stateOf(), scenarios: before });
  trial.set({ kind: "level", level: "mid" });
  expect(trial.refusal(false)).toContain("12");
  trial.takeUp("s3");
  expect([trial.refusal(false), trial.refusal(true)]).toEqual([null, expect.stringContaining("12")]);
});

test("a what-if made by sentence shows with its figures as soon as the reply brings it", async () => {
  const made: Scenario = { id: "told", name: "What if half my week were audits?", changes: [{ kind: "set_share", task: ids[3]!, share: 50 }] };
  const { chat } = scripted(async () => ({ state: { ...stateOf(), scenarios: [made] } }));
  void chat.resume();
  expect(chat.store.more.value).toBeNull();
  await chat.say("What if half my week were audits?");
  await expect.poll(() => chat.store.more.value).not.toBeNull();
  const person = chat.store.person.value!;
  expect(createKept(chat).tried.value).toEqual([tryScenario(role, emptyProfile(), activities, person, made)]);
});
