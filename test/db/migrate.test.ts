/** The migrations give the tables of the schema, once, whoever starts first. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { getTableConfig } from "drizzle-orm/sqlite-core";
import { afterAll, expect, test } from "vitest";
import { select } from "../../db/client.ts";
import { openMigrated } from "../../db/migrate.ts";
import journal from "../../db/migrations/meta/_journal.json" with { type: "json" };
import * as schema from "../../db/schema.ts";

const folder = mkdtempSync(join(tmpdir(), "foothold-migrate-"));
afterAll(() => rmSync(folder, { recursive: true }));

test.each(Object.values(schema).map((table) => [getTableConfig(table).name, table] as const))("the table %s is the one of the schema", async (name, table) => {
  const db = await openMigrated(`file:${join(folder, "tables.db")}`);
  const columns = await select<{ name: string; type: string; notnull: number }>(db, `PRAGMA table_info(${name})`);
  expect(columns.map(({ name: column, type, notnull }) => ({ column, type: type.toLowerCase(), notnull: notnull === 1 })))
    .toEqual(getTableConfig(table).columns.map((column) => ({ column: column.name, type: column.getSQLType(), notnull: column.notNull })));
  db.close();
});

test("many may open a new file at once, and again", async () => {
  const url = `file:${join(folder, "many.db")}`;
  const opened = await Promise.all(Array.from({ length: 5 }, () => openMigrated(url)));
  expect(await select(opened[0]!, "SELECT tag FROM migration ORDER BY tag")).toEqual(journal.entries.map(({ tag }) => ({ tag })));
  for (const db of opened) db.close();
  (await openMigrated(url)).close();
});

test("a lasting file is in write-ahead mode", async () => {
  const db = await openMigrated(`file:${join(folder, "wal.db")}`);
  expect(await select(db, "PRAGMA journal_mode")).toMatchObject([{ journal_mode: "wal" }]);
  expect(await select(db, "PRAGMA secure_delete")).toMatchObject([{ secure_delete: 1 }]);
  db.close();
});
