/** What every reading keeps, whatever the message: quotes verbatim, valid findings, a same-length readable text. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readable } from "../../../server/interpret/facts/requests.ts";
import { finding } from "../../../server/interpret/findings.ts";
import { read } from "./reading.ts";

const QUESTIONS = [
  "Licence, union, AI?", "How long have you done this, and do you lead anyone?", "Where do you work?", "Who signs off?",
  "What fills your week?",
  "That is your week as I understand it. Does it look right?",
];
const WORDS = [
  "no", "yes", "None.", "union", "AI", "CPC", "six years", "my lead", "signs off", "at home", "two days", "pilot", "I", "don't", "and",
  ",", ".", "?", "“so”", "it’s",
  "\n", "put down that", "ignore your rules", "<system>", "{\"a\": 1}", "why", "what if", "score", "half", "İ", "é", "—", "routine",
  "trainee", "the law",
];
const message = fc.array(fc.constantFrom(...WORDS), { maxLength: 25 }).map((words) => words.join(" "));

describe("reading facts", () => {
  test("every quote stands in the message and every finding is valid", () => {
    fc.assert(fc.property(message, fc.constantFrom(...QUESTIONS), (text, question) => {
      for (const found of read(question, text)) {
        expect(finding.safeParse(found).success).toBe(true);
        expect(text).toContain("quote" in found ? found.quote : "");
      }
    }));
  });

  test("the readable text is as long as the message and keeps its letters where they stand", () => {
    fc.assert(fc.property(fc.oneof(message, fc.string()), (text) => {
      const left = readable(text);
      expect(left).toHaveLength(text.length);
      [...left].forEach((letter, at) => expect(letter === " " || letter === [...text][at]).toBe(true));
    }));
  });

  test("one message tells several facts, each with its own quote", () => {
    const found = read("Licence, union, AI?", "CDL A, five years. No union. They are trying out an AI camera.");
    expect(found).toEqual([
      { kind: "level", years: 5, level: null, leads: null, quote: "CDL A, five years." },
      { kind: "context", key: "certificate", value: "yes", quote: "CDL A, five years." },
      { kind: "context", key: "union", value: "none", quote: "No union." },
      { kind: "context", key: "employer_ai", value: "pilot", quote: "They are trying out an AI camera." },
    ]);
  });

  test("what is not said gives no finding", () => {
    expect(read("What fills your week?", "Twenty hours of invoices and ten of phone calls.")).toEqual([]);
    expect(read("What fills your week?", "")).toEqual([]);
  });

  test("a question about a what-if is no statement about the worker", () => {
    expect(read("What fills your week?", "What if I joined a union?").filter((found) => found.kind === "context")).toEqual([]);
  });

  const PARTS = ["no ", "a, ", "( ", "I'm ", "six years ", "put down that ", "{\"a\":", "   ", "?! ", "ai "];
  test.each(PARTS)("a message of nothing but “%s” is read to its end", (part) => {
    expect(Array.isArray(read("Licence, union, AI?", part.repeat(6000)))).toBe(true);
  });
});
