/** The figures of each occupation, from the table of public figures (its README says how each column was made). */
import type { Occupation } from "../derived/file.ts";
import { marketOf, percentilesOf, type Facts, type Market } from "./market.ts";
import { figure, rounded, type Row, type Table } from "./table.ts";

/** Everything about an occupation but its tasks and its vectors. */
export type OccupationFacts = Market & Pick<Occupation,
  "title" | "jobZone" | "figures" | "education" | "experience" | "training" | "licence" | "automation" | "handbook" | "context" | "measures">;

/** The column of each measure, and how many decimals its figure is shown with. */
const MEASURES = {
  language: ["gpt4_beta", 2], applicability: ["ms_ai_applicability", 2], abilities: ["daioe_2023_pctl", 1], observed: ["aei_2025_03_usage_pct", 3],
} as const;
/** Columns of BLS table 1.12. */
const MATRIX = "2024 National Employment Matrix occupation code", INDUSTRY = "2024 National Employment Matrix industry code";
const NAMES_AI = /\b(AI|artificial intelligence|automat\w+|machine learning)\b/i;

/** Named as a counterweight, not as the reason. */
const OFFSET = /\boffset\b/i;

/** Whether BLS names AI or automation as why a matrix code's share of jobs falls (−1) or rises (1); the total of all industries goes before single ones. */
function automationByCode(utilisation: Table): Map<string, -1 | 1> {
  const said = new Map<string, -1 | 1>();
  const totalFirst = utilisation.toSorted((a, b) => Number(b[INDUSTRY] === "TE1000") - Number(a[INDUSTRY] === "TE1000"));
  for (const row of totalFirst) {
    const reason = row["Factors affecting occupational utilization"]!, way = /share (increases|decreases)/.exec(reason)?.[1];
    if (way && NAMES_AI.test(reason) && !OFFSET.test(reason) && !said.has(row[MATRIX]!)) said.set(row[MATRIX]!, way === "increases" ? 1 : -1);
  }
  return said;
}

export type FactTables = { occupations: Table; utilisation: Table; handbook: ReadonlyMap<string, string> };

/** Facts by code. `building`: share of an occupation's time on activities that build or check AI, where known. */
export function factsOf({ occupations, utilisation, handbook }: FactTables, building: ReadonlyMap<string, number>): Map<string, OccupationFacts> {
  const withTasks = occupations.filter((row) => Number(row["n_tasks"]) > 0);
  const rank = (name: keyof typeof MEASURES) => percentilesOf(withTasks, MEASURES[name][0]);
  const percentiles: Percentiles = {
    language: rank("language"), applicability: rank("applicability"), abilities: rank("abilities"), observed: rank("observed"),
  };
  const automation = automationByCode(utilisation);
  return new Map(withTasks.map((row) => [row["soc"]!, factsOfRow(row, percentiles, automation.get(row["nem_code"]!) ?? 0, handbook, building)]));
}

type Percentiles = Record<keyof typeof MEASURES, ReadonlyMap<string, number>>;

function factsOfRow(
  row: Row, percentiles: Percentiles, automation: -1 | 0 | 1, handbook: FactTables["handbook"], building: ReadonlyMap<string, number>,
): OccupationFacts {
  const soc = row["soc"]!, of = (column: string) => figure(row[column]);
  const jobZone = of("job_zone"), licence = row["licence_hint"] as Occupation["licence"];
  const context = {
    physical: of("task_share_physical"), caring: of("task_share_caring"), public: of("task_share_public"), leading: of("task_share_leading"),
    safety: of("task_share_health_safety"),
  };
  const rank = (name: keyof typeof MEASURES) => percentiles[name].get(soc) ?? null;
  const facts: Facts = {
    changePct: of("projected_change_pct"), jobZone, licence, automation,
    exposure: { language: rank("language"), abilities: rank("abilities"), applicability: rank("applicability"), observed: rank("observed") },
    context: { ...context, hands: of("wc_time_using_hands"), proximity: of("wc_physical_proximity"), building: building.get(soc) ?? null },
  };
  return {
    ...marketOf(facts), title: row["title"]!, jobZone, licence, automation, context, handbook: handbook.get(soc) ?? null,
    education: row["entry_education"]!, experience: row["work_experience"]!, training: row["on_the_job_training"]!,
    figures: {
      medianWage: of("median_wage_usd"), wageP10: of("wage_p10_usd"), wageP90: of("wage_p90_usd"), employment: of("employment"),
      changePct: facts.changePct, annualOpenings: of("annual_openings"),
    },
    measures: Object.fromEntries(Object.entries(MEASURES).map(([name, [column, digits]]) => {
      const value = of(column), percentile = rank(name as keyof typeof MEASURES);
      return [name, value === null || percentile === null ? null : [rounded(value, digits), percentile]];
    })) as Occupation["measures"],
  };
}
