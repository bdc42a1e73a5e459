/** What the budgets promise, on real databases; two meters stand for two processes. */
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openMigrated } from "../../db/migrate.ts";
import type { FaultKind } from "../../server/model/model.ts";
import { DATABASES } from "../db/databases.ts";
import { asked, call, deskOn, NOBODYS, OURS, PRICES, THEIRS, times, type Desk, type Limits } from "./metered.ts";

describe.each(DATABASES)("On %s", (kind, open) => {
  let desk: Desk;
  beforeEach(async () => { desk = await deskOn(open); });
  afterEach(() => desk.close());

  test.each<[string, Limits, FaultKind]>([
    ["calls of an interview", { interview: { calls: 2 } }, "interview_spent"],
    ["tokens of an interview", { interview: { tokens: 2200 } }, "interview_spent"],
    ["money of an interview", { interview: { usd: 0.00072 } }, "interview_spent"],
    ["calls of a day", { day: { calls: 2 } }, "day_spent"],
    ["tokens of a day", { day: { tokens: 2200 } }, "day_spent"],
    ["money of a day", { day: { usd: 0.00072 } }, "day_spent"],
    ["both at once", { interview: { calls: 2 }, day: { calls: 2 } }, "interview_spent"],
  ])("when the %s are used up, the next request is refused", async (_, limits, refusal) => {
    const meter = desk.meter(limits);
    for (const answer of ["allowed", "allowed", refusal, refusal]) {
      expect(await asked(meter)).toBe(answer);
      if (answer === "allowed") await meter.record(call());
    }
    expect(await desk.usage()).toMatchObject({ calls: 2, input: 2000, cachedInput: 800, output: 200, microUsd: 720 });
  });

  test("one interview's budget is no other's, a day's budget is everybody's", async () => {
    const meter = desk.meter({ interview: { calls: 1 }, day: { calls: 3 } });
    expect([await asked(meter), await asked(meter), await asked(meter, THEIRS), await asked(meter, NOBODYS), await asked(meter, NOBODYS)])
      .toEqual(["allowed", "interview_spent", "allowed", "allowed", "day_spent"]);
    expect(await desk.usage()).toMatchObject({ calls: 3 });
  });

  test("a new day has a whole budget, an interview has one for its life", async () => {
    const meter = desk.meter({ interview: { calls: 2 }, day: { calls: 1 } });
    const answers = [];
    for (const at of ["2026-03-01T23:59:59.999Z", "2026-03-01T23:59:59.999Z", "2026-03-02T00:00:00.000Z", "2026-03-03T00:00:00.000Z"]) {
      desk.clock = new Date(at);
      answers.push(await asked(meter));
    }
    expect(answers).toEqual(["allowed", "day_spent", "allowed", "interview_spent"]);
  });

  test("a request over midnight is paid by the day on which it ends", async () => {
    const meter = desk.meter({});
    await meter.allow(OURS);
    desk.clock = new Date("2026-03-02T00:00:01.000Z");
    await meter.record(call());
    expect(await desk.usage()).toMatchObject({ day: "2026-03-02", calls: 0, input: 1000 });
  });

  test("of forty requests at once through two meters, no more get through than the budget has", async () => {
    const other = kind === "a file" ? await openMigrated(`file:${desk.folder}/new/test.db`) : desk.db;
    const limits = { interview: { calls: 15 }, day: { calls: 20 } };
    const meters = [desk.meter(limits), desk.meter(limits, PRICES, other)];
    const answers = await Promise.all(times(10, () => meters.flatMap((meter) => [asked(meter), asked(meter, THEIRS)])).flat());
    expect(answers.filter((answer) => answer === "allowed")).toHaveLength(20);
    expect(await desk.usage()).toMatchObject({ calls: 20 });
    expect(Number((await desk.ofInterview("i"))!["calls"]) + Number((await desk.ofInterview("j"))!["calls"])).toBe(20);
    if (other !== desk.db) other.close();
  });
});
