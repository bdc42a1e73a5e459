/** What jobs are called and how their tasks are worded, as a few numbers: alike where words are shared, also by way of other jobs' words. */
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { latentOf } from "../../../db/derive/latent.ts";
import { parseTable } from "../../../db/derive/table.ts";
import { textsOf } from "../../../db/derive/texts.ts";
import { bagsOf, wordsOf } from "../../../db/derive/words.ts";

const cosine = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, value, at) => sum + value * b[at]!, 0) / (Math.hypot(...a) * Math.hypot(...b));

describe("words", () => {
  test("words count by their first six letters, short ones not at all", () => {
    expect(wordsOf("Nurses, Nursing & R.N. (Registered)")).toEqual(["nurses", "nursin", "regist"]);
  });

  test("a word weighs by the root of how often it is said and by how few lists have it, to length one", () => {
    const [first] = bagsOf([["mop mop mop mop floor lamp"], ["mop floor"], ["floor"]]);
    expect([...first!]).toEqual([["mop", expect.closeTo(1, 12)], ["floor", 0]]);
    const [both] = bagsOf([["mop mop mop mop sink"], ["mop"], ["sink"], ["tile"]]);
    expect(both!.get("mop")! / both!.get("sink")!).toBeCloseTo(2, 12);
    expect(both!.get("mop")! ** 2 + both!.get("sink")! ** 2).toBeCloseTo(1, 12);
  });

  test("a word that only one list has is left out", () => {
    expect(bagsOf([["lamp mop"], ["mop"], ["tile"]]).map((bag) => [...bag.keys()])).toEqual([["mop"], ["mop"], []]);
  });
});

const bag = (entries: Record<string, number>) => new Map(Object.entries(entries));

describe("latent directions", () => {
  test("keep the angles of the bags, less their mean, where there are dimensions enough", () => {
    const [a, b, c] = [[1, 0], [0, 1], [0.6, 0.8]].map(([x, y]) => bag({ x: x!, y: y! }));
    const [, second, third] = latentOf([a!, b!, c!], 3);
    const mean = [1.6 / 3, 1.8 / 3], less = ([x, y]: number[]) => [x! - mean[0]!, y! - mean[1]!];
    expect(cosine(second!, third!)).toBeCloseTo(cosine(less([0, 1]), less([0.6, 0.8])), 1);
  });

  test("two that share no word are alike by way of a third that shares one with each", () => {
    const pet = [bag({ cat: 1 }), bag({ cat: Math.SQRT1_2, dog: Math.SQRT1_2 }), bag({ dog: 1 })];
    const iron = [bag({ weld: 1 }), bag({ weld: Math.SQRT1_2, forge: Math.SQRT1_2 }), bag({ forge: 1 })];
    const [cat, , dog, weld] = latentOf([...pet, ...iron], 1);
    expect([cosine(cat!, dog!), cosine(cat!, weld!)]).toEqual([1, -1]);
  });

  test("a bag that says nothing has no direction", () => {
    expect(latentOf([bag({ a: 1 }), bag({}), bag({ b: 1 })], 2)[1]).toEqual([0, 0]);
  });

  const bags = fc.array(fc.dictionary(fc.constantFrom("a", "b", "c", "d", "e"), fc.integer({ min: 1, max: 9 })), { minLength: 2, maxLength: 8 })
    .map((all) => all.map((of) => bag(of)));

  test("are whole numbers of length 99, give or take rounding, and the same each time", () => {
    fc.assert(fc.property(bags, fc.integer({ min: 1, max: 6 }), (all, dimensions) => {
      const rows = latentOf(all, dimensions);
      expect(latentOf(all, dimensions)).toEqual(rows);
      for (const row of rows) {
        expect(row.every((value) => Number.isInteger(value))).toBe(true);
        const length = Math.hypot(...row);
        expect(length === 0 || Math.abs(length - 99) < 2).toBe(true);
      }
    }), { numRuns: 50 });
  });
});

test("occupations are told apart by their names and by their tasks, each by its own words", () => {
  const codes = ["1", "2", "3", "4"], row = (code: string, text: string) => `${code}\t${text}`;
  const statements = parseTable(["O*NET-SOC Code\tTask", row("1", "Drive trucks."), row("2", "Drive trucks."), row("3", "Teach pupils."), row("4", "Teach pupils.")].join("\n"), "\t");
  const descriptions = parseTable(["O*NET-SOC Code\tDescription", row("1", "Move freight."), row("2", "Move freight."), row("3", "School work."), row("4", "School work.")].join("\n"), "\t");
  const named = (title: string, reported: string) => ({ title, reported: [reported], alternate: [] });
  const titles = { 1: named("Driver", "Hauler"), 2: named("Master", "Tutor"), 3: named("Tutor", "Master"), 4: named("Hauler", "Driver") };
  const of = textsOf({ statements, descriptions, titles }, codes), [a, b, , d] = codes.map((code) => of.get(code)!);
  expect([cosine(a!.wording, b!.wording), cosine(a!.wording, d!.wording)]).toEqual([expect.closeTo(1, 3), expect.closeTo(-1, 3)]);
  expect([cosine(a!.titles, d!.titles), cosine(a!.titles, b!.titles)]).toEqual([expect.closeTo(1, 3), expect.closeTo(-1, 3)]);
});
