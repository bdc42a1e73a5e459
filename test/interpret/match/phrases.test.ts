/** Matching carries workers' phrases over to tasks of jobs that the catalogue does not hold. */
import { describe, expect, test } from "vitest";
import { meant, housePainter, optician, zookeeper } from "./role.ts";

describe("the words of a task name it", () => {
  test.each([
    ["fitting glasses on people", "Fit glasses"], ["ordering lenses", "Order lenses"], ["keeping the customer records", "Keep records"],
  ])("“%s” means %s", (phrase, label) => expect(meant(phrase, optician)).toBe(label));
});

describe("everyday words reach a task that is worded otherwise", () => {
  test.each([
    ["on the till", "Take payment", optician],
    ["ringing the wholesaler because we ran out", "Order lenses", optician],
    ["mucking out", "Clean enclosures", zookeeper],
    ["mixing hay and pellets, then the breakfast round", "Feed animals", zookeeper],
    ["mending the gate when something got through", "Repair enclosures", zookeeper],
    ["keeping an eye out for anything sick", "Watch health", zookeeper],
    ["sugar soap, filler, rubbing down", "Prepare surfaces", housePainter],
    ["quoting for jobs", "Estimate costs", housePainter],
    ["bagging up rubbish at the end", "Clean up", housePainter],
  ])("“%s” means %s", (phrase, label, role) => expect(meant(phrase, role)).toBe(label));
});

describe("spelling does not hide a task", () => {
  test.each([
    ["paymnet", "Take payment", optician],
    ["feedin the animls", "Feed animals", zookeeper],
    ["estimatting", "Estimate costs", housePainter],
  ])("“%s” means %s", (phrase, label, role) => expect(meant(phrase, role)).toBe(label));
});

test("words of no meaning speak for no task", () => {
  for (const phrase of ["", "about half of it", "zxqv plomf", "you know, the usual"]) expect(meant(phrase, zookeeper)).toBeNull();
});
