/** Every answer that the product suggests to its own questions on level and workplace is read for what it says. */
import { describe, expect, test } from "vitest";
import { levelFor } from "../../../scoring/index.ts";
import { FACTS, wordFacts } from "../../../server/interview/facts-wording.ts";
import { fact, level, read } from "./reading.ts";

type FactId = Exclude<keyof typeof FACTS, "level">;
/** What each chip means, in the order of the table; null: the worker does not know. */
const MEANT = {
  employer_ai: ["none", "pilot", "deployed", "replacing", null],
  ai_work: ["yes", "no"],
  licence_required: ["law", "employer", "none"],
  hands_on: ["none", "partly", "mostly"],
  union: ["none", "member", "agreement"],
  sign_off: ["none", "internal", "legal"],
} as const;
const IDS = Object.keys(MEANT) as (keyof typeof MEANT & FactId)[];

const chips = IDS.flatMap((id) => [FACTS[id]?.text, FACTS[id]?.again].flatMap((question) =>
  (FACTS[id]?.chips ?? []).map((chip, at) => [question ?? "", chip, id, MEANT[id][at] ?? null] as const)));

describe("chips of the fact questions", () => {
  test.each(chips)("to “%s” the chip “%s” gives %s: %s", (question, chip, id, meant) => {
    expect(fact(id, question, chip)).toBe(meant);
  });

  test.each([0, 1])("the chips on level are read in either wording (%s)", (at) => {
    const question = [FACTS.level?.text, FACTS.level?.again][at] ?? "";
    const found = (FACTS.level?.chips ?? []).map((chip) => level(question, chip));
    expect(found.map((one) => one && levelFor(one.years, one.leads))).toEqual(["entry", "mid", "senior", "senior"]);
  });
});

describe("several facts in one question", () => {
  const three = wordFacts(["employer_ai", "union", "sign_off"]).text;
  test.each([
    ["No AI here, no union, someone else approves the result.", "none", "none", "none"],
    ["AI is in regular use, I'm a union member, I give the final approval.", "deployed", "member", "internal"],
    ["every day, no, me", "deployed", "none", "internal"],
    ["on trial; no; my manager", "pilot", "none", "none"],
    ["Not at all. No. I don't know.", "none", "none", null],
    ["Yes, no, someone else", "deployed", "none", "none"],
    ["no to all of it", "none", "none", "none"],
  ])("“%s” fills each of three", (answer, ai, union, signOff) => {
    const found = ["employer_ai", "union", "sign_off"].map((key) => fact(key, three, answer));
    expect(found).toEqual([ai, union, signOff]);
  });

  test("each usual answer to each pair of facts is read for both", () => {
    for (const first of IDS) {
      for (const second of IDS.filter((id) => id !== first)) {
        const { text, chips: [none, some] } = wordFacts([first, second]);
        for (const answer of [none, some]) {
          expect([first, second].filter((id) => fact(id, text, answer ?? "") === null), `${text} ${answer}`).toEqual([]);
        }
      }
    }
  });

  test("years are read beside two facts", () => {
    const question = wordFacts(["level", "employer_ai", "union"]).text;
    expect(level(question, "6, every day, no")?.years).toBe(6);
    expect(read(question, "6, every day, no").filter(({ kind }) => kind === "context")).toHaveLength(2);
  });
});
