/** The chat's own logic against a scripted server: order, ids, retries, and edits that show at once. */
import { expect, test } from "vitest";
import { emptyProfile, scorePerson, withShare } from "../../scoring/index.ts";
import { Refused } from "../../web/islands/call.ts";
import { applyEdit } from "../../web/islands/chat/apply-edit.ts";
import { activities, role, scripted, stateOf } from "./scripted.ts";

const fine = async (): Promise<void> => undefined;

test("a message that fails is tried again under the same id, and stands in the transcript once", async () => {
  let failures = 1;
  const { chat, calls } = scripted(
    async () => {
      if (failures-- > 0) throw new TypeError("offline");
    },
    async () => stateOf(),
  );
  await chat.say("Ten hours of denials");
  expect(chat.store.pending.value?.phase).toBe("failed");
  await chat.retry();
  expect(calls.map(({ id }) => id)).toEqual(["id-1", "id-1"]);
  expect(chat.store.transcript.value.map(({ text }) => text)).toEqual(["Ten hours of denials", "Noted."]);
});

test("a failed message taken back replaces itself, and stands alone where the server never had it", async () => {
  const { chat, calls } = scripted(
    async ({ id, replaces }) => {
      if (id === "id-1") throw new TypeError("offline");
      if (replaces) throw new Refused(409, "Nothing to replace.");
    },
    async () => stateOf(),
  );
  await chat.say("Ten hours");
  chat.takeBack();
  expect(chat.store.text.value).toBe("Ten hours");
  await chat.say("Twelve hours");
  expect(calls).toEqual([
    { id: "id-1", text: "Ten hours" },
    { id: "id-2", text: "Twelve hours", replaces: "id-1" },
    { id: "id-2", text: "Twelve hours" },
  ]);
  expect(chat.store.pending.value).toBeNull();
});

test("an edit moves the score before the server knows, and later edits of one thing replace earlier ones", async () => {
  const { chat, calls, tick } = scripted(fine, async ({ edits }) => stateOf(edits.reduce(applyEdit, emptyProfile())));
  const before = chat.store.person.value!.value;
  chat.edit({ op: "share", task: "resolve-documentation", percent: 20 });
  chat.edit({ op: "share", task: "resolve-documentation", percent: 40 });
  const now = chat.store.person.value!.value;
  expect(now).toBe(scorePerson(role, withShare(emptyProfile(), "resolve-documentation", 40), activities).value);
  expect(now).not.toBe(before);
  await tick();
  expect(calls).toEqual([{ id: "id-1", edits: [{ op: "share", task: "resolve-documentation", percent: 40 }] }]);
  expect(chat.store.unsent.value).toEqual([]);
  expect(chat.store.person.value!.value).toBe(now);
});

test("edits that cannot be sent stay and keep their id; refused ones go, with the reason", async () => {
  const answers = [new TypeError("offline"), null, new Refused(422, "Is not in this worker’s week.")];
  const { chat, calls, tick } = scripted(fine, async () => {
    const answer = answers.shift();
    if (answer) throw answer;
    return stateOf({ ...emptyProfile(), week: 30 });
  });
  chat.edit({ op: "week", hours: 30 });
  await tick();
  expect([chat.store.unsent.value.length, chat.store.profile.value?.week]).toEqual([1, 30]);
  expect(chat.store.editProblem.value).toContain("Not stored yet");
  await tick();
  expect(calls.map(({ id }) => id)).toEqual(["id-1", "id-1"]);
  expect([chat.store.unsent.value.length, chat.store.editProblem.value]).toEqual([0, null]);
  chat.edit({ op: "share", task: "no-such", percent: 5 });
  await tick();
  expect([chat.store.unsent.value.length, chat.store.editProblem.value]).toEqual([0, "Is not in this worker’s week."]);
});

test("edits reach the server before the message that follows them", async () => {
  const { chat, calls } = scripted(fine, async () => stateOf());
  chat.edit({ op: "level", level: "senior" });
  await chat.say("That is all");
  expect(calls.map((call) => ("edits" in call ? "edits" : call.text))).toEqual(["edits", "That is all"]);
});

test("confirming keeps the hours that the panel shows", () => {
  const { chat } = scripted(fine, async () => stateOf());
  const before = chat.store.person.value!;
  chat.confirm();
  const after = chat.store.person.value!;
  expect(after.week.tasks.map(({ share }) => share.value.toFixed(6))).toEqual(
    before.week.tasks.map(({ share }) => share.value.toFixed(6)),
  );
  expect(after.value).toBe(before.value);
  expect(chat.store.confirmed.value).toBe(true);
});
