/** Brings a database up to the current tables. Node only: the server calls it for a file, `npm run migrate` for a remote one. */
import { mkdirSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { reasonOf, withoutSecrets } from "./address.ts";
import { isTaken, openDb, select, write, type Db } from "./client.ts";

/** Written by `npm run migrations` from `schema.ts`: SQL files and a journal that orders them. */
const MIGRATIONS = new URL("migrations/", import.meta.url);
const APPLIED = "CREATE TABLE IF NOT EXISTS migration (tag text PRIMARY KEY NOT NULL, applied_at text NOT NULL)";

/** Opens the database, creating the file and its folder where needed, and applies the migrations it has not seen. */
export async function openMigrated(url: string, authToken?: string): Promise<Db> {
  if (url.startsWith("file:")) mkdirSync(dirname(pathOf(url)), { recursive: true });
  const db = await openDb(url, authToken);
  await migrate(db);
  return db;
}

async function migrate(db: Db): Promise<void> {
  await db.execute(APPLIED);
  const applied = new Set((await select<{ tag: string }>(db, "SELECT tag FROM migration")).map(({ tag }) => tag));
  const { entries } = JSON.parse(read("meta/_journal.json")) as { entries: { tag: string }[] };
  for (const { tag } of entries) if (!applied.has(tag)) await apply(db, tag);
}

/** One migration whole or not at all. Another process may start on the same file: whoever notes the tag first does it. */
async function apply(db: Db, tag: string): Promise<void> {
  const note = { sql: "INSERT INTO migration (tag, applied_at) VALUES (?, ?)", args: [tag, new Date().toISOString()] };
  try {
    await write(db, [note, ...read(`${tag}.sql`).split("--> statement-breakpoint")]);
  } catch (error) {
    if (!isTaken(error)) throw error;
  }
}

const read = (name: string): string => readFileSync(new URL(name, MIGRATIONS), "utf8");

/** `file:data/x.db` is relative to the working directory; `file:/x.db` and `file:///x.db` are absolute. */
function pathOf(url: string): string {
  return url.startsWith("file://") ? fileURLToPath(url) : url.slice("file:".length).replace(/\?.*$/, "");
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const url = process.env["DATABASE_URL"] || "file:data/foothold.db";
  try {
    const db = await openMigrated(url, process.env["DATABASE_AUTH_TOKEN"]);
    const { loadCatalog } = await import("./load-catalog.ts");
    const { fillTitles } = await import("./titles/fill.ts");
    await fillTitles(db, loadCatalog());
    db.close();
    process.stdout.write(`The tables and the names of jobs in ${withoutSecrets(url)} are up to date.\n`);
  } catch (error) {
    process.stderr.write(`The database that DATABASE_URL names cannot be brought up to date (${reasonOf(error)}).\n`);
    process.exitCode = 1;
  }
}
