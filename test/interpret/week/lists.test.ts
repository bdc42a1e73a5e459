/** Lists that name the unit once or never, and lists that count things. */
import { describe, expect, it } from "vitest";
import { hear } from "./reading.ts";

describe("lists of amounts", () => {
  it.each([
    ["How many hours go where?", "40 hours. 20 hours bread, 8 counter customers, 7 oven cleaning, 5 flour orders.", { week: 40, bake: 20, counter: 8, clean: 7, order: 5 }],
    ["How many hours go where?", "20 bread baking, 10 serving at the counter, 5 flour and 5 accounting books.", { bake: 20, counter: 10, order: 5, books: 5 }],
    ["How does your time split?", "50% bread, 30 counter, 20 ovens and trays.", { bake: "50%", counter: "30%", clean: "20%" }],
    ["How does your time split?", "50 baking bread, 30 counter, 20 ovens and trays.", { bake: "50%", counter: "30%", clean: "20%" }],
  ])("after %s are heard item by item: %s", (question, answer, heard) => expect(hear(question, answer)).toEqual(heard));

  it.each(["We are 3 people, 2 machines and 20 customers a day.", "There are 4 ovens and 2 counters.", "I have 2 kids, 3 days off and a van."])(
    "are not heard in: %s", (answer) => {
      const talk = ["How many hours go where?", "40 hours. 40 hours baking bread."];
      expect(hear(...talk, "And the shop?", answer)).toEqual(hear(...talk));
    });
});
