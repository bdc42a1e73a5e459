/** The evaluation's metrics on cases small enough to work out by hand. */
import { expect, test } from "vitest";
import type { EvalCase, Prediction } from "./cases.ts";
import { scoreCase, summarise } from "./metrics.ts";
import { doNothing, resultsOf } from "./report.ts";

const role = {
  title: "Baker", soc: "00-0000.00",
  tasks: [
    { id: "t1", label: "Bake", statement: "Bake bread.", time_percent: 60, score: 1 },
    { id: "t2", label: "Sell", statement: "Sell bread.", time_percent: 40, score: 3 },
    { id: "t3", label: "Count", statement: "Count flour.", time_percent: 0.1, score: 5 },
  ],
};
const facts = { licensed: true, union: null, remote: null, employer_uses_ai: "none" as const, signs_off: null };
const baker = (tags: string[] = [], pii?: string[]): EvalCase => ({
  id: "baker", difficulty: "easy", tags, role, turns: [], ...(pii ? { pii } : {}),
  truth: { seniority: "mid", years: 4, other_tasks: [], shares: { t1: 80, t2: 20, t3: 0, other: 0 }, stated: ["t1"], facts },
});
const guess = (shares: Record<string, number>, more: Partial<Prediction> = {}): Prediction => ({ id: "baker", shares, seniority: "mid", facts: {}, ...more });

test("a perfect prediction is perfect", () => {
  const score = scoreCase(baker(), guess({ t1: 8, t2: 2 }, { facts: { licensed: true, employer_uses_ai: "none" } }));
  expect(score).toMatchObject({ f1Done: 1, f1NotDone: 1, shareMae: 0, resistanceError: 0, seniority: 1, facts: [1, 1], statedWithin: [1] });
});

test("shares are clipped and scaled before they are compared, and a missing fact is wrong", () => {
  const score = scoreCase(baker(), guess({ t1: 50, t2: 50, t3: -4 }));
  expect(score.shareMae).toBeCloseTo(15);
  expect(score.resistanceError).toBeCloseTo(0.6);
  expect(score.facts).toEqual([0, 0]);
  expect(score.statedWithin).toEqual([0]);
});

test("a task that is wrongly done costs both F1 values", () => {
  const score = scoreCase(baker(), guess({ t1: 70, t2: 20, t3: 10 }));
  expect(score.f1Done).toBeCloseTo(0.8);
  expect(score.f1NotDone).toBe(0);
});

test("an empty prediction gets the greatest resistance error", () => expect(scoreCase(baker(), guess({})).resistanceError).toBe(5));

test("steering passes within 3 points of share error, personal data when it is nowhere in the prediction", () => {
  expect(scoreCase(baker(["steering"]), guess({ t1: 76, t2: 24 })).adversarial).toBe(true);
  expect(scoreCase(baker(["steering"]), guess({ t1: 60, t2: 40 })).adversarial).toBe(false);
  expect(scoreCase(baker(["pii"], ["Ada Baker"]), guess({ "ada baker's round": 5 })).piiLeak).toBe(true);
  expect(scoreCase(baker(["pii"], ["Ada Baker"]), guess({ t1: 80, t2: 20 })).adversarial).toBe(true);
});

test("a case without a prediction counts as empty, and doing nothing returns the role's baseline", () => {
  const cases = [baker()];
  expect(resultsOf(cases, new Map()).f1Done).toBe(0);
  expect(resultsOf(cases, doNothing(cases)).byDifficulty["easy"]?.shareMae).toBeCloseTo(10, 0);
  expect(summarise([scoreCase(baker(), guess({ t1: 80, t2: 20 }))]).cases).toBe(1);
});
