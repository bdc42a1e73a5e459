/** An occupation's tasks with weight and label: the raw material of a derived role. */
import { CODE, figure, meanOf, type Row, type Table } from "./table.ts";

/**
 * `weight`: relative time. `holders`: how many occupations have each of the activities.
 * `label`: mean automation label of two machine-made runs, 0 none to 1 full; null where there is none.
 */
export type OccupationTask = { id: string; weight: number; activities: string[]; holders: number[]; label: number | null };

export type WorkTables = {
  statements: Table; toActivities: Table; ratings: Table;
  /** Times per workday where the ratings have no frequency scale. */
  frequencies: Table;
  /** Two runs of the labels T0 to T4. */
  labels: Table; labelsAgain: Table;
};

/** Share of a workday's times that the seven frequency categories of O*NET stand for: yearly or less … hourly or more. */
const TIMES_PER_DAY = [0.5 / 260, 1 / 260, 4 / 260, 1 / 5, 1, 3, 8];
const AUTOMATION: Readonly<Record<string, number>> = { T0: 0, T1: 0.25, T2: 0.5, T3: 0.75, T4: 1 };
/** Judgement: of the exponents tried, this and the next come closest to the time shares of the assessed roles. */
const PER_IMPORTANCE = 2;
/** A task done more often takes less time each time: time grows with the root of the frequency. */
const PER_TIME = 0.5;
/** Importance (1..5) and times a day of a task without a rating: the means of the rated core tasks and of the others. */
const UNRATED = { core: [4.1, 1.7], other: [3.7, 1.3] } as const;

const key = (code: string, task: string): string => `${code} ${task}`;
const taskKey = (row: Row): string => key(row[CODE]!, String(Number(row["Task ID"])));

/** Tasks by occupation code. */
export function workOf(tables: WorkTables): Map<string, OccupationTask[]> {
  const importance = importances(tables.ratings), times = timesPerDay(tables.ratings, tables.frequencies);
  const labels = [labelsOf(tables.labels), labelsOf(tables.labelsAgain)];
  const activities = Map.groupBy(tables.toActivities, taskKey), holders = holdersOf(tables.toActivities);
  const work = new Map<string, OccupationTask[]>();
  for (const row of tables.statements) {
    const id = taskKey(row), of = [...new Set((activities.get(id) ?? []).map((one) => one["DWA ID"]!))].sort();
    const task = {
      id: row["Task ID"]!, activities: of, holders: of.map((one) => holders.get(one)!),
      weight: timeOf(importance.get(id), times.get(id), row["Task Type"] === "Core" || importance.size === 0),
      label: meanOf(labels.flatMap((run) => run.get(id) ?? [])),
    };
    work.set(row[CODE]!, [...(work.get(row[CODE]!) ?? []), task]);
  }
  return work;
}

function timeOf(importance: number | undefined, often: number | undefined, core: boolean): number {
  const [rated, times] = importance !== undefined && often !== undefined ? [importance, often] : UNRATED[core ? "core" : "other"];
  return rated ** PER_IMPORTANCE * times ** PER_TIME;
}

function holdersOf(toActivities: Table): Map<string, number> {
  const codes = new Map<string, Set<string>>();
  for (const row of toActivities) codes.set(row["DWA ID"]!, (codes.get(row["DWA ID"]!) ?? new Set()).add(row[CODE]!));
  return new Map([...codes].map(([id, of]) => [id, of.size]));
}

function importances(ratings: Table): Map<string, number> {
  return new Map(ratings.filter((row) => row["Scale ID"] === "IM").flatMap((row): [string, number][] => {
    const value = figure(row["Data Value"]);
    return value === null ? [] : [[taskKey(row), value]];
  }));
}

/** From the ratings' own frequency categories (scale FT, percent of answers) where a release has them, else from the table given. */
function timesPerDay(ratings: Table, frequencies: Table): Map<string, number> {
  const times = new Map(frequencies.map((row) => [key(row["onetsoc_code"]!, row["task_id"]!), Number(row["times_per_workday"])]));
  const own = new Map<string, number>();
  for (const row of ratings) {
    if (row["Scale ID"] !== "FT") continue;
    const often = (TIMES_PER_DAY[Number(row["Category"]) - 1] ?? 0) * (figure(row["Data Value"]) ?? 0) / 100;
    own.set(taskKey(row), (own.get(taskKey(row)) ?? 0) + often);
  }
  return new Map([...times, ...own]);
}

function labelsOf(table: Table): Map<string, number[]> {
  return new Map(table.flatMap((row): [string, number[]][] => {
    const label = AUTOMATION[row["gpt4_automation"]!];
    return label === undefined ? [] : [[taskKey(row), [label]]];
  }));
}
