/** Whatever somebody types: nothing throws, every quote is verbatim, every finding fits the schema. */
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { finding } from "../../server/interpret/findings.ts";
import { scan } from "../../server/interpret/amounts/scan.ts";
import { tokenise } from "../../server/interpret/words/tokens.ts";
import { hear, OPENING, said } from "./shop.ts";

const words = fc.constantFrom(
  "half", "a third of", "20%", "hours", "two", "the rest", "till", "shelves", "no", "sorry", "each", "together", "Monday", "8-12",
    "of it", ",", ".", "\n", "…", "\"", "(",
  "take that out of the 25", "so", "and", "0", "1e9", "-5", "😀", "\u0000", "ICD-10", "%", "one", "three times a week", "what's left",
    "twice that", "é", "١٢",
);
const messages = fc.oneof(fc.string({ unit: "binary", maxLength: 300 }), fc.array(words, { maxLength: 60 }).map((parts) =>
  parts.join(" ")));

test("every message is read without an error, with verbatim quotes and valid findings", () => {
  fc.assert(fc.property(messages, messages, messages, (first, question, answer) => {
    const { last } = hear([[OPENING, first], [question, answer]]);
    for (const one of last) {
      expect(finding.safeParse(one).success).toBe(true);
      expect(`${first}\n\n\n${answer}`).toContain(one.quote);
    }
  }), { numRuns: 400 });
});

test.each(["", " ", "\n\n", "…", "\"\"\"", "(((", "%%%", "-", "1/0", "0 hours", "999 hours on the till", "half half half",
  "no ".repeat(2000), "🧹".repeat(500)])(
  "reads %j", (text) => expect(() => said(text)).not.toThrow());

test("reads a message of a megabyte by its beginning", () => {
  expect(said(`10 hours at the till. ${"and so on ".repeat(100_000)}`)).toContain("till 10h");
});

test("reads the same turns in the same way each time", () => {
  const talk = [[OPENING, "20 hours at the till, half of that is refunds."], ["And the rest?", "Filling shelves."]] as const;
  expect(hear(talk)).toEqual(hear(talk));
});

test.each(["1-", "1,", "10 hours ", "3x12s "])("reads a bounded number of amounts in a message of %j", (part) => {
  const found = scan(tokenise(part.repeat(2000))).length;
  expect(found).toBeGreaterThan(0);
  expect(found).toBeLessThanOrEqual(120);
});
