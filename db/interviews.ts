/** Keeps interviews as lists of turns. A message id counts once per interview, and of two writers at once one waits. */
import { and, asc, eq, gte, lt, notExists, sql } from "drizzle-orm";
import { scrub, type Db } from "./client.ts";
import { interview, turn } from "./schema.ts";

/** What a turn must bring; the rest of it is the conversation's business and kept as JSON. */
export type Keepable = { id: string; at: string };
/** A turn as kept; `turn` is null where a later message replaced it. */
export type KeptTurn<T> = { revision: number; messageId: string; turn: T | null };
export type KeptInterview<T> = { id: string; createdAt: string; rows: readonly KeptTurn<T>[] };

const UNIQUE = /SQLITE_CONSTRAINT|UNIQUE constraint failed/;

/** Begins an interview, with a first turn where the job is known from the start. */
export async function createInterview<T extends Keepable>(db: Db, id: string, createdAt: string, first: T | null): Promise<KeptInterview<T>> {
  const begin = db.insert(interview).values({ id, createdAt });
  if (first === null) {
    await begin;
    return { id, createdAt, rows: [] };
  }
  await db.batch([begin, db.insert(turn).values({ interviewId: id, revision: 1, messageId: first.id, at: first.at, body: JSON.stringify(first) })]);
  return { id, createdAt, rows: [{ revision: 1, messageId: first.id, turn: first }] };
}

/** The interview with all its turns in order, or null where there is none of that id. One read. */
export async function loadInterview<T extends Keepable>(db: Db, id: string): Promise<KeptInterview<T> | null> {
  const found = await db
    .select({ createdAt: interview.createdAt, revision: turn.revision, messageId: turn.messageId, body: turn.body })
    .from(interview).leftJoin(turn, eq(turn.interviewId, interview.id))
    .where(eq(interview.id, id)).orderBy(asc(turn.revision));
  if (!found[0]) return null;
  const rows = found.flatMap(({ revision, messageId, body }): KeptTurn<T>[] =>
    revision === null || messageId === null ? [] : [{ revision, messageId, turn: body === null ? null : (JSON.parse(body) as T) }]);
  return { id, createdAt: found[0].createdAt, rows };
}

/**
 * Adds a turn to the interview as it was read, and empties the turns from `replacedFrom` (a revision) on. All or nothing.
 * Null where the interview has changed or gone meanwhile, or holds this message id already: read again and decide anew.
 */
export async function appendTurn<T extends Keepable>(
  db: Db, kept: KeptInterview<T>, added: T, replacedFrom: number | null = null,
): Promise<KeptInterview<T> | null> {
  const revision = (kept.rows.at(-1)?.revision ?? 0) + 1;
  // The interview may have been deleted since it was read: then this inserts nothing.
  const insert = db.run(sql`INSERT INTO turn (interview_id, revision, message_id, at, body)
    SELECT id, ${revision}, ${added.id}, ${added.at}, ${JSON.stringify(added)} FROM interview WHERE id = ${kept.id}`);
  try {
    const written = replacedFrom === null
      ? await insert
      // Inserted first: where that fails, the batch ends before anything is emptied.
      : (await db.batch([insert, emptied(db, kept.id, replacedFrom, revision)]))[0];
    if (written.rowsAffected === 0) return null;
  } catch (error) {
    if (lostRace(error)) return null;
    throw error;
  }
  const rows = kept.rows.map((row) => (replacedFrom !== null && row.revision >= replacedFrom ? { ...row, turn: null } : row));
  return { ...kept, rows: [...rows, { revision, messageId: added.id, turn: added }] };
}

const emptied = (db: Db, id: string, from: number, until: number) =>
  db.update(turn).set({ body: null }).where(and(eq(turn.interviewId, id), gte(turn.revision, from), lt(turn.revision, until)));

/** Deletes an interview and its turns for good; false where there was none. */
export async function deleteInterview(db: Db, id: string): Promise<boolean> {
  const [, gone] = await db.batch([db.delete(turn).where(eq(turn.interviewId, id)), db.delete(interview).where(eq(interview.id, id))]);
  await scrub(db);
  return gone.rowsAffected > 0;
}

/** Deletes interviews in which nothing has been said since `before` (ISO time); returns how many. */
export async function forgetInterviews(db: Db, before: string): Promise<number> {
  const live = db.select({ one: sql`1` }).from(turn).where(and(eq(turn.interviewId, interview.id), gte(turn.at, before)));
  const [gone] = await db.batch([
    db.delete(interview).where(and(lt(interview.createdAt, before), notExists(live))),
    db.run(sql`DELETE FROM turn WHERE interview_id NOT IN (SELECT id FROM interview)`),
  ]);
  if (gone.rowsAffected > 0) await scrub(db);
  return gone.rowsAffected;
}

/** Drizzle wraps the driver's error; the reason may stand in its cause. */
function lostRace(error: unknown): boolean {
  for (let at: unknown = error; at instanceof Error; at = at.cause) if (UNIQUE.test(at.message)) return true;
  return false;
}
