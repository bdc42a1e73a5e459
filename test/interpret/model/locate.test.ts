/** A quote is found however a model copied it, and comes back in the worker's own characters; what was not written is not found. */
import * as fc from "fast-check";
import { expect, it, test } from "vitest";
import { locate } from "../../../server/interpret/model/locate.ts";

const quoted = (quote: string, text: string): string | null => {
  const place = locate(quote, text);
  return place && text.slice(place.start, place.end);
};

it.each([
  ["as it stands", "20 hours of coding", "So, 20 hours of coding.", "20 hours of coding"],
  ["in another case", "Twenty Hours", "about twenty hours", "twenty hours"],
  ["over other spaces", "two hours a day", "two  hours\n a day", "two  hours\n a day"],
  ["with straight quotes", "I don't do it", "I don’t do it", "I don’t do it"],
  ["with straight double quotes", 'the "hard" ones', "the “hard” ones", "the “hard” ones"],
  ["with other dashes", "2-3 hours", "2–3 hours", "2–3 hours"],
  ["in quotes of its own", '"half of it"', "half of it, yes", "half of it"],
  ["with dots where it was cut", "…half of it…", "well half of it, yes", "half of it"],
  ["without accents", "dos dias", "dos días", "dos días"],
  ["with accents in one piece", "días", "di\u0301as", "di\u0301as"],
  ["past what shows nothing", "half", "ha\u200blf", "ha\u200blf"],
  ["where words are not spaced", "三小时", "我花三小时整理", "三小时"],
  ["in another script", "два часа", "Где-то два часа в день", "два часа"],
  ["before its unit", "5", "5h a day", "5"],
  ["the second time, where it is whole", "4", "40, and 4 more", "4"],
])("finds it %s", (_, quote, text, own) => expect(quoted(quote, text)).toBe(own));

it.each([
  ["not written", "30 hours", "20 hours"],
  ["a part of a number", "4", "40 hours"],
  ["a part of a decimal", "4", "4.5 hours"],
  ["the end of a decimal", "5", "4.5 hours"],
  ["a part of a thousand", "1", "1,000 files"],
  ["a part of a word", "one", "none of them"],
  ["empty", "", "20 hours"],
  ["only marks", "\"…\"", "20 hours \"…\""],
  ["two places put together", "20 hours … coding", "20 hours of coding"],
])("finds nothing where the quote is %s", (_, quote, text) => expect(quoted(quote, text)).toBeNull());

it.each([["one too long", "so ".repeat(400).trim(), "so ".repeat(400), 599], ["one whose spaces are too many", "so so so", `so${" ".repeat(900)}so so`, 600], ["one that is a single word", "o".repeat(700), "o".repeat(700), 0]])(
  "cuts %s to what a finding may hold", (_, quote, text, length) => expect(quoted(quote, text)?.length ?? 0).toBe(length));

test("every whole word of any text is found in it, and whatever is found stands in it", () => {
  fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 60 }), fc.string({ unit: "grapheme", maxLength: 20 }), (before, quote) => {
    const found = quoted(quote, `${before} ${quote} .`);
    if (/[a-z0-9]/i.test(quote)) expect(found).not.toBeNull();
    if (found !== null) expect(`${before} ${quote} .`).toContain(found);
  }));
});
