/** Puts a release into the database: under a number of its own, a part at a time, then in one batch into the place of the one before. */
import { select, write, type Db } from "../client.ts";
import type { Release } from "./release.ts";

/** Rows that one request carries: about 300 KB, far below what servers take. */
const PART = 2_000;

const BEGIN = "INSERT INTO official_release (version, released) VALUES (?, ?) RETURNING id";
const OCCUPATIONS = `INSERT INTO official_occupation (release_id, soc, title, job_zone)
  SELECT ?, value ->> 0, value ->> 1, value ->> 2 FROM json_each(?)`;
const TASKS = `INSERT INTO official_task (release_id, soc, position, task_id, statement, type, importance)
  SELECT ?, value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5 FROM json_each(?)`;

/** Another import ended while this one was under way, and its release stays. */
export class Overtaken extends Error {}

export type Imported = { version: string; importedAt: string };

/** The release that is shown now. */
export async function importedRelease(db: Db): Promise<Imported | null> {
  const [row] = await select<Imported>(db, "SELECT version, imported_at AS importedAt FROM official_release WHERE imported_at IS NOT NULL");
  return row ?? null;
}

/** Replaces whatever release is there. Readers see the old one or the new one, also where the process ends in between. Throws Overtaken. */
export async function storeRelease(db: Db, release: Release, now: Date): Promise<void> {
  const [begun] = await select<{ id: number }>(db, { sql: BEGIN, args: [release.version, release.released] });
  const id = begun!.id;
  await bring(db, OCCUPATIONS, id, release.occupations.map(({ soc, title, jobZone }) => [soc, title, jobZone]));
  const tasks = [...release.tasks].flatMap(([soc, ofCode]) => ofCode.map((task, at) => [soc, at, task.id, task.statement, task.type, task.importance]));
  await bring(db, TASKS, id, tasks);
  const [noted] = await write(db, exchange(id, now));
  if (noted!.rowsAffected === 0) throw new Overtaken();
}

async function bring(db: Db, sql: string, id: number, rows: readonly unknown[][]): Promise<void> {
  for (let at = 0; at < rows.length; at += PART) await db.execute({ sql, args: [id, JSON.stringify(rows.slice(at, at + PART))] });
}

/** Where another import was quicker, this one's number is gone: nothing is noted, and only its own rows are cleared away. */
const exchange = (id: number, now: Date) => [
  { sql: "UPDATE official_release SET imported_at = ? WHERE id = ?", args: [now.toISOString(), id] },
  { sql: "DELETE FROM official_release WHERE id <> ? AND EXISTS (SELECT 1 FROM official_release WHERE id = ?)", args: [id, id] },
  "DELETE FROM official_occupation WHERE release_id NOT IN (SELECT id FROM official_release)",
  "DELETE FROM official_task WHERE release_id NOT IN (SELECT id FROM official_release)",
];
