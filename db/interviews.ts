/** Keeps interviews as lists of turns. A message id counts once per interview, and of two writers at once one waits. */
import { isTaken, scrub, select, write, type Db } from "./client.ts";

/** What a turn must bring; the rest of it is the conversation's business and kept as JSON. */
export type Keepable = { id: string; at: string };
/** A turn as kept; `turn` is null where a later message replaced it. */
export type KeptTurn<T> = { revision: number; messageId: string; turn: T | null };
export type KeptInterview<T> = { id: string; createdAt: string; rows: readonly KeptTurn<T>[] };

const ADD = `INSERT INTO turn (interview_id, revision, message_id, at, body)
  SELECT id, ?, ?, ?, ? FROM interview WHERE id = ?`;
const LOAD = `SELECT i.created_at, t.revision, t.message_id, t.body FROM interview i
  LEFT JOIN turn t ON t.interview_id = i.id WHERE i.id = ? ORDER BY t.revision`;
const EMPTY = "UPDATE turn SET body = NULL WHERE interview_id = ? AND revision >= ? AND revision < ?";
const SILENT = `DELETE FROM interview WHERE created_at < ?
  AND NOT EXISTS (SELECT 1 FROM turn WHERE interview_id = interview.id AND at >= ?)`;

/** The interview may have been deleted since it was read: then this inserts nothing. */
const adding = (interviewId: string, revision: number, turn: Keepable) =>
  ({ sql: ADD, args: [revision, turn.id, turn.at, JSON.stringify(turn), interviewId] });

/** Begins an interview, with a first turn where the job is known from the start. */
export async function createInterview<T extends Keepable>(db: Db, id: string, createdAt: string, first: T | null): Promise<KeptInterview<T>> {
  const begin = { sql: "INSERT INTO interview (id, created_at) VALUES (?, ?)", args: [id, createdAt] };
  await write(db, first === null ? [begin] : [begin, adding(id, 1, first)]);
  return { id, createdAt, rows: first === null ? [] : [{ revision: 1, messageId: first.id, turn: first }] };
}

type Row = { created_at: string; revision: number | null; message_id: string; body: string | null };

/** The interview with all its turns in order, or null where there is none of that id. One read. */
export async function loadInterview<T extends Keepable>(db: Db, id: string): Promise<KeptInterview<T> | null> {
  const found = await select<Row>(db, { sql: LOAD, args: [id] });
  if (!found[0]) return null;
  const rows = found.flatMap(({ revision, message_id: messageId, body }): KeptTurn<T>[] =>
    revision === null ? [] : [{ revision, messageId, turn: body === null ? null : (JSON.parse(body) as T) }]);
  return { id, createdAt: found[0].created_at, rows };
}

/**
 * Adds a turn to the interview as it was read, and empties the turns from `replacedFrom` (a revision) on. All or nothing.
 * Null where the interview has changed or gone meanwhile, or holds this message id already: read again and decide anew.
 */
export async function appendTurn<T extends Keepable>(
  db: Db, kept: KeptInterview<T>, added: T, replacedFrom: number | null = null,
): Promise<KeptInterview<T> | null> {
  const revision = (kept.rows.at(-1)?.revision ?? 0) + 1;
  const add = adding(kept.id, revision, added);
  try {
    const written = replacedFrom === null
      ? await db.execute(add)
      // Added first: where that fails, the batch ends before anything is emptied.
      : (await write(db, [add, { sql: EMPTY, args: [kept.id, replacedFrom, revision] }]))[0]!;
    if (written.rowsAffected === 0) return null;
  } catch (error) {
    if (isTaken(error)) return null;
    throw error;
  }
  if (replacedFrom !== null) await scrub(db);
  const rows = kept.rows.map((row) => (replacedFrom !== null && row.revision >= replacedFrom ? { ...row, turn: null } : row));
  return { ...kept, rows: [...rows, { revision, messageId: added.id, turn: added }] };
}

/** Deletes an interview, its turns and what it took of the language model for good; false where there was none. */
export async function deleteInterview(db: Db, id: string): Promise<boolean> {
  const [, , gone] = await write(db, [
    { sql: "DELETE FROM turn WHERE interview_id = ?", args: [id] },
    { sql: "DELETE FROM model_interview WHERE interview_id = ?", args: [id] },
    { sql: "DELETE FROM interview WHERE id = ?", args: [id] },
  ]);
  await scrub(db);
  return gone!.rowsAffected > 0;
}

/** Deletes interviews in which nothing has been said since `before` (ISO time); returns how many. */
export async function forgetInterviews(db: Db, before: string): Promise<number> {
  const [gone] = await write(db, [
    { sql: SILENT, args: [before, before] },
    "DELETE FROM turn WHERE interview_id NOT IN (SELECT id FROM interview)",
    "DELETE FROM model_interview WHERE interview_id NOT IN (SELECT id FROM interview)",
  ]);
  if (gone!.rowsAffected > 0) await scrub(db);
  return gone!.rowsAffected;
}
