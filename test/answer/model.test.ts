/** The answerer with a language model, by script: what streams, what is taken back, and who answers in the end. */
import { expect, test } from "vitest";
import { embeddedAnswerer } from "../../server/answer/embedded.ts";
import { withEmbeddedAnswers } from "../../server/answer/fallback.ts";
import { groundsOf } from "../../server/answer/grounds.ts";
import { modelAnswerer } from "../../server/answer/model.ts";
import { releaseOf } from "../../server/answer/release.ts";
import { ModelFault, noticeOf, type FaultKind } from "../../server/model/model.ts";
import { ASKED, INPUT } from "./ben.ts";
import { hear, kindsOf, scripted, type Draft } from "./scripted.ts";

const QUESTION = "Why is my score what it is?";
const GOOD = "Most of your week goes on work that AI can do. Your score is 9.6, likely between 7 and 16.";
const FOREIGN = "Most of your week goes on such work. Your score is 42.7, I would say.";

const both = (...drafts: [Draft, ...Draft[]]) => {
  const model = scripted(...drafts), errors: unknown[] = [];
  return { model, errors, answerer: withEmbeddedAnswers(modelAnswerer(model), embeddedAnswerer, (error) => errors.push(error)) };
};
const written = async (question: string): Promise<string> => (await hear(embeddedAnswerer, question)).text;

test.each([1, 3, 8, 1000])("a sound answer comes through in pieces of %i characters as it was said", async (pieces) => {
  const heard = await hear(modelAnswerer(scripted({ says: GOOD, pieces })), QUESTION);
  expect(heard).toMatchObject({ text: GOOD, everything: GOOD, by: "model", notice: null });
  expect(kindsOf(heard)).toEqual(["by", "text", "suggestions"]);
});

test("the first word goes out when the second begins, and each word without a number at once", async () => {
  const model = scripted({ says: "Your week is mostly reading. Half of it stays." });
  const lag: string[] = [];
  await hear(modelAnswerer(model), QUESTION, { watch: (part) => void (part.type === "text" && lag.push(`${model.given}|${part.text}`)) });
  expect(lag.slice(0, 5)).toEqual(["Your |Your ", "Your week |week ", "Your week is |is ", "Your week is mostly |mostly ", "Your week is mostly reading. |reading. "]);
  expect(lag.at(-1)).toBe("Your week is mostly reading. Half of it stays.|Half of it stays.");
});

test("a sentence with a number goes out when it is complete", async () => {
  const model = scripted({ says: GOOD + " That is low." });
  const seen: string[] = [];
  await hear(modelAnswerer(model), QUESTION, { watch: (part) => void (part.type === "text" && /\d/.test(part.text) && seen.push(model.given)) });
  expect(seen).toEqual([`${GOOD} `]);
});

test("a foreign number is taken back, and the answer written anew without it", async () => {
  const { model, answerer } = both({ says: FOREIGN }, { says: GOOD });
  const heard = await hear(answerer, QUESTION);
  expect(kindsOf(heard)).toEqual(["by", "text", "retract", "text", "suggestions"]);
  expect(heard).toMatchObject({ text: GOOD, by: "model", notice: null });
  expect(heard.everything).not.toContain("42");
  expect(model.calls[1]!.messages.at(-1)!.content).toContain("42.7");
});

test("naming the foreign number to the model does not make it a told one", async () => {
  const { answerer } = both({ says: FOREIGN });
  const heard = await hear(answerer, QUESTION);
  expect(heard.everything).not.toContain("42");
  expect(kindsOf(heard)).toEqual(["by", "text", "retract", "text", "retract", "by", "text", "suggestions"]);
  expect(heard).toMatchObject({ text: await written(QUESTION), by: "embedded", notice: "model_failed" });
});

test("what was never said is not taken back", async () => {
  const { answerer } = both({ says: "42.7 is your score." }, { says: GOOD });
  expect(kindsOf(await hear(answerer, QUESTION))).toEqual(["by", "text", "suggestions"]);
});

test.each<FaultKind>(["timeout", "cut", "truncated", "server", "rate_limited", "paused", "interview_spent", "day_spent"])("on %s the rules answer and say why", async (fails) => {
  for (const says of ["", "Your week is mostly reading. And "]) {
    const { answerer, errors } = both({ says, fails });
    const heard = await hear(answerer, QUESTION);
    expect(kindsOf(heard)).toEqual(["by", ...(says ? ["text", "retract"] : []), "by", "text", "suggestions"]);
    expect(heard).toMatchObject({ text: await written(QUESTION), by: "embedded", notice: noticeOf(new ModelFault(fails)) });
    expect(errors).toEqual([new ModelFault(fails)]);
  }
});

test("an answer without words is a fault", async () => {
  const { answerer } = both({ says: "  \n" });
  expect(await hear(answerer, QUESTION)).toMatchObject({ by: "embedded", notice: "model_failed" });
});

test.each(["I'm going to lose everything", "Should I sue my employer?"])("“%s” is answered in fixed words and costs no call", async (question) => {
  const { model, answerer } = both({ says: GOOD });
  expect(await hear(answerer, question)).toMatchObject({ text: await written(question), by: "embedded", notice: null });
  expect(model.calls).toEqual([]);
});

test("a tool's numbers may be said in the answer that asked for it, and in later ones where the rules give them too", async () => {
  const says = "You would be at 16.4 then, 6.8 points more.";
  await expect(hear(modelAnswerer(scripted({ says })), ASKED)).rejects.toThrow(ModelFault);
  expect((await hear(modelAnswerer(scripted({ says, uses: [{ name: "what_if", input: INPUT.what_if }] })), ASKED)).text).toBe(says);
  expect((await hear(modelAnswerer(scripted({ says })), "And again?", { history: [{ question: ASKED, answer: says }] })).text).toBe(says);
});

test.each(["Your score is 42.7.", "About 87% of your week could be done by AI."])("what slipped through once, “%s”, does not hold from then on", async (answer) => {
  const history = [{ question: "What do you mean by that?", answer }];
  await expect(hear(modelAnswerer(scripted({ says: answer })), "And again?", { history })).rejects.toThrow(ModelFault);
});

test("a sentence with a number that does not end is taken back before it grows costly to check", async () => {
  const { model, answerer } = both({ says: `You stand at 9.6 ${"and so on ".repeat(400)}`, pieces: 1 }, { says: GOOD });
  expect(await hear(answerer, QUESTION)).toMatchObject({ text: GOOD, by: "model" });
  expect(model.given.length).toBeLessThan(450 + GOOD.length);
  expect(model.calls[1]!.messages.at(-1)!.content).toContain("did not end");
});

test("words that could have begun a number cost no check", () => {
  let checks = 0;
  const release = releaseOf({ question: QUESTION, ids: [], grounds: () => { checks += 1; return groundsOf([]); } });
  const out = [..."a\n".repeat(1000)].map((piece) => release.push(piece)).join("") + release.end();
  expect([out, checks]).toEqual(["a\n".repeat(1000), 0]);
});

test("a call says who pays and may take a few rounds", async () => {
  const model = scripted({ says: GOOD });
  await hear(modelAnswerer(model), QUESTION);
  expect(model.calls[0]).toMatchObject({ purpose: "answer", interviewId: "i1", maxSteps: 4 });
});
