/** Sentences of real conversations that were misread once: two amounts in one sentence, shifts, halves, corrections, changes. */
import { describe, expect, it } from "vitest";
import { hear } from "./reading.ts";

const OPENING = "How does your week look, in hours?";

describe("amounts of one sentence", () => {
  it.each([
    ["20 hours straight baking bread and 6 hours on cleaning ovens.", { bake: 20, clean: 6 }],
    ["20h baking bread & 6h cleaning ovens", { bake: 20, clean: 6 }],
    ["36 hours a week. 9 hours baking bread, 9 hours cleaning ovens.", { week: 36, bake: 9, clean: 9 }],
    ["40 hours. Mostly serving customers, three hours, and an hour and a half cleaning ovens.", { week: 40, counter: 3, clean: 1.5 }],
    ["36 hours baking bread, half a day on cleaning ovens.", { bake: 36, clean: 4 }],
  ])("are two statements in: %s", (answer, heard) => expect(hear(OPENING, answer)).toEqual(heard));
});

describe("shifts", () => {
  it.each(["I work 3x12s.", "3 x 12 hours.", "Three twelves.", "3 12-hour shifts.", "I do three 12s."])("count three times in: %s", (shifts) =>
    expect(hear(OPENING, `${shifts} Cleaning ovens 2, baking bread 3 a shift.`)).toEqual({ week: 36, clean: 6, bake: 9 }));

  it("do not turn a count of things into hours", () =>
    expect(hear(OPENING, "40 hours. Everyone at the counter gets ten minutes, eight a day.")).not.toHaveProperty("clean"));
});

it.each(["half and half", "evenly split", "fifty-fifty", "50/50"])("parts an amount for two tasks in equal halves: %s", (evenly) =>
  expect(hear(OPENING, `40 hours. 32 hours baking bread, the other 8 hours are ordering flour and cleaning ovens, ${evenly}.`))
    .toEqual({ week: 40, bake: 32, order: 4, clean: 4 }));

describe("words on difficulty, place and people", () => {
  it.each(["All desk based, mostly complex.", "Mostly routine.", "My employer replaced half the team with AI.", "I just stand all day."])(
    "are no amounts: %s", (remark) => expect(hear(OPENING, `40 hours. 30 hours baking bread. ${remark}`)).toEqual({ week: 40, bake: 30 }));
});

describe("changes", () => {
  const talk = [OPENING, "40 hours. 20 hours baking bread, 10 hours cleaning ovens."];
  it.each([
    ["I spend 10 hours less on baking bread and more on cleaning ovens.", { week: 40, bake: 10, clean: 20 }],
    ["I spend 5 hours more on ordering flour and less on baking bread.", { week: 40, bake: 15, clean: 10, order: 5 }],
    ["The oven thing is wrong, I don't clean ovens 10 hours, more like 8.", { week: 40, bake: 20, clean: 8 }],
  ])("move time: %s", (answer, heard) => expect(hear(...talk, "What would be different?", answer)).toEqual(heard));

  it("hear nothing but one task all week", () =>
    expect(hear(OPENING, "I only cleaned ovens all week.")).toEqual({ clean: "100%" }));
});
