/** What transitions compare: skills, knowledge and BLS skills of each occupation, their means, and how rare each activity is. */
import { CODE, meanOf, rounded, type Row, type Table } from "./table.ts";

type Measured = { names: string[]; mean: number[]; of: (code: string) => number[] | null };

const MATRIX_CODE = "2024 National Employment Matrix code";
const NOT_SKILLS = ["2024 National Employment Matrix title", MATRIX_CODE, "footnote"];

const unique = (values: readonly string[]): string[] => [...new Set(values)].sort();

/** Means are unweighted: every occupation with a value counts once. A code that lacks any element counts as missing. */
function measure(names: readonly string[], values: ReadonlyMap<string, ReadonlyMap<string, number>>): Measured {
  const vectors = new Map([...values].flatMap(([code, of]): [string, number[]][] => {
    const vector = names.map((name) => of.get(name));
    return vector.every((value) => value !== undefined) ? [[code, vector]] : [];
  }));
  const all = [...vectors.values()];
  const mean = names.map((_, at) => rounded(meanOf(all.map((vector) => vector[at]!)) ?? 0, 4));
  return { names: [...names], mean, of: (code) => vectors.get(code) ?? null };
}

/** Importance (scale IM, 1 to 5) by element, in the order of element ids. */
export function importances(rows: Table): Measured {
  const values = new Map<string, Map<string, number>>();
  for (const row of rows) {
    if (row["Scale ID"] !== "IM" || row["Data Value"] === "n/a") continue;
    const of = values.get(row[CODE]!) ?? new Map<string, number>();
    values.set(row[CODE]!, of.set(row["Element ID"]!, Number(row["Data Value"])));
  }
  return measure(unique([...values.values()].flatMap((of) => [...of.keys()])), values);
}

/** Percentile ranks 0 to 100 among occupations, by skill, in the order of the table's columns; codes are those of the BLS matrix. */
export function percentiles(rows: Table): Measured {
  const names = Object.keys(rows[0] ?? {}).filter((name) => !NOT_SKILLS.includes(name));
  const numbers = (row: Row) => new Map(names.filter((name) => /^\d/.test(row[name]!)).map((name) => [name, Number(row[name])]));
  return measure(names, new Map(rows.map((row) => [row[MATRIX_CODE]!, numbers(row)])));
}

/** A detailed activity, the intermediate and the general one that it is in: 4.A.1.a.1.I12.D01, 4.A.1.a.1.I12, 4.A.1.a.1. */
function lineage(id: string): string[] {
  const parts = id.split(".");
  return [0, 1, 2].flatMap((up) => (parts.length > up ? [parts.slice(0, parts.length - up).join(".")] : []));
}

/** ln(occupations with tasks ÷ occupations with this activity) for all activities at their three levels: 0 for one that all have. */
export function rarities(tasksToActivities: Table): Record<string, number> {
  const holders = new Map<string, Set<string>>();
  for (const row of tasksToActivities)
    for (const id of lineage(row["DWA ID"]!)) holders.set(id, (holders.get(id) ?? new Set()).add(row[CODE]!));
  const all = new Set(tasksToActivities.map((row) => row[CODE])).size;
  return Object.fromEntries([...holders].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, of]) => [id, rounded(Math.log(all / of.size), 4)]));
}
