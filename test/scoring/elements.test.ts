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
  const { carryOver, lacking } = move({ skills: [4, 3, 2], knowledge: [1, 2] }, { skills: [4.2, 3.5, 2.9], knowledge: [4, 2] });
  expect(carryOver).toEqual([{ name: "S1", kind: "skills", need: 4.2, have: 4 }]);
  expect(lacking).toEqual([{ name: "K1", kind: "knowledge", need: 4, have: 1 }]);
});

test.each<[string, Known, Known]>([
  ["a job that is rated higher throughout", { skills: [3, 3.1, 3] }, { skills: [4, 4.1, 4] }],
  ["a group that ranks higher throughout", { blsSkills: [5, 10] }, { blsSkills: [80, 85] }],
  ["what the job asks for less than all else", { blsSkills: [5, 60] }, { blsSkills: [70, 99] }],
])("%s lacks nobody anything: a level is no skill", (_, mine, theirs) => {
  expect(move(mine, theirs).lacking).toEqual([]);
});

test("a strength carries over into a job that is merely rated higher throughout", () => {
  expect(names(move({ skills: [4, 2, 2] }, { skills: [4.4, 2.4, 2.4] }).carryOver)).toEqual(["S1"]);
  expect(names(move({ skills: [3.4, 3.4, 3.4] }, { skills: [3.8, 2, 2] }).carryOver)).toEqual([]);
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
/** How far each of a list is above the mean of all jobs (3), its own height left out. */
const shape = (list: readonly number[]): number[] => list.map((value) => value - list.reduce((sum, one) => sum + one, 0) / list.length);
test("nothing is both carried over and lacking; lacking is at most three that stand out there by a gap, the most telling first", () => {
  fc.assert(fc.property(level, level, (mine, theirs) => {
    const { carryOver, lacking } = move({ skills: mine }, { skills: theirs }), { gap } = ELEMENT.skills;
    expect(names(carryOver).filter((name) => names(lacking).includes(name))).toEqual([]);
    const at = ({ name }: { name: string }): number => Number(name.slice(1)) - 1, stands = shape(theirs), stood = shape(mine);
    const worth = lacking.map((one) => stands[at(one)]! * (stands[at(one)]! - stood[at(one)]!));
    expect(lacking.length).toBeLessThanOrEqual(3);
    for (const [n, of] of worth.entries()) expect(of).toBeLessThanOrEqual((worth[n - 1] ?? Infinity) + 1e-9);
    for (const { need, have } of carryOver) expect(have).toBeGreaterThan(need - gap);
    for (const one of lacking) {
      expect(one.have).toBeLessThanOrEqual(one.need - gap);
      expect(stands[at(one)]).toBeGreaterThanOrEqual(gap - 1e-9);
    }
  }), { numRuns: 300 });
});
