/** What the language model took, per day (UTC) and per interview: counted in the database, since several processes share the budgets. */
import { select, write, type Db } from "./client.ts";

/** Requests, tokens of both directions, and millionths of a US dollar (null: any) that may be used up. */
export type Limit = { calls: number; tokens: number; microUsd: number | null };
export type Budgets = { interview: Limit; day: Limit };

/** What one request took. `input` includes `cachedInput`. `fault` names why it failed; null where it did not. */
export type Spending = { input: number; cachedInput: number; output: number; microUsd: number; fault: string | null };

/** A day's sums, and the last failure of that day or one before. */
export type DayUsage = {
  day: string; calls: number; failures: number; input: number; cachedInput: number; output: number; microUsd: number;
  lastFault: { kind: string; at: string } | null;
};

export interface Ledger {
  /** Counts one request where both budgets have room for it, else says which has none. Null: no interview, only the day. */
  take(at: Date, interviewId: string | null, budgets: Budgets): Promise<"taken" | "interview_spent" | "day_spent">;
  /** Adds what a counted request took. An interview that is gone by now gets no row again. */
  add(at: Date, interviewId: string | null, spending: Spending): Promise<void>;
  usage(at: Date): Promise<DayUsage>;
}

export const createLedger = (db: Db): Ledger => ({
  take: (at, interviewId, budgets) => take(db, dayOf(at), interviewId ?? "", budgets),
  add: (at, interviewId, spending) => add(db, at.toISOString(), interviewId ?? "", spending),
  usage: (at) => usage(db, dayOf(at)),
});

const dayOf = (at: Date): string => at.toISOString().slice(0, "2026-01-01".length);

const ROOM = "calls < ? AND input + output < ? AND micro_usd < ?";
const room = ({ calls, tokens, microUsd }: Limit): number[] => [calls, tokens, microUsd ?? Number.MAX_SAFE_INTEGER];
const OPEN_DAY = "INSERT OR IGNORE INTO model_day (day) VALUES (?)";
const OPEN_INTERVIEW = "INSERT OR IGNORE INTO model_interview (interview_id) SELECT id FROM interview WHERE id = ?";
const TAKE_INTERVIEW = `UPDATE model_interview SET calls = calls + 1
  WHERE interview_id = ? AND ${ROOM} AND EXISTS (SELECT 1 FROM model_day WHERE day = ? AND ${ROOM})`;
/** Only where the statement before it took one of the interview's, or there is no interview to take from. */
const TAKE_DAY = `UPDATE model_day SET calls = calls + 1
  WHERE day = ? AND ${ROOM} AND (changes() > 0 OR NOT EXISTS (SELECT 1 FROM model_interview WHERE interview_id = ?))`;
const IS_SPENT = `SELECT 1 FROM model_interview WHERE interview_id = ? AND NOT (${ROOM})`;

/** One batch: of many requests at once, in however many processes, no more are let through than the budgets have. */
async function take(db: Db, day: string, interviewId: string, { interview, day: daily }: Budgets): ReturnType<Ledger["take"]> {
  const [, , , taken] = await write(db, [
    { sql: OPEN_DAY, args: [day] },
    { sql: OPEN_INTERVIEW, args: [interviewId] },
    { sql: TAKE_INTERVIEW, args: [interviewId, ...room(interview), day, ...room(daily)] },
    { sql: TAKE_DAY, args: [day, ...room(daily), interviewId] },
  ]);
  if (taken!.rowsAffected > 0) return "taken";
  return (await select(db, { sql: IS_SPENT, args: [interviewId, ...room(interview)] })).length > 0 ? "interview_spent" : "day_spent";
}

const SUMS = "input = input + ?, cached_input = cached_input + ?, output = output + ?, micro_usd = micro_usd + ?, failures = failures + ?";
const ADD_DAY = `UPDATE model_day SET ${SUMS}, last_fault = coalesce(?, last_fault), last_fault_at = coalesce(?, last_fault_at) WHERE day = ?`;
const ADD_INTERVIEW = `UPDATE model_interview SET ${SUMS} WHERE interview_id = ?`;

async function add(db: Db, at: string, interviewId: string, { input, cachedInput, output, microUsd, fault }: Spending): Promise<void> {
  const day = dayOf(new Date(at));
  const sums = [input, cachedInput, output, microUsd, fault === null ? 0 : 1];
  await write(db, [
    // A request that was let through before midnight may end on a day that has no row yet.
    { sql: OPEN_DAY, args: [day] },
    { sql: ADD_DAY, args: [...sums, fault, fault === null ? null : at, day] },
    { sql: ADD_INTERVIEW, args: [...sums, interviewId] },
  ]);
}

type Row = { calls: number; failures: number; input: number; cached_input: number; output: number; micro_usd: number };
type FaultRow = { last_fault: string; last_fault_at: string };
const LAST_FAULT = "SELECT last_fault, last_fault_at FROM model_day WHERE last_fault IS NOT NULL AND day <= ? ORDER BY day DESC LIMIT 1";

async function usage(db: Db, day: string): Promise<DayUsage> {
  const [row] = await select<Row>(db, { sql: "SELECT calls, failures, input, cached_input, output, micro_usd FROM model_day WHERE day = ?", args: [day] });
  const [fault] = await select<FaultRow>(db, { sql: LAST_FAULT, args: [day] });
  return {
    day, calls: row?.calls ?? 0, failures: row?.failures ?? 0, input: row?.input ?? 0, cachedInput: row?.cached_input ?? 0, output: row?.output ?? 0,
    microUsd: row?.micro_usd ?? 0, lastFault: fault ? { kind: fault.last_fault, at: fault.last_fault_at } : null,
  };
}
