/** Rules from figures to evidence, barriers, principles and growth. */
import { expect, test } from "vitest";
import { marketOf, percentilesOf, type Facts } from "../../../db/derive/market.ts";

const nothing: Facts = {
  changePct: null, jobZone: null, licence: "", automation: 0, exposure: { language: null, abilities: null, applicability: null, observed: null },
  context: { physical: null, caring: null, public: null, leading: null, safety: null, hands: null, proximity: null, building: null },
};
const facts = (some: Partial<Omit<Facts, "context" | "exposure">> & { context?: Partial<Facts["context"]>; exposure?: Partial<Facts["exposure"]> }): Facts =>
  ({ ...nothing, ...some, context: { ...nothing.context, ...some.context }, exposure: { ...nothing.exposure, ...some.exposure } });

test("where nothing is known every signal and barrier is missing and growth is neutral", () => {
  expect(marketOf(nothing)).toEqual({ signals: Array(5).fill(null), barriers: Array(5).fill(null), principles: [0, 0, 0], growth: 0 });
});

test.each([[12, 2], [8, 2], [7.9, 1], [3, 1], [0, 0], [-2, 0], [-2.1, -1], [-10, -1], [-10.1, -2]])("a projected change of %s % is postings %s", (changePct, value) => {
  expect(marketOf(facts({ changePct })).signals[0]).toBe(value);
});

test.each([[95, -2], [70, -1], [50, 0], [20, 1], [5, 2]])("at percentile %s of observed use the tools speak %s", (observed, value) => {
  expect(marketOf(facts({ exposure: { observed } })).signals[3]).toBe(value);
});

test.each([["required", 2], ["often", 1], ["voluntary", 0], ["none_stated", 0], ["", null]])("a licence hint of %j is regulation %s", (licence, value) => {
  expect(marketOf(facts({ licence })).barriers[0]).toBe(value);
});

test.each([[0.6, null, 2], [0.3, 80, 2], [0.3, 20, 1], [0.1, 70, 1], [0.1, 20, 0]])("with %s physical tasks and proximity %s presence is %s", (physical, proximity, value) => {
  expect(marketOf(facts({ context: { physical, proximity } })).barriers[1]).toBe(value);
});

test("a required licence together with tasks that bear on safety is full liability", () => {
  expect(marketOf(facts({ licence: "required", context: { safety: 0.3 } })).barriers[3]).toBe(2);
  expect(marketOf(facts({ licence: "none_stated", context: { safety: 0.1 } })).barriers[3]).toBe(0);
});

test("building AI counts for growth, extreme exposure with falling numbers against it", () => {
  expect(marketOf(facts({ context: { building: 0.2 } })).growth).toBe(1);
  expect(marketOf(facts({ automation: 1 })).growth).toBe(1);
  expect(marketOf(facts({ exposure: { language: 90 }, changePct: -3 })).growth).toBe(-1);
  expect(marketOf(facts({ exposure: { language: 90 }, changePct: 3 })).growth).toBe(0);
});

test("percentiles are mid-ranks among the rows that have the figure", () => {
  const rows = [["a", "1"], ["b", "3"], ["c", "3"], ["d", "n/a"], ["e", "7"]].map(([soc, measure]) => ({ soc: soc!, measure: measure! }));
  expect(percentilesOf(rows, "measure")).toEqual(new Map([["a", 12.5], ["b", 50], ["c", 50], ["e", 87.5]]));
});
