/** Turns what a model said of a message into findings with numbers. Every number comes from the words that it quotes. */
import type { Finding } from "../findings.ts";
import type { ReadingContext } from "../interpreter.ts";
import type { SaidFinding } from "./reply.ts";

/**
 * What the findings were said of. `context.role`: the job that the message was read for, also where it names it first: baselines come
 * from there. `turn`: counted from 1; with it the ids of new own tasks are unlike those of earlier turns.
 */
export type Heard = { message: string; context: ReadingContext; turn: number };

/**
 * The findings of kinds week, time, own_task and level, in the order in which they must be folded; other kinds are left to the caller.
 * Work whose words give no amount is done; a week or a level of which nothing can be read is left out. Quotes and ids pass unchecked.
 * Own tasks that the worker has already told (same id or same words) keep their id; `tasks` and `of` may name an own task by its words.
 * Never throws; linear in the length of the quotes.
 */
export function derive(said: readonly SaidFinding[], heard: Heard): Finding[] {
  void said;
  void heard;
  return [];
}
