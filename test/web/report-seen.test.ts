/** What others see of a report, and what of it are the worker's own words. */
import { expect, test } from "vitest";
import { withoutQuotes } from "../../server/reports/snapshot.ts";
import { ownWords } from "../../web/own-words.ts";
import { reportPage } from "../../web/pages/report.tsx";
import { KEPT, savedReport } from "../reports/changed.ts";
import { frame, textOf } from "./drawn.ts";

const report = await savedReport();
const text = (of: typeof report): string => textOf(reportPage({ ...frame, report: of }));

test("every sentence of the worker's own that a page shows is told of, and none else", () => {
  const words = ownWords(report);
  expect(words).toEqual(expect.arrayContaining(["Denials, three to four hours.", "The hard charts are all mine.", "They want the CCS."]));
  expect(ownWords(withoutQuotes(report))).toEqual([]);
  for (const sentence of words) expect(text(withoutQuotes(report))).not.toContain(sentence);
});

test("a sentence that is part of another one is told once", () => {
  const [first, ...others] = KEPT.profile.tasks;
  const profile = { ...KEPT.profile, tasks: [first!, { ...others[0]!, quote: "straight coding" }], own: [], context: {} as never };
  expect(ownWords({ profile, disagreements: [] })).toEqual([first!.quote]);
});

test("a saved report says how many sentences are in it, and what is not", () => {
  expect(text(report)).toContain(`${ownWords(report).length} sentences in your own words are in it; the key takes them out.`);
  expect(text(withoutQuotes(report))).toContain("None of your sentences are in it.");
  expect(text(report)).toContain("Not in it: our conversation; the key");
});

test("the look before saving says which of the two it is, and leads back", () => {
  const seen = { interviewId: "i".repeat(24), quotes: false };
  const page = reportPage({ ...frame, report: withoutQuotes(report), seen });
  expect(page).toContain(`href="/i/${"i".repeat(24)}/seen?words=none" aria-current="page"`);
  expect(page).toContain(`href="/i/${"i".repeat(24)}#no-words"`);
  expect(textOf(page)).toContain("Nothing is saved yet.");
});
