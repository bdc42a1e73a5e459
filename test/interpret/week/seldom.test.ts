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
