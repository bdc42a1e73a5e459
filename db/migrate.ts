/** Brings a database up to the current tables. Node only: the server calls it for a file, `npm run migrate` for a remote one. */
import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { migrate } from "drizzle-orm/libsql/migrator";
import { openDb, type Db } from "./client.ts";

const MIGRATIONS = fileURLToPath(new URL("migrations", import.meta.url));

/** Opens the database, creating the file and its folder where needed, and applies the migrations it has not seen. */
export async function openMigrated(url: string, authToken?: string): Promise<Db> {
  if (url.startsWith("file:")) mkdirSync(dirname(pathOf(url)), { recursive: true });
  const db = await openDb(url, authToken);
  await migrate(db, { migrationsFolder: MIGRATIONS });
  return db;
}

/** `file:data/x.db` is relative to the working directory; `file:/x.db` and `file:///x.db` are absolute. */
function pathOf(url: string): string {
  return url.startsWith("file://") ? fileURLToPath(url) : url.slice("file:".length).replace(/\?.*$/, "");
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const url = process.env["DATABASE_URL"] || "file:data/foothold.db";
  (await openMigrated(url, process.env["DATABASE_AUTH_TOKEN"])).$client.close();
  process.stdout.write(`The tables in ${url.replace(/\/\/[^@/]*@/, "//")} are up to date.\n`);
}
