/** Weeks of workers in derived roles: a role of rows by work activity, with one for all else. */
import { expect, test } from "vitest";
import { loadCatalog } from "../../../db/load-catalog.ts";
import { emptyProfile } from "../../../scoring/index.ts";
import { interpret } from "../../../server/interpret/embedded.ts";
import type { Finding } from "../../../server/interpret/findings.ts";

const { role, everyday, workActivities } = loadCatalog();

function hear(roleId: string, message: string): Finding[] {
  const known = role(roleId);
  if (!known) throw new Error(`no role ${roleId}`);
  return interpret(message, { role: known, roles: [], activities: everyday, workActivities, question: "What does a normal week look like?", known: emptyProfile(), history: [] });
}

/** "week 35", "till 10", "own 5": what was heard, in order. */
const heard = (roleId: string, message: string): string[] => hear(roleId, message).flatMap((one) => {
  if (one.kind === "week") return [`week ${one.hours}`];
  const amount = one.kind === "time" || one.kind === "own_task" ? one.amount : null;
  const said = amount && "value" in amount ? amount.value : amount?.unit;
  return one.kind === "time" ? [`${one.tasks.join("+")} ${said}`] : one.kind === "own_task" ? [`own ${said}`] : [];
});

test.each([
  ["a first amount with work behind it is no week", "I'm a barista. 20 hours coffee, 10 hours till", ["serve-meals-and-drinks 20", "take-payment-and-settle-bills 10"]],
  ["hours that the others add up to are the week, said first", "Coffee place, 35 hours. 20 hours making coffee, 10 hours on the till, 5 hours washing up.",
    ["week 35", "serve-meals-and-drinks 20", "take-payment-and-settle-bills 10", "wash-dishes-and-glasses 5"]],
  ["or said last", "20 hours making coffee, 10 hours on the till, 5 hours washing up. 35 hours.",
    ["week 35", "serve-meals-and-drinks 20", "take-payment-and-settle-bills 10", "wash-dishes-and-glasses 5"]],
  ["half of a week is not the week because the rest adds up to it", "20 hours making coffee, 12 hours on the till, 8 hours washing up",
    ["serve-meals-and-drinks 20", "take-payment-and-settle-bills 12", "wash-dishes-and-glasses 8"]],
  ["odds and ends are all else", "30 hours making coffee, 5 hours odds and ends", ["serve-meals-and-drinks 30", "everything-else 5"]],
  ["work that no row names is the worker's own", "30 hours making coffee, 6 hours driving the van to events", ["serve-meals-and-drinks 30", "own 6"]],
])("%s", (_, message, expected) => {
  expect(heard("baristas", message)).toEqual(expected);
});

test("minutes of a meeting are no minutes of an hour", () => {
  expect(heard("court-municipal-and-license-clerks", "10 hours taking minutes, half an hour a day on the post")).toEqual(["own 10", "own 2.5"]);
});

test("3D is no number", () => {
  expect(heard("interior-designers", "15 hours doing drawings and 3D renders")).toEqual(["illustrate-things-in-fine-detail 15"]);
});

test("teeth are cleaned by treating them, models are priced in numbers", () => {
  expect(heard("dental-hygienists", "30 hours cleaning teeth")).toEqual(["treat-teeth-and-gums 30"]);
  expect(heard("actuaries", "20 hours pricing models")).toEqual(["find-patterns-and-trends-in-data 20"]);
});

test("a question on hard cases takes nothing away", () => {
  const known = role("tutors")!;
  const context = { role: known, roles: [], activities: everyday, workActivities, known: emptyProfile() };
  const history = [{ question: "What does a normal week look like?", answer: "15 hours one-to-one with students, 5 hours on this and that" }];
  const question = "How hard are your cases in your biggest tasks: tutor pupils who struggle?";
  expect(interpret("A mix", { ...context, question, history }).filter(({ kind }) => kind === "time" || kind === "own_task")).toEqual([]);
});
