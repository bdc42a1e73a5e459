/** Figures of simulated interviews: how many questions, how far from the truth, how often the truth lies in the range. */
import type { Catalog } from "../../db/catalog.ts";
import type { EvalCase } from "./cases.ts";
import { readableOf } from "./roles.ts";
import { simulate, type Outcome } from "./simulate.ts";
import { simulationOf } from "./simulation.ts";

/** Noise of floating point. */
const ENOUGH = 1e-9;

/** One line per case and the totals, or one JSON object. */
export async function simulationReport(cases: readonly EvalCase[], catalog: Catalog, json: boolean): Promise<string> {
  const outcomes: Outcome[] = [];
  for (const one of cases) outcomes.push(await simulate(simulationOf(one, readableOf(one.role, catalog.assessed), catalog), catalog));
  const totals = totalsOf(outcomes);
  if (json) return `${JSON.stringify(totals)}\n`;
  const lines = outcomes.map(({ id, questions, levelKnown, score, truth, low, high }) =>
    `  ${id.padEnd(8)} ${questions} questions  level ${levelKnown ? "known" : "UNKNOWN"}  score ${score.toFixed(1)} (${low}–${high})  truth ${truth.toFixed(1)}`);
  return [...lines, `simulated workers n=${totals.cases}  questions median ${totals.medianQuestions}, most ${totals.mostQuestions}  level known ${totals.levelKnown}  `
    + `|score − truth| mean ${totals.meanError.toFixed(2)}, median ${totals.medianError.toFixed(2)}, within 1.5 in ${totals.within}  truth in range ${totals.inRange}`, ""].join("\n");
}

function totalsOf(outcomes: readonly Outcome[]) {
  const errors = outcomes.map(({ score, truth }) => Math.abs(score - truth));
  const share = (of: (outcome: Outcome) => boolean): number => outcomes.filter(of).length / outcomes.length;
  return {
    cases: outcomes.length,
    medianQuestions: median(outcomes.map(({ questions }) => questions)), mostQuestions: Math.max(...outcomes.map(({ questions }) => questions)),
    levelKnown: share(({ levelKnown }) => levelKnown),
    meanError: errors.reduce((sum, error) => sum + error, 0) / errors.length, medianError: median(errors),
    within: share(({ score, truth }) => Math.abs(score - truth) <= 1.5),
    inRange: share(({ truth, low, high }) => truth >= low - ENOUGH && truth <= high + ENOUGH),
  };
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}
