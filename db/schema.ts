/** What is kept: interviews as lists of turns, saved reports, of deleted reports only a hash and a date, and what a language model took.
 *  The source of the migrations; nothing imports it, since loading drizzle costs the server 0.5 s and 140 MB. */
import { index, integer, primaryKey, real, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";

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

/** Every name of every role, numbered in the order of `titleEntries`; full-text and trigram tables beside it are in the migration. */
export const titleName = sqliteTable("title_name", {
  id: integer().primaryKey(),
  norm: text().notNull(),
  title: text().notNull(),
  role: text().notNull(),
  kind: integer().notNull(),
}, (table) => [index("title_norm").on(table.norm)]);

/** Every word of the names, and in how many names it is. */
export const titleWord = sqliteTable("title_word", {
  id: integer().primaryKey(),
  word: text().notNull().unique("title_spelling"),
  names: integer().notNull(),
});

/** Names on their way in, a part at a time: a remote database takes requests of limited size. */
export const titlePart = sqliteTable("title_part", {
  digest: text().notNull(),
  at: integer().notNull(),
  body: text().notNull(),
}, (table) => [primaryKey({ columns: [table.digest, table.at] })]);

/** One row: the digest of the names that are in. */
export const titleSeed = sqliteTable("title_seed", {
  digest: text().primaryKey(),
});

/**
 * The O*NET release that the operator imported: the row with a date. One without is on its way in, or its import ended early;
 * the next import clears it away. `version` and `released` are as its Read Me has them.
 */
export const officialRelease = sqliteTable("official_release", {
  id: integer().primaryKey(),
  version: text().notNull(),
  released: text(),
  importedAt: text("imported_at"),
});

export const officialOccupation = sqliteTable("official_occupation", {
  releaseId: integer("release_id").notNull(),
  soc: text().notNull(),
  title: text().notNull(),
  jobZone: integer("job_zone"),
}, (table) => [primaryKey({ columns: [table.releaseId, table.soc] })]);

/** The official statements, in the order in which they are shown. A new task has no id yet. */
export const officialTask = sqliteTable("official_task", {
  releaseId: integer("release_id").notNull(),
  soc: text().notNull(),
  position: integer().notNull(),
  taskId: integer("task_id"),
  statement: text().notNull(),
  type: text(),
  importance: real(),
}, (table) => [primaryKey({ columns: [table.releaseId, table.soc, table.position] })]);

/** Counts since the row began. Tokens: `input` includes the cached ones. Money in millionths of a US dollar. */
const spending = {
  calls: integer().notNull().default(0),
  failures: integer().notNull().default(0),
  input: integer().notNull().default(0),
  cachedInput: integer("cached_input").notNull().default(0),
  output: integer().notNull().default(0),
  microUsd: integer("micro_usd").notNull().default(0),
};

/** What the language model took in one interview; goes when the interview goes. */
export const modelInterview = sqliteTable("model_interview", { interviewId: text("interview_id").primaryKey(), ...spending });

/** What it took on one day (UTC), and its last failure. Holds nothing of any interview, and is kept. */
export const modelDay = sqliteTable("model_day", {
  day: text().primaryKey(),
  ...spending,
  lastFault: text("last_fault"),
  lastFaultAt: text("last_fault_at"),
});
