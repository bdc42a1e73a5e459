/**
 * `node --import tsx test/moves/related.ts FOLDER`: writes related.json, the ten primary related occupations that O*NET 30.1 names for each of its
 * occupations with tasks, from `onet/Related Occupations.txt` below FOLDER. They measure how close jobs are and enter no figure.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { CODE, readTable } from "../../db/derive/table.ts";

const FILE = new URL("./related.json", import.meta.url);
const RELATED = "Related O*NET-SOC Code", TIER = "Relatedness Tier";

/** By O*NET-SOC code, as codes are written in full. */
export function primaryRelated(): ReadonlyMap<string, ReadonlySet<string>> {
  const { related } = JSON.parse(readFileSync(FILE, "utf8")) as { related: Record<string, string> };
  return new Map(Object.entries(related).map(([code, others]) => [full(code), new Set(others.split(" ").map(full))]));
}

/** Most codes end in ".00", which the file leaves out. */
const full = (code: string): string => (code.includes(".") ? code : `${code}.00`);
const brief = (code: string): string => code.replace(/\.00$/, "");

function write(folder: string): void {
  const primary = readTable(folder, "onet/Related Occupations.txt", [CODE, RELATED, TIER]).filter((row) => row[TIER]!.startsWith("Primary"));
  const lines = [...Map.groupBy(primary, (row) => row[CODE]!)].sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, rows]) => `    "${brief(code)}": "${rows.map((row) => brief(row[RELATED]!)).join(" ")}"`);
  const source = "O*NET 30.1 Database, Related Occupations, primary tiers; USDOL/ETA, CC BY 4.0, abridged";
  writeFileSync(FILE, `{\n  "source": "${source}",\n  "related": {\n${lines.join(",\n")}\n  }\n}\n`);
}

if (import.meta.main) {
  if (!process.argv[2]) throw new Error("Which folder holds the data?");
  write(process.argv[2]);
}
