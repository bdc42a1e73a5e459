/** The names of every occupation, from an O*NET release: what db/catalog/titles.json holds. */
import { CODE, readTable, type Table } from "./table.ts";

const REPORTED = "Reported Job Title";
const ALTERNATE = "Alternate Title";

export type TitleTables = Readonly<Record<"occupations" | "tasks" | "reported" | "alternate", Table>>;
/** Names of one occupation as O*NET writes them: `reported` by people who do it, `alternate` from everywhere else. */
export type CodeTitles = { title: string; reported: string[]; alternate: string[] };
/** By O*NET-SOC code. */
export type Titles = Record<string, CodeTitles>;

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Names in a column, without repeats (whatever their case) and without those `known` already; sorted. */
function namesIn(rows: Table, column: string, known: readonly string[]): string[] {
  const names = new Map(rows.map((row) => row[column]!).sort(order).map((name) => [name.toLowerCase(), name]));
  for (const name of known) names.delete(name.toLowerCase());
  return [...names.values()].sort(order);
}

/** The names of every occupation that has tasks. The same release gives the same result, whatever the order of its rows. */
export function deriveTitles(tables: TitleTables): Titles {
  const working = new Set(tables.tasks.map((row) => row[CODE]));
  const byCode = (rows: Table) => Map.groupBy(rows, (row) => row[CODE]!);
  const reported = byCode(tables.reported), alternate = byCode(tables.alternate);
  const occupations = tables.occupations.filter((row) => working.has(row[CODE])).toSorted((a, b) => order(a[CODE]!, b[CODE]!));
  return Object.fromEntries(occupations.map((row) => {
    const code = row[CODE]!, title = row["Title"]!;
    const said = namesIn(reported.get(code) ?? [], REPORTED, [title]);
    return [code, { title, reported: said, alternate: namesIn(alternate.get(code) ?? [], ALTERNATE, [title, ...said]) }];
  }));
}

/** Widest line of the file, so that a change of data shows as a change of lines. */
const WIDTH = 148;

function laidOut(names: readonly string[]): string {
  const lines: string[] = [];
  for (const name of names.map((one) => JSON.stringify(one))) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + name.length < WIDTH) lines[lines.length - 1] = `${last},${name}`;
    else lines.push(name);
  }
  return lines.join(",\n");
}

/** The bytes of titles.json. */
export const titlesFile = (titles: Titles): string =>
  `{\n${Object.entries(titles).map(([code, { title, reported, alternate }]) =>
    `"${code}":{"title":${JSON.stringify(title)},"reported":[\n${laidOut(reported)}],"alternate":[\n${laidOut(alternate)}]}`).join(",\n")}\n}\n`;

/** Reads the four tables of a release in `folder`/onet. */
export function readTitleTables(folder: string): TitleTables {
  const read = (name: string, ...columns: string[]) => readTable(folder, `onet/${name}.txt`, [CODE, ...columns]);
  return {
    occupations: read("Occupation Data", "Title"), tasks: read("Task Statements"),
    reported: read("Sample of Reported Titles", REPORTED), alternate: read("Alternate Titles", ALTERNATE),
  };
}
