/** How well names are found among all of them: a floor, from the names in the repository. `npm run search` measures on a release. */
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Db } from "../../db/client.ts";
import { openMigrated } from "../../db/migrate.ts";
import { titleEntries, type TitleRole } from "../../db/titles/entries.ts";
import { readTitles } from "../../db/titles/files.ts";
import { findTitles } from "../../db/titles/find.ts";
import { seedTitles } from "../../db/titles/seed.ts";
import { chance, misspelt, sample } from "./draw.ts";

const DRAWN = 120;
const folder = mkdtempSync(join(tmpdir(), "foothold-titles-"));
const { titles, everyday } = readTitles();
let db: Db;
beforeAll(async () => {
  db = await openMigrated(`file:${join(folder, "titles.db")}`);
  const roles = Object.entries(titles).map(([soc, { title }]): TitleRole =>
    ({ id: soc, soc, title, aliases: [], grade: "derived", ownsCode: true, employment: null }));
  await seedTitles(db, () => titleEntries(roles, titles, everyday), "all");
});
afterAll(() => { db.close(); rmSync(folder, { recursive: true }); });

/** Share of names of which a role that has them comes first, and is among five. */
async function found(write: (name: string) => string): Promise<{ first: number; offered: number }> {
  const drawn = sample(Object.entries(titles).flatMap(([code, { reported }]) => reported.map((name) => ({ code, name }))), DRAWN, chance(7));
  let first = 0, offered = 0;
  for (const { name } of drawn) {
    const right = (code: string) => [...titles[code]!.reported, ...titles[code]!.alternate].some((one) => one.toLowerCase() === name.toLowerCase());
    const at = (await findTitles(db, write(name), 5)).findIndex(({ roleId }) => right(roleId));
    first += Number(at === 0);
    offered += Number(at >= 0);
  }
  return { first: first / DRAWN, offered: offered / DRAWN };
}

test("a name as written comes first", async () => {
  const { first, offered } = await found((name) => name);
  expect(first).toBeGreaterThanOrEqual(0.95);
  expect(offered).toBeGreaterThanOrEqual(0.99);
});

test("a name with a slip comes first, mostly", async () => {
  const next = chance(8);
  const { first, offered } = await found((name) => misspelt(name, next));
  expect(first).toBeGreaterThanOrEqual(0.85);
  expect(offered).toBeGreaterThanOrEqual(0.97);
});

test("the list of names stays small", () => {
  expect(Object.keys(titles)).toHaveLength(923);
  expect(statSync(new URL("../../db/catalog/titles.json", import.meta.url)).size).toBeLessThan(1_500_000);
});
