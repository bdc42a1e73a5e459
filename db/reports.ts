/** Keeps saved reports under an unguessable link, with a separate key for their saver, until deletion or expiry. */
import { eq, lte, sql } from "drizzle-orm";
import { scrub, type Db } from "./client.ts";
import { report, tombstone } from "./schema.ts";

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
  await db.insert(report).values({ id, createdAt, expiresAt, body, keyHash: await hashOf(key) });
}

/** Looks a report up. An expired one is deleted on the way. */
export async function findReport(db: Db, id: string, now: Date): Promise<Sought> {
  const [found] = await db.select().from(report).where(eq(report.id, id));
  if (found && found.expiresAt > now.toISOString()) return { state: "found", report: found, keyHash: found.keyHash };
  if (found) await deleteReport(db, id, now);
  const [grave] = await db.select().from(tombstone).where(eq(tombstone.idHash, await hashOf(id)));
  return grave ? { state: "gone" } : { state: "unknown" };
}

/** Replaces the content of a report, for hiding quotes, and its expiry, for extending. */
export async function changeReport(db: Db, { id, expiresAt, body }: KeptReport): Promise<void> {
  await db.update(report).set({ expiresAt, body }).where(eq(report.id, id));
  await scrub(db);
}

/** Deletes a report for good: a hash of its id and the day are all that stays. */
export async function deleteReport(db: Db, id: string, now: Date): Promise<void> {
  const grave = { idHash: await hashOf(id), goneAt: now.toISOString() };
  // The grave is dug only for a report that is there, so that nobody can fill the table with made-up ids.
  await db.batch([
    db.run(sql`INSERT OR IGNORE INTO tombstone (id_hash, gone_at) SELECT ${grave.idHash}, ${grave.goneAt} FROM report WHERE id = ${id}`),
    db.delete(report).where(eq(report.id, id)),
  ]);
  await scrub(db);
}

/** Deletes every expired report; returns how many. */
export async function forgetReports(db: Db, now: Date): Promise<number> {
  const expired = await db.select({ id: report.id }).from(report).where(lte(report.expiresAt, now.toISOString()));
  for (const { id } of expired) await deleteReport(db, id, now);
  return expired.length;
}
