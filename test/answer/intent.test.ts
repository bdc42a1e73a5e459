/** What a question is after, by evidence: the tables are sound, nothing weighs by accident, and too little evidence asks back. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { CUES } from "../../server/answer/intent/cues.ts";
import { NAMES } from "../../server/answer/intent/evidence.ts";
import { intentOf, weighed } from "../../server/answer/intent/intent.ts";
import { openAsking, type Askable } from "./asking.ts";

let asking: Askable;
beforeAll(async () => { asking = await openAsking(); });
afterAll(() => asking.close());

test.each(Object.entries(CUES))("every cue of %s has a weight and names that exist", (_, cues) => {
  for (const cue of cues) {
    const [weight, ...tokens] = cue.split(" ");
    expect(Number(weight), cue).toBeGreaterThan(0);
    for (const name of tokens.map((token) => token.replace("!", "")).filter((token) => /^[A-Z]/.test(token))) expect(NAMES, cue).toContain(name);
  }
});

test.each([
  ["Who can see my answers?", "privacy"], ["how do i get my answers deleted", "delete"], ["give me a year", "dates"], ["is my profession dying", "chance"], ["how did you come up with my score", "method"],
  ["what are the odds that my son is ok", "others"], ["can they legally make me use it", "legal"], ["how do i get that number up", "levers"], ["how wrong can it be", "sure"], ["i cant sleep because of this score", "distress"],
])("“%s” is after %s", (question, intent) => {
  expect(intentOf(question)).toBe(intent);
});

test("distress outweighs whatever else is asked", () => {
  expect(weighed("how is my score calculated, where could I go, I feel so hopeless")[0]!.intent).toBe("distress");
});

test.each([["asdf lorem ipsum", "unknown"], ["the score then", "unclear"]])("“%s” is %s, and nothing is made of it", (question, intent) => {
  expect(intentOf(question)).toBe(intent);
});

test("what is not clear is asked back with two questions to press, and each of them is answered", async () => {
  const { reply } = await asking.ask("paralegal", "hmm the score then?"), [first, second] = reply.suggestions;
  expect(reply.answer).toMatch(/^I am not sure what you ask\. Do you mean “.+” or “.+”\?$/);
  for (const one of [first!, second!]) {
    expect(reply.answer).toContain(one);
    expect((await asking.ask("paralegal", one)).reply.answer).not.toMatch(/not sure what you ask|I have no answer/);
  }
});

test.each<[string, string, RegExp]>([
  ["paralegal", "school counselor vs me whos safer", /Counselors.* scores \d/], ["electrician", "training for the safest one on there?", /Your list of moves is empty/],
  ["bookkeeper", "did it hurt me that we use ai at work", /^Recorded is AI on trial/], ["truck-driver", "anything in my favor", /In your favour count/],
  ["teacher", "who won the game last nite", /^((?!46\.8).)*$/s],
])("%s asks “%s” and is answered from what stands in it", async (worker, question, expected) => {
  const { state, reply } = await asking.ask(worker, question);
  expect(reply.answer ?? reply.acknowledgement).toMatch(expected);
  expect(reply.state.profile).toEqual(state.profile);
});
