/** Skills and knowledge on a card: what carries over, what is missing, and from which data. */
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { ELEMENT, rankTransitions, type Transition, type Vectors } from "../../scoring/index.ts";
import { ben } from "../cast.ts";
import { from, inputFor, target } from "./targets.ts";

type Known = Partial<Pick<Vectors, "skills" | "knowledge" | "blsSkills">>;
function move(mine: Known, theirs: Known): Transition {
  const nothing = { skills: null, knowledge: null, blsSkills: null, titles: null, wording: null, activities: { a: 1 } };
  const to = { ...target("there"), vectors: { ...nothing, ...theirs } };
  return rankTransitions(inputFor(ben, [to], { from: { ...from, vectors: { ...nothing, ...mine } } })).moves[0]!;
}
const names = (of: Transition["lacking"]) => of.map(({ name }) => name);

test("what matters in the target carries over where the worker's role has nearly as much, and is lacking where it has clearly less", () => {
  const { carryOver, lacking } = move({ skills: [4, 3, 2], knowledge: [1, 2] }, { skills: [4.2, 3.4, 2.9], knowledge: [4, 2] });
  expect(carryOver).toEqual([{ name: "S1", kind: "skills", need: 4.2, have: 4 }]);
  expect(lacking).toEqual([{ name: "K1", kind: "knowledge", need: 4, have: 1 }]);
});

test("what every job asks for is not told", () => {
  expect(move({ skills: [3, 3, 3] }, { skills: [2.9, 3, 4] })).toMatchObject({ carryOver: [{ name: "S2" }], lacking: [{ name: "S3" }] });
});

test("percentiles of the BLS stand in where O*NET has neither list for both", () => {
  const both = { skills: [4, 4, 4], blsSkills: [80, 20] };
  expect(move({ blsSkills: [70, 90] }, both).carryOver).toEqual([{ name: "B1", kind: "blsSkills", need: 80, have: 70 }]);
  expect(names(move(both, both).carryOver)).toEqual(["S1", "S2", "S3"]);
  expect(move({}, both)).toMatchObject({ carryOver: [], lacking: [] });
});

const level = fc.array(fc.double({ min: 1, max: 5, noNaN: true }), { minLength: 3, maxLength: 3 });
test("nothing is both carried over and lacking, and what lacks most comes first", () => {
  fc.assert(fc.property(level, level, (mine, theirs) => {
    const { carryOver, lacking } = move({ skills: mine }, { skills: theirs });
    expect(names(carryOver).filter((name) => names(lacking).includes(name))).toEqual([]);
    const worth = lacking.map(({ need, have }) => need * (need - have));
    expect(worth).toEqual(worth.toSorted((a, b) => b - a));
    for (const { need, have } of carryOver) expect(have).toBeGreaterThanOrEqual(need - ELEMENT.skills.alike);
    for (const { need, have } of lacking) expect(have).toBeLessThanOrEqual(need - ELEMENT.skills.gap);
  }), { numRuns: 100 });
});
