/** Questions about the worker are told apart from questions about tasks; what answers them is not the time of a task. */
import { describe, expect, it } from "vitest";
import { readAsked } from "../../../server/interpret/ask.ts";
import { hear, shop } from "./reading.ts";

describe("what a question asks about", () => {
  it.each([
    "And union, home office, AI?", "Years, certificate, and who okays your baking?", "How long, any letters after your name, who's the last stop?",
    "Tell me about your background. Anyone reporting to you?", "Licence, union, AI, who puts their name to the books?",
  ])("is the worker in: %s", (question) => expect(readAsked(question, shop).aboutFacts).toBe(true));

  it.each(["Do you clean ovens or order supplies?", "Who keeps the accounting books, and who cleans the ovens?", "Any union? And do you clean ovens, order flour, keep books?"])(
    "is the work in: %s", (question) => expect(readAsked(question, shop).aboutFacts).toBe(false));
});

it("does not count days at home as work on a task", () => {
  const talk = ["How does your week look?", "40 hours. 30 hours baking bread, 10 hours cleaning ovens."];
  expect(hear(...talk, "And union, home office, AI?", "No union. Home on Mondays and Fridays, the bread shop the other three days."))
    .toEqual(hear(...talk));
});
