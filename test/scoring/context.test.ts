/** Each answer on context replaces one component; what is not answered leaves a step either way. */
import { expect, test } from "vitest";
import { scorePerson, withContext, type ContextKey, type ContextValue, type Profile, type ScorableRole } from "../../scoring/index.ts";
import { activities, ada, medicalCoder, notDone, ownWork, percent, worker } from "../cast.ts";

const guarded: ScorableRole = {
  ...medicalCoder, growth: 1, signals: { ...medicalCoder.signals, company_actions: 1 },
  barriers: { regulation: 2, physical_presence: 2, union: 1, liability: 2, culture: 1 },
};
function parts(told: Profile, role = medicalCoder) {
  const { signals, barrierParts, growthPart } = scorePerson(role, told, activities);
  return Object.fromEntries([...signals, ...barrierParts, growthPart].map((part) => [part.name, part]));
}
const ends = (told: Profile, name: string, role = medicalCoder) => {
  const { low, value, high } = parts(told, role)[name]!;
  return [low, value, high];
};

test.each<[ContextKey, string, string, number, number]>([
  ["employer_ai", "none", "company_actions", 0, 1], ["employer_ai", "pilot", "company_actions", -1, 1],
  ["employer_ai", "deployed", "company_actions", -1, -1], ["employer_ai", "replacing", "company_actions", -2, -2],
  ["licence_required", "law", "regulation", 2, 2], ["licence_required", "employer", "regulation", 1, 1],
  ["licence_required", "none", "regulation", 0, 0], ["hands_on", "none", "physical_presence", 0, 0],
  ["hands_on", "partly", "physical_presence", 1, 1], ["hands_on", "mostly", "physical_presence", 2, 2],
  ["place", "home", "physical_presence", 0, 0],
  ["union", "none", "union", 0, 0], ["union", "member", "union", 1, 1], ["union", "agreement", "union", 2, 2],
  ["sign_off", "none", "liability", 0, 0], ["sign_off", "internal", "liability", 1, 1], ["sign_off", "legal", "liability", 2, 2],
  ["ai_work", "yes", "growth", 0, 2], ["ai_work", "no", "growth", -1, 1],
])("%s %s sets %s to %d for the coder and to %d for a guarded role", (key, value, name, coder, other) => {
  const told = withContext(ada, key, value as ContextValue, "stated");
  expect(ends(told, name)).toEqual([coder, coder, coder]);
  expect(ends(told, name, guarded)).toEqual([other, other, other]);
});

test("not answered: a step either way within the range; growth only up; culture and the other signals as they are", () => {
  const at = (name: string, role?: ScorableRole) => ends(ada, name, role);
  expect([at("company_actions"), at("regulation"), at("physical_presence"), at("union")])
    .toEqual([[-2, -1, 0], [0, 1, 2], [0, 0, 1], [0, 0, 1]]);
  expect([at("liability"), at("growth"), at("culture"), at("wages")]).toEqual([[0, 1, 2], [-1, -1, 0], [0, 0, 0], [0, 0, 0]]);
  expect([at("company_actions", guarded), at("regulation", guarded), at("growth", guarded)]).toEqual([[0, 1, 2], [1, 2, 2], [1, 1, 2]]);
});

test("growth never rises above two", () => {
  const booming = { ...medicalCoder, growth: 2 };
  expect([ends(ada, "growth", booming), ends(withContext(ada, "ai_work", "yes"), "growth", booming)]).toEqual([[2, 2, 2], [2, 2, 2]]);
});

test("from home, hands-on work does not count, and only from home", () => {
  const told = withContext(ada, "hands_on", "mostly");
  expect(parts(withContext(told, "place", "home")).physical_presence).toMatchObject({ value: 0, context: "place" });
  expect(parts(withContext(told, "place", "mostly_home")).physical_presence).toMatchObject({ value: 2, context: "hands_on" });
});

test("a certificate held changes no component", () => {
  expect(parts(withContext(ada, "certificate", "yes"))).toEqual(parts(ada));
});

test.each([[10, -1, -1, -1], [19, -1, -1, 0], [20, -1, 0, 0], [21, -1, 0, 0], [30, 0, 0, 0]])(
  "checking AI for %d percent gives growth %d, %d, %d", (share, low, value, high) => {
    const told = worker({ tasks: [percent("assign-codes", 100 - share)], own: [ownWork(percent("checking", share), "check-ai-output")] });
    expect(ends(told, "growth")).toEqual([low, value, high]);
  });

test("own work on AI that was taken back leaves the question open", () => {
  const told = worker({ own: [ownWork(notDone("checking"), "check-ai-output")] });
  expect(ends(told, "growth")).toEqual([-1, -1, 0]);
});

test("the direct answer on AI work beats the share of the week", () => {
  const told = worker({ own: [ownWork(percent("checking", 50), "check-ai-output")] });
  expect(ends(withContext(told, "ai_work", "no"), "growth")).toEqual([-1, -1, -1]);
});
