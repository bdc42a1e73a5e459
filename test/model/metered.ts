/** A meter's world for tests: a real database with two interviews, a clock that stands, and all that is logged. */
import { select, type Db } from "../../db/client.ts";
import { createInterview } from "../../db/interviews.ts";
import { createLedger, type DayUsage } from "../../db/usage.ts";
import { createMeter, type CallEntry } from "../../server/model/budget.ts";
import type { CallRecord, Meter } from "../../server/model/meter.ts";
import { ModelFault, type FaultKind } from "../../server/model/model.ts";
import type { Allowance, Prices } from "../../server/model/settings.ts";
import type { Opened } from "../db/databases.ts";

const NOON = new Date("2026-03-01T12:00:00.000Z");
const ENDLESS: Allowance = { calls: 1e6, tokens: 1e9, usd: null };
export const PRICES: Prices = { input: 0.25, cachedInput: 0.025, output: 2 };
export const OURS = { purpose: "reading", interviewId: "i" } as const;
export const THEIRS = { purpose: "answer", interviewId: "j" } as const;
export const NOBODYS = { purpose: "doctor", interviewId: null } as const;
export type Limits = { interview?: Partial<Allowance>; day?: Partial<Allowance> };

export type Desk = {
  db: Db;
  folder: string;
  clock: Date;
  logged: CallEntry[];
  failures: string[];
  meter(limits: Limits, prices?: Prices | null, db?: Db): Meter;
  usage(): Promise<DayUsage>;
  ofInterview(id: string): Promise<Record<string, unknown> | undefined>;
  close(): Promise<void>;
};

export async function deskOn(open: () => Promise<Opened>): Promise<Desk> {
  const { db, folder, close } = await open();
  for (const id of ["i", "j"]) await createInterview(db, id, NOON.toISOString(), null);
  const desk: Desk = {
    db, folder, close, clock: NOON, logged: [], failures: [],
    meter: (limits, prices = PRICES, on = db) => createMeter({
      ledger: createLedger(on), budget: { interview: { ...ENDLESS, ...limits.interview }, day: { ...ENDLESS, ...limits.day } }, prices, now: () => desk.clock,
      log: (entry) => desk.logged.push(entry), failed: (part) => desk.failures.push(part),
    }),
    usage: () => createLedger(db).usage(desk.clock),
    ofInterview: async (id) => (await select<Record<string, unknown>>(db, { sql: "SELECT * FROM model_interview WHERE interview_id = ?", args: [id] }))[0],
  };
  return desk;
}

/** A request that went well and costs 360 millionths of a dollar by PRICES. */
export const call = (changes: Partial<CallRecord> = {}): CallRecord =>
  ({ ...OURS, outcome: "ok", tokens: { input: 1000, cachedInput: 400, output: 100 }, estimated: false, milliseconds: 812.4, ...changes });

/** The kind of fault with which a budget refuses, or "allowed". */
export const asked = (meter: Meter, who: Parameters<Meter["allow"]>[0] = OURS): Promise<FaultKind | "allowed"> =>
  meter.allow(who).then(() => "allowed" as const, (error: unknown) => (error instanceof ModelFault ? error.kind : Promise.reject(error)));

export const times = <T>(count: number, make: (at: number) => T): T[] => Array.from({ length: count }, (_, at) => make(at));
