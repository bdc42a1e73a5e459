/** Interviews as the server handles them: read, changed and kept through the database, the recent ones also at hand. */
import type { Db } from "../db/client.ts";
import { appendTurn, createInterview, deleteInterview, loadInterview, type KeptInterview } from "../db/interviews.ts";
import type { Interview, Turn } from "./interview/interview.ts";
import type { InterviewState } from "./wire.ts";

/** An interview with its state, and the rows that it was read from: a change is only kept if they still are the latest. */
export type Held = { kept: KeptInterview<Turn>; interview: Interview; state: InterviewState };

export type Shelf = {
  create(id: string, createdAt: string, first: Turn | null): Promise<Held>;
  /** As last seen by this process; whoever changes it learns in `append` whether it was still so. */
  recent(id: string): Promise<Held | null>;
  fresh(id: string): Promise<Held | null>;
  /** Null where the interview has changed or gone since it was read. `after` holds the turn already. */
  append(held: Held, turn: Turn, after: Omit<Held, "kept">, replacedFrom: number | null): Promise<Held | null>;
  remove(id: string): Promise<boolean>;
};

/** Interviews and turns at hand: at some 3 KB per turn they stay under 10 MB, however long single interviews get. */
const AT_HAND = { interviews: 300, turns: 3_000 };

/** `stateOf` folds an interview; it is called once per change. */
export function createShelf(db: Db, stateOf: (interview: Interview) => InterviewState): Shelf {
  const atHand = new Map<string, Held>();
  let turns = 0;
  const drop = (id: string): void => {
    turns -= atHand.get(id)?.kept.rows.length ?? 0;
    atHand.delete(id);
  };
  const keep = (held: Held): Held => {
    drop(held.kept.id);
    atHand.set(held.kept.id, held);
    turns += held.kept.rows.length;
    while (atHand.size > AT_HAND.interviews || (turns > AT_HAND.turns && atHand.size > 1)) drop(atHand.keys().next().value!);
    return held;
  };
  const hold = (kept: KeptInterview<Turn>): Held => {
    const interview = interviewOf(kept);
    return keep({ kept, interview, state: stateOf(interview) });
  };
  const fresh = async (id: string): Promise<Held | null> => {
    drop(id);
    const kept = await loadInterview<Turn>(db, id);
    return kept && hold(kept);
  };
  return {
    fresh,
    create: async (id, createdAt, first) => hold(await createInterview(db, id, createdAt, first)),
    recent: async (id) => atHand.get(id) ?? fresh(id),
    append: async (held, turn, after, replacedFrom) => {
      const kept = await appendTurn(db, held.kept, turn, replacedFrom);
      return kept && keep({ ...after, kept });
    },
    remove: (id) => {
      drop(id);
      return deleteInterview(db, id);
    },
  };
}

/** Replaced turns are no part of the conversation any more. */
function interviewOf({ id, createdAt, rows }: KeptInterview<Turn>): Interview {
  return { id, createdAt, turns: rows.flatMap(({ turn }) => (turn ? [turn] : [])) };
}
