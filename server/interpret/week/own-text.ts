/** The worker's own words for work outside the list, cut to a label: "then a full day a week I go through it" is "go through it". */
import type { Statement } from "../clauses/statement.ts";
import { pattern } from "../words/pattern.ts";
import type { Hearing } from "./hearing.ts";

const LONGEST_TEXT = 80;
const LEADS = new Set([
  "then", "and", "also", "plus", "but", "so", "well", "oh", "there", "'s", "is", "are", "it", "its", "that", "i", "we", "'m", "am", "spend", "spent", "usually", "usual", "the", "on",
  "about", "around", "roughly", "maybe", "probably", "another", "of", "for", "goes", "go", "to", "in", "my", "have", "do", "doing", "some", "a", "an", "with", "at", "too", "up", "into", "just", "take", "takes", "took", "eat", "eats",
]);
/** Words that begin the work itself: "go through what it did", "do the rota". */
const VERB_FIRST = pattern(String.raw`^(?:go|do|doing|have) (?!on\b|to\b|into\b)\S+`);

/** At most 80 characters, from the first word that says something; "other work" where none does. */
export function ownText({ start, end, amounts }: Statement, { answer: { message, tokens } }: Hearing): string {
  const counted = (at: number): boolean => amounts.some((one) => at >= one.start && at < one.end);
  const skipped = (at: number): boolean => counted(at) || tokens[at]!.kind === "mark" || (LEADS.has(tokens[at]!.text)
    && !VERB_FIRST.test(`${tokens[at]!.text} ${tokens[at + 1]?.text ?? ""}`));
  let [from, to] = [start, end];
  while (from < to && skipped(from)) from += 1;
  const later = amounts.find((one) => one.start > from && one.end <= to);
  if (later && tokens.slice(later.end, to).every((_, k) => skipped(later.end + k))) to = later.start;
  while (to > from && skipped(to - 1)) to -= 1;
  if (from >= to) return "other work";
  const text = message.slice(tokens[from]!.start, tokens[to - 1]!.end);
  return shorten(/^(?:\p{Lu}\p{Ll}|I\b)/u.test(text) ? text[0]!.toLowerCase() + text.slice(1) : text);
}

/** Cut after a whole word. */
const shorten = (text: string): string => (text.length <= LONGEST_TEXT ? text : text.slice(0, LONGEST_TEXT + 1).replace(/\s+\S*$/, "").slice(0, LONGEST_TEXT));
