/** The week as the turns before have told it, read again from their words. */
import { pastWithoutPerson } from "./about-person.ts";
import type { Answer } from "./clauses/statements.ts";
import { readable } from "./facts/requests.ts";
import type { ReadableRole, RulesContext } from "./interpreter.ts";
import { newState, type State } from "./week/state.ts";
import { readTurn } from "./week/turn.ts";
import { withoutWishes } from "./wishes/wishes.ts";
import { blanked } from "./words/blanked.ts";
import { opinions } from "./words/opinions.ts";
import { recent } from "./words/recent.ts";
import { MOST_CHARACTERS } from "./words/tokens.ts";

const MESSAGES = 500;

/** Messages without requests, steering and opinions. */
const ofWeek = (message: string, isOver: boolean): string => blanked(readable(message, isOver), opinions(message));
const readableDuring = recent(MESSAGES, (message) => ofWeek(message, false)), readableAfter = recent(MESSAGES, (message) => ofWeek(message, true));

/** What of a message may be about the week. Where no question is open, the interview is over. */
export function withoutAsides(message: string, question: string, role: ReadableRole): string {
  const read = question === "" ? readableAfter : readableDuring;
  return withoutWishes(read(message.slice(0, MOST_CHARACTERS)), message, { question, role });
}

/** `answers`: of all turns, oldest first, for quoting. */
export function readTold(context: RulesContext & { role: ReadableRole }): { state: State; answers: Answer[] } {
  const { role, history } = context;
  const state = newState();
  const answers = history.map((turn) => {
    const past = pastWithoutPerson(turn, withoutAsides(turn.answer, turn.question, role), context, role);
    return { ...readTurn(state, past.question, past.text, { ...context, isOver: turn.question === "" }), message: turn.answer };
  });
  return { state, answers };
}
