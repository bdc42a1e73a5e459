/** The week's length is told apart from the time of a task, and plain numbers inherit their unit. */
import { describe, expect, it } from "vitest";
import { hear } from "./reading.ts";

const OPENING = "How does your week look, in hours?";

describe("the length of the week or day at the head", () => {
  it.each([
    ["I'm paid for seven and a half hours.", 37.5],
    ["37 and a half, that's the contract.", 37.5],
    ["42 hours at a small bakery.", 42],
    ["It's a bread counter, 40 hours.", 40],
    ["50, we're on mandatory overtime.", 50],
    ["Full time, 38 hours.", 38],
    ["My contract says 36 hours.", 36],
    ["30 hours as a counter hand.", 30],
    ["20 hours a week, mornings.", 20],
  ])("hears a total in: %s", (total, week) => {
    const heard = hear(OPENING, `${total} Ten hours a week go on baking bread.`);
    expect(heard).toEqual({ week, bake: 10 });
  });

  it.each(["25 hours on baking bread, 5 hours cleaning ovens.", "25 hours baking bread, 5 hours cleaning the ovens."])("hears a task in: %s", (answer) => {
    expect(hear(OPENING, answer)).toEqual({ bake: 25, clean: 5 });
  });
});

describe("numbers without a unit", () => {
  it("are minutes after minutes", () => {
    expect(hear("How is a working day?", "Eight hours. Baking bread, 45 minutes. Cleaning the ovens, 30. Ordering flour, another 15."))
      .toEqual({ week: 40, bake: 3.75, clean: 2.5, order: 1.25 });
  });
  it("are minutes after a question in minutes", () => {
    expect(hear("How long is your day?", "Eight hours.", "Which leaves 45 minutes.", "Thirty on cleaning ovens, fifteen on ordering flour."))
      .toEqual({ week: 40, clean: 2.5, order: 1.25 });
  });
  it("are of each day in a list that began with each day", () => {
    expect(hear(OPENING, "40 hours a week. Two hours a day on cleaning ovens, one on ordering flour.")).toEqual({ week: 40, clean: 10, order: 5 });
  });
  it("are hours of the week when they are some of those hours", () => {
    expect(hear(OPENING, "20 hours a week, mornings. 9 of those hours I bake bread. 4 hours I clean ovens.")).toEqual({ week: 20, bake: 9, clean: 4 });
  });
  it("are parts of one whole, not of each other", () => {
    expect(hear(OPENING, "24 hours over three days. Ten of them I bake bread. 8 of those I clean ovens.")).toMatchObject({ bake: 10, clean: 8 });
  });
});
