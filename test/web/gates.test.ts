/** What gates say: each in its states, and why one dropped a job. */
import { expect, test } from "vitest";
import { NO_FILTERS, type GateName, type Transition, type TransitionFilters } from "../../scoring/index.ts";
import { dropReasons, gateWords, tally } from "../../web/headlines/gates.ts";
import { gist } from "../../web/headlines/ways.ts";
import type { MoveTarget } from "../../web/pages/props.ts";
import { coder } from "./drawn.ts";

type Figures = Pick<Transition, "gain" | "fit" | "wageRatio" | "needs">;
const move: Figures = { gain: 12.3, fit: 0.42, wageRatio: 0.88, needs: { months: 8, newDegree: false } };
const labour: MoveTarget["labour"] = {
  ...coder.labour, medianWage: 40_000, licence: "law", education: "Bachelor’s degree", trainingMonths: 48, newDegree: true, changePct: -2.5, annualOpenings: 1200,
};
const target = { labour, category: "Sales" };

const SAID: [GateName, "open" | "ajar" | "shut", Partial<Figures>, Partial<MoveTarget["labour"]>, Partial<TransitionFilters>, string][] = [
  ["fit", "ajar", {}, {}, {}, "Partly like what you do (42 of 100)"],
  ["fit", "ajar", { fit: null }, {}, {}, "Closeness not known"],
  ["gain", "open", {}, {}, {}, "12.3 points above you"],
  ["gain", "shut", { gain: -4 }, {}, {}, "4.0 points below you"],
  ["pay", "ajar", {}, {}, {}, "Pays 12% less than your role"],
  ["pay", "open", { wageRatio: 1.004 }, {}, {}, "Pays about as much as your role"],
  ["pay", "open", { wageRatio: 2.07 }, {}, {}, "Pays 2.1 times as much as your role"],
  ["pay", "ajar", { wageRatio: null }, {}, {}, "Pay not known"],
  ["pay", "shut", {}, {}, { minimumPay: 45_000 }, "Median pay of $40,000, below the $45,000 you ask for"],
  ["training", "ajar", {}, {}, {}, "About 8 months of training; usually bachelor’s degree"],
  ["training", "open", { needs: { months: 0, newDegree: false } }, { education: "No formal educational credential" }, {}, "No training beyond the job; no diploma needed"],
  ["training", "ajar", { needs: { months: null, newDegree: null } }, { education: null }, {}, "Training time not known"],
  ["licence", "shut", {}, {}, {}, "Licence required by law"],
  ["licence", "ajar", {}, { licence: null }, {}, "Whether a licence is needed is not known"],
  ["demand", "shut", {}, {}, {}, "Little demand: jobs −2.5% by 2034, 1,200 openings a year"],
  ["demand", "ajar", {}, { changePct: null, annualOpenings: null }, {}, "Demand not known"],
  ["place", "open", {}, {}, {}, "Can be done from home"],
  ["field", "shut", {}, {}, {}, "Outside the fields you chose: Sales"],
];
test.each(SAID)("the gate of %s, %s, says what stands there", (name, state, figures, facts, wishes, said) => {
  const to = { ...target, labour: { ...labour, ...facts } };
  expect(gateWords({ name, state, drops: false }, { ...move, ...figures }, to, { ...NO_FILTERS, ...wishes })).toBe(said);
});

const REASONS: [GateName[], Partial<Figures>, Partial<TransitionFilters>, string][] = [
  [["fit"], { fit: 0.1 }, {}, "it is hardly like what you do (closeness 10 of 100)"],
  [["gain"], { gain: 4 }, {}, "it is only 4.0 points above you"],
  [["pay"], {}, { atLeastTodaysPay: true }, "it usually pays 12% less than your role"],
  [["pay"], {}, { minimumPay: 45_000 }, "it has a median pay of $40,000, below the $45,000 you ask for"],
  [["training"], { needs: { months: 48, newDegree: true } }, { noNewDegree: true }, "it takes a new degree (usually bachelor’s degree)"],
  [["training"], { needs: { months: 48, newDegree: true } }, { mostTrainingMonths: 12 }, "it takes about 48 months of training, where you say at most 12 months"],
  [["training"], { needs: { months: 48, newDegree: true } }, { noNewDegree: true, mostTrainingMonths: 12 },
    "it takes a new degree (usually bachelor’s degree) and takes about 48 months of training, where you say at most 12 months"],
  [["licence", "field"], {}, { noLicence: true, groups: ["29"] }, "it asks for a licence by law and it is outside the fields you chose (Sales)"],
  [["place"], {}, { remote: true }, "it has to be done on site, as far as we can tell"],
  [["demand"], {}, {}, "it is little in demand (jobs −2.5% by 2034, 1,200 openings a year)"],
];
test.each(REASONS)("a job dropped by %j says why", (gates, figures, wishes, said) => {
  expect(dropReasons(gates, { ...move, ...figures }, target, { ...NO_FILTERS, ...wishes })).toBe(said);
});

test.each([
  [{ ...move, wageRatio: 1.21 }, { ...labour, medianWage: 61_200, licence: "none" as const }, "$61,200 a year at the median, 21% more than your role. About 8 months of training, no licence."],
  [{ ...move, wageRatio: null, needs: { months: 1, newDegree: true } }, { ...labour, medianWage: null, licence: null }, "Pay not known. About a month of training, a new degree, licence not known."],
  [{ ...move, wageRatio: null, needs: { months: null, newDegree: null } }, labour, "$40,000 a year at the median. A licence by law."],
])("a card's gist says pay, training and licence in a line", (of, facts, said) => {
  expect(gist(of, { labour: facts })).toBe(said);
});

test.each([
  [["open", "open", "ajar", "shut"], "2 open, 1 depends, 1 shut"], [["ajar", "ajar"], "2 depend"], [["open"], "1 open"],
] as const)("gates %j are counted as “%s”", (states, said) => {
  expect(tally(states.map((state) => ({ name: "fit" as const, state, drops: false })))).toBe(said);
});
