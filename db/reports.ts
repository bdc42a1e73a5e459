/** Keeps saved reports under an unguessable link, with a separate key for their saver, until deletion or expiry. */
import { scrub, select, write, type Db } from "./client.ts";

/** A report lives for a year from saving or extending. */
export const REPORT_DAYS = 365;

export type KeptReport = { id: string; createdAt: string; expiresAt: string; body: string };
/** What became of a report id: there, gone for good (deleted or expired), or never seen. */
export type Sought = { state: "found"; report: KeptReport; keyHash: string } | { state: "gone" } | { state: "unknown" };

/** When a report saved or extended now expires, as ISO time. */
export function expiryFrom(now: Date): string {
  return new Date(now.getTime() + REPORT_DAYS * 86_400_000).toISOString();
}

/** One-way: the key and the ids of deleted reports are kept as this. They hold over 128 random bits, so no salt. */
export async function hashOf(secret: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(secret));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Saves a report; `key` is what its saver must show to change or delete it. */
export async function saveReport(db: Db, { id, createdAt, expiresAt, body }: KeptReport, key: string): Promise<void> {
  const args = [id, await hashOf(key), createdAt, expiresAt, body];
  await db.execute({ sql: "INSERT INTO report (id, key_hash, created_at, expires_at, body) VALUES (?, ?, ?, ?, ?)", args });
}

type Row = { key_hash: string; created_at: string; expires_at: string; body: string };

/** Looks a report up. An expired one is deleted on the way. */
export async function findReport(db: Db, id: string, now: Date): Promise<Sought> {
  const [row] = await select<Row>(db, { sql: "SELECT key_hash, created_at, expires_at, body FROM report WHERE id = ?", args: [id] });
  if (row && row.expires_at > now.toISOString()) {
    return { state: "found", keyHash: row.key_hash, report: { id, createdAt: row.created_at, expiresAt: row.expires_at, body: row.body } };
  }
  if (row) await deleteReport(db, id, now);
  const graves = await select(db, { sql: "SELECT 1 FROM tombstone WHERE id_hash = ?", args: [await hashOf(id)] });
  return { state: graves.length > 0 ? "gone" : "unknown" };
}

/** What of a report changes: its expiry for extending, its content; null stays as it is. `was`: the content that the change was made from. */
export type ReportUpdate = { expiresAt: string | null; body: string | null; was: string };
const UPDATE = `UPDATE report SET expires_at = coalesce(max(expires_at, ?), expires_at), body = coalesce(?, body) WHERE id = ? AND (? IS NULL OR body = ?)
  RETURNING created_at, expires_at, body`;

/** Changes only what is asked. Null where the report has gone, or where its content was changed since it was read as `was`: nothing is taken back. */
export async function changeReport(db: Db, id: string, { expiresAt, body, was }: ReportUpdate): Promise<KeptReport | null> {
  const [row] = await select<Omit<Row, "key_hash">>(db, { sql: UPDATE, args: [expiresAt, body, id, body, was] });
  await scrub(db);
  return row ? { id, createdAt: row.created_at, expiresAt: row.expires_at, body: row.body } : null;
}

/** A grave is dug only for a report that is there, so that nobody can fill the table with made-up ids. */
const BURY = "INSERT OR IGNORE INTO tombstone (id_hash, gone_at) SELECT ?, ? FROM report WHERE id = ?";

/** Deletes a report for good: a hash of its id and the date are all that stays. */
export async function deleteReport(db: Db, id: string, now: Date): Promise<void> {
  await write(db, [{ sql: BURY, args: [await hashOf(id), now.toISOString(), id] }, { sql: "DELETE FROM report WHERE id = ?", args: [id] }]);
  await scrub(db);
}

/** Deletes every expired report; returns how many. */
export async function forgetReports(db: Db, now: Date): Promise<number> {
  const expired = await select<{ id: string }>(db, { sql: "SELECT id FROM report WHERE expires_at <= ?", args: [now.toISOString()] });
  for (const { id } of expired) await deleteReport(db, id, now);
  return expired.length;
}
