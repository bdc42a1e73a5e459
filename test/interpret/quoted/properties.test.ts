/** What holds whatever a model quotes. */
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { finding } from "../../../server/interpret/findings.ts";
import { OPS, PERIODS, UNITS, type SaidFinding, type Term } from "../../../server/interpret/model/reply.ts";
import { amountOf, heard, hours, knowing, percent, term, time } from "./saying.ts";

const WORDS = ["half", "a third of", "20%", "hours", "two", "the rest", "till", "no", "sorry", "each", "Monday", "8-12", "of it", ",", ".", "\n", "every other", "week",
  "one in six", "a day", "a month", "twice", "three times", "1e9", "-5", "0", "😀", "\u0000", "%", "weeks", "of the fifty", "and", "or", "maybe", "not", "shift", "tens",
  "la moitié", "treinta y cinco", "Stunden", "halb sechs", "½", "8h30", "٣", "à", "time", "half of half of", "same", "most of"];
const quotes = fc.oneof(fc.string({ unit: "binary", maxLength: 80 }), fc.array(fc.constantFrom(...WORDS), { maxLength: 12 }).map((words) => words.join(" ")));
const terms: fc.Arbitrary<Term> = fc.record({
  amount: quotes, unit: fc.constantFrom(...UNITS), per: fc.constantFrom(...PERIODS), out_of: fc.option(quotes), times: fc.array(quotes, { maxLength: 3 }), except: fc.option(quotes),
});
const ids = fc.constantFrom("t1", "t2", "t3", "t9", "washing up");
const timing = { op: fc.constantFrom(...OPS), terms: fc.array(terms, { maxLength: 3 }), of: fc.array(ids, { maxLength: 3 }), quote: fc.constant("said") };
const said: fc.Arbitrary<SaidFinding> = fc.oneof(
  fc.record({ kind: fc.constant("time" as const), tasks: fc.array(ids, { minLength: 1, maxLength: 3 }), ...timing }),
  fc.record({ kind: fc.constant("own_task" as const), text: fc.constantFrom("washing up", "driving"), activity: fc.constant("a"), ...timing }),
  fc.record({ kind: fc.constant("week" as const), hours: fc.array(terms, { maxLength: 3 }), day: fc.option(quotes), days: fc.option(quotes), breaks: fc.option(quotes), quote: fc.constant("said") }),
  fc.record({ kind: fc.constant("level" as const), years: fc.option(quotes), level: fc.constant(null), leads: fc.constantFrom("yes" as const, "no" as const, null), quote: fc.constant("said") }),
);
const known = knowing({ t1: hours(10), "t2+t3": percent(30) }, 38);

test("any reply becomes findings that fit the schema, so that no week has more hours than there are", () => {
  fc.assert(fc.property(fc.array(said, { maxLength: 5 }), quotes, (reply, message) => {
    for (const one of heard(reply, { known }, message)) expect(finding.safeParse(one).success).toBe(true);
  }), { numRuns: 500 });
});

test("all that is said of time is told, whatever its quotes", () => {
  fc.assert(fc.property(fc.array(said, { maxLength: 5 }), (reply) => {
    const told = heard(reply).filter(({ kind }) => kind === "time" || kind === "own_task");
    expect(told.length).toBeGreaterThanOrEqual(reply.filter(({ kind }) => kind === "time" || kind === "own_task").length);
  }));
});

const units = fc.constantFrom(...UNITS);
const periods = fc.constantFrom(...PERIODS);
const small = fc.integer({ min: 1, max: 12 });

test.each([
  ["hours a week", (n: number) => `${n} h`], ["hours a day", (n: number) => `${n * 5} h`], ["hours a month", (n: number) => `${n / 4} h`],
  ["percent", (n: number) => `${n} %`], ["% of my time", (n: number) => `${n} %`], ["days a week", (n: number) => `${n * 8} h`],
  ["Stunden am Tag", (n: number) => `${n * 5} h`], ["heures par semaine", (n: number) => `${n} h`], ["por ciento", (n: number) => `${n} %`], ["godzin tygodniowo", (n: number) => `${n} h`],
])("the quote's own unit and period win over everything that the model calls them: %s", (words, expected) => {
  fc.assert(fc.property(small, units, periods, (n, unit, per) => {
    expect(amountOf(term(`${n} ${words}`, { unit, per }), {}, words)).toBe(expected(n));
  }));
});

test("twice the hours are twice the amount, and a count multiplies", () => {
  fc.assert(fc.property(small, fc.integer({ min: 2, max: 5 }), fc.constantFrom("day", "week", "month"), (n, by, per) => {
    const amount = (one: Term): number => Number.parseFloat(amountOf(one));
    const one = amount(term(`${n} hours`, { per: per as "day" }));
    if (one * by > 168) return;
    expect(amount(term(`${n * by} hours`, { per: per as "day" }))).toBeCloseTo(one * by, 5);
    expect(amount(term(`${n} hours`, { per: per as "day", times: [`${by} of them`] }))).toBeCloseTo(one * by, 5);
  }));
});

test("a part and its exception make the whole", () => {
  fc.assert(fc.property(fc.constantFrom("half", "a third", "a quarter", "one week in six", "20 percent", "two fifths"), (part) => {
    const amount = (change: Partial<Term>): number => Number.parseFloat(amountOf(term("30 hours a week", change)));
    expect(amount({ times: [part] }) + amount({ except: part })).toBeCloseTo(30, 1);
  }));
});

const NO_NUMBER = ["coding", "boring", "ages", "whatever", "the", "phones", "of", "sometimes", "in", "meetings", "x", "?", "per", "when", "busy", "hours", "minutes", "percent"];

test("where no quote holds a number, a fraction, a day or a part of one, there is no number", () => {
  const empty = fc.array(fc.constantFrom(...NO_NUMBER), { maxLength: 8 }).map((words) => words.join(" "));
  fc.assert(fc.property(empty, empty, units, periods, fc.constantFrom(...OPS), (amount, times, unit, per, op) => {
    const [found] = heard([time(["t1"], [term(amount, { unit, per, times: times === "" ? [] : [times] })], { op } as Partial<SaidFinding> as object)]);
    expect(found?.kind === "time" && "value" in found.amount).toBe(false);
  }), { numRuns: 2000 });
});
