/** Computes db/catalog/profiles.json, the figures that transitions compare, from public data: `node --import tsx db/profiles.ts FOLDER`. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import * as z from "zod";
import { role } from "./catalog.ts";
import { files } from "./catalog/index.ts";

type Row = Readonly<Record<string, string>>;
export type Tables = Readonly<Record<"skills" | "knowledge" | "activities" | "blsSkills" | "matrix", readonly Row[]>>;
type Subject = { id: string; soc: string; tasks: readonly { activities: readonly string[] }[] };
type Measured = { names: string[]; mean: number[]; of: (code: string) => number[] | null };

const CODE = "O*NET-SOC Code";
const MATRIX_CODE = "2024 National Employment Matrix code";
const NOT_SKILLS = ["2024 National Employment Matrix title", MATRIX_CODE, "footnote"];

const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));
const unique = (values: readonly string[]): string[] => [...new Set(values)].sort();

/** Means are unweighted: every occupation with a value counts once. A code that lacks any element counts as missing. */
function measure(names: readonly string[], values: ReadonlyMap<string, ReadonlyMap<string, number>>): Measured {
  const vectors = new Map([...values].flatMap(([code, of]): [string, number[]][] => {
    const vector = names.map((name) => of.get(name));
    return vector.every((value) => value !== undefined) ? [[code, vector]] : [];
  }));
  const all = [...vectors.values()];
  const mean = names.map((_, at) => rounded(all.reduce((sum, vector) => sum + vector[at]!, 0) / all.length, 4));
  return { names: [...names], mean, of: (code) => vectors.get(code) ?? null };
}

/** Importance (scale IM, 1 to 5) by element, in the order of element ids. */
function importances(rows: readonly Row[]): Measured {
  const values = new Map<string, Map<string, number>>();
  for (const row of rows) {
    if (row["Scale ID"] !== "IM" || row["Data Value"] === "n/a") continue;
    const of = values.get(row[CODE]!) ?? new Map<string, number>();
    values.set(row[CODE]!, of.set(row["Element ID"]!, Number(row["Data Value"])));
  }
  return measure(unique([...values.values()].flatMap((of) => [...of.keys()])), values);
}

/** Percentile ranks 0 to 100 among occupations, by skill, in the order of the table's columns. */
function percentiles(rows: readonly Row[]): Measured {
  const names = Object.keys(rows[0] ?? {}).filter((name) => !NOT_SKILLS.includes(name));
  const numbers = (row: Row) => new Map(names.filter((name) => /^\d/.test(row[name]!)).map((name) => [name, Number(row[name])]));
  return measure(names, new Map(rows.map((row) => [row[MATRIX_CODE]!, numbers(row)])));
}

/** A detailed activity, the intermediate and the general one that it is in: 4.A.1.a.1.I12.D01, 4.A.1.a.1.I12, 4.A.1.a.1. */
function lineage(id: string): string[] {
  const parts = id.split(".");
  return [0, 1, 2].flatMap((up) => (parts.length > up ? [parts.slice(0, parts.length - up).join(".")] : []));
}

/** ln(occupations with tasks ÷ occupations with this activity, at its three levels): 0 for one that all have. */
function rarities(rows: readonly Row[], wanted: readonly string[]): Record<string, number> {
  const holders = new Map<string, Set<string>>();
  for (const row of rows) for (const id of lineage(row["DWA ID"]!)) holders.set(id, (holders.get(id) ?? new Set()).add(row[CODE]!));
  const all = new Set(rows.map((row) => row[CODE])).size;
  return Object.fromEntries(unique(wanted.flatMap(lineage)).flatMap((id) => {
    const among = holders.get(id)?.size ?? 0;
    return among === 0 ? [] : [[id, rounded(Math.log(all / among), 4)]];
  }));
}

export function computeProfiles(roles: readonly Subject[], tables: Tables) {
  const skills = importances(tables.skills), knowledge = importances(tables.knowledge), blsSkills = percentiles(tables.blsSkills);
  const matrix = new Map(tables.matrix.map((row) => [row[CODE]!, row["NEM Code"]!]));
  const profileOf = ({ id, soc }: Subject) =>
    [id, { skills: skills.of(soc), knowledge: knowledge.of(soc), blsSkills: blsSkills.of(matrix.get(soc) ?? "") }] as const;
  return {
    elements: { skills: skills.names, knowledge: knowledge.names, blsSkills: blsSkills.names },
    roles: Object.fromEntries(roles.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map(profileOf)),
    yardstick: {
      skills: skills.mean, knowledge: knowledge.mean, blsSkills: blsSkills.mean,
      rarity: rarities(tables.activities, unique(roles.flatMap(({ tasks }) => tasks.flatMap(({ activities }) => activities)))),
    },
  };
}

/** A line of the table, its quotes taken off; tab-separated files quote nothing. */
function cells(line: string, separator: string): string[] {
  if (separator === "\t") return line.split("\t");
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? "");
}

export function readTable(text: string, separator: "\t" | ","): Row[] {
  const [header = "", ...lines] = text.replace(/^\uFEFF/, "").split(/\r?\n/).filter(Boolean);
  const names = cells(header, separator);
  return lines.map((line) => {
    const values = cells(line, separator);
    return Object.fromEntries(names.map((name, at) => [name, values[at] ?? ""]));
  });
}

/** One line per list and role, so that a change of data shows as a change of lines. */
function laidOut(value: object, depth = 0): string {
  const pad = "  ".repeat(depth + 1);
  const lines = Object.entries(value).map(([key, part]: [string, unknown]) => {
    const nested = typeof part === "object" && part !== null && !Array.isArray(part) && depth < 2;
    return `${pad}${JSON.stringify(key)}: ${nested ? laidOut(part, depth + 1) : JSON.stringify(part)}`;
  });
  return `{\n${lines.join(",\n")}\n${"  ".repeat(depth)}}`;
}

function main(folder: string | undefined): void {
  if (!folder) throw new Error("Which folder holds the data? Give it as the first argument; db/catalog/README.md lists its files.");
  const read = (path: string, separator: "\t" | ",") => readTable(readFileSync(join(folder, path), "utf8"), separator);
  const profiles = computeProfiles(z.array(role).parse(files.roles), {
    skills: read("onet/Skills.txt", "\t"), knowledge: read("onet/Knowledge.txt", "\t"), activities: read("onet/Tasks to DWAs.txt", "\t"),
    blsSkills: read("bls/ep_2024_34_table_6_5_skill_percentiles.csv", ","), matrix: read("bls/nem-onet-to-soc-crosswalk.csv", ","),
  });
  writeFileSync(new URL("./catalog/profiles.json", import.meta.url), `${laidOut(profiles)}\n`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) main(process.argv[2]);
