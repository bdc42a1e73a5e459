/** The forty questions, asked of the product on a real server: each answer holds the facts that the rules give, and changes nothing. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { openAsking, questions, workers, type Askable } from "./asking.ts";
import { FACTS, toldOf } from "./facts.ts";

let asking: Askable;
beforeAll(async () => { asking = await openAsking(); });
afterAll(() => asking.close());

test.each(questions.map(({ id, worker, question }) => [worker, question, id] as const))("%s asks “%s” and hears what the rules know", async (worker, question, id) => {
  const { state, reply } = await asking.ask(worker, question);
  const answer = reply.answer ?? "", { holds, never = [] } = FACTS[id]!(toldOf(state));
  for (const fact of holds) expect(answer).toMatch(fact);
  for (const wrong of never) expect(answer).not.toMatch(wrong);
  expect(reply.state.profile).toEqual(state.profile);
  expect(reply.suggestions).not.toContain(question);
});

test.each(Object.keys(workers))("what is offered to the %s is answered, and not offered again at once", async (worker) => {
  const offered = new Set((await asking.ask(worker, "why is my score what it is?")).reply.suggestions);
  for (const question of offered) {
    const { reply } = await asking.ask(worker, question);
    expect(reply.answer, question).not.toMatch(/I have no answer|Which job do you mean/);
    expect(reply.suggestions).not.toContain(question);
  }
});

test.each<[string, string[], RegExp]>([
  ["the second of a list", ["Where could I go?", "and the second one?"], /is number 2 on your list/],
  ["the reason for it", ["Where could I go?", "and the second one?", "why?"], /is number 2 on your list/],
  ["another job to compare with", ["how do I compare with a lawyer?", "what about a judge?"], /^Judges, .* scores \d/],
  ["the reason for a list", ["Where could I go?", "why?"], /is number 1 on your list/],
])("a short question after another one means %s", async (_, messages, expected) => {
  expect((await asking.ask("paralegal", ...messages)).reply.answer).toMatch(expected);
});

test("two questions in one message are both answered", async () => {
  const { reply } = await asking.ask("medical-coder", "What does growth mean? And how sure are you?");
  expect(reply.answer).toMatch(/Growth says.*\n\n.*likely between/s);
});

test("slips of the fingers change no answer", async () => {
  const [right, wrong] = [await asking.ask("paralegal", "how is my score calculated?"), await asking.ask("paralegal", "hwo is my scroe calcualted")];
  expect(wrong.reply.answer).toBe(right.reply.answer);
});

test("a correction after the interview is still taken as one", async () => {
  const { state, reply } = await asking.ask("bookkeeper", "I spend 12 hours a week on bank recs.");
  expect(reply.state.profile).not.toEqual(state.profile);
  expect(reply.state.score!.week.tasks.find(({ id }) => id === "reconcile")!.quote).toContain("12 hours");
});
