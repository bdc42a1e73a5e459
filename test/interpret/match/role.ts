/** Small roles in our own words for tests of matching. */
import type { ReadableRole } from "../../../server/interpret/interpreter.ts";
import { score, type Word } from "../../../server/interpret/match/score.ts";
import { stems } from "../../../server/interpret/match/lexicon.ts";
import { vocabularyOf } from "../../../server/interpret/match/vocabulary.ts";

/** A role whose tasks have these labels and statements and equal shares. */
export function roleOf(title: string, tasks: Record<string, string>): ReadableRole {
  const entries = Object.entries(tasks);
  const share = 100 / entries.length;
  const tasksOf = entries.map(([label, statement]) => ({ id: label, label, statement, share, phrases: [] }));
  return { id: title, soc: "", title, aliases: [], tasks: tasksOf };
}

export const wordsOf = (text: string): Word[] => stems(text).map((stem) => ({ stem, weight: 1 }));

export const scoresOf = (text: string, role: ReadableRole): Float64Array => score(wordsOf(text), vocabularyOf(role));

/** The label of the task with the highest score; null where nothing speaks for any. */
export function meant(text: string, role: ReadableRole): string | null {
  const scores = scoresOf(text, role);
  const top = Math.max(...scores);
  return top > 0 ? role.tasks[scores.indexOf(top)]!.label : null;
}

export const optician = roleOf("Optician", {
  "Fit glasses": "Measure faces and adjust frames so that they sit well.",
  "Order lenses": "Order lenses and frames from suppliers and check what is delivered.",
  "Advise on frames": "Recommend frames and coatings that suit a customer's needs and looks.",
  "Take payment": "Collect payment and process insurance claims for eyewear.",
  "Keep records": "Maintain records of customers, prescriptions and repairs.",
});

export const zookeeper = roleOf("Zookeeper", {
  "Feed animals": "Prepare food and feed animals on schedule.",
  "Clean enclosures": "Clean and disinfect cages, pens and shelters.",
  "Watch health": "Observe animals for signs of illness or injury and report to the veterinarian.",
  "Talk to visitors": "Give talks to visitors and answer their questions about the animals.",
  "Repair enclosures": "Repair fences, gates and water systems.",
});

export const housePainter = roleOf("Painter", {
  "Prepare surfaces": "Sand, scrape and fill walls before they are painted.",
  "Paint": "Apply paint with brushes, rollers or sprayers.",
  "Estimate costs": "Estimate materials, labor and price of a job for customers.",
  "Clean up": "Wash tools and remove covers and waste after work.",
  "Order paint": "Order paint and supplies and keep stock.",
});
