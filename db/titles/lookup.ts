/** The statements that search the tables of names. Every word in a full-text query is one of ours: letters and digits, quoted. */
import type { InStatement } from "@libsql/client";
import { allowance, swaps, trigramsByPiece } from "./slips.ts";

/** A name as found; `id` is its place in the order of `titleEntries`. */
export type NameRow = { id: number; norm: string; title: string; role: string; kind: number };
/** A word that names have, and in how many of them it is. */
export type WordRow = { word: string; names: number };
/** A role with the nearest of its names that have a word, and in how many of them it is. */
export type RoleRow = NameRow & { count: number };
/** Ways to say one thing: whole words, and words still being typed. */
export type Choice = { words: readonly string[]; beginning?: string };

const NAMED = "SELECT id, norm, title, role, kind FROM title_name WHERE norm IN (SELECT value FROM json_each(?)) ORDER BY id LIMIT ?";
// Rows come in the order of their numbers, which is the order of the names: the full-text table need not rank.
const MATCHING = `SELECT t.id, t.norm, t.title, t.role, t.kind FROM title_match m JOIN title_name t ON t.id = m.rowid
  WHERE title_match MATCH ? ORDER BY m.rowid LIMIT ?`;
// Beside a minimum, SQLite takes the other columns from the row that has it.
const ROLES = `SELECT min(t.id) AS id, t.norm, t.title, t.role, t.kind, count(*) AS count FROM title_match m JOIN title_name t ON t.id = m.rowid
  WHERE title_match MATCH ? GROUP BY t.role`;
const KNOWN = "SELECT word, names FROM title_word WHERE word IN (SELECT value FROM json_each(?))";
const ALIKE = `SELECT w.word, w.names FROM title_gram g JOIN title_word w ON w.id = g.rowid
  WHERE title_gram MATCH ? AND length(w.word) BETWEEN ? AND ?`;

/** Names that are one of these as a whole. */
export const namesThatAre = (norms: readonly string[], most: number): InStatement => ({ sql: NAMED, args: [JSON.stringify(norms), most] });

/** Names with all of the choices, in any order. */
export const namesWith = (choices: readonly Choice[], most: number): InStatement =>
  ({ sql: MATCHING, args: [choices.map(either).join(" AND "), most] });

/** Roles that have any of these words in their names. */
export const rolesWith = (choice: Choice): InStatement => ({ sql: ROLES, args: [either(choice)] });

function either({ words, beginning }: Choice): string {
  const terms = words.map(quoted);
  if (beginning !== undefined) terms.push(`${quoted(beginning)} *`);
  return `(${terms.join(" OR ")})`;
}

const quoted = (word: string): string => `"${word}"`;

/** Which of these words any name has. */
export const knownAmong = (words: readonly string[]): InStatement => ({ sql: KNOWN, args: [JSON.stringify(words)] });

/** By how much a plural is longer than its word. */
const LONGER_PLURAL = 2;

/** Words that may be what a misspelt one was meant to be; `slips.ts` decides. */
export function wordsLike(word: string, most: number): InStatement {
  const grams = trigramsByPiece(word, most).map((piece) => `(${piece.map(quoted).join(" AND ")})`).join(" OR ");
  return { sql: ALIKE, args: [grams, word.length - most - LONGER_PLURAL, word.length + most] };
}

/** Words to look up directly that a swap of neighbours may have spoilt. */
export const swapped = (word: string): string[] => (allowance(word) > 0 ? swaps(word) : []);
