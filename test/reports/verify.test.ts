/** Saved reports come out again bit for bit, and a copy that was changed in any number does not. */
import * as fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { verifyCommand, type World } from "../../server/reports/verify-command.ts";
import { verify, type Check } from "../../server/reports/verify.ts";
import { withoutQuotes } from "../../server/reports/snapshot.ts";
import { storedBody } from "../../server/reports/keeper.ts";
import { catalog, catalogWith, savedReport } from "./changed.ts";
import { downloaded, frozenReport } from "./random.ts";

const found = (checks: readonly Check[]) => checks.flatMap(({ differences }) => differences);
const leftOut = (checks: readonly Check[]) => checks.flatMap(({ part, leftOut: why }) => (why === null ? [] : `${part}: ${why}`));

let text: string;
beforeAll(async () => { text = JSON.stringify(await savedReport()); });

test("random reports of any role, with or without quotes, come out the same in every part and stay below 160 KB", async () => {
  for await (const one of downloaded(fc.sample(frozenReport(catalog), { numRuns: 24, seed: 3 }))) {
    expect(one.length).toBeLessThan(160_000);
    const checks = await verify(one, catalog);
    expect({ role: JSON.parse(one).role.id, found: found(checks), leftOut: leftOut(checks) }).toMatchObject({ found: [], leftOut: [] });
  }
}, 60_000);

/** Every number in a JSON value, as the path to it. */
function numbersIn(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value === "number") return [path];
  return typeof value === "object" && value !== null ? Object.entries(value).flatMap(([member, of]) => numbersIn(of, [...path, member])) : [];
}

/** The same JSON with another number at one place. */
function tampered(report: unknown, path: readonly (string | number)[], by: number): unknown {
  const [member, ...rest] = path, copy = (Array.isArray(report) ? [...report] : { ...(report as object) }) as Record<string, unknown>;
  copy[member!] = rest.length > 0 ? tampered(copy[member!], rest, by) : (copy[member!] as number) + by;
  return copy;
}

test("whichever single number is changed in a copy, the check finds it", async () => {
  const report = JSON.parse(text), numbers = numbersIn(report);
  expect(numbers.length).toBeGreaterThan(1000);
  await fc.assert(fc.asyncProperty(fc.constantFrom(...numbers), fc.constantFrom(-1, 0.1, 1, 1e6), async (path, by) => {
    const checks = await verify(JSON.stringify(tampered(report, path, by)), catalog);
    expect(found(checks)).not.toEqual([]);
  }), { numRuns: 60 });
}, 120_000);

describe("a copy that was changed and sealed anew", () => {
  const worked = ["score", "levers", "scenarios", "asSeen", "transitions", "nearMisses", "considered", "passed", "basis", "targets"];

  test("is found out by every number that was worked out or taken from the catalogue", async () => {
    const report = JSON.parse(text), numbers = numbersIn(report).filter(([member]) => worked.includes(String(member)));
    await fc.assert(fc.asyncProperty(fc.constantFrom(...numbers), async (path) => {
      const copy = tampered(report, path, 0.5) as Parameters<typeof storedBody>[0];
      const { id, savedAt, expiresAt } = copy;
      const [seal, ...others] = await verify(JSON.stringify({ id, savedAt, expiresAt, ...JSON.parse(await storedBody(copy)) }), catalog);
      expect(seal!.differences).toEqual([]);
      expect(found(others)).not.toEqual([]);
    }), { numRuns: 60 });
  }, 120_000);
});

test("without the worker's words it comes out the same", async () => {
  const shorn = withoutQuotes(await savedReport()), { id, savedAt, expiresAt } = shorn;
  const checks = await verify(JSON.stringify({ id, savedAt, expiresAt, ...JSON.parse(await storedBody(shorn)) }), catalog);
  expect({ found: found(checks), leftOut: leftOut(checks) }).toEqual({ found: [], leftOut: [] });
});

test("by another catalogue the score and each move still come out; facts and ranking are left out, and it says why", async () => {
  const checks = await verify(text, catalogWith((coder) => ({ ...coder, version: coder.version + 1 })));
  expect(found(checks)).toEqual([]);
  expect(leftOut(checks).map((one) => one.slice(0, 14))).toEqual(["The facts: rol", "The whole rank"]);
  expect(leftOut(checks).join()).toContain(`The report rests on catalogue ${catalog.version}`);
});

describe("the command", () => {
  async function run(args: readonly string[], change: Partial<World> = {}): Promise<{ code: number; said: string }> {
    const lines: string[] = [];
    const file = async (path: string) => ({ "good.json": text, "bad.json": text.replace('"considered":', '"considered":1') })[path] ?? "{}";
    const fetched = async (address: URL) => (address.href === "https://foothold.example/api/reports/abc" ? text : "no JSON");
    const code = await verifyCommand(args, { catalog: () => catalog, file, fetched, say: (line) => lines.push(line), ...change });
    return { code, said: lines.join("\n") };
  }

  test.each([
    ["a report that comes out the same", ["good.json"], 0, "the same, bit for bit"],
    ["a report that differs", ["bad.json"], 1, "considered: the report has 1"],
    ["the address of a page", ["https://foothold.example/r/abc#next"], 0, "the same, bit for bit"],
    ["the address of the JSON", ["https://foothold.example/api/reports/abc"], 0, "from the catalogue and the frozen profile"],
    ["an address without a report", ["https://foothold.example/roles/nurse"], 2, "no address of a report"],
    ["an address that is not encrypted", ["http://foothold.example/r/abc"], 2, "over https"],
    ["a file that is no report", ["other.json"], 2, "damaged"],
    ["an address that is none", ["http://["], 2, "no address"],
    ["nothing", [], 2, "Usage:"],
    ["too much", ["good.json", "bad.json"], 2, "Usage:"],
  ])("told %s", async (_, args, code, words) => {
    const ended = await run(args);
    expect(ended.said).toContain(words);
    expect(ended.code).toBe(code);
  });

  const changed = (change: object): string => JSON.stringify({ ...JSON.parse(text), ...change });
  const unreadable = { code: 2, said: "This cannot be read as a report: it is none, or it is damaged." };

  test.each<[string, object]>([
    ["tasks without numbers", { role: { ...JSON.parse(JSON.stringify(catalog.role("medical-coder"))), tasks: [{}] } }],
    ["a seal that is a number", { seal: 7 }], ["a seal of nothing known", { seal: { sha256: 1, of: 5 } }], ["an empty basis", { basis: {} }],
    ["disagreements that are a number", { disagreements: 5 }], ["what-ifs of nothing", { scenarios: [null] }], ["what-ifs without changes", { scenarios: [{ changes: 7 }] }],
    ["no wishes", { filters: null }], ["near misses that are no list", { nearMisses: { a: 1 } }],
    ["a score in words", { score: "38" }],
  ])("says of a copy with %s that it cannot be read", async (_, change) => {
    expect(await run(["hostile.json"], { file: async () => changed(change) })).toEqual(unreadable);
  });

  test("says of a copy that is nested without end that it cannot be read", async () => {
    const hostile = text.replace('"levers":[', `"levers":[{"of":${"[".repeat(9_000)}${"]".repeat(9_000)}},`);
    expect(await run(["hostile.json"], { file: async () => hostile })).toEqual(unreadable);
  });

  test.each([
    ["as a name", () => text.replace('"considered":', '"\\u001b[2J\\u009b31m":1,"considered":')], ["as the method", () => changed({ method: "\u001b[2J\u009b31m" })],
    ["as a value", () => changed({ considered: "\u009b31m" })], ["in what is worked out", () => text.replace('"levers":[', '"levers":[{"\\u001b[2J":"\\u009b31m"},')],
  ])("prints no signs that steer a terminal, %s", async (_, hostile) => {
    const { said } = await run(["hostile.json"], { file: async () => hostile() });
    expect(said.length).toBeGreaterThan(0);
    expect(said.replaceAll("\n", "")).not.toMatch(/\p{Cc}/u);
  });
});
