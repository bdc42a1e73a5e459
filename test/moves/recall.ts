/** How many of the occupations that O*NET calls primarily related (ten each) are among the twenty that are closest by a measure of ours. */
import type { Catalog } from "../../db/catalog.ts";
import { digest } from "../../db/digest.ts";
import { fitOf, type FitPart } from "../../scoring/index.ts";
import * as method1 from "./method-1.ts";
import { primaryRelated } from "./related.ts";

export const CLOSEST = 20;
export const MEASURES = ["method 1", "now", "activities", "skills", "knowledge", "titles", "wording"] as const;
export type Measure = (typeof MEASURES)[number];

/** Weights were chosen on the one half of the origins, and are told of the other. */
export type Half = "chosen on" | "held out";
export const halfOf = (code: string): Half => ((Number.parseInt(digest(code), 36) >>> 16) & 1 ? "held out" : "chosen on");

/** A pair of occupations: is it one that O*NET calls related, and the fit of today. */
export type Pair = { related: boolean; fit: number };
export type Found = { origins: number; related: number; found: Record<Measure, number> };
export type Recalls = Record<Half, Found> & { pairs: Pair[] };

type Row = { code: string } & Record<Measure, number | null>;
const none = (): Found => ({ origins: 0, related: 0, found: Object.fromEntries(MEASURES.map((name) => [name, 0])) as Found["found"] });

/** Over all origins, or those of one half. */
export function recallsOf(catalog: Catalog, only?: Half): Recalls {
  const related = primaryRelated(), compare = comparerOf(catalog), all: Recalls = { "chosen on": none(), "held out": none(), pairs: [] };
  for (const [code, wanted] of related) {
    const half = halfOf(code), of = all[half];
    if (only && half !== only) continue;
    const rows = catalog.codes.filter((other) => other !== code).map((other) => compare(code, other));
    all.pairs.push(...rows.map((row): Pair => ({ related: wanted.has(row.code), fit: row.now ?? 0 })));
    of.origins += 1;
    of.related += wanted.size;
    for (const measure of MEASURES) of.found[measure] += closest(rows, measure).filter((other) => wanted.has(other)).length;
  }
  return all;
}

function comparerOf({ codes, derived, vectors, yardstick }: Catalog): (from: string, to: string) => Row {
  const of = new Map(codes.map((code) => [code, vectors(derived(code)!.id)]));
  const prepare = method1.preparer(yardstick), before = new Map([...of].map(([code, vector]) => [code, prepare(vector)]));
  return (from, to) => {
    const { fit, parts } = fitOf(of.get(from)!, of.get(to)!, yardstick);
    const alone = (part: FitPart) => parts.find((one) => one.part === part)?.value ?? null;
    return {
      code: to, "method 1": method1.closeness(before.get(from)!, before.get(to)!), now: fit,
      activities: alone("activities"), skills: alone("skills"), knowledge: alone("knowledge"), titles: alone("titles"), wording: alone("wording"),
    };
  };
}

const closest = (rows: readonly Row[], measure: Measure): string[] =>
  rows.toSorted((a, b) => (b[measure] ?? -2) - (a[measure] ?? -2)).slice(0, CLOSEST).map(({ code }) => code);

export const recall = ({ found, related }: Found, measure: Measure): number => found[measure] / related;

/** Both halves as one. */
export const together = (a: Found, b: Found): Found => ({
  origins: a.origins + b.origins, related: a.related + b.related,
  found: Object.fromEntries(MEASURES.map((name) => [name, a.found[name] + b.found[name]])) as Found["found"],
});
