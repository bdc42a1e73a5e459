/** Opens the database: a local file in Node, libSQL over HTTP in Node and Workers, the same statements for both. */
import { createClient, type Client, type InStatement, type ResultSet, type TransactionMode } from "@libsql/client";

export type Db = Client;

/** A file is waited for at most this long when another process writes to it; the whole server waits, so not for long. */
const BUSY_MS = 1_000;

/**
 * `file:…` opens a file, `libsql:`, `https:` or `http:` a server. One connection: settings stay with it, and the
 * native calls of a statement or batch are synchronous, so writes queue up by themselves. Nothing may open an
 * interactive transaction: its native lock wait would block the event loop that has to finish it.
 */
export async function openDb(url: string, authToken?: string): Promise<Db> {
  const isFile = url.startsWith("file:");
  const db = createClient({ url, ...(authToken ? { authToken } : {}), ...(isFile ? { concurrency: 1, timeout: BUSY_MS } : {}) });
  if (!isFile) return db;
  await db.execute("PRAGMA journal_mode = WAL");
  await settle(db);
  return healing(db);
}

/** Settings that do not stay with the file but with the connection. */
async function settle(db: Db): Promise<void> {
  // A killed process loses nothing: the write-ahead log is with the system before a turn is acknowledged. Only a
  // power cut can take the last moments, never the file; FULL would pay a disk flush per turn for those.
  await db.execute("PRAGMA synchronous = NORMAL");
  // What is deleted is overwritten in the file, not only unlinked.
  await db.execute("PRAGMA secure_delete = ON");
}

/**
 * A statement that gave up waiting for a locked file stays open natively until it is collected, and no batch can commit
 * beside it: the connection is replaced, so that one refused write does not fail those after it.
 */
function healing(db: Db): Db {
  const execute = db.execute.bind(db), batch = db.batch.bind(db);
  const heal = async <T>(asked: Promise<T>): Promise<T> => {
    try {
      return await asked;
    } catch (error) {
      if (isBusy(error)) {
        await db.reconnect();
        await settle(db);
      }
      throw error;
    }
  };
  return Object.assign(db, {
    execute: (statement: InStatement) => heal(execute(statement)),
    batch: (statements: InStatement[], mode: TransactionMode) => heal(batch(statements, mode)),
  });
}

/** Rows with the columns that the statement selects; the caller names their type, as `schema.ts` has it. */
export async function select<Row>(db: Db, statement: InStatement): Promise<Row[]> {
  return (await db.execute(statement)).rows as unknown as Row[];
}

/** All statements or none, in one round trip. */
export const write = (db: Db, statements: InStatement[]): Promise<ResultSet[]> => db.batch(statements, "write");

/** After a deletion: empties the write-ahead log of a file, which may still hold what was deleted. */
export async function scrub(db: Db): Promise<void> {
  if (db.protocol === "file") await db.execute("PRAGMA wal_checkpoint(TRUNCATE)");
}

/** Whether the error says that a row with the same key was there already. */
export const isTaken = (error: unknown): boolean =>
  error instanceof Error && /SQLITE_CONSTRAINT|UNIQUE constraint failed/.test(`${(error as { code?: string }).code} ${error.message}`);

/** Whether the error says that another process held the file for too long; nothing was written. */
export const isBusy = (error: unknown): boolean => error instanceof Error && /^SQLITE_(BUSY|LOCKED)/.test(String((error as { code?: string }).code));

/** Whether the error says that a table is missing: nobody has run `npm run migrate` on this database, or not since an update. */
export const isUnmigrated = (error: unknown): boolean => error instanceof Error && /no such (?:table|column)|has no column named/.test(error.message);

