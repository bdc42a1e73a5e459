/** Days that do not come every week, counts of things, and other people's meals. */
import { describe, expect, it } from "vitest";
import { hear } from "./reading.ts";

const OPENING = "How does your week look?";

describe("less than every week", () => {
  it.each([
    ["Friday afternoon, every other week, I order flour.", 2],
    ["Monday morning once a month I order flour.", 1],
    ["The last Friday of the month I order flour.", 2],
    ["Two hours every third week I order flour.", 0.67],
    ["Six hours once every two weeks I order flour.", 3],
    ["Month end takes three days of ordering flour.", 6],
    ["A day every quarter I order flour.", 0.64],
  ])("spreads: %s", (answer, hours) => expect(hear(OPENING, `40 hours. ${answer}`)).toEqual({ week: 40, order: hours }));
});

describe("numbers that count things", () => {
  const talk = ["How does your week look, in hours?", "40 hours. 30 baking bread, 10 cleaning ovens."];
  it.each(["None of the three.", "Neither of the two.", "No, the two run into each other."])("take no time: %s", (answer) =>
    expect(hear(...talk, "Do you serve customers, order flour, keep books?", answer)).toEqual(hear(...talk)));
});

it("counts telling customers what to eat as work", () => {
  expect(hear("How does your week look?", "40 hours. 1 hour telling customers at the counter what not to eat.")).toEqual({ week: 40, counter: 1 });
});

describe("work that takes turns", () => {
  it.each([
    "Friday afternoon I order flour. Well, every second Friday. On the Fridays in between, that afternoon is for the accounting books.",
    "Friday afternoon I order flour. But only every other week. The week after it's the accounting books.",
    "Friday afternoon is one week ordering flour, and the other week I keep the accounting books.",
  ])("gets its part each: %s", (answer) => expect(hear(OPENING, `40 hours. ${answer}`)).toEqual({ week: 40, order: 2, books: 2 }));
});

it.each(["20 hours a week, mornings.", "It's 20 hours a week, Monday to Friday."])("takes no task time from the days named beside a total: %s", (total) =>
  expect(hear(OPENING, `${total} 12 hours baking bread. 8 hours cleaning ovens.`)).toEqual({ week: 20, bake: 12, clean: 8 }));

it("takes what follows an amount as its explanation", () => {
  expect(hear(OPENING, "40 hours. 20 hours baking bread, mostly for the customers. 20 hours cleaning ovens.")).toEqual({ week: 40, bake: 20, clean: 20 });
});
