/** Two occupations are kindred also by what they are called and by the words that their tasks are described in. */
import { latentOf } from "./latent.ts";
import { CODE, type Table } from "./table.ts";
import type { Titles } from "./titles.ts";
import { bagsOf } from "./words.ts";

/** `descriptions`: O*NET's definition of each occupation. */
export type TextTables = { statements: Table; descriptions: Table; titles: Titles };
/** Directions in latent dimensions, whole numbers −99..99. No text can be read out of them. */
export type Texts = { titles: number[]; wording: number[] };

/** Enough: with more dimensions jobs are no closer to the ones that O*NET calls related. */
const DIMENSIONS = 48;

/** By code, for the codes given. */
export function textsOf({ statements, descriptions, titles }: TextTables, codes: readonly string[]): Map<string, Texts> {
  const tasks = Map.groupBy(statements, (row) => row[CODE]!), about = new Map(descriptions.map((row) => [row[CODE]!, row["Description"]!]));
  const called = latentOf(bagsOf(codes.map((code) => namesOf(titles, code))), DIMENSIONS);
  const worded = latentOf(bagsOf(codes.map((code) => [about.get(code) ?? "", ...(tasks.get(code) ?? []).map((row) => row["Task"]!)])), DIMENSIONS);
  return new Map(codes.map((code, at) => [code, { titles: called[at]!, wording: worded[at]! }]));
}

function namesOf(titles: Titles, code: string): string[] {
  const of = titles[code];
  return of ? [of.title, ...of.reported, ...of.alternate] : [];
}
