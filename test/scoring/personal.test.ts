/** The personal score, its range and its reasons, against brute force. */
import * as fc from "fast-check";
import { expect, test } from "vitest";
import {
  BARRIERS, scorePerson, scoreRole, shown, SIGNALS, withX, type PersonScore, type Profile, type TaskScores,
} from "../../scoring/index.ts";
import { activities, ada, ben, dev, everybody, farid, grace, hours, medicalCoder, percent, worker } from "../cast.ts";
import { profile } from "./arbitrary.ts";
import { exactFrom } from "./formula.ts";
import { naiveEnds, naiveShapley } from "./naive.ts";
import { at } from "./reference.ts";

const score = (of: Profile) => scorePerson(medicalCoder, of, activities);
const total = <K extends string>(keys: readonly K[], of: Readonly<Record<K, number>>) => keys.reduce((sum, key) => sum + of[key], 0);
const scoresIn = (of: Profile) => (id: string): TaskScores =>
  medicalCoder.tasks.find((task) => task.id === id)?.score ?? activities[of.own.find((own) => own.id === id)!.activity]!.score;

test("somebody who said nothing has the role's score, and a wide range", () => {
  const { value, role, confidence, why, low, high } = score(ada);
  expect([value, role.value]).toEqual([11.6, 11.6]);
  expect(why.map(({ exact, shown: part }) => [exact, part])).toEqual(Array.from({ length: 5 }, () => [0, 0]));
  expect({ confidence, low, high }).toEqual({ confidence: "low", low: 4, high: 29 });
});

test.each([["ben", 1.6, -4, 1, -1], ["dev", 1.02, -5, 2, -1], ["grace", 3.55, -5, 5, -1]] as const)(
  "%s has resistance %d, evidence %d, barriers %d, growth %d", (name, tr, e, b, g) => {
    const of = score(everybody[name]!);
    expect(of.taskResistance).toBeCloseTo(tr, 9);
    expect([of.evidence, of.barriers, of.growth]).toEqual([e, b, g]);
    expect(of.exact).toBeCloseTo(exactFrom(tr, e, b, g), 9);
  });

test("half an hour of a forty hour week is a bit over a percent", () => {
  const { week } = score(worker({ tasks: [hours("stay-current", 0.5)] }));
  expect(week.tasks.find(({ id }) => id === "stay-current")!.share).toEqual({ value: 1.25, low: 0.25, high: 2.25 });
});

function consistent(of: PersonScore): void {
  expect(of.exactLow).toBeLessThanOrEqual(of.exact);
  expect(of.exactHigh).toBeGreaterThanOrEqual(of.exact);
  expect(of.low).toBeLessThanOrEqual(of.exactLow + 1e-9);
  expect(of.high).toBeGreaterThanOrEqual(of.exactHigh - 1e-9);
  expect(of.value).toBe(shown(of.exact));
  const width = of.exactHigh - of.exactLow;
  expect(of.confidence).toBe(width <= 6 ? "high" : width <= 14 ? "medium" : "low");
}

test("the range holds the score, and its ends are what no corner of the bounds exceeds", () => {
  fc.assert(fc.property(profile, (told) => {
    const of = score(told);
    consistent(of);
    const naive = naiveEnds(of, scoresIn(told));
    expect(of.exactLow).toBeCloseTo(naive.low, 6);
    expect(of.exactHigh).toBeCloseTo(naive.high, 6);
  }), { numRuns: 60 });
});

/** Score with the groups of `changed` (time, level, evidence, barriers, growth) taken from the worker, the others from the role. */
function mixed(of: PersonScore, told: Profile, changed: ReadonlySet<number>): number {
  const role = medicalCoder, scores = scoresIn(told);
  const share = (i: number) => changed.has(0) ? of.week.tasks[i]!.share.value : role.tasks[i]?.share ?? 0;
  const met = of.week.tasks.reduce((sum, { id, x }, i) => sum + share(i) / 100 * at(scores(id), changed.has(1) ? x.value : 0), 0);
  const e = changed.has(2) ? of.evidence : total(SIGNALS, role.signals), b = changed.has(3) ? of.barriers : total(BARRIERS, role.barriers);
  return exactFrom(6 - met, e, b, changed.has(4) ? of.growth : role.growth);
}

test("the reasons are the average over every order of change, and sum to the difference", () => {
  fc.assert(fc.property(profile, (told) => {
    const of = score(told);
    const naive = naiveShapley(5, (changed) => mixed(of, told, changed));
    of.why.forEach(({ exact }, i) => expect(exact).toBeCloseTo(naive[i]!, 8));
    expect(of.why.reduce((sum, { exact }) => sum + exact, 0)).toBeCloseTo(of.exact - of.role.exact, 8);
    expect(of.why.reduce((sum, part) => sum + part.shown, 0)).toBeCloseTo(of.value - of.role.value, 8);
  }), { numRuns: 100 });
});

test("the role inside a personal score is the role's own score", () => {
  const { value, exact } = scoreRole(medicalCoder);
  expect(score(grace).role).toEqual({ value, exact });
});

test("harder cases never lower the score", () => {
  const x = fc.double({ min: -1, max: 1, noNaN: true });
  fc.assert(fc.property(profile, fc.constantFrom(...medicalCoder.tasks), x, x, (told, { id }, a, b) => {
    const [easier, harder] = [Math.min(a, b), Math.max(a, b)].map((hard) => score(withX(told, id, hard)).exact);
    expect(harder).toBeGreaterThanOrEqual(easier! - 1e-9);
  }), { numRuns: 200 });
});

test("more precise words give a narrower range around the same score", () => {
  const told = (precision: "about" | "plain" | "exact") =>
    score({ ...ben, tasks: [percent("assign-codes", 60, { precision }), percent("handle-denials", 40, { precision })] });
  const [about, plain, exact] = [told("about"), told("plain"), told("exact")];
  expect([about.exact, plain.exact]).toEqual([exact.exact, exact.exact]);
  const width = (of: PersonScore) => of.exactHigh - of.exactLow;
  expect(width(about) > width(plain) && width(plain) > width(exact)).toBe(true);
});

test("own work on AI for a fifth of the week lifts growth, and bounds that straddle the fifth leave both open", () => {
  expect(score(farid).growthPart).toMatchObject({ role: -1, value: 0, low: -1, high: 0, source: "stated" });
  expect(score(dev).growthPart).toMatchObject({ value: -1, low: -1, high: 0, source: "assumed" });
});
