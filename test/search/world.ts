/** A database with the names of all occupations, and what an O*NET release says is a right answer. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Db } from "../../db/client.ts";
import { CODE, parseTable } from "../../db/derive/table.ts";
import { readTitleTables } from "../../db/derive/titles.ts";
import { openMigrated } from "../../db/migrate.ts";
import { titleEntries, type Everyday, type TitleRole } from "../../db/titles/entries.ts";
import { readTitles, titlesDigest } from "../../db/titles/files.ts";
import { seedTitles } from "../../db/titles/seed.ts";

/** One stand-in role per occupation, known by its code. */
function standIns(folder: string): TitleRole[] {
  const rows = parseTable(readFileSync(join(folder, "occupations.csv"), "utf8"), ",");
  const jobs = new Map(rows.map((row) => [row["soc"]!, row["employment"] ? Number(row["employment"]) : null]));
  return Object.entries(readTitles().titles).map(([soc, { title }]) =>
    ({ id: soc, soc, title, aliases: [], grade: "derived", ownsCode: true, employment: jobs.get(soc) ?? null }));
}

/** Opens a database at `url` and fills it; the time of filling is returned with it. */
export async function openSearch(url: string, folder: string, withEveryday: boolean): Promise<{ db: Db; seedMs: number }> {
  const db = await openMigrated(url);
  const roles = standIns(folder);
  const began = performance.now();
  await seedTitles(db, () => {
    const { titles, everyday } = readTitles();
    return titleEntries(roles, titles, withEveryday ? everyday : ({} as Everyday));
  }, titlesDigest("stand-ins"));
  return { db, seedMs: performance.now() - began };
}

/** Reported titles, and the codes that list each, as reported or alternate. */
export function reportedTitles(folder: string): { titles: string[]; codesOf(title: string): ReadonlySet<string> } {
  const { reported, alternate, tasks } = readTitleTables(folder);
  const working = new Set(tasks.map((row) => row[CODE]));
  const codes = new Map<string, Set<string>>();
  const note = (title: string, code: string) => codes.set(title.toLowerCase(), (codes.get(title.toLowerCase()) ?? new Set()).add(code));
  for (const row of reported) note(row["Reported Job Title"]!, row[CODE]!);
  for (const row of alternate) note(row["Alternate Title"]!, row[CODE]!);
  const titles = [...new Set(reported.filter((row) => working.has(row[CODE])).map((row) => row["Reported Job Title"]!))].sort();
  return { titles, codesOf: (title) => codes.get(title.toLowerCase()) ?? new Set() };
}

/** European names of occupations (ESCO) with the codes that Nesta's crosswalk of 2020 gives them: names nobody here wrote. */
export function europeanTitles(folder: string): { said: string; codes: ReadonlySet<string> }[] {
  const table = (name: string) => parseTable(readFileSync(join(folder, "crosswalk", name), "utf8"), ",");
  const renewed = Map.groupBy(table("2010_to_2019_Crosswalk.csv"), (row) => row["O*NET-SOC 2010 Code"]!);
  const working = new Set(Object.keys(readTitles().titles));
  return table("esco_onet_crosswalk_Nov2020.csv").map((row) => ({
    said: row["esco_occupation"]!,
    codes: new Set((renewed.get(row["onet_code"]!) ?? []).map((to) => to["O*NET-SOC 2019 Code"]!).filter((code) => working.has(code))),
  })).filter(({ codes }) => codes.size > 0);
}
