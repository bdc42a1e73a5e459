/** An official O*NET text release, read and checked as a whole: nothing is written before all of it holds. */
import { basename, resolve } from "node:path";
import { BadRelease, CODE, figure, type Row, type Table } from "../derive/table.ts";
import type { OfficialTask } from "./official.ts";
import { checkFolder, has, readText, readWhole } from "./text.ts";

export type OfficialOccupation = { soc: string; title: string; jobZone: number | null };
export type Release = {
  /** As its Read Me says, or else its folder: "30.1", with "December 2025". */
  version: string; released: string | null;
  occupations: OfficialOccupation[];
  /** By occupation, in the order in which they are shown. */
  tasks: ReadonlyMap<string, OfficialTask[]>;
  /** Files that a release has and this folder lacks, of those that are read. */
  missing: string[];
};

/** Stands for the version where neither Read Me nor folder tells it. */
export const UNKNOWN = "unknown";

const FILES = {
  occupations: "Occupation Data.txt", statements: "Task Statements.txt", ratings: "Task Ratings.txt", zones: "Job Zones.txt",
  emerging: "Emerging Tasks.txt", readMe: "Read Me.txt",
};
const TYPES: Readonly<Record<string, OfficialTask["type"]>> = { Core: "core", Supplemental: "supplemental", "n/a": null, "": null };
/** The order in which tasks are shown; of one type the most important first. */
const SHOWN: readonly OfficialTask["type"][] = ["core", "supplemental", null, "new"];
/** Of the catalogue's occupations at least this share must have tasks: other codes, or half a file, would leave most roles bare. */
const ENOUGH = 0.5;

const key = (row: Row): string => `${row[CODE]} ${row["Task ID"]}`;

/** Reads the release in `folder`; `codes` are the occupations of the catalogue. Throws BadRelease with one sentence for whoever gave the folder. */
export function readRelease(folder: string, codes: ReadonlySet<string>): Release {
  checkFolder(folder, FILES.occupations);
  const optional = (name: string, ...columns: string[]) => (has(folder, name) ? readWhole(folder, name, [CODE, ...columns]) : []);
  const occupations = readWhole(folder, FILES.occupations, [CODE, "Title"]);
  const known = new Set(occupations.map((row) => row[CODE]!));
  if (known.size < occupations.length) throw new BadRelease(`${FILES.occupations} has an occupation twice: download the release again.`);
  const tables = {
    statements: readWhole(folder, FILES.statements, [CODE, "Task ID", "Task", "Task Type"]),
    ratings: optional(FILES.ratings, "Task ID", "Scale ID", "Data Value", "Recommend Suppress"),
    zones: optional(FILES.zones, "Job Zone"), emerging: optional(FILES.emerging, "Task", "Category"),
  };
  for (const [name, rows] of Object.entries(tables)) checkCodes(FILES[name as keyof typeof tables], rows, known);
  const zones = new Map(tables.zones.map((row) => [row[CODE]!, within(row, "Job Zone", FILES.zones)]));
  const tasks = tasksOf(tables.statements, importances(tables.ratings, tables.statements), tables.emerging);
  checkCover(tables.statements, codes);
  return {
    ...named(folder), tasks, missing: Object.values(FILES).filter((name) => !has(folder, name)),
    occupations: occupations.map((row) => ({ soc: row[CODE]!, title: filled(row, "Title", FILES.occupations), jobZone: zones.get(row[CODE]!) ?? null })),
  };
}

function named(folder: string): Pick<Release, "version" | "released"> {
  // Older ones have a trademark sign that is not UTF-8.
  const readMe = has(folder, FILES.readMe) ? readText(folder, FILES.readMe, true) : null;
  const inFolder = /^db_(\d+)_(\d+)/.exec(basename(resolve(folder)));
  const version = readMe === null ? inFolder && `${inFolder[1]}.${inFolder[2]}` : /O\*NET\S*\s+(\d+(?:\.\d+)*)\s+Database/.exec(readMe)?.[1];
  if (version === undefined) throw new BadRelease(`${FILES.readMe} does not name a release of O*NET: is it the one of the download?`);
  return { version: version ?? UNKNOWN, released: /^(\w+ \d{4}) Release/m.exec(readMe ?? "")?.[1] ?? null };
}

function checkCodes(name: string, rows: Table, known: ReadonlySet<string>): void {
  const stranger = rows.find((row) => !known.has(row[CODE]!));
  if (stranger) throw new BadRelease(`${name} speaks of occupation ${stranger[CODE]}, which ${FILES.occupations} lacks: are both files of one release?`);
}

function checkCover(statements: Table, codes: ReadonlySet<string>): void {
  const covered = new Set(statements.map((row) => row[CODE]!).filter((code) => codes.has(code))).size;
  if (covered < codes.size * ENOUGH)
    throw new BadRelease(`${FILES.statements} has tasks for only ${covered} of the ${codes.size} occupations of the catalogue: download the release again.`);
}

function filled(row: Row, column: string, name: string): string {
  const text = row[column]!.trim();
  if (text === "") throw new BadRelease(`${name} has an empty "${column}" for occupation ${row[CODE]}: download the release again.`);
  return text;
}

/** A value of a scale from 1 to 5, or null for the mark n/a. */
function within(row: Row, column: string, name: string): number | null {
  const value = figure(row[column]), cell = row[column]!;
  if (value === null ? cell !== "n/a" && cell !== "" : value < 1 || value > 5)
    throw new BadRelease(`${name} has "${cell}" as ${column} of occupation ${row[CODE]}, where 1 to 5 is possible: is it an official file?`);
  return value;
}

/** Importance by task. What O*NET itself recommends not to show counts as unknown. */
function importances(ratings: Table, statements: Table): Map<string, number | null> {
  const stated = new Set(statements.map(key)), stray = ratings.find((row) => !stated.has(key(row)));
  if (stray) throw new BadRelease(`${FILES.ratings} rates task ${stray["Task ID"]} of ${stray[CODE]}, which ${FILES.statements} lacks: are both files of one release?`);
  return new Map(ratings.filter((row) => row["Scale ID"] === "IM")
    .map((row) => [key(row), row["Recommend Suppress"] === "Y" ? null : within(row, "Data Value", FILES.ratings)]));
}

function tasksOf(statements: Table, importance: ReadonlyMap<string, number | null>, emerging: Table): Map<string, OfficialTask[]> {
  if (new Set(statements.map(key)).size < statements.length) throw new BadRelease(`${FILES.statements} has a task twice: download the release again.`);
  const rows = statements.map((row): [string, OfficialTask] => [row[CODE]!, {
    id: idOf(row), type: typeOf(row), importance: importance.get(key(row)) ?? null, statement: filled(row, "Task", FILES.statements),
  }]);
  // A revision rewords a task that has its statement already.
  const added = emerging.filter((row) => row["Category"] === "New")
    .map((row): [string, OfficialTask] => [row[CODE]!, { id: null, type: "new", importance: null, statement: filled(row, "Task", FILES.emerging) }]);
  const order = ({ type, importance: of }: OfficialTask): number => SHOWN.indexOf(type) * 10 - (of ?? 0);
  const byCode = Map.groupBy([...rows, ...added], ([soc]) => soc);
  return new Map([...byCode].map(([soc, pairs]) => [soc, pairs.map(([, task]) => task).sort((a, b) => order(a) - order(b))]));
}

function idOf(row: Row): number {
  const id = row["Task ID"]!;
  if (!/^\d{1,9}$/.test(id)) throw new BadRelease(`${FILES.statements} has "${id}" as the id of a task of ${row[CODE]}: is it an official file?`);
  return Number(id);
}

function typeOf(row: Row): OfficialTask["type"] {
  const type = TYPES[row["Task Type"]!];
  if (type === undefined) throw new BadRelease(`${FILES.statements} has "${row["Task Type"]}" as the type of a task of ${row[CODE]}: is it an official file?`);
  return type;
}
