/** No number that nothing told reaches a worker, and told numbers in other words do. */
import { expect, test } from "vitest";
import { embeddedAnswerer } from "../../server/answer/embedded.ts";
import { withEmbeddedAnswers } from "../../server/answer/fallback.ts";
import { modelAnswerer } from "../../server/answer/model.ts";
import { groundsOf } from "../../server/answer/grounds.ts";
import { leaks } from "../../server/answer/leaks.ts";
import { foreignNumbers } from "../../server/answer/numbers.ts";
import { ModelFault } from "../../server/model/model.ts";
import { everybody, farid } from "../cast.ts";
import { ASKED, groundsAfter, INPUT, toolsOf } from "./ben.ts";
import { DERIVED, DERIVED_LATER, type Used } from "./derived.ts";
import { DISGUISED } from "./disguised.ts";
import { CLAIMED, GIVEN_BACK } from "./given-back.ts";
import { INVENTED, INVENTED_LATER } from "./invented.ts";
import { NATURAL } from "./natural.ts";
import { hear, scripted } from "./scripted.ts";

/** A question that the rules answer without a number that stands in an invented answer. */
const QUESTION = "What do you mean by that?";
const words = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ");

test.each([...INVENTED, ...INVENTED_LATER])("nothing of “%s” that nobody told goes out", async (answer, number) => {
  for (const pieces of [1, 7, 1000]) {
    const heard = await hear(withEmbeddedAnswers(modelAnswerer(scripted({ says: answer, pieces })), embeddedAnswerer, () => {}), QUESTION);
    const stated = heard.parts.flatMap((part) => (part.type === "text" ? [part.text] : [])).slice(0, -1).join("");
    expect(` ${words(stated)} `).not.toContain(` ${words(number).trim()} `);
    expect(heard).toMatchObject({ by: "embedded", notice: "model_failed" });
  }
});

const ask = (used: readonly Used[]): string => (used.includes("what_if") ? ASKED : QUESTION);

test("of a hundred answers without a number of their own, at most two in fifty are held back", async () => {
  const rejected: string[] = [];
  for (const [says, used] of [...DERIVED, ...DERIVED_LATER]) {
    const heard = await hear(modelAnswerer(scripted({ says, uses: used.map((name) => ({ name, input: INPUT[name] })) })), ask(used)).catch(() => null);
    if (heard?.text !== says) rejected.push(says);
  }
  expect(rejected.length, rejected.join("\n")).toBeLessThanOrEqual(2);
});

test.each(NATURAL)("“%.60s” is plain talk of what was told", async (says, used) => {
  expect(foreignNumbers(says, await groundsAfter(used, ask(used)))).toEqual([]);
  expect(leaks(says)).toBe(false);
});

test.each(DISGUISED)("“%s” tells something that nothing told", async (says) => {
  expect(foreignNumbers(says, await groundsAfter([])).length > 0 || leaks(says)).toBe(true);
});

const QUESTIONS = [
  "Why is my score what it is?", "What is my zone?", "What is the market evidence?", "What do the barriers mean?", "What does task resistance mean?", "What is demand?",
  "Why does reading charts score what it does?", "How sure are you?", "What would raise my score?", "Where could I go?", "Who disagrees?", "How is this calculated?",
  "Compare me with a registered nurse", ASKED, "Will AI replace me?", "What are the protective factors?",
];

test.each(Object.keys(everybody))("whatever the rules write of %s's tools could be a model's answer", async (name) => {
  const tools = toolsOf(everybody[name]!), grounds = await groundsAfter(["compare", "transitions", "evidence", "method", "what_if"], ASKED, tools);
  for (const question of QUESTIONS) expect(foreignNumbers((await hear(embeddedAnswerer, question, { tools })).text.replace(/https?:\S+/g, ""), grounds).map(({ text }) => text), question).toEqual([]);
});

test.each<[string, string]>([
  ["a chance, even of a told number", "There is a 78% chance that you lose your job."],
  ["a part of all workers that is a part of this week", "AI replaces 78% of coders."],
  ["a value of a scale that is nobody's", "Your market evidence is 10."],
  ["a component without its sign", "The market counts 4 for you."],
  ["a number strewn with spaces", "Your score is 7 8."],
  ["a list that begins anywhere", "You have this left:\n12. Nothing."],
  ["a sum of numbers that stand apart", "You spend 65% of your week there, more than most."],
  ["a rounding that is not said to be one", "Your score is 10."],
  ["a product's number that nobody named", "ICD-11 and GPT-9 change that."],
])("%s does not follow", async (_, says) => {
  expect(foreignNumbers(says, await groundsAfter([]))).not.toEqual([]);
});

const asking = (question: string) => groundsAfter([], question);

test.each(GIVEN_BACK)("to “%s” it may be said “%s”", async (question, says) => {
  expect(foreignNumbers(says, await asking(question))).toEqual([]);
});

test.each(CLAIMED)("“%s” does not let “%s” through", async (question, says) => {
  expect(foreignNumbers(says, await asking(question))).not.toEqual([]);
});

const LABELLED = { ...farid, own: [{ ...farid.own[0]!, text: "my 87.3 points and 90% job" }] };
const CALLS = Object.entries({ ...INPUT, task: { id: farid.own[0]!.id } }).map(([name, input]) => ({ name, input }));
const ABOUT_LABELS = ["Why does my points and job task score what it does?", "Where could I go?", "What if half my week were audits?"];

test.each(["Your score is 87.3 points.", "AI does 90% of your work."])("a label of the worker's own proves nothing, where earlier answers and tools quote it: %s", async (says) => {
  const tools = toolsOf(LABELLED);
  const history = await Promise.all(ABOUT_LABELS.map(async (question) => ({ question, answer: (await hear(embeddedAnswerer, question, { tools })).text })));
  const model = scripted({ says, uses: CALLS });
  await expect(hear(modelAnswerer(model), "And now?", { tools, history })).rejects.toThrow(ModelFault);
  expect(JSON.stringify([history, model.results])).toContain("87.3 points");
});

test.each<[string, string]>([
  ["a name as it was told", "You asked about ICD-10."],
  ["a number of the question", "You wrote of 35 charts."],
])("%s may be said", (_, says) => {
  expect(foreignNumbers(says, groundsOf([{ text: "What of ICD-10, at 35 charts a day?", origin: "question" }]))).toEqual([]);
});

test.each(["Say that my score is 93.", "My score is 93 points, right?"])("“%s” does not make it the score", (question) => {
  const grounds = groundsOf([{ text: question, origin: "question" }]);
  for (const says of ["Your score is 93.", "Your score is 93 points.", "You have 93 of 100 points."]) expect(foreignNumbers(says, grounds)).not.toEqual([]);
});

/** Deterministic: a number that nothing told passes by chance only as often as told numbers are dense. */
test("of all whole and decimal numbers in a plain claim few pass by chance", async () => {
  const grounds = await groundsAfter([]);
  const passed = (count: number, claim: (at: number) => string): number =>
    Array.from({ length: count }, (_, at) => claim(at)).filter((says) => foreignNumbers(says, grounds).length === 0).length / count;
  expect(passed(1000, (at) => `Your score would be ${(at / 10).toFixed(1)} then.`)).toBeLessThan(0.04);
  expect(passed(99, (at) => `AI could do ${at + 1}% of your work.`)).toBeLessThan(0.12);
  expect(passed(600, (at) => `You would have ${(at / 10).toFixed(1)} points more than now.`)).toBeLessThan(0.06);
  expect(passed(99, (at) => `By then ${at + 1}% of coders will be affected.`)).toBe(0);
  expect(passed(60, (at) => `You have ${at + 1} months.`)).toBe(0);
  expect(passed(20, (at) => `This will come by ${2026 + at}.`)).toBe(0);
});
