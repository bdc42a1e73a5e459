/** The worker's own words for a task, kept while the conversation is read: "the war room" is trial work from then on. */
import type { ReadableRole } from "../interpreter.ts";
import type { State } from "../week/state.ts";
import { largest } from "./row.ts";
import type { Word } from "./score.ts";
import { vocabularyOf, weakStems } from "./vocabulary.ts";

/** What a word that the worker used for a task before says for it now. */
const REMEMBERED = 0.9;
/** Words far from the amount are not kept, nor words that name a task by themselves. */
const LEAST_KEPT = 0.4;
const KNOWN_ANYWAY = 0.6;
const KNOWN_TOO = 0.3;

/** How much the worker's own earlier words for a task (or an own task) come back. */
export function remembered(words: readonly Word[], { memory }: State, id: string): number {
  const mine = memory.get(id);
  if (!mine) return 0;
  let total = 0;
  for (const [key, weight] of keysOf(words)) {
    const own = mine.get(key);
    if (own === undefined) continue;
    const sharers = [...memory.values()].filter((other) => other.has(key)).length;
    total += (REMEMBERED * own * Math.sqrt(weight)) / sharers;
  }
  return total;
}

/** Words and pairs of neighbours ("war room") with their weights. */
function keysOf(words: readonly Word[]): Map<string, number> {
  const keys = new Map<string, number>();
  words.forEach(({ stem, weight }, at) => {
    keys.set(stem, Math.max(keys.get(stem) ?? 0, weight));
    const next = words[at + 1];
    if (next) keys.set(`${stem} ${next.stem}`, Math.min(weight, next.weight));
  });
  return keys;
}

/** Keeps a statement's own words for the task it went to; words that name tasks anyway say little more. */
export function remember(words: readonly Word[], id: string, { memory }: State, role: ReadableRole): void {
  const mine = memory.get(id) ?? new Map<string, number>();
  const { terms } = vocabularyOf(role);
  for (const [key, weight] of keysOf(words)) {
    if (weight < LEAST_KEPT || weakStems.has(key)) continue;
    const row = terms.get(key);
    const known = row !== undefined && largest(row) >= KNOWN_ANYWAY;
    mine.set(key, Math.max(mine.get(key) ?? 0, Math.sqrt(weight) * (known ? KNOWN_TOO : 1)));
  }
  memory.set(id, mine);
}
