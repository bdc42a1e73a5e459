/** Reports of an older method open, explain themselves and come out again as far as today's rules reach; what nobody can read is refused in words. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { KeptReport } from "../../db/reports.ts";
import { METHOD } from "../../scoring/index.ts";
import { Refusal } from "../../server/problems.ts";
import { verify } from "../../server/reports/verify.ts";
import { METHODS, opened, openedCopy } from "../../server/reports/versions.ts";
import { reportSnapshot } from "../../server/schemas/conversation.ts";
import { reportPage } from "../../web/pages/report.tsx";
import { frame, textOf } from "../web/drawn.ts";
import { catalog, savedReport } from "./changed.ts";

const read = (name: string): string => readFileSync(new URL(name, import.meta.url), "utf8");
const row = JSON.parse(read("method-1.row.json")) as KeptReport;
const copy = read("method-1.export.json");

test("the newest method is the rules' own", () => {
  expect(METHODS.at(-1)!.method).toBe(METHOD);
});

describe("a report of method 1, as its own program saved it", () => {
  const report = opened(row);

  test("opens in today's shape, from the database and from its JSON alike", () => {
    expect(reportSnapshot.safeParse(report).error?.issues ?? []).toEqual([]);
    expect(openedCopy(copy)).toEqual(report);
  });

  test("keeps every number that it had", () => {
    const { score, levers, transitions } = JSON.parse(row.body);
    expect(report).toMatchObject({ method: "aijri-personal/1", score, levers, scoredAt: row.createdAt, earlier: [], basis: null, seal: null });
    expect(report.transitions.map(({ roleId, score: of, utility }) => [roleId, of, utility]))
      .toEqual(transitions.map((move: { roleId: string; score: number; utility: number }) => [move.roleId, move.score, move.utility]));
    expect(transitions.some(({ via }: { via: unknown }) => typeof via === "string")).toBe(true);
    expect(report.transitions.map(({ via }) => via)).toEqual(transitions.map(() => null));
  });

  test("says on its page which method made it and what has changed since", () => {
    const page = textOf(reportPage({ ...frame, report }));
    expect(page).toContain("aijri-personal/1");
    for (const sentence of METHODS.at(-1)!.what) expect(page).toContain(sentence);
  });

  test("comes out again in score and levers; its moves are left out, and it says why", async () => {
    const checks = await verify(copy, catalog);
    expect(checks.flatMap(({ differences }) => differences)).toEqual([]);
    const parts = checks.filter(({ leftOut }) => leftOut === null).map(({ part }) => part);
    expect(parts).toEqual(expect.arrayContaining(["Score, range, reasons and week", "What would move it"]));
    expect(checks.find(({ part }) => part.startsWith("The whole ranking"))!.leftOut).toContain("aijri-personal/1");
  });
});

test("a report of today's method has nothing to explain", async () => {
  expect((await savedReport()).made).toEqual({ method: METHOD, since: [] });
});

describe("what cannot be read", () => {
  const whole = JSON.parse(row.body);
  test.each([
    ["a method of the future", { ...whole, method: "aijri-personal/99" }, 501, "aijri-personal/99"],
    ["no method", { ...whole, method: undefined }, 500, "damaged"],
    ["no score", { ...whole, score: null }, 500, "damaged"],
    ["a score in words", { ...whole, score: { ...whole.score, value: "38" } }, 500, "damaged"],
    ["moves without a role", { ...whole, transitions: [{}] }, 500, "damaged"],
    ["a list", [], 500, "damaged"],
  ])("%s is refused in words", (_, body, status, words) => {
    const open = () => opened({ ...row, body: JSON.stringify(body) });
    expect(open).toThrow(Refusal);
    expect(open).toThrow(words);
    try { open(); } catch (error) { expect((error as Refusal).status).toBe(status); }
  });

  test("half a body is refused in words", () => {
    expect(() => opened({ ...row, body: row.body.slice(0, 500) })).toThrow("damaged");
  });
});
