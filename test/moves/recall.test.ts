/** The closeness of jobs, held to a yardstick that has no part in it. */
import { expect, test } from "vitest";
import { loadCatalog } from "../../db/load-catalog.ts";
import { recall, recallsOf, type Measure } from "./recall.ts";
import { primaryRelated } from "./related.ts";

const catalog = loadCatalog();
const { "held out": heldOut } = recallsOf(catalog, "held out");

test("every occupation has ten related ones, all of which are in the catalogue", () => {
  const codes = new Set(catalog.codes), related = primaryRelated();
  expect([...related.keys()].sort()).toEqual([...codes].sort());
  for (const others of related.values()) expect([others.size, [...others].every((code) => codes.has(code))]).toEqual([10, true]);
});

// Floors two to three points under what was measured: a part that breaks costs more than that, a new release of the data less.
test.each<[Measure, number]>([["now", 0.765], ["activities", 0.53], ["skills", 0.3], ["knowledge", 0.48], ["titles", 0.65], ["wording", 0.66]])(
  "by %s, at least %d of the related occupations are among the twenty closest, on the half that no weight was chosen on", (measure, floor) => {
    expect(recall(heldOut, measure)).toBeGreaterThan(floor);
  });

test("today's closeness finds more of them than that of method 1, and than any part alone", () => {
  for (const other of ["method 1", "activities", "skills", "knowledge", "titles", "wording"] as const)
    expect(recall(heldOut, "now")).toBeGreaterThan(recall(heldOut, other) + 0.05);
});
