/** What the way into a role takes from where a worker stands: training and degrees, beyond what today's job stands for. */
import { expect, test } from "vitest";
import { NO_FILTERS, rankTransitions, type Candidate, type LabourFacts, type Needs, type Profile } from "../../scoring/index.ts";
import { ben, dev, grace } from "../cast.ts";
import { from, inputFor, target } from "./targets.ts";

/** How near the target's field is: the same work; other work by the same knowledge; other work by other knowledge. */
type Field = "same" | "near" | "far";
const FIELD: Record<Field, Pick<Candidate["vectors"], "activities" | "knowledge">> = {
  same: { activities: { a: 0.5, b: 0.5 }, knowledge: [3, 1] }, near: { activities: { c: 1 }, knowledge: [3, 1] }, far: { activities: { c: 1 }, knowledge: [1, 3] },
};
type Way = { mine?: number; schooling: number; experience?: number; months: number; degree?: boolean; licence?: LabourFacts["licence"]; field?: Field; told?: Profile };

function needs({ mine = 0, schooling, experience = 0, months, degree = schooling >= 24, licence = "none", field = "near", told = ben }: Way): Needs {
  const plain = target("there", { labour: { trainingMonths: months, newDegree: degree, licence } }, { usual: { schooling, experience } });
  const to: Candidate = { ...plain, vectors: { ...plain.vectors, ...FIELD[field] } };
  const today: Candidate = { ...from, usual: { schooling: mine, experience: 0 }, vectors: { ...from.vectors, ...FIELD.same } };
  return rankTransitions(inputFor(told, [to], { from: today, filters: { ...NO_FILTERS, wide: true } })).moves[0]!.needs;
}

test.each<[string, Way, Needs]>([
  ["all of it of somebody without schooling", { schooling: 48, months: 54 }, { months: 54, newDegree: true }],
  ["what is left of somebody with the same schooling in a near field", { mine: 48, schooling: 48, months: 54 }, { months: 6, newDegree: false }],
  ["all of it where the field is far", { mine: 48, schooling: 48, months: 54, field: "far" }, { months: 54, newDegree: true }],
  ["the years between an associate's and a bachelor's degree for the same work", { mine: 24, schooling: 48, months: 48, field: "same" }, { months: 24, newDegree: true }],
  ["all of a trade's schooling, however near", { mine: 12, schooling: 12, months: 12 }, { months: 12, newDegree: false }],
  ["none of it for the same work", { mine: 12, schooling: 12, months: 12, field: "same" }, { months: 0, newDegree: false }],
  ["a profession's own schooling, whatever else was studied", { mine: 48, schooling: 48, months: 48, licence: "law" }, { months: 48, newDegree: true }],
  ["none of it within the profession", { mine: 48, schooling: 48, months: 48, licence: "law", field: "same" }, { months: 0, newDegree: false }],
  ["the profession's schooling where nobody knows whether a licence is asked for", { mine: 48, schooling: 48, months: 48, licence: null }, { months: 48, newDegree: true }],
  ["graduate schooling after any first degree", { mine: 48, schooling: 84, months: 84, licence: "law", field: "far" }, { months: 36, newDegree: true }],
  ["a figure written for neighbours as it is", { mine: 48, schooling: 48, months: 18 }, { months: 18, newDegree: false }],
  ["at least the schooling that is missing, also then", { mine: 24, schooling: 48, months: 18, field: "same" }, { months: 24, newDegree: true }],
  ["no degree where the catalogue says that it goes without", { schooling: 48, months: 30, degree: false }, { months: 30, newDegree: false }],
  ["years of related work of a beginner", { schooling: 0, experience: 24, months: 30, told: dev }, { months: 30, newDegree: false }],
  ["no such years of somebody settled in the same work", { schooling: 0, experience: 24, months: 30, field: "same" }, { months: 6, newDegree: false }],
  ["them of somebody from other work", { schooling: 0, experience: 24, months: 30 }, { months: 30, newDegree: false }],
  ["what is left where the figure holds schooling alone", { mine: 48, schooling: 48, experience: 24, months: 54, field: "same" }, { months: 6, newDegree: false }],
  ["none of five years of a senior", { schooling: 0, experience: 60, months: 60, field: "same", told: grace }, { months: 0, newDegree: false }],
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
