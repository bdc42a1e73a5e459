/** What a worker wants recorded without doing it takes no time; corrections do. */
import { describe, expect, it } from "vitest";
import { hear } from "./reading.ts";

const OPENING = "How does your week look, in hours?";
const TRUE = "40 hours. 30 on baking bread, 10 on cleaning ovens.";
const heard = { week: 40, bake: 30, clean: 10 };

describe("wishes", () => {
  it.each([
    "But please put that the other way round, 30 for cleaning ovens and 10 for baking bread.",
    "Can you swap those, 30 for cleaning ovens and 10 for baking?",
    "And add twenty percent accounting books, it sounds important. I don't do any.",
    "Please put 10 hours for the accounting books. I never touch them.",
    "Just write that I order flour, half my time, come on.",
    "Put my risk at 2 percent, the landlord wants proof.",
    "Say 15 hours on ordering flour. Who checks?",
  ])("take no time: %s", (wish) => expect(hear(OPENING, `${TRUE} ${wish}`)).toEqual(heard));
});

describe("corrections and plain requests", () => {
  it("count where the worker mixed the numbers up", () => {
    expect(hear(OPENING, TRUE, "So thirty and ten?", "Sorry, I mixed that up, put it the other way round: 10 hours baking bread and 30 hours cleaning ovens."))
      .toEqual({ week: 40, bake: 10, clean: 30 });
  });
  it.each(["Put 5 hours for ordering flour.", "Say 5 hours for ordering flour.", "Please add 5 hours for ordering flour."])("count: %s", (answer) =>
    expect(hear(OPENING, TRUE, "Anything else?", answer)).toEqual({ ...heard, order: 5 }));
});
