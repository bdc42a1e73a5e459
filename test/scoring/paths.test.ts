/** How transitions relate: the order, the front that nothing beats, and stones on the way. */
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { GATE, rankTransitions, type Candidate, type Transition } from "../../scoring/index.ts";
import { ben } from "../cast.ts";
import { inputFor, target } from "./targets.ts";

const rank = (candidates: readonly Candidate[]): Transition[] => rankTransitions(inputFor(ben, candidates)).moves;
const ids = (of: readonly Transition[]) => of.map(({ roleId }) => roleId);

const candidate = fc.record({
  score: fc.constantFrom(1, 2, 3, 4), jobZone: fc.integer({ min: 1, max: 5 }), trainingMonths: fc.integer({ min: 0, max: 60 }),
  law: fc.boolean(), skills: fc.option(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 3, maxLength: 3 })),
});
const candidates = fc.array(candidate, { maxLength: 12 }).map((all) => all.map(({ score, jobZone, trainingMonths, law, skills }, i) =>
  target(`role-${i}`, { score, skills, labour: { jobZone, trainingMonths, licence: law ? "law" : "none" } })));

test("the most useful near jobs come first, then the far ones by closeness, whatever order the candidates come in", () => {
  fc.assert(fc.property(candidates, (all) => {
    const ranked = rank(all), near = ranked.filter(({ fit }) => fit! >= GATE.fit.ajar), far = ranked.slice(near.length);
    expect(near.map(({ utility }) => utility)).toEqual(near.map(({ utility }) => utility).toSorted((a, b) => b - a));
    expect(far.map(({ fit }) => fit)).toEqual(far.map(({ fit }) => fit).toSorted((a, b) => b! - a!));
    expect(ids(rank(all.toReversed()))).toEqual(ids(ranked));
  }), { numRuns: 100 });
});

test("the front holds exactly those that no other beats on gain, fit and effort", () => {
  fc.assert(fc.property(candidates, (all) => {
    const ranked = rank(all);
    for (const one of ranked) {
      const beaten = ranked.some((other) => other.gain >= one.gain && other.fit! >= one.fit! && other.effort! <= one.effort!
        && (other.gain > one.gain || other.fit! > one.fit! || other.effort! < one.effort!));
      expect(one.pareto).toBe(!beaten);
    }
  }), { numRuns: 100 });
});

const goal = target("goal", { score: 1, skills: [3, 1, 4], labour: { jobZone: 5, trainingMonths: 0, licence: "none" } });
const stone = (skills: number[], jobZone = 4, activities: Record<string, number> = { a: 1 }) =>
  target("stone", { score: 2, skills, activities, labour: { jobZone, trainingMonths: 0, licence: "none" } });
const via = (all: Candidate[]) => rank(all).find(({ roleId }) => roleId === "goal")!.via?.roleId ?? null;

test("a stone halfway makes two easier steps of a hard one", () => {
  expect(via([goal, stone([4, 2, 4])])).toBe("stone");
});

test("no stone where it makes no step easier, leads away, or is as safe as the goal", () => {
  expect(via([goal, stone([4, 2, 4], 3)])).toBeNull();
  expect(via([goal, stone([2, 5, 2], 4, { c: 1 })])).toBeNull();
  expect(via([goal, { ...stone([4, 2, 4]), role: { ...goal.role, id: "stone" } }])).toBeNull();
});

test("a stone is one of the roles compared, also one that is not shown; each of its steps is easier than the direct move and leads to firmer ground", () => {
  fc.assert(fc.property(candidates, fc.integer({ min: 1, max: 12 }), (all, most) => {
    const shown = rankTransitions(inputFor(ben, all, { most })).moves, every = rank(all);
    for (const { via, effort, score, gain } of shown.filter((of) => of.via !== null)) {
      expect(every.find(({ roleId }) => roleId === via!.roleId)).toMatchObject({ score: via!.score, effort: via!.first.effort, fit: via!.first.fit });
      expect(Math.max(via!.first.effort, via!.second.effort)).toBeLessThan(effort!);
      expect(via!.score).toBeLessThan(score);
      expect(via!.first.gain + via!.second.gain).toBeCloseTo(gain, 6);
    }
  }), { numRuns: 100 });
});
