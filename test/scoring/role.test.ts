/** The role score against the published page and its own extremes. */
import * as fc from "fast-check";
import { expect, test } from "vitest";
import {
  BARRIERS, dispositionOf, LEVEL_X, METHOD, quickScreenOf, scoreRole, scoreRoleAt, SIGNALS, zoneOf,
  type ScorableRole,
} from "../../scoring/index.ts";
import { medicalCoder } from "../cast.ts";

const all = <K extends string>(keys: readonly K[], value: number) =>
  Object.fromEntries(keys.map((key) => [key, value])) as Record<K, number>;
type Figures = { score: number; signal: number; barrier: number; growth: number };
/** One task, one value for every signal and barrier. */
const flat = ({ score, signal, barrier, growth }: Figures): ScorableRole => ({
  ...medicalCoder, growth, signals: all(SIGNALS, signal), barriers: all(BARRIERS, barrier),
  tasks: [{ id: "all", label: "All of it", share: 100, score: { routine: score, typical: score, complex: score } }],
});

test("the medical coder scores as published, to the last digit", () => {
  const score = scoreRole(medicalCoder);
  expect(score).toMatchObject({
    value: 11.6, exact: 11.629760403530899, taskResistance: 1.85, evidence: -5, barriers: 2, growth: -1, zone: "red", label: "Red",
    impact: { displaced: 65, augmented: 35, not_involved: 0 }, shareScoring3Plus: 85, protective: 0, quickScreen: "likely_red",
  });
  expect(score.raw).toBeCloseTo(1.46224, 12);
  expect(METHOD).toBe("aijri-personal/2");
});

test("the worst role scores exactly 0 and the best is clamped to 100", () => {
  const worst = scoreRole(flat({ score: 5, signal: -2, barrier: 0, growth: -2 }));
  expect(worst).toMatchObject({ exact: 0, value: 0, raw: 0.54 });
  const best = scoreRole(flat({ score: 1, signal: 2, barrier: 2, growth: 2 }));
  expect(((best.raw - 0.54) / 7.93) * 100).toBeCloseTo(109.7, 1);
  expect(best).toMatchObject({ exact: 100, value: 100, zone: "green", label: "Accelerated" });
});

test.each([["entry", 1.605], ["mid", 1.85], ["senior", 2.225]] as const)("a coder at %s level has resistance %d", (level, tr) => {
  expect(scoreRoleAt(medicalCoder, LEVEL_X[level]).taskResistance).toBeCloseTo(tr, 12);
});

test("the levels fall into the ranges that the source gives", () => {
  const tr = (x: number) => scoreRoleAt(medicalCoder, x).taskResistance;
  const [entry, senior] = [tr(LEVEL_X.entry), tr(LEVEL_X.senior)];
  expect([entry >= 1.5, entry <= 1.7, senior >= 2.2, senior <= 2.4]).toEqual([true, true, true, true]);
});

test.each([[47.9, "yellow"], [48, "green"], [25, "yellow"], [24.9, "red"]] as const)("a shown score of %d is %s", (value, zone) => {
  expect(zoneOf(value)).toBe(zone);
});

test.each([[5, "displaced"], [3.5, "displaced"], [3.5 - 1e-12, "displaced"], [3.49, "augmented"], [1.5, "augmented"], [1.49, "not_involved"]] as const)(
  "a task scoring %d is %s", (score, disposition) => expect(dispositionOf(score)).toBe(disposition));

test.each<[Figures, string]>([
  [{ score: 4.3, signal: -2, barrier: 0, growth: 0 }, "Imminent"],
  [{ score: 4.2, signal: -2, barrier: 0, growth: 0 }, "Red"],
  [{ score: 4.3, signal: -1, barrier: 0, growth: 0 }, "Red"],
  [{ score: 3, signal: 0, barrier: 1, growth: 0 }, "Urgent"],
  [{ score: 2.9, signal: 0, barrier: 1, growth: 0 }, "Moderate"],
  [{ score: 3, signal: 2, barrier: 2, growth: 2 }, "Accelerated"],
  [{ score: 3, signal: 2, barrier: 2, growth: 1 }, "Transforming"],
  [{ score: 2, signal: 1, barrier: 1, growth: 0 }, "Stable"],
])("%o is labelled %s", (figures, label) => expect(scoreRole(flat(figures)).label).toBe(label));

test.each([[2, -1, "likely_red"], [2, 0, "look_closer"], [3, -1, "look_closer"], [6, -2, "likely_green"]] as const)(
  "protective %d with growth %d is screened as %s", (protective, growth, screen) => expect(quickScreenOf(protective, growth)).toBe(screen));

test("the parts of the market sum to the whole, exactly and as shown", () => {
  const { why, exact, value } = scoreRole(medicalCoder);
  expect(why.parts.reduce((sum, part) => sum + part.exact, why.from)).toBeCloseTo(exact, 12);
  expect(why.parts.reduce((sum, part) => sum + part.shown, 16.5)).toBeCloseTo(value, 12);
  expect(why.parts.map(({ group, shown }) => [group, shown])).toEqual([["evidence", -4.6], ["barriers", 0.8], ["growth", -1.1]]);
});

const step = {
  score: fc.double({ min: 1, max: 5, noNaN: true }), signal: fc.integer({ min: -2, max: 2 }), barrier: fc.integer({ min: 0, max: 2 }),
  growth: fc.integer({ min: -2, max: 2 }),
};

test("nothing that protects ever lowers the score", () => {
  fc.assert(fc.property(fc.record(step), fc.record(step), (a, b) => {
    const safer = {
      score: Math.min(a.score, b.score), signal: Math.max(a.signal, b.signal), barrier: Math.max(a.barrier, b.barrier),
      growth: Math.max(a.growth, b.growth),
    };
    expect(scoreRole(flat(safer)).exact).toBeGreaterThanOrEqual(scoreRole(flat(a)).exact - 1e-9);
  }));
});
