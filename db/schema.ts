/** What is kept: interviews as lists of turns, saved reports, and of deleted reports only a hash and a date.
 *  The source of the migrations; nothing imports it, since loading drizzle costs the server 0.5 s and 140 MB. */
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";

export const interview = sqliteTable("interview", {
  id: text().primaryKey(),
  createdAt: text("created_at").notNull(),
});

/**
 * `revision` counts the writes to one interview. It orders the turns and is the lock: two writers that read the same
 * state want the same next revision, and only one gets it. A turn that was replaced keeps its ids and loses its
 * content (`body` null), so that a late repeat of its message cannot come back as a new one.
 */
export const turn = sqliteTable("turn", {
  interviewId: text("interview_id").notNull(),
  revision: integer().notNull(),
  messageId: text("message_id").notNull(),
  at: text().notNull(),
  body: text(),
}, (table) => [
  primaryKey({ columns: [table.interviewId, table.revision] }),
  uniqueIndex("turn_message").on(table.interviewId, table.messageId),
]);

/** `keyHash` is the hash of the saver's key; the key itself is never kept. */
export const report = sqliteTable("report", {
  id: text().primaryKey(),
  keyHash: text("key_hash").notNull(),
  createdAt: text("created_at").notNull(),
  expiresAt: text("expires_at").notNull(),
  body: text().notNull(),
}, (table) => [index("report_expiry").on(table.expiresAt)]);

export const tombstone = sqliteTable("tombstone", {
  idHash: text("id_hash").primaryKey(),
  goneAt: text("gone_at").notNull(),
});
