/** What is kept and logged of requests to the model, on real databases. */
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { select } from "../../db/client.ts";
import { deleteInterview, forgetInterviews } from "../../db/interviews.ts";
import { DATABASES } from "../db/databases.ts";
import { asked, call, deskOn, OURS, THEIRS, times, type Desk } from "./metered.ts";

describe.each(DATABASES)("On %s", (_, open) => {
  let desk: Desk;
  beforeEach(async () => { desk = await deskOn(open); });
  afterEach(() => desk.close());

  test("what twenty requests took at once adds up", async () => {
    const meters = [desk.meter({}), desk.meter({})];
    await Promise.all(times(20, (at) => meters[at % 2]!.allow(OURS)));
    await Promise.all(times(20, (at) => meters[at % 2]!.record(call({ outcome: at % 4 === 0 ? "server" : "ok" }))));
    const sums = { calls: 20, failures: 5, input: 20_000, output: 2_000 };
    expect(await desk.usage()).toMatchObject({ ...sums, cachedInput: 8_000, microUsd: 7_200 });
    expect(await desk.ofInterview("i")).toMatchObject({ ...sums, cached_input: 8_000, micro_usd: 7_200 });
    expect(desk.failures).toEqual([]);
  });

  test("nothing of an interview's counts stays when it is deleted, and a late request brings none back", async () => {
    const meter = desk.meter({});
    for (const who of [OURS, THEIRS]) await meter.allow(who);
    await deleteInterview(desk.db, "i");
    await meter.record(call());
    expect(await asked(meter)).toBe("allowed");
    expect([await desk.ofInterview("i"), (await desk.ofInterview("j"))!["calls"]]).toEqual([undefined, 1]);
    await forgetInterviews(desk.db, "2026-06-01T00:00:00.000Z");
    expect(await desk.ofInterview("j")).toBeUndefined();
    expect(await desk.usage()).toMatchObject({ calls: 3, input: 1000 });
    expect(JSON.stringify(await select(desk.db, "SELECT * FROM model_day"))).not.toMatch(/"[ij]"/);
  });

  test("the last failure is told with its time, also the day after", async () => {
    const meter = desk.meter({});
    expect((await desk.usage()).lastFault).toBeNull();
    for (const [at, outcome] of [["10:00", "timeout"], ["11:00", "rate_limited"], ["12:00", "ok"]] as const) {
      desk.clock = new Date(`2026-03-01T${at}:00.000Z`);
      await meter.record(call({ outcome }));
    }
    desk.clock = new Date("2026-03-02T09:00:00.000Z");
    expect(await desk.usage()).toMatchObject({ calls: 0, failures: 0, lastFault: { kind: "rate_limited", at: "2026-03-01T11:00:00.000Z" } });
  });

  test("each request is one line of the log, which names no interview", async () => {
    const meter = desk.meter({ interview: { calls: 1 } });
    await meter.allow(OURS);
    await meter.record(call({ interviewId: "i-secret", outcome: "truncated" }));
    await asked(meter);
    expect(desk.logged).toEqual([
      { purpose: "reading", outcome: "truncated", tokens: { input: 1000, cachedInput: 400, output: 100 }, estimated: false, milliseconds: 812, microUsd: 360 },
      { purpose: "reading", outcome: "interview_spent", tokens: { input: 0, cachedInput: 0, output: 0 }, estimated: false, milliseconds: 0, microUsd: 0 },
    ]);
  });

  test("without prices the cost is unknown and tokens still count", async () => {
    const meter = desk.meter({ interview: { tokens: 1000 } }, null);
    await meter.allow(OURS);
    await meter.record(call({ estimated: true }));
    expect(desk.logged[0]).toMatchObject({ microUsd: null, estimated: true });
    expect(await asked(meter)).toBe("interview_spent");
    expect((await desk.usage()).microUsd).toBe(0);
  });

  test("counts that make no sense cannot empty or refill a budget", async () => {
    const meter = desk.meter({});
    await meter.allow(OURS);
    for (const tokens of [{ input: -5, cachedInput: 9, output: Number.NaN }, { input: 10, cachedInput: 99, output: 2.4 }, { input: Infinity, cachedInput: 0, output: 0 }]) {
      await meter.record(call({ tokens }));
    }
    expect(await desk.usage()).toMatchObject({ input: 2_000_010, cachedInput: 10, output: 2 });
  });

  test("a ledger that fails refuses the request, and does not take back a reply", async () => {
    const meter = desk.meter({});
    await desk.db.execute("DROP TABLE model_day");
    expect(await asked(meter)).toBe("unknown");
    await meter.record(call());
    expect(desk.failures).toEqual(["budget", "usage"]);
    expect(desk.logged).toHaveLength(1);
  });
});
