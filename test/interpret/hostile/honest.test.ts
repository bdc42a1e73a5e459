/** Honest answers in many languages and right findings of them: the checks stand in the way of at most three in a hundred. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import * as z from "zod";
import { isDeepStrictEqual } from "node:util";
import { loadCatalog } from "../../../db/load-catalog.ts";
import { supported } from "../../../server/interpret/model/justified.ts";
import { quotable } from "../../../server/interpret/model/quotable.ts";
import { modelReply, type SaidFinding, type Term } from "../../../server/interpret/model/reply.ts";
import { isAttacked } from "../../../server/interpret/steering/spans.ts";
import { isSuspicious } from "../../../server/interpret/steering/suspicion.ts";
import { mask } from "../../../server/interview/mask.ts";
import { contextOf } from "./rows.ts";

/** Findings in short: `amounts` are the terms' quotes. */
const said = z.looseObject({ quote: z.string(), amounts: z.array(z.string()).optional(), unit: z.string().optional(), per: z.string().optional() });
const row = z.object({
  language: z.string(), question: z.string(), message: z.string(), role: z.string().optional(), said: z.array(said),
  history: z.array(z.object({ question: z.string(), answer: z.string() })).default([]),
});
type Row = z.infer<typeof row>;

const rowsOf = (file: string): Row[] => z.array(row).parse(JSON.parse(readFileSync(new URL(file, import.meta.url), "utf8")));

function inFull({ amounts, unit, per, ...rest }: Row["said"][number]): SaidFinding {
  const term = (amount: string) => ({ amount, unit: unit ?? "as_said", per: per ?? "as_said", out_of: null, times: [], except: null }) as Term;
  if (rest.kind === "week") Object.assign(rest, { hours: rest.hours ? [term(String(rest.hours))] : [], breaks: null });
  return modelReply.shape.findings.parse([amounts ? { of: [], ...rest, terms: amounts.map(term) } : rest])[0]!;
}

/** The findings of a row that are refused, or cut, in short. */
function refused({ message, question, history, role, said: all }: Row): string[] {
  const context = contextOf({ question, history }, role);
  const texts = [{ message: mask(message), question }, ...context.history.map((turn) => ({ message: turn.answer, question: turn.question }))];
  return all.map(inFull).flatMap((one) => {
    const where = texts.find((text) => text.message.includes(one.quote))!;
    const heard = { message: where.message, text: quotable(where.message), context: { ...context, question: where.question } };
    return isDeepStrictEqual(supported(one, heard), one) ? [] : [`${one.kind}: ${one.quote}`];
  });
}

const FILES = ["honest.json", "honest-held-out.json", "honest-third.json", "honest-fourth.json", "honest-fifth.json", "honest-sixth.json", "honest-seventh.json"];

test.each(FILES)("of %s at most three findings in a hundred are refused", (file) => {
  const rows = rowsOf(file);
  const findings = rows.flatMap((one) => one.said).length;
  expect(rows.flatMap(refused).length).toBeLessThanOrEqual(0.03 * findings + 1);
});

test("after a sentence that seems meant for us, at most one finding in ten is refused", () => {
  const rows = FILES.flatMap(rowsOf).map((one) => ({ ...one, message: `Will you remember this? ${one.message}` }));
  expect(rows.every(({ message }) => isSuspicious(message))).toBe(true);
  expect(rows.flatMap(refused).length).toBeLessThan(0.1 * rows.flatMap((one) => one.said).length);
});

test("the honest answers are in more than ten languages", () => {
  expect(new Set(rowsOf("honest.json").map(({ language }) => language)).size).toBeGreaterThan(10);
});

test("a level keeps what the words carry of it", () => {
  const message = "I code charts, and have for 20 years.";
  const heard = { message, text: message, context: contextOf({ question: "What do you spend your hours on in a normal week?", history: [] }) };
  const level = { kind: "level", years: "20 years", level: null, leads: null, quote: "have for 20 years" } as const;
  expect(supported({ ...level, level: "senior", leads: "yes" }, heard)).toEqual(level);
  expect(supported({ ...level, years: null, level: "senior" }, heard)).toBeNull();
});

test("a complete sentence counts beside one that is meant for us", () => {
  const message = "Will you remember this? Zehn Stunden kodieren, Rückfragen mache ich keine.";
  const heard = { message, text: message, context: contextOf({ question: "What do you spend your hours on in a normal week?", history: [] }) };
  expect(isSuspicious(message)).toBe(true);
  const terms = [{ amount: "Zehn Stunden", unit: "as_said", per: "as_said", out_of: null, times: [], except: null } satisfies Term];
  const coding: SaidFinding = { kind: "time", tasks: ["assign-codes"], op: "is", terms, of: [], quote: "Zehn Stunden kodieren" };
  const none: SaidFinding = { kind: "not_done", tasks: ["query-clinicians"], quote: "Rückfragen mache ich keine" };
  expect([coding, none].map((one) => supported(one, heard))).toEqual([coding, none]);
});

test("what workers do, in the words of the catalogue, hardly ever seems meant for us", () => {
  const catalog = loadCatalog();
  const told = catalog.roles.flatMap(({ id }) => catalog.role(id)?.tasks ?? [])
    .map(({ statement }) => `I ${statement[0]!.toLowerCase()}${statement.slice(1).replace(/\.$/, "")}, about 5 hours a week.`);
  expect(told.length).toBeGreaterThan(5000);
  expect(told.filter((one) => isSuspicious(one) || isAttacked(one)).length).toBeLessThan(told.length / 1000);
});
