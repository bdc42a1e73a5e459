/** Time that goes from one task to another, or that a task gains or loses: "10 hours less on coding and more on audits". */
import type { Amount } from "../../../scoring/index.ts";
import type { Statement } from "../clauses/statement.ts";
import type { Word } from "../match/score.ts";
import { best, weighTasks } from "../match/targets.ts";
import { add, claimOf, saidOf, take } from "./claims.ts";
import { placeOf, type Hearing } from "./hearing.ts";

const LESS = /\b(?:less|fewer)\b/;
const MORE = /\bmore\b/;
/** "more than ten hours" compares, it moves nothing. */
const RIGHT_BEHIND = /^(?:less|fewer|more)\b(?! than| or less| like)/;

/** True where the amount was a change; each part of the statement says whether its task has less or more. */
export function shiftTime(statement: Statement, amount: Amount, hearing: Hearing): boolean {
  const { state } = hearing;
  const said = saidOf(amount);
  if (!said || !RIGHT_BEHIND.test(statement.behind)) return false;
  const place = placeOf(hearing, statement);
  const changes = statement.parts.flatMap(({ words, text }) => {
    const id = taskOf(words, hearing);
    return id === null || !(LESS.test(text) || MORE.test(text)) ? [] : [{ id, less: LESS.test(text) }];
  });
  if (!changes.some(({ id }) => claimOf(state, id))) return false;
  for (const { id, less } of changes) {
    if (less) take(state, id, said, place);
    else add(state, id, amount, place);
  }
  return true;
}

function taskOf(words: readonly Word[], { role, state }: Hearing): string | null {
  const at = best(weighTasks(words, role, state, { asked: new Set(), percent: null, again: true }));
  return at === null ? null : role.tasks[at]!.id;
}
