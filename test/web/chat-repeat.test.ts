/** What the panel hands out of a what-if, so that anyone can work it out again. */
import { expect, test } from "vitest";
import { emptyProfile, scorePerson, withChanges, withContext, withEntry, type OwnTask, type Profile } from "../../scoring/index.ts";
import { profileFrom, profileInput } from "../../server/profile-input.ts";
import { forApi } from "../../web/islands/chat/more/changes.ts";
import { catalog, coder } from "./drawn.ts";
import { desk, TOLD } from "./keeping.ts";
import { activities, role, stateOf } from "./scripted.ts";

const ids = role.tasks.map(({ id }) => id);

test("what the API is told of a what-if has no words of the worker in it, and scores the same there", () => {
  const [activity] = Object.keys(activities);
  const own: OwnTask = {
    id: "own-1", text: "Teach new coders", activity: activity!, x: null, group: null, source: "stated", quote: "I teach",
    amount: { unit: "vague", word: "some" },
  };
  const told: Profile = { ...withContext(TOLD, "employer_ai", "pilot"), own: [own], week: 37.5 };
  const grouped = ["abstract-data", "query-clinicians"].reduce<Profile>(
    (profile, id) => withEntry(profile, id, { group: "g1", amount: { unit: "hours", value: 6, precision: "about", low: null, high: null }, quote: "six hours" }),
    told,
  );
  for (const profile of [emptyProfile(), told, grouped, { ...grouped, confirmed: true }]) {
    const { trial, store } = desk(async () => stateOf(profile), { ...stateOf(profile), activities });
    trial.setHours(ids[2]!, 9);
    trial.set({ kind: "complexity", task: ids[1]!, x: 0.5 });
    trial.set({ kind: "context", key: "union", value: "member" });
    const changed = withChanges(store.profile.value!, store.person.value!, trial.changes.value);
    const body = forApi(changed);
    expect(JSON.stringify(body)).not.toMatch(/teach|six hours/i);
    const there = scorePerson(role, profileFrom(profileInput.parse(body), coder, catalog, "profile"), activities);
    const { value, exact, low, high } = trial.tried.value!;
    expect([there.value, there.exact, there.low, there.high]).toEqual([value, exact, low, high]);
  }
});
