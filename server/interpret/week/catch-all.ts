/** Hears work that is named only as all that is left: "five hours of odds and ends". */
import type { Statement } from "../clauses/statement.ts";
import type { ReadableRole } from "../interpreter.ts";
import { pattern } from "../words/pattern.ts";

const CATCH_ALL = pattern(
  String.raw`\b(?:everything else|odds (?:and|n|&) (?:ends|sods)|bits (?:and|n|&) (?:pieces|bobs)|this (?:and|n|&) that|odd jobs|all sorts|`,
  String.raw`whatever (?:else )?(?:comes up|needs doing)|(?:all )?(?:the )?other (?:small |little |random )?(?:stuff|bits|things|jobs|tasks|duties)|misc\w*)\b`,
);
/** More words than "odds" and "ends" name some work after all. */
const MOST_WORDS = 3;

/** The id of the role's row for all else, where the statement means it; null where it does not, or the role has no such row. */
export function catchAll({ text, words }: Statement, { tasks }: ReadableRole): string | null {
  const row = tasks.find(({ rest }) => rest);
  return row && words.filter(({ weight }) => weight === 1).length <= MOST_WORDS && CATCH_ALL.test(text) ? row.id : null;
}
