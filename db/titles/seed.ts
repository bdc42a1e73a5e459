/** Fills the tables of names from the files in the repository, once per content: the same on a file and over HTTP. */
import { setTimeout as wait } from "node:timers/promises";
import { isBusy, isTaken, select, write, type Db } from "../client.ts";
import type { TitleEntry } from "./entries.ts";

/** Names that one request carries: about 300 KB, far below what servers take. */
const PART = 4_000;
const TRIES = 10;
const PAUSE_MS = 500;

const HOLDS = "SELECT 1 FROM title_seed WHERE digest = ?";
const BRING = "INSERT OR REPLACE INTO title_part (digest, at, body) VALUES (?, ?, ?)";
const CLEAR = "DELETE FROM title_part WHERE digest = ?";
const TAKE_IN = `INSERT INTO title_name (id, norm, title, role, kind)
  SELECT at * ${PART} + key + 1, value ->> 0, value ->> 1, value ->> 2, value ->> 3 FROM title_part, json_each(body) WHERE digest = ?`;

/**
 * Makes the tables hold exactly these names. Where `digest` says that they do already, `entries` is not called. Readers see
 * the old names or the new ones, and of processes that start at once one fills the tables.
 */
export async function seedTitles(db: Db, entries: () => readonly TitleEntry[], digest: string): Promise<void> {
  for (let tried = 1; !(await holds(db, digest)); tried++) {
    try {
      return await fill(db, entries(), digest);
    } catch (error) {
      if (!isBusy(error) || tried === TRIES) throw error;
      await wait(PAUSE_MS);
    }
  }
}

const holds = async (db: Db, digest: string): Promise<boolean> => (await select(db, { sql: HOLDS, args: [digest] })).length > 0;

async function fill(db: Db, entries: readonly TitleEntry[], digest: string): Promise<void> {
  for (let at = 0; at * PART < entries.length; at++) {
    const rows = entries.slice(at * PART, (at + 1) * PART).map(({ norm, title, roleId, kind }) => [norm, title, roleId, kind]);
    await db.execute({ sql: BRING, args: [digest, at, JSON.stringify(rows)] });
  }
  try {
    await write(db, exchange(digest));
  } catch (error) {
    // Only where another process has filled the tables meanwhile; a name that does not fit the table is an error of that kind too.
    if (!isTaken(error) || !(await holds(db, digest))) throw error;
    await db.execute({ sql: CLEAR, args: [digest] });
  }
}

/** Noted first: where another process was quicker, the batch ends before anything is deleted. */
const exchange = (digest: string) => [
  { sql: "INSERT INTO title_seed (digest) VALUES (?)", args: [digest] },
  { sql: "DELETE FROM title_seed WHERE digest <> ?", args: [digest] },
  "DELETE FROM title_name",
  { sql: TAKE_IN, args: [digest] },
  { sql: CLEAR, args: [digest] },
  "INSERT INTO title_match (title_match) VALUES ('rebuild')",
  "DELETE FROM title_word",
  "INSERT INTO title_word (word, names) SELECT term, doc FROM title_term",
  "INSERT INTO title_gram (title_gram) VALUES ('delete-all')",
  "INSERT INTO title_gram (rowid, word) SELECT id, '^^' || word || '$$' FROM title_word",
];
