/** Opens the database: a local file in Node, libSQL over HTTP in Node and Workers, the same statements for both. */
import { createClient } from "@libsql/client";
import { drizzle, type LibSQLDatabase } from "drizzle-orm/libsql";

export type Db = LibSQLDatabase & { $client: { readonly protocol: string; close(): void } };

/** A file is waited for at most this long when another process writes to it. */
const BUSY_MS = 5_000;

/**
 * `file:…` opens a file, `libsql:`, `https:` or `http:` a server. One connection: settings stay with it, and the
 * native calls of a statement or batch are synchronous, so writes queue up by themselves. Nothing may open an
 * interactive transaction: its native lock wait would block the event loop that has to finish it.
 */
export async function openDb(url: string, authToken?: string): Promise<Db> {
  const isFile = url.startsWith("file:");
  const client = createClient({ url, ...(authToken ? { authToken } : {}), ...(isFile ? { concurrency: 1, timeout: BUSY_MS } : {}) });
  if (isFile) {
    await client.execute("PRAGMA journal_mode = WAL");
    // A killed process loses nothing: the write-ahead log is with the system before a turn is acknowledged. Only a
    // power cut can take the last moments, never the file; FULL would pay a disk flush per turn for those.
    await client.execute("PRAGMA synchronous = NORMAL");
    // What is deleted is overwritten in the file, not only unlinked.
    await client.execute("PRAGMA secure_delete = ON");
  }
  return drizzle(client);
}

/** After a deletion: empties the write-ahead log of a file, which may still hold what was deleted. */
export async function scrub(db: Db): Promise<void> {
  if (db.$client.protocol === "file") await db.run("PRAGMA wal_checkpoint(TRUNCATE)");
}

/** Whether the database answers. */
export const answers = (db: Db): Promise<boolean> => db.run("SELECT 1").then(() => true, () => false);
