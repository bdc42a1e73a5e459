/** The conventions for time, one row each: what was said → whose share is what. */
import { expect, test } from "vitest";
import { resolveWeek, roundHalfUp, withShare, type Profile, type TimeStatus } from "../../scoring/index.ts";
import { activities, cases, done, hours, medicalCoder, notDone, percent, range, rest, vague, worker } from "../cast.ts";
import { closedWeeks } from "./weeks.ts";

const resolve = (told: Partial<Profile>) => resolveWeek(medicalCoder, worker(told), activities);
const taskIn = (told: Partial<Profile>, id: string) => resolve(told).tasks.find((task) => task.id === id)!;
/** Shares above zero by id, to one decimal. */
const shares = (told: Partial<Profile>) =>
  Object.fromEntries(resolve(told).tasks.filter(({ share }) => share.value > 0).map(({ id, share }) => [id, roundHalfUp(share.value, 1)]));

test.each(closedWeeks)("closed: %s", (_, told, expected) => {
  expect(resolve(told).closed).toBe(true);
  expect(shares(told)).toEqual(expected);
});

test("open: what is said stands, a vague word is its anchor, the others share what is left by baseline", () => {
  const said = [hours("assign-codes", 16), vague("handle-denials", "some"), notDone("produce-reports"), cases("verify-codes", 1)];
  const told = { tasks: said };
  expect(resolve(told)).toMatchObject({ closed: false, accounted: 50, scaledFrom: null, hours: 40, hoursSource: "assumed" });
  expect(shares(told)).toEqual({
    "assign-codes": 40, "verify-codes": 15, "abstract-data": 10, "resolve-documentation": 10, "query-clinicians": 5, "handle-denials": 10,
    "stay-current": 5, "monitor-compliance": 5,
  });
});

test("open: who gets the rest leaves nothing for what was not mentioned", () => {
  expect(shares({ tasks: [percent("assign-codes", 60), rest("handle-denials")] })).toEqual({ "assign-codes": 60, "handle-denials": 40 });
});

test("open: a week whose every task is known is scaled, there is nobody else to take the time", () => {
  const told = { tasks: medicalCoder.tasks.map(({ id }) => (id === "assign-codes" ? percent(id, 60) : notDone(id))) };
  expect(resolve(told)).toMatchObject({ closed: false, accounted: 60, scaledFrom: 60 });
  expect(shares(told)).toEqual({ "assign-codes": 100 });
});

test("the account closes at ninety percent, and opens again when a statement is taken back", () => {
  const told = [percent("assign-codes", 60), percent("verify-codes", 29)];
  expect(resolve({ tasks: told }).closed).toBe(false);
  expect(resolve({ tasks: [...told, percent("stay-current", 1)] }).closed).toBe(true);
  expect(resolve({ tasks: [...told, percent("stay-current", 1), notDone("stay-current")] }).closed).toBe(false);
});

test.each([
  [percent("assign-codes", 20), 18, 22], [percent("assign-codes", 4), 3, 5], [percent("assign-codes", 20, { precision: "about" }), 16, 24],
  [percent("assign-codes", 20, { precision: "exact" }), 20, 20], [range("assign-codes", 10, 30), 10, 30],
  [hours("assign-codes", 8), 18, 22],
  [vague("assign-codes", "fair_bit"), 8, 22], [vague("assign-codes", "nearly_all"), 75, 95], [notDone("assign-codes"), 0, 0],
  [percent("assign-codes", 0), 0, 0], [done("assign-codes"), 17.5, 56], [percent("assign-codes", 20, { group: "alone" }), 18, 22],
])("bounds of %o are %d to %d", (entry, low, high) => {
  const { share } = taskIn({ tasks: [entry] }, "assign-codes");
  expect(share.low).toBeCloseTo(low, 9);
  expect(share.high).toBeCloseTo(high, 9);
});

test("one amount for two tasks leaves half to one and a half of each part", () => {
  const told = { tasks: [percent("verify-codes", 20, { group: "g" }), percent("stay-current", 20, { group: "g" })] };
  expect(taskIn(told, "verify-codes").share).toEqual({ value: 15, low: 7.5, high: 22.5 });
  expect(taskIn(told, "stay-current").share).toEqual({ value: 5, low: 2.5, high: 7.5 });
});

test("scaling takes the bounds along and says from what", () => {
  const told = { tasks: [percent("assign-codes", 80), percent("verify-codes", 45)] };
  expect(resolve(told).scaledFrom).toBe(125);
  expect(taskIn(told, "assign-codes").share).toEqual({ value: 64, low: 57.6, high: 70.4 });
});

test("what the worker sets in the panel stays, the others make room", () => {
  const told = withShare(worker({ tasks: [percent("assign-codes", 60), percent("verify-codes", 40)] }), "handle-denials", 50);
  expect(shares(told)).toEqual({ "assign-codes": 30, "verify-codes": 20, "handle-denials": 50 });
  expect(shares(withShare(told, "handle-denials", 100))).toEqual({ "handle-denials": 100 });
  const impossible = withShare(withShare(told, "assign-codes", 100), "verify-codes", 100);
  expect(shares(impossible)).toEqual({ "assign-codes": 40, "verify-codes": 40, "handle-denials": 20 });
});

test.each<[Partial<Profile>, TimeStatus, string]>([
  [{ tasks: [percent("assign-codes", 20)] }, "given", "stated"], [{ tasks: [vague("assign-codes", "some")] }, "vague", "stated"],
  [{ tasks: [done("assign-codes")] }, "assumed", "assumed"], [{ tasks: [notDone("assign-codes")] }, "none", "stated"],
  [{ tasks: [percent("assign-codes", 20, { precision: "exact", source: "edited" })] }, "given", "edited"], [{}, "assumed", "assumed"],
  [{ tasks: [cases("assign-codes", 1)] }, "assumed", "assumed"], [{ tasks: [percent("verify-codes", 95)] }, "none", "assumed"],
])("%j makes the time %s, %s", (told, status, source) => expect(taskIn(told, "assign-codes")).toMatchObject({ status, source }));
