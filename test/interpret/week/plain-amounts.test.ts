/** Plainly said amounts that are easily lost: after "one", after a denial that describes, in clipped spelling. */
import { expect, it } from "vitest";
import { hear } from "./reading.ts";

const OPENING = "How does your week look, in hours?";

it.each([
  ["40 hours. Two hours on the accounting books, one cleaning ovens.", { week: 40, books: 2, clean: 1 }],
  ["40 hours. One keeping the accounting books. One hour cleaning ovens.", { week: 40, books: 1, clean: 1 }],
  ["40 hours. Ovens that are not clear at all and need cleaning, five hours.", { week: 40, clean: 5 }],
  ["40 hours. hr n a half cleaning ovens.", { week: 40, clean: 1.5 }],
  ["Paid 40, work 40. Baking bread: 30. Cleaning ovens: 10.", { week: 40, bake: 30, clean: 10 }],
])("hears every amount of: %s", (answer, heard) => expect(hear(OPENING, answer)).toEqual(heard));

it("takes a clipped no before an amount as a correction", () => {
  expect(hear(OPENING, "40 hours. 5 hours cleaning ovens, 30 hours baking bread.", "So 5 and 30.", "nah cleaning ovens is 7 hours")).toEqual({ week: 40, bake: 30, clean: 7 });
});

it("does not take one thing or one meeting for an hour", () => {
  expect(hear(OPENING, "40 hours. 40 hours baking bread. One thing I like is the counter. One meeting about the books.")).toEqual({ week: 40, bake: 40 });
});
