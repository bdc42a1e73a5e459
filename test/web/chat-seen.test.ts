/** The worker's own numbers for tasks, and the parts of the panel that are loaded when they are wanted. */
import { expect, test } from "vitest";
import { scoreAsSeen, type OwnTask, type Profile } from "../../scoring/index.ts";
import { createSeen } from "../../web/islands/chat/more/seen.ts";
import { desk, keeping, settled, TOLD } from "./keeping.ts";
import { activities, role, scripted, stateOf } from "./scripted.ts";

const ids = role.tasks.map(({ id }) => id);

test("the worker's own number makes the score as they see it, never the score, and can be taken back", async () => {
  const server = keeping(TOLD);
  const { chat, calls } = desk(server.edit, stateOf(TOLD));
  const seen = createSeen(chat);
  const before = chat.store.person.value!;
  const theirs = { task: ids[0]!, score: 2, reason: "It gets surgery wrong." };
  const preview = seen.with(theirs.task, theirs.score);
  seen.keep({ ...theirs, reason: "  It gets surgery wrong.  " });
  expect(seen.of(ids[0]!)).toEqual(theirs);
  expect(seen.asSeen.value).toEqual(scoreAsSeen(role, TOLD, activities, before, [theirs]));
  expect(seen.asSeen.value!.score.value).toBe(preview!.score.value);
  expect(seen.asSeen.value!.gain).toBeGreaterThan(0);
  await settled();
  expect(calls).toMatchObject([{ edits: [{ op: "disagree", ...theirs }] }]);
  expect([chat.store.person.value!.value, server.state().disagreements]).toEqual([before.value, [theirs]]);
  seen.takeBack(theirs.task);
  await settled();
  expect([seen.asSeen.value, server.state().disagreements]).toEqual([null, []]);
});

test("a task of the worker's own can be seen otherwise too", () => {
  const [activity] = Object.keys(activities);
  const own: OwnTask = {
    id: "own-1", text: "Teach new coders", activity: activity!, x: null, group: null, source: "stated", quote: null,
    amount: { unit: "percent", value: 20, precision: "plain", low: null, high: null },
  };
  const profile: Profile = { ...TOLD, own: [own] };
  const { chat } = desk(async () => stateOf(profile), { ...stateOf(profile), activities });
  const seen = createSeen(chat);
  const at = (score: number): number => seen.with("own-1", score)!.score.value;
  expect(seen.labelOf("own-1")).toBe("Teach new coders");
  expect(at(1)).toBeGreaterThan(at(5));
});

test("where the parts that few need cannot be loaded, the panel says so, and pressing again loads them", async () => {
  const { chat, world } = scripted(async () => undefined);
  const { more } = world;
  world.more = () => Promise.reject(new TypeError("offline"));
  await chat.open("try");
  expect([chat.store.more.value, chat.store.editProblem.value]).toEqual([null, expect.stringContaining("Try again")]);
  world.more = more;
  await chat.open("try");
  expect([chat.store.more.value === null, chat.store.editProblem.value]).toEqual([false, null]);
});
