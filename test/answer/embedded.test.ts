import { expect, test } from "vitest";
import { loadCatalog } from "../../db/load-catalog.ts";
import { NO_FILTERS, shown, type Change, type Profile } from "../../scoring/index.ts";
import type { Asked, Tools } from "../../server/answer/answerer.ts";
import { embeddedAnswerer } from "../../server/answer/embedded.ts";
import { toolsFor } from "../../server/answer/tools.ts";
import { assess, moveInto } from "../../server/reports/assess.ts";
import { ben, carla, everybody, grace } from "../cast.ts";

const catalog = loadCatalog();
const role = catalog.role("medical-coder")!;
const report = (profile: Profile) => assess(catalog, role, profile);

/** A question names a role by its title, or the nurse by her trade. */
const named = async (question: string) => catalog.candidates().map(({ role: { id } }) => catalog.role(id)!).find(({ title }) => question.toLowerCase().includes(title.toLowerCase()))
  ?? (/nurse/i.test(question) ? catalog.role("registered-nurse")! : null);

function toolsOf(profile: Profile, changes: Change[] = []): Tools {
  const { score, ranking } = report(profile);
  return toolsFor({ catalog, role, profile, person: score, ranking: () => ranking, move: (id) => moveInto(catalog, role, score, NO_FILTERS, id), filters: NO_FILTERS, scenarios: [], named, suppose: async () => changes });
}

const ASKED: Asked = { history: [], interviewId: null };

async function ask(question: string, profile: Profile, changes: Change[] = []): Promise<string> {
  let text = "";
  for await (const part of embeddedAnswerer.answer(question, toolsOf(profile, changes), { history: [], interviewId: null })) if (part.type === "text") text += part.text;
  return text;
}

const one = (value: number): string => shown(value).toFixed(1);
const signed = (value: number): string => `${value < 0 ? "−" : "+"}${one(Math.abs(value))}`;

/** Ten questions as people ask them, and what the answer must hold of the report's own numbers. */
const QUESTIONS: [string, (told: ReturnType<typeof report>) => string[]][] = [
  ["Why is my score what it is?", ({ score }) => [one(score.value), `${score.low}–${score.high}`, one(score.role.value)]],
  ["Why does it differ from the typical coder?", ({ score }) => score.why.filter((part) => part.shown !== 0).map((part) => signed(part.shown))],
  ["How sure are you about that?", ({ score }) => [`between ${score.low} and ${score.high}`, score.confidence]],
  ["What would raise my score most?", ({ levers }) => levers.slice(0, 3).map((lever) => signed(lever.gain))],
  ["What can I do about it?", ({ levers }) => levers.map((lever) => one(lever.score))],
  ["Which jobs would be safer for me?", ({ ranking: { moves } }) => moves.slice(0, 3).flatMap((move) => [one(move.score), signed(move.gain)])],
  ["Why is the first job on my list?", ({ ranking: { moves: [move] } }) => [catalog.role(move!.roleId)!.title, one(move!.score), signed(move!.gain), `${Math.round(move!.fit! * 100)} of 100`]],
  ["How is this calculated?", ({ score }) => [score.raw.toFixed(4), score.taskResistance.toFixed(4), one(score.value)]],
  ["What do the barriers mean?", ({ score }) => [`add up to ${score.barriers} of 10`]],
  ["Compare me with a registered nurse", ({ score }) => [one(score.value), one(assess(catalog, catalog.role("registered-nurse")!, everybody.ada!).score.role.value)]],
];

for (const [name, profile] of Object.entries({ ben, carla, grace })) {
  test.each(QUESTIONS)(`${name} asks “%s” and hears the report's numbers`, async (question, expected) => {
    const answer = await ask(question, profile);
    for (const number of expected(report(profile))) expect(answer).toContain(number);
  });
}

test("a what-if names the change, the new score and the range, and keeps the profile", async () => {
  const before = JSON.stringify(ben);
  const changes: Change[] = [{ kind: "set_share", task: "handle-denials", share: 50 }];
  const { after } = toolsOf(ben).whatIf(changes);
  const answer = await ask("What if half my week were audits?", ben, changes);
  expect(answer).toContain("20 of your 40 hours (50%)");
  expect(answer).toContain(`${one(after.value)} (${after.low}–${after.high})`);
  expect(after.week.tasks.find(({ id }) => id === "handle-denials")?.share.value).toBeCloseTo(50, 6);
  expect(JSON.stringify(ben)).toBe(before);
});

test.each<[string, Change[]]>([
  ["level", [{ kind: "level", level: "senior" }]],
  ["complexity", [{ kind: "complexity", task: "all", x: 1 }]],
  ["union", [{ kind: "context", key: "union", value: "agreement" }]],
])("supposing a better %s raises the score", (_, changes) => {
  const { before, after } = toolsOf(carla).whatIf(changes);
  expect(after.exact).toBeGreaterThan(before.exact);
});

test("an answer begins with who gives it", async () => {
  for await (const part of embeddedAnswerer.answer("How sure are you?", toolsOf(ben), ASKED)) return expect(part).toEqual({ type: "by", by: "embedded", notice: null });
  throw new Error("The answerer said nothing.");
});

test("a what-if that cannot be read says what can be tried", async () => {
  expect(await ask("What if the moon were cheese?", ben)).toMatch(/what if half my week/);
});

test.each([
  ["When will AI take my job?", /Nobody knows, and any date would be made up/],
  ["Should I sue my employer?", /no legal, medical or financial advice/],
  ["I'm going to lose everything", /describes tasks, not you/],
  ["Who painted the ceiling?", /I have no answer to that/],
  ["Will AI replace me?", /Nobody can tell that for one person, and the score is not that chance/],
  ["How long have I got?", /Nobody knows, and any date would be made up/],
  ["What do you mean by that?", /narrows your range/],
  ["What is Shapley?", /every order/],
  ["Thanks!", /You are welcome/],
  ["What is the evidence, and who disagrees?", /24|different/],
])("“%s” gets an honest answer", async (question, expected) => {
  expect(await ask(question, ben)).toMatch(expected);
});

test("every number of the evidence answer stands in a source", async () => {
  const answer = await ask("Which sources disagree?", ben);
  const { sources, contradictions } = role, { score } = report(ben);
  const known = JSON.stringify([sources, contradictions, score.value, score.low, score.high, score.week.tasks.length]);
  const numbers = (answer.match(/\d+(\.\d+)?/g) ?? []).filter((number) => !["10", "5"].includes(number));
  for (const number of numbers) expect(known).toContain(number);
});

const DROPPED = {
  fit: /too unlike your work/, gain: /gain you too little/, pay: /pays too little|nobody publishes what it pays/, training: /the way in is too long/,
  demand: /too few openings|projected to shrink/, licence: /^$/, place: /^$/, field: /^$/,
};

test.each(["Accountant", "Actors", "Agricultural Engineers", "Pharmacist", "Telemarketers", "Word Processors and Typists"])("why %s is not on the list is said by every gate that the comparison page shows", async (title) => {
  const id = catalog.candidates().map(({ role: { id } }) => id).find((id) => catalog.role(id)!.title === title)!;
  const dropped = moveInto(catalog, role, report(ben).score, NO_FILTERS, id)!.move.gates.filter(({ drops }) => drops);
  expect(dropped.length).toBeGreaterThan(0);
  const answer = await ask(`Why is ${title} not on my list?`, ben);
  for (const { name } of dropped) expect(answer).toMatch(DROPPED[name]);
});
