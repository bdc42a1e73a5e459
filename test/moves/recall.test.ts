/** The closeness of jobs, held to a yardstick that has no part in it. */
import { expect, test } from "vitest";
import { loadCatalog } from "../../db/load-catalog.ts";
import { GATE } from "../../scoring/index.ts";
import { RECALL, RECALL_GATE, RECALL_OF } from "../../web/strings/recall.ts";
import { CLOSEST, MEASURES, recall, recallsOf, together, type Measure } from "./recall.ts";
import { primaryRelated } from "./related.ts";

const catalog = loadCatalog();
const { "chosen on": chosen, "held out": heldOut, pairs } = recallsOf(catalog);
const percent = (share: number): number => Number((100 * share).toFixed(1));

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

test("the method page gives the figures that are measured", () => {
  const all = together(chosen, heldOut), wanted = pairs.filter(({ related }) => related), others = pairs.filter(({ related }) => !related);
  expect(RECALL).toEqual(Object.fromEntries(MEASURES.map((measure) => [measure, { heldOut: percent(recall(heldOut, measure)), all: percent(recall(all, measure)) }])));
  expect(RECALL_OF).toEqual({ related: all.related / all.origins, closest: CLOSEST, occupations: all.origins, heldOut: heldOut.origins });
  const share = (of: typeof pairs, from: number): number => percent(of.filter(({ fit }) => fit >= from).length / of.length);
  for (const state of ["open", "ajar"] as const)
    expect(RECALL_GATE[state]).toEqual({ related: share(wanted, GATE.fit[state]), others: share(others, GATE.fit[state]) });
});
