/** The circuit breaker, with a clock that stands until it is moved. */
import { describe, expect, test } from "vitest";
import { createBreaker } from "../../server/model/breaker.ts";
import { FAULTS, ModelFault, type FaultKind } from "../../server/model/model.ts";

const SECOND = 1_000, PATIENCE = 20 * SECOND;

function broken() {
  let time = 1_000_000;
  const breaker = createBreaker(() => time, PATIENCE);
  const fail = (kind: FaultKind, status: number | null = null, retryAfterMs: number | null = null) => breaker.enter().failed(new ModelFault(kind, status, retryAfterMs));
  const paused = (): boolean => { try { breaker.enter().left(); return false; } catch (error) { expect(error).toMatchObject({ kind: "paused" }); return true; } };
  return { breaker, fail, paused, pass: (seconds: number) => { time += seconds * SECOND; } };
}
const times = <T>(count: number, what: () => T): T[] => Array.from({ length: count }, what);

describe("What opens it", () => {
  test.each(["timeout", "unreachable", "rate_limited", "server", "cut"] as const)("five of %s in a row, and not four", (kind) => {
    const { fail, paused } = broken();
    expect(times(4, () => fail(kind))).toEqual([null, null, null, null]);
    expect(paused()).toBe(false);
    expect(fail(kind)).toBe(30 * SECOND);
    expect(paused()).toBe(true);
  });

  test.each([["unauthorised", 401, null], ["forbidden", 403, null], ["refused", 404, null], ["rate_limited", 429, 21 * SECOND]] as const)("%s (HTTP %s, wait %s) at once", (kind, status, wait) => {
    const { fail, paused } = broken();
    expect(fail(kind, status, wait)).toBe(30 * SECOND);
    expect(paused()).toBe(true);
  });

  test.each(FAULTS.filter((kind) => !["timeout", "unreachable", "rate_limited", "server", "cut", "unauthorised", "forbidden"].includes(kind)))("never %s, which a worker's words or a budget may bring about", (kind) => {
    const { fail, paused } = broken();
    times(50, () => fail(kind));
    expect(paused()).toBe(false);
  });

  test("not failures with an answer between them", () => {
    const { breaker, fail, paused } = broken();
    times(4, () => fail("server"));
    breaker.enter().succeeded();
    times(4, () => fail("server"));
    fail("malformed");
    times(4, () => fail("server"));
    expect(paused()).toBe(false);
  });

  test("once only for requests that were under way together", () => {
    const { breaker, paused, pass } = broken();
    const together = times(40, () => breaker.enter());
    const rests = together.map((one) => one.failed(new ModelFault("timeout")));
    expect(rests.filter((rest) => rest !== null)).toEqual([30 * SECOND]);
    pass(30);
    expect(paused()).toBe(false);
  });
});

describe("While it is open", () => {
  test("nobody asks before the pause is over, then one does", () => {
    const { breaker, fail, paused, pass } = broken();
    fail("unauthorised");
    pass(29.9);
    expect(paused()).toBe(true);
    expect(breaker.state()).toBe("open");
    pass(0.1);
    expect(breaker.state()).toBe("half_open");
    const probe = breaker.enter();
    expect(breaker.state()).toBe("half_open");
    expect(times(10, paused)).toEqual(Array(10).fill(true));
    probe.succeeded();
    expect(times(10, paused)).toEqual(Array(10).fill(false));
    expect(breaker.state()).toBe("closed");
  });

  test("pauses double up to ten minutes, and begin anew after an answer", () => {
    const { breaker, fail, pass } = broken();
    const rests = [fail("forbidden"), ...times(6, () => { pass(600); return fail("server"); })];
    expect(rests.map((rest) => rest! / SECOND)).toEqual([30, 60, 120, 240, 480, 600, 600]);
    pass(600);
    breaker.enter().succeeded();
    expect(fail("unauthorised")).toBe(30 * SECOND);
  });

  test("a wait that the provider asks for is kept, up to ten minutes", () => {
    expect(broken().fail("rate_limited", 429, 90 * SECOND)).toBe(90 * SECOND);
    expect(broken().fail("rate_limited", 429, 3_600 * SECOND)).toBe(600 * SECOND);
  });

  test("a probe whose caller left lets the next one in", () => {
    const { breaker, fail, paused, pass } = broken();
    fail("forbidden");
    pass(30);
    breaker.enter().left();
    expect(paused()).toBe(false);
    breaker.enter().failed(new ModelFault("day_spent"));
    expect(paused()).toBe(false);
  });
});
