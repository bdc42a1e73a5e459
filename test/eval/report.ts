/** Prints evaluation results: per difficulty, beside a reference that ignores the interview, or as one JSON object. */
import type { EvalCase, Facts, Prediction } from "./cases.ts";
import { scoreCase, summarise, type Summary } from "./metrics.ts";

const DIFFICULTIES = ["easy", "medium", "hard"] as const;

export type Results = Summary & { byDifficulty: Record<string, Summary> };

export function resultsOf(cases: readonly EvalCase[], predictions: ReadonlyMap<string, Prediction>): Results {
  const empty = (id: string): Prediction => ({ id, shares: {}, seniority: null, facts: {} });
  const scored = cases.map((one) => ({ one, score: scoreCase(one, predictions.get(one.id) ?? empty(one.id)) }));
  const groups = DIFFICULTIES.map((name) => [name, scored.filter(({ one }) => one.difficulty === name)] as const).filter(([, group]) =>
    group.length > 0);
  return {
    ...summarise(scored.map(({ score }) => score)),
    byDifficulty: Object.fromEntries(groups.map(([name, group]) => [name, summarise(group.map(({ score }) => score))])),
  };
}

/** The role's baseline with the set's most frequent seniority and facts: what a system gets for ignoring every answer. */
export function doNothing(cases: readonly EvalCase[]): Map<string, Prediction> {
  const facts: Partial<Facts> = {};
  for (const key of ["licensed", "union", "remote", "employer_uses_ai", "signs_off"] as const) {
    Object.assign(facts, { [key]: mostFrequent(cases.map(({ truth }) => truth.facts[key]).filter((value) => value !== null)) });
  }
  const seniority = mostFrequent(cases.map(({ truth }) => truth.seniority)) ?? null;
  return new Map(cases.map(({ id, role }) => [id, { id, shares: Object.fromEntries(role.tasks.map((task) => [task.id,
    task.time_percent])), seniority, facts }]));
}

function mostFrequent<T>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

export function table(title: string, { byDifficulty, ...all }: Results): string {
  const rows = [["all", all] as const, ...Object.entries(byDifficulty)].map(([name, summary]) => line(name, summary));
  return [title, ...rows].join("\n");
}

const line = (name: string, s: Summary): string =>
  `  ${name.padEnd(7)} n=${String(s.cases).padStart(2)}  F1 done ${s.f1Done.toFixed(3)}  F1 not done ${s.f1NotDone.toFixed(3)}` +
  `  share MAE ${s.shareMae.toFixed(2).padStart(5)}  resistance err ${s.resistanceError.toFixed(3)}  seniority ${s.seniority.toFixed(3)}` +
  `  facts ${s.facts.toFixed(3)}  stated<=3pp ${s.statedWithin3.toFixed(3)}  adversarial ${s.adversarialPassed}/${s.adversarialTotal}  pii leaks ${s.piiLeaks}`;
