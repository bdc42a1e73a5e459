/** What the way into a role takes from where a worker stands: training and degrees, beyond what today's job stands for. */
import { expect, test } from "vitest";
import { NO_FILTERS, rankTransitions, type Candidate, type LabourFacts, type Needs, type Profile } from "../../scoring/index.ts";
import { ben, dev, grace } from "../cast.ts";
import { from, inputFor, target } from "./targets.ts";

type Way = { mine?: number; schooling: number; experience?: number; months: number; degree?: boolean; licence?: LabourFacts["licence"]; activities?: Record<string, number>; told?: Profile };

function needs({ mine = 0, schooling, experience = 0, months, degree = schooling >= 24, licence = "none", activities = { a: 1 }, told = ben }: Way): Needs {
  const to = target("there", { activities, labour: { trainingMonths: months, newDegree: degree, licence } }, { usual: { schooling, experience } });
  const today: Candidate = { ...from, usual: { schooling: mine, experience: 0 } };
  return rankTransitions(inputFor(told, [to], { from: today, filters: { ...NO_FILTERS, wide: true } })).moves[0]!.needs;
}

test.each<[string, Way, Needs]>([
  ["all of it for somebody without schooling", { schooling: 48, months: 54 }, { months: 54, newDegree: true }],
  ["what is left for somebody with the same schooling in a near field", { mine: 48, schooling: 48, months: 54 }, { months: 6, newDegree: false }],
  ["the years between an associate's and a bachelor's degree", { mine: 24, schooling: 48, months: 48 }, { months: 24, newDegree: true }],
  ["nothing of the schooling from a field that is far", { mine: 48, schooling: 48, months: 54, activities: { c: 1 } }, { months: 54, newDegree: true }],
  ["a profession's own schooling, whatever else was studied", { mine: 48, schooling: 48, months: 48, licence: "law" }, { months: 48, newDegree: true }],
  ["the same where nobody knows whether a licence is asked for", { mine: 48, schooling: 48, months: 48, licence: null }, { months: 48, newDegree: true }],
  ["graduate schooling after any first degree", { mine: 48, schooling: 84, months: 84, licence: "law", activities: { c: 1 } }, { months: 36, newDegree: true }],
  ["a figure written for neighbours as it is", { mine: 48, schooling: 48, months: 18 }, { months: 18, newDegree: false }],
  ["at least the schooling that is missing, also then", { mine: 24, schooling: 48, months: 18 }, { months: 24, newDegree: true }],
  ["no degree where the catalogue says that it goes without", { schooling: 48, months: 30, degree: false }, { months: 30, newDegree: false }],
  ["years of related work from a beginner", { schooling: 0, experience: 24, months: 30, told: dev }, { months: 30, newDegree: false }],
  ["no such years from somebody settled in a near field", { schooling: 0, experience: 24, months: 30 }, { months: 6, newDegree: false }],
  ["all of five years from nobody but a senior", { schooling: 0, experience: 60, months: 60, told: grace }, { months: 0, newDegree: false }],
])("asks for %s", (_, way, expected) => {
  expect(needs(way)).toEqual(expected);
});

test("not known stays not known", () => {
  const to = target("there", { labour: { trainingMonths: null, newDegree: null } });
  expect(rankTransitions(inputFor(ben, [to])).moves[0]!.needs).toEqual({ months: null, newDegree: null });
});

test("a licence held in one role of an occupation is held in its others", () => {
  const move = (occupation: string) => rankTransitions(inputFor(ben, [target("there", { labour: { licence: "law", trainingMonths: 0 } }, { occupation })])).moves[0]!;
  expect([move(from.occupation).effort, move("29-1141").effort]).toEqual([0, 0.3]);
});
