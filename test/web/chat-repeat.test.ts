/** What the panel hands out of what-ifs and own numbers: the API answers it with the same figures. */
import { expect, test } from "vitest";
import { emptyProfile, withContext, withEntry, type OwnTask, type Profile } from "../../scoring/index.ts";
import type { Deps } from "../../server/deps.ts";
import { scoreRoutes } from "../../server/routes/score.ts";
import { requestOf } from "../../web/islands/chat/more/changes.ts";
import { createSeen } from "../../web/islands/chat/more/seen.ts";
import { catalog } from "./drawn.ts";
import { desk, keeping, TOLD } from "./keeping.ts";
import { activities, role, stateOf } from "./scripted.ts";

const api = scoreRoutes({ catalog, limits: { bodyBytes: 100_000 } } as Deps);
async function answered(body: object) {
  const response = await api.request("/api/score", { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) });
  expect(response.status).toBe(200);
  return response.json();
}

const own: OwnTask = {
  id: "own-1", text: "Teach new coders", activity: Object.keys(activities)[0]!, x: null, group: null, source: "stated", quote: "I teach",
  amount: { unit: "vague", word: "some" },
};
const told: Profile = { ...withContext(TOLD, "employer_ai", "pilot"), own: [own], week: 37.5 };
const grouped = ["abstract-data", "query-clinicians"].reduce<Profile>(
  (profile, id) => withEntry(profile, id, { group: "g1", amount: { unit: "hours", value: 6, precision: "about", low: null, high: null }, quote: "six hours" }),
  told,
);

test.each([
  ["an empty profile", emptyProfile()],
  ["a task of the worker's own", told],
  ["one amount for several tasks", grouped],
  ["a confirmed week", { ...grouped, confirmed: true }],
])("the API has the panel's figures for %s, without the worker's words", async (_, profile) => {
  const { chat, trial, kept } = desk(keeping(profile).edit, { ...stateOf(profile), activities });
  const seen = createSeen(chat);
  trial.setHours("handle-denials", 9);
  trial.set({ kind: "complexity", task: "verify-codes", x: 0.5 });
  trial.set({ kind: "context", key: "union", value: "member" });
  trial.keep(false);
  seen.keep({ task: profile.own[0]?.id ?? "assign-codes", score: 2, reason: "Only I can teach it" });
  const [person, tried, as] = [chat.store.person.value!, kept.tried.value, seen.asSeen.value!];
  const body = requestOf(role.id, profile, kept.all.value, seen.all.value);
  expect(JSON.stringify(body)).not.toMatch(/teach|six hours/i);
  expect(await answered(body)).toMatchObject({
    score: { exact: person.exact, low: person.low, high: person.high },
    scenarios: tried.map(({ name, exact, low, high, gain }) => ({ name, exact, low, high, gain })),
    asSeen: { value: as.score.value, low: as.score.low, high: as.score.high, gain: as.gain },
  });
});
