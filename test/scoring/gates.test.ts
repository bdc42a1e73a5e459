/** Gates: what they say, what they drop, and what is told of the roles that they drop. */
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { GATES, NO_FILTERS, rankTransitions, type Candidate, type GateName, type LabourFacts, type Ranking, type TransitionFilters } from "../../scoring/index.ts";
import { ben } from "../cast.ts";
import { from, inputFor, target } from "./targets.ts";

const ranked = (all: readonly Candidate[], filters: Partial<TransitionFilters> = {}, most = Number.POSITIVE_INFINITY): Ranking =>
  rankTransitions(inputFor(ben, all, { most, filters: { ...NO_FILTERS, ...filters } }));
const studied = { usual: { schooling: 48, experience: 0 } };
/** The worker's own work, so that the fit is beyond doubt. */
const same = { a: 0.5, b: 0.5 };
const states = (labour: Partial<LabourFacts>, filters: Partial<TransitionFilters> = {}) => {
  const [move] = ranked([target("there", { labour, activities: same }, studied)], { wide: true, ...filters }).moves;
  return Object.fromEntries(move!.gates.map(({ name, state }) => [name, state]));
};

test("gates say what is open, what depends and what is shut", () => {
  expect(states({ changePct: 20, annualOpenings: 50_000, licence: "none" }))
    .toEqual({ fit: "open", pay: "open", training: "open", licence: "open", demand: "open", gain: "open" });
  expect(states({ medianWage: 40_000, trainingMonths: 49, licence: "law", changePct: -20, annualOpenings: 10 }))
    .toMatchObject({ pay: "shut", training: "shut", licence: "shut", demand: "shut" });
  expect(states({ medianWage: null, trainingMonths: null, licence: null, changePct: null, annualOpenings: null }))
    .toMatchObject({ pay: "ajar", training: "ajar", licence: "ajar", demand: "ajar" });
  expect(states({ trainingMonths: 1, newDegree: true })).toMatchObject({ training: "shut" });
});

test("place and field are gates only for those who ask", () => {
  expect(Object.keys(states({}))).not.toContain("place");
  expect(states({}, { remote: true, groups: ["29"] })).toMatchObject({ place: "open", field: "open" });
  expect(ranked([target("there", {}, { remote: null })], { remote: true }).moves[0]!.gates).toContainEqual({ name: "place", state: "ajar", drops: false });
});

const three = ["x", "y", "z"].map((id) => target(id));
type Case = [gate: GateName, filters: Partial<TransitionFilters>, Candidate];
const wished: Case[] = [
  ["training", { noNewDegree: true }, target("there", { labour: { newDegree: true, medianWage: 60_000 } }, studied)],
  ["training", { mostTrainingMonths: 5 }, target("there", { labour: { trainingMonths: 6 } })],
  ["licence", { noLicence: true }, target("there", { labour: { licence: "law" } })],
  ["pay", { atLeastTodaysPay: true }, target("there", { labour: { medianWage: 49_999 } })],
  ["pay", { minimumPay: 60_000 }, target("there", { labour: { medianWage: 59_999 } })],
  ["place", { remote: true }, target("there", {}, { remote: false })],
  ["field", { groups: ["31", "33"] }, target("there")],
];
test.each(wished)("the wish at the gate of %s drops a role, which is then a near miss by that gate", (gate, filters, there) => {
  expect(ranked([there]).moves.map(({ roleId }) => roleId)).toEqual(["there"]);
  const { moves, nearMisses, considered, passed } = ranked([there, from], filters);
  expect({ moves, considered, passed }).toEqual({ moves: [], considered: 1, passed: 0 });
  expect(nearMisses).toMatchObject([{ roleId: "there", droppedBy: [gate] }]);
});

const unadvised: Case[] = [
  ["pay", {}, target("there", { activities: same, labour: { medianWage: 34_999 } })],
  ["training", {}, target("there", { labour: { trainingMonths: 49 } })],
  ["training", {}, target("there", { labour: { newDegree: true, trainingMonths: 25, medianWage: 54_999 } }, { usual: { schooling: 24, experience: 0 } })],
  ["demand", {}, target("there", { labour: { annualOpenings: 999 } })],
  ["demand", {}, target("there", { labour: { changePct: -10.1 } })],
];
test.each(unadvised)("what the method leaves out by itself at the gate of %s comes back for those who look wide", (gate, _, there) => {
  expect(ranked([there, ...three]).nearMisses).toMatchObject([{ roleId: "there", droppedBy: [gate] }]);
  expect(ranked([there, ...three], { wide: true }).moves.map(({ roleId }) => roleId)).toContain("there");
});

test.each([[9, 44_999, false], [9, 45_000, true], [10, 44_999, true], [10, 34_999, false]])("a step of %d points for a pay of %d instead of 50,000 is advised: %s", (points, medianWage, advised) => {
  const input = inputFor(ben, [target("there", { activities: same, labour: { medianWage } })]);
  const green = rankTransitions({ ...input, filters: { ...NO_FILTERS, wide: true } }).moves[0]!;
  const { moves } = rankTransitions({ ...input, personal: { ...input.personal, value: green.score - points } });
  expect([green.zone, moves.length > 0]).toEqual(["green", advised]);
});

test("work without a yearly pay that anybody publishes is left out too, but is no near miss: nobody knows how near", () => {
  const there = target("there", { labour: { medianWage: null } });
  expect(ranked([there, ...three]).nearMisses).toEqual([]);
  expect(ranked([there, ...three], { wide: true }).moves.map(({ roleId }) => roleId)).toContain("there");
});

test("a near miss is dropped by one gate, or by two that are neither the gain nor the fit; a job that is far off is none", () => {
  const misses = (there: Candidate, filters: Partial<TransitionFilters> = {}) => ranked([there, ...three], filters).nearMisses.flatMap(({ droppedBy }) => droppedBy);
  const poor = { medianWage: 30_000, licence: "law" as const };
  expect(misses(target("there", { labour: poor }), { noLicence: true })).toEqual(["pay", "licence"]);
  expect(misses(target("there", { labour: { ...poor, trainingMonths: 99 } }), { noLicence: true })).toEqual([]);
  expect(misses(target("there", { activities: { c: 1 }, skills: [1, 5, 3] }))).toEqual([]);
  expect(misses(target("there", { activities: { c: 1 }, labour: poor }))).toEqual([]);
});

const wish: fc.Arbitrary<Partial<TransitionFilters>> = fc.record({
  noNewDegree: fc.boolean(), atLeastTodaysPay: fc.boolean(), noLicence: fc.boolean(), remote: fc.boolean(),
  minimumPay: fc.option(fc.integer({ min: 30_000, max: 70_000 })), mostTrainingMonths: fc.option(fc.integer({ min: 0, max: 60 })),
  groups: fc.constantFrom([], ["29"], ["31"]),
}, { requiredKeys: [] });
const labour = fc.record({
  newDegree: fc.option(fc.boolean()), licence: fc.option(fc.constantFrom("law" as const, "none" as const)), medianWage: fc.option(fc.integer({ min: 20_000, max: 90_000 })),
  trainingMonths: fc.option(fc.integer({ min: 0, max: 60 })), annualOpenings: fc.constantFrom(500, 5000), jobZone: fc.integer({ min: 1, max: 5 }),
});
const role = fc.tuple(labour, fc.constantFrom(1, 3, 4, 5), fc.constantFrom<Record<string, number>[]>({ a: 1 }, { c: 1, b: 0.2 }, { c: 1 }), fc.option(fc.boolean()), fc.constantFrom("29", "31"));
const roles = fc.array(role, { maxLength: 10 }).map((all) => all.map(([of, score, activities, remote, group], i) =>
  target(`role-${i}`, { labour: of, score, activities, skills: [3, 2 + (i % 3), 3] }, { remote, group, ...studied })));

test("a wish more never adds a move, and every figure told is true", () => {
  fc.assert(fc.property(roles, wish, wish, (all, one, other) => {
    const some = ranked(all, one), both = ranked(all, { ...other, ...one, ...combined(one, other) });
    const ids = ({ moves }: Ranking) => moves.map(({ roleId }) => roleId);
    expect(ids(some)).toEqual(expect.arrayContaining(ids(both)));
    expect([both.considered, both.passed]).toEqual([all.length, both.moves.length]);
    expect(both.nearMisses.length).toBeLessThanOrEqual(6);
    for (const { roleId, droppedBy } of both.nearMisses) {
      expect(ids(both)).not.toContain(roleId);
      expect([1, 2]).toContain(droppedBy.length);
      expect(droppedBy).toEqual(GATES.filter((gate) => droppedBy.includes(gate)));
    }
    expect(both.moves.flatMap(({ gates }) => gates).some(({ drops }) => drops)).toBe(false);
  }), { numRuns: 200 });
});

/** Two wishes at once: of two numbers the stricter one. */
function combined(a: Partial<TransitionFilters>, b: Partial<TransitionFilters>): Partial<TransitionFilters> {
  const either = (key: "noNewDegree" | "atLeastTodaysPay" | "noLicence" | "remote") => Boolean(a[key]) || Boolean(b[key]);
  const known = (values: (number | null | undefined)[]) => values.filter((value) => typeof value === "number");
  const pay = known([a.minimumPay, b.minimumPay]), months = known([a.mostTrainingMonths, b.mostTrainingMonths]);
  return {
    noNewDegree: either("noNewDegree"), atLeastTodaysPay: either("atLeastTodaysPay"), noLicence: either("noLicence"), remote: either("remote"),
    minimumPay: pay.length > 0 ? Math.max(...pay) : null, mostTrainingMonths: months.length > 0 ? Math.min(...months) : null,
    groups: a.groups?.length ? a.groups : (b.groups ?? []),
  };
}
