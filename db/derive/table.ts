/** Reads the tables of public releases: tab-separated without quoting (O*NET) or comma-separated with it (BLS and others). */
import { readFileSync } from "node:fs";
import { join } from "node:path";

export type Row = Readonly<Record<string, string>>;
export type Table = readonly Row[];

/** O*NET's name of the column that every table of occupations has. */
export const CODE = "O*NET-SOC Code";

/** A file of a release that is missing or is not what its name says, as a sentence for the person who named the folder. */
export class BadRelease extends Error {}

/** A line of the table, its quotes taken off; tab-separated files quote nothing. */
function cells(line: string, separator: string): string[] {
  if (separator === "\t") return line.split("\t");
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? "");
}

/** Rows by column name. Empty lines are left out. */
export function parseTable(text: string, separator: "\t" | ","): Row[] {
  const [header = "", ...lines] = text.replace(/^\uFEFF/, "").split(/\r?\n/).filter(Boolean);
  const names = cells(header, separator);
  return lines.map((line) => {
    const values = cells(line, separator);
    return Object.fromEntries(names.map((name, at) => [name, values[at] ?? ""]));
  });
}

/** The table at `path` below `folder`; its ending tells the separator. Throws BadRelease where it is missing or lacks a column. */
export function readTable(folder: string, path: string, columns: readonly string[]): Row[] {
  const rows = parseTable(readText(folder, path), path.endsWith(".csv") ? "," : "\t");
  for (const column of columns)
    if (rows[0]?.[column] === undefined) throw new BadRelease(`${path} has no rows with a column "${column}": is it the file of that name from an official release?`);
  return rows;
}

function readText(folder: string, path: string): string {
  try {
    return readFileSync(join(folder, path), "utf8");
  } catch {
    throw new BadRelease(`The folder ${folder} has no file ${path}.`);
  }
}

/** A figure, or null where the cell is empty or holds a mark instead ("n/a", "#", "—"). */
export function figure(cell: string | undefined): number | null {
  return cell !== undefined && /^-?\d+(\.\d+)?$/.test(cell.trim()) ? Number(cell) : null;
}

export const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));

/** Mean of numbers; null of none. */
export const meanOf = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
