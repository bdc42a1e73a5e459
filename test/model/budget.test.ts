/** What the budgets promise, on real databases with a fixed clock; two meters stand for two processes. */
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createInterview, deleteInterview, forgetInterviews } from "../../db/interviews.ts";
import { select } from "../../db/client.ts";
import { openMigrated } from "../../db/migrate.ts";
import { createLedger, type Budgets, type Limit } from "../../db/usage.ts";
import { createMeter, type CallEntry } from "../../server/model/budget.ts";
import type { CallRecord, Meter } from "../../server/model/meter.ts";
import { ModelFault, type FaultKind } from "../../server/model/model.ts";
import type { Prices } from "../../server/model/prices.ts";
import { DATABASES, type Opened } from "../db/databases.ts";

const NOON = new Date("2026-03-01T12:00:00.000Z");
const ENDLESS: Limit = { calls: null, tokens: null, microUsd: null };
const PRICES: Prices = { input: 0.25, cachedInput: 0.025, output: 2 };
const OURS = { purpose: "reading", interviewId: "i" } as const;
const THEIRS = { purpose: "answer", interviewId: "j" } as const;
const NOBODYS = { purpose: "doctor", interviewId: null } as const;

const call = (changes: Partial<CallRecord> = {}): CallRecord =>
  ({ ...OURS, outcome: "ok", tokens: { input: 1000, cachedInput: 400, output: 100 }, estimated: false, milliseconds: 812.4, ...changes });
/** The kind of fault with which a budget refuses, or "allowed". */
const asked = (meter: Meter, who: Parameters<Meter["allow"]>[0] = OURS): Promise<FaultKind | "allowed"> =>
  meter.allow(who).then(() => "allowed" as const, (error: unknown) => (error instanceof ModelFault ? error.kind : Promise.reject(error)));
const times = <T>(count: number, make: (at: number) => T): T[] => Array.from({ length: count }, (_, at) => make(at));
const tally = (answers: readonly string[]) => Object.fromEntries([...Map.groupBy(answers, (one) => one)].map(([one, all]) => [one, all.length]));

describe.each(DATABASES)("On %s", (kind, open) => {
  let opened: Opened;
  let logged: CallEntry[];
  let failures: string[];
  let clock: Date;
  beforeEach(async () => {
    opened = await open();
    [logged, failures, clock] = [[], [], NOON];
    for (const id of ["i", "j"]) await createInterview(opened.db, id, NOON.toISOString(), null);
  });
  afterEach(() => opened.close());

  const meterWith = (limits: { interview?: Partial<Limit>; day?: Partial<Limit> }, prices: Prices | null = PRICES, db = opened.db): Meter => {
    const budgets: Budgets = { interview: { ...ENDLESS, ...limits.interview }, day: { ...ENDLESS, ...limits.day } };
    return createMeter({ ledger: createLedger(db), budgets, prices, now: () => clock, log: (entry) => logged.push(entry), failed: (part) => failures.push(part) });
  };
  const usage = () => createLedger(opened.db).usage(clock);
  const ofInterview = async (id: string) => (await select<Record<string, unknown>>(opened.db, { sql: "SELECT * FROM model_interview WHERE interview_id = ?", args: [id] }))[0];

  test.each<[string, Parameters<typeof meterWith>[0], FaultKind]>([
    ["calls of an interview", { interview: { calls: 2 } }, "interview_spent"],
    ["tokens of an interview", { interview: { tokens: 2200 } }, "interview_spent"],
    ["money of an interview", { interview: { microUsd: 720 } }, "interview_spent"],
    ["calls of a day", { day: { calls: 2 } }, "day_spent"],
    ["tokens of a day", { day: { tokens: 2200 } }, "day_spent"],
    ["money of a day", { day: { microUsd: 720 } }, "day_spent"],
    ["both at once", { interview: { calls: 2 }, day: { calls: 2 } }, "interview_spent"],
  ])("when the %s are used up, the next request is refused", async (_, limits, refusal) => {
    const meter = meterWith(limits);
    for (const answer of ["allowed", "allowed", refusal, refusal]) {
      expect(await asked(meter)).toBe(answer);
      if (answer === "allowed") await meter.record(call());
    }
    expect(await usage()).toMatchObject({ calls: 2, input: 2000, cachedInput: 800, output: 200, microUsd: 720 });
  });

  test("one interview's budget is no other's, a day's budget is everybody's", async () => {
    const meter = meterWith({ interview: { calls: 1 }, day: { calls: 3 } });
    expect([await asked(meter), await asked(meter), await asked(meter, THEIRS), await asked(meter, NOBODYS), await asked(meter, NOBODYS)])
      .toEqual(["allowed", "interview_spent", "allowed", "allowed", "day_spent"]);
    expect(await usage()).toMatchObject({ calls: 3 });
  });

  test("a new day has a whole budget, an interview has one for its life", async () => {
    const meter = meterWith({ interview: { calls: 2 }, day: { calls: 1 } });
    const answers = [];
    for (const at of ["2026-03-01T23:59:59.999Z", "2026-03-01T23:59:59.999Z", "2026-03-02T00:00:00.000Z", "2026-03-03T00:00:00.000Z"]) {
      clock = new Date(at);
      answers.push(await asked(meter));
    }
    expect(answers).toEqual(["allowed", "day_spent", "allowed", "interview_spent"]);
  });

  test("a request over midnight is paid by the day on which it ends", async () => {
    const meter = meterWith({});
    await meter.allow(OURS);
    clock = new Date("2026-03-02T00:00:01.000Z");
    await meter.record(call());
    expect(await usage()).toMatchObject({ day: "2026-03-02", calls: 0, input: 1000 });
  });

  test("of forty requests at once through two meters, no more get through than the budget has", async () => {
    const other = kind === "a file" ? await openMigrated(`file:${opened.folder}/new/test.db`) : opened.db;
    const limits = { interview: { calls: 15 }, day: { calls: 20 } };
    const meters = [meterWith(limits), meterWith(limits, PRICES, other)];
    const answers = await Promise.all(times(20, () => meters.flatMap((meter) => [asked(meter), asked(meter, THEIRS)])).flat());
    expect(tally(answers)["allowed"]).toBe(20);
    expect(await usage()).toMatchObject({ calls: 20 });
    expect(Number((await ofInterview("i"))!["calls"]) + Number((await ofInterview("j"))!["calls"])).toBe(20);
    if (other !== opened.db) other.close();
  });

  test("what twenty requests took at once adds up", async () => {
    const meters = [meterWith({}), meterWith({})];
    await Promise.all(times(20, (at) => meters[at % 2]!.allow(OURS)));
    await Promise.all(times(20, (at) => meters[at % 2]!.record(call({ outcome: at % 4 === 0 ? "server" : "ok" }))));
    const sums = { calls: 20, failures: 5, input: 20_000, output: 2_000 };
    expect(await usage()).toMatchObject({ ...sums, cachedInput: 8_000, microUsd: 7_200 });
    expect(await ofInterview("i")).toMatchObject({ ...sums, cached_input: 8_000, micro_usd: 7_200 });
    expect(failures).toEqual([]);
  });

  test("nothing of an interview's counts stays when it is deleted, and a late request brings none back", async () => {
    const meter = meterWith({});
    for (const who of [OURS, THEIRS]) await meter.allow(who);
    await deleteInterview(opened.db, "i");
    await meter.record(call());
    expect(await asked(meter)).toBe("allowed");
    expect([await ofInterview("i"), (await ofInterview("j"))!["calls"]]).toEqual([undefined, 1]);
    await forgetInterviews(opened.db, "2026-06-01T00:00:00.000Z");
    expect(await ofInterview("j")).toBeUndefined();
    expect(await usage()).toMatchObject({ calls: 3, input: 1000 });
    expect(JSON.stringify(await select(opened.db, "SELECT * FROM model_day"))).not.toMatch(/"[ij]"/);
  });

  test("the last failure is told with its time, also the day after", async () => {
    const meter = meterWith({});
    expect((await usage()).lastFault).toBeNull();
    for (const [at, outcome] of [["10:00", "timeout"], ["11:00", "rate_limited"], ["12:00", "ok"]] as const) {
      clock = new Date(`2026-03-01T${at}:00.000Z`);
      await meter.record(call({ outcome }));
    }
    clock = new Date("2026-03-02T09:00:00.000Z");
    expect(await usage()).toMatchObject({ calls: 0, failures: 0, lastFault: { kind: "rate_limited", at: "2026-03-01T11:00:00.000Z" } });
  });

  test("each request is one line of the log, which names no interview", async () => {
    const meter = meterWith({ interview: { calls: 1 } });
    await meter.allow(OURS);
    await meter.record(call({ interviewId: "i-secret", outcome: "truncated" }));
    await asked(meter);
    expect(logged).toEqual([
      { purpose: "reading", outcome: "truncated", tokens: { input: 1000, cachedInput: 400, output: 100 }, estimated: false, milliseconds: 812, microUsd: 360 },
      { purpose: "reading", outcome: "interview_spent", tokens: { input: 0, cachedInput: 0, output: 0 }, estimated: false, milliseconds: 0, microUsd: 0 },
    ]);
  });

  test("without prices the cost is unknown and tokens still count", async () => {
    const meter = meterWith({ interview: { tokens: 1000 } }, null);
    await meter.allow(OURS);
    await meter.record(call({ estimated: true }));
    expect(logged[0]).toMatchObject({ microUsd: null, estimated: true });
    expect(await asked(meter)).toBe("interview_spent");
    expect((await usage()).microUsd).toBe(0);
  });

  test("counts that make no sense cannot empty or refill a budget", async () => {
    const meter = meterWith({});
    await meter.allow(OURS);
    for (const tokens of [{ input: -5, cachedInput: 9, output: Number.NaN }, { input: 10, cachedInput: 99, output: 2.4 }, { input: Infinity, cachedInput: 0, output: 0 }]) {
      await meter.record(call({ tokens }));
    }
    expect(await usage()).toMatchObject({ input: 10_000_010, cachedInput: 10, output: 2 });
  });

  test("a ledger that fails refuses the request, and does not take back a reply", async () => {
    const meter = meterWith({});
    await opened.db.execute("DROP TABLE model_day");
    expect(await asked(meter)).toBe("unknown");
    await meter.record(call());
    expect(failures).toEqual(["budget", "usage"]);
    expect(logged).toHaveLength(1);
  });
});
