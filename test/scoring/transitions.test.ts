/** Where to move: who is shown, what each figure is made of, and how they rank. */
import { expect, test } from "vitest";
import {
  NO_FILTERS, rankTransitions, scoreRoleAt, type Candidate, type LabourFacts, type Transition, type TransitionFilters, type TransitionInput,
} from "../../scoring/index.ts";
import { ada, ben, dev, grace } from "../cast.ts";
import { from, inputFor, target } from "./targets.ts";

const only = (to: Candidate, change = {}, told = ben): Transition | undefined => rankTransitions(inputFor(told, [to], change)).moves[0];
const wide: TransitionFilters = { ...NO_FILTERS, wide: true };
const withLabour = (labour: Partial<LabourFacts>, change = {}) => only(target("there", { labour }, { usual: { schooling: 48, experience: 0 } }), { filters: wide, ...change });

test.each([
  ["entry", dev, "entry", -0.7], ["mid", ben, "entry", -0.7], ["senior", grace, "mid", 0], ["unknown", ada, "entry", -0.7],
] as const)(
  "somebody at %s level is compared with the target one level below", (_, told, level, x) => {
    const there = target("there"), move = only(there, {}, told)!;
    const { value, zone, impact } = scoreRoleAt(there.role, x);
    expect(move).toMatchObject({ entryLevel: level, score: value, zone });
    expect(move.displaced.then).toBe(impact.displaced);
    expect(move.gain).toBeCloseTo(value - inputFor(told, []).personal.value, 9);
  });

const plenty = ["x", "y", "z"].map((id) => target(id));
const listed = (change: Partial<TransitionInput>, all: Candidate[], told = ben): string[] => {
  const input = inputFor(told, all, change);
  return rankTransitions(input).moves.map(({ roleId }) => roleId);
};

test("a role passes from ten points above, or green and not below; never today's own", () => {
  const yellow = target("there", { score: 4 }), { value, zone } = scoreRoleAt(yellow.role, -0.7);
  const personal = inputFor(ben, []).personal;
  const found = (below: number) => listed({ personal: { ...personal, value: value - below } }, [yellow, ...plenty]).includes("there");
  expect([zone, found(10), found(9.9)]).toEqual(["yellow", true, false]);
  const close = (of: number) => rankTransitions({ ...inputFor(grace, [target("there")]), personal: { ...inputFor(grace, []).personal, value: of } }).moves;
  expect(close(50.5).map(({ gain, zone }) => [gain < 10, zone])).toEqual([[true, "green"]]);
  expect(close(99)).toEqual([]);
  expect(only(from)).toBeUndefined();
});

test("where fewer than three pass, near roles fill up from five points on, then roles hardly like today's; never more than three", () => {
  const { personal } = inputFor(ben, []), near = target("near", { score: 4 }), { value } = scoreRoleAt(near.role, -0.7);
  const far = target("far", { activities: { c: 1, a: 0.4 }, skills: [4, 3, 3] });
  const found = (below: number, others: Candidate[]) => listed({ personal: { ...personal, value: value - below } }, [near, far, ...others]);
  expect(found(5, [])).toEqual(["near", "far"]);
  expect(found(4.9, [])).toEqual(["far"]);
  expect(found(5, plenty.slice(0, 1))).toEqual(["x", "near", "far"]);
  expect(found(5, plenty.slice(0, 2))).toEqual(["x", "y", "near"]);
  expect(found(5, plenty)).toEqual(["x", "y", "z"]);
});

test("effort is 0.4 for job zones, 0.3 for a licence by law, 0.3 for training, over what is known", () => {
  expect(withLabour({ jobZone: 4, licence: "law", trainingMonths: 24 })!.effort).toBeCloseTo(0.4 / 3 + 0.3 + 0.15, 12);
  expect(withLabour({ jobZone: 1, licence: "none", trainingMonths: 480 })!.effort).toBeCloseTo(0.3, 12);
  const unknown = withLabour({ jobZone: null, licence: "none", trainingMonths: 24 })!;
  expect(unknown.effort).toBeCloseTo(0.15 / 0.6, 12);
  expect(unknown.missing).toContain("job_zone");
  expect(withLabour({ jobZone: null, licence: null, trainingMonths: null })).toMatchObject({ effort: null });
});

test("a licence already held costs no effort and passes the filter", () => {
  const held = { licences: ["there"], filters: { ...NO_FILTERS, noLicence: true } };
  expect(withLabour({ licence: "law", trainingMonths: 0 }, held)!.effort).toBe(0);
});

test("demand is half change and half openings, pay the ratio of medians", () => {
  const move = withLabour({ changePct: 5, annualOpenings: 10_000, medianWage: 60_000 })!;
  expect(move.demand).toBeCloseTo(0.5 * 0.5 + 0.5 * 0.5, 12);
  expect(move.wageRatio).toBeCloseTo(1.2, 12);
  expect(withLabour({ changePct: null, annualOpenings: 100_000 })).toMatchObject({ demand: 1 });
  expect(withLabour({ medianWage: null })).toMatchObject({ wageRatio: null });
});

test("utility adds the weighted terms and leaves missing ones out", () => {
  const terms = ({ fit, gain, demand, effort }: Transition) => 0.45 * fit! + 0.2 * Math.min(1, gain / 50) + 0.1 * demand! - 0.25 * effort!;
  const all = withLabour({ medianWage: 50_000 })!;
  expect(all.utility).toBeCloseTo(terms(all) + 0.15 * 0.5, 12);
  const noPay = withLabour({ medianWage: null })!;
  expect(noPay.utility).toBeCloseTo((terms(noPay) * 1.15) / 1, 12);
  expect(noPay.missing).toContain("pay");
});

/** Σ weight × usual ÷ Σ weight of the five parts, as the method has them. */
const REACHED = (2 * 0.35 + 0.2 * 0.7 + 0.7 + 0.6 + 0.65) / 5.2;

test("fit weighs the cosines that both sides have against what close jobs have, and says which they are", () => {
  const { fit, fitParts, missing } = withLabour({})!;
  expect(fitParts.map(({ part }) => part)).toEqual(["activities", "skills"]);
  expect(fitParts[0]!.value).toBeCloseTo(0.5 / Math.hypot(0.5, 1), 12);
  expect(fitParts[1]!.value).toBeCloseTo(0.5, 12);
  expect(fit).toBeCloseTo(((2 * (0.5 / Math.hypot(0.5, 1)) + 0.2 * 0.5) / (2 * 0.35 + 0.2 * 0.7)) * REACHED, 12);
  expect(missing).toContain("knowledge");
});

test("the percentiles of the BLS stand in where there are neither skills nor knowledge", () => {
  const { fitParts } = only(target("there", { skills: null, activities: null }))!;
  expect(fitParts).toEqual([{ part: "bls_skills", value: expect.closeTo(1, 12) }]);
});

test("the worker's own time mix counts, not the role's", () => {
  const taskActivities = { "assign-codes": ["a"], "handle-denials": ["c"] };
  const { fitParts } = only(target("there", { activities: { c: 1 } }), { taskActivities })!;
  expect(fitParts[0]!.value).toBeCloseTo((Math.sqrt(0.05) * 3) / Math.hypot(Math.sqrt(0.5), Math.sqrt(0.05) * 3), 12);
});

test("tasks are left behind, gained and AI-proof; kept where the target has an activity of them, or half of them in kind", () => {
  const taskActivities = { "assign-codes": ["k.a"], "resolve-documentation": ["k.a"], "query-clinicians": ["k.b", "m.b"], "handle-denials": ["m.b", "m.c", "k.b"] };
  const move = only(target("there", { activities: { "k.a": 0.98, "l.a": 0.02 } }), { taskActivities })!;
  const names = (of: { id: string }[]) => of.map(({ id }) => id);
  expect(names(move.lose)).toEqual(["assign-codes", "verify-codes", "abstract-data", "handle-denials", "stay-current", "produce-reports"]);
  expect(names(move.lose.filter(({ disposition }) => disposition === "displaced"))).toEqual(["assign-codes", "verify-codes", "abstract-data", "produce-reports"]);
  expect(names(move.keep)).toEqual(["resolve-documentation", "query-clinicians"]);
  expect(names(move.gainTasks)).toEqual(["there-talk"]);
  expect(names(move.aiProof)).toEqual(["there-own"]);
  expect(move.displaced.now).toBeCloseTo(77.5, 9);
});

test.each<[Partial<TransitionFilters>, Partial<LabourFacts>]>([
  [{ noNewDegree: true }, { newDegree: true }], [{ mostTrainingMonths: 5 }, { trainingMonths: 6 }], [{ noLicence: true }, { licence: "law" }],
  [{ atLeastTodaysPay: true }, { medianWage: 49_000 }], [{ minimumPay: 60_000 }, { medianWage: 59_000 }],
])("the filter %o drops %o and keeps what is not known", (filter, labour) => {
  const filters = { ...wide, ...filter }, unknown = { newDegree: null, licence: null, medianWage: null, trainingMonths: null };
  expect(withLabour(labour)).toBeDefined();
  expect(withLabour(labour, { filters })).toBeUndefined();
  expect(withLabour(unknown, { filters })).toBeDefined();
});

test("a job that hardly hires comes after those that do, however close it is, but before those that are hardly alike", () => {
  const closed = target("closed", { labour: { changePct: -5, annualOpenings: 1500 } }), hiring = target("hiring", { activities: { a: 1, c: 0.3 }, labour: { changePct: 20 } });
  const far = target("far", { activities: { c: 1, a: 0.4 }, skills: [4, 3, 3], labour: { changePct: 20 } }), { moves } = rankTransitions(inputFor(ben, [closed, far, hiring], { filters: wide }));
  expect(moves.map(({ roleId }) => roleId)).toEqual(["hiring", "closed", "far"]);
  expect(moves[0]!.utility).toBeLessThan(moves[1]!.utility);
  expect(moves.map(({ gates }) => gates.find(({ name }) => name === "demand")?.state)).toEqual(["open", "shut", "open"]);
});
