/** What statements do with their amounts. Baselines: t1 40, t2 30, t3 20, t4 10; a week of 40 hours. */
import { expect, test } from "vitest";
import type { SaidFinding } from "../../../server/interpret/model/reply.ts";
import { emptyProfile, type Amount, type Profile } from "../../../scoring/index.ts";
import { heard, hours, knowing, percent, term, time, week } from "./saying.ts";

const own = (text: string, amount: string): SaidFinding =>
  ({ kind: "own_task", text, activity: "driving", op: "is", terms: [term(amount)], of: [], quote: text });
const REST: Amount = { unit: "rest" };
const SOME: Amount = { unit: "vague", word: "some" };

type Row = [what: string, known: Profile, said: SaidFinding[], week: string[]];

test.each<Row>([
  ["terms add up", emptyProfile(), [time(["t1"], [term("two hours"), term("Friday")])], ["t1 10 h"]],
  ["hours and percent add up to percent", emptyProfile(), [time(["t1"], [term("four hours"), term("20%")])], ["t1 30 %"]],
  ["a range in a sum stays a range", emptyProfile(), [time(["t1"], [term("two hours"), term("4-6 hours")])], ["t1 6-8 h"]],
  ["a bit beside hours only blurs them", emptyProfile(), [time(["t1"], [term("two hours"), term("a bit")])], ["t1 about 2 h"]],
  ["one term that cannot be read leaves no sum", emptyProfile(), [time(["t1"], [term("two hours"), term("whatever")])], ["t1 done"]],
  ["unequal weeks have a mean", emptyProfile(), [time(["t1"], [term("20 hours"), term("30 hours")], { op: "mean" })], ["t1 25 h"]],
  ["no terms are no amount", emptyProfile(), [time(["t1"], [])], ["t1 done"]],
  ["several tasks share one amount", emptyProfile(), [time(["t1", "t2"], [term("half")])], ["t1+t2 50 %"]],
  ["a bare number is what the number before it is", emptyProfile(), [time(["t1"], [term("20 percent")]), time(["t2"], [term("30")])], ["t1 20 %", "t2 30 %"]],
  ["minutes of a day stay minutes of a day", emptyProfile(), [time(["t1"], [term("45 minutes a day")]), time(["t2"], [term("30")])], ["t1 3.75 h", "t2 2.5 h"]],
  ["a bare number is what the numbers of earlier turns were", knowing({ t1: percent(20), t2: SOME }), [time(["t3"], [term("30")])], ["t3 30 %"]],
  ["a bare number after a part of the hours is of hours", emptyProfile(), [time(["t1"], [term("thirty", { out_of: "my fifty hours" })]), time(["t2"], [term("ten")])], ["t1 60 %", "t2 10 h"]],
  ["a bare number alone is no amount", emptyProfile(), [time(["t1"], [term("30")])], ["t1 done"]],
])("is, mean: %s", (_, known, said, expected) => {
  expect(week(heard(said, { known }))).toEqual(expected);
});

test.each<Row>([
  ["more is added to what was known", knowing({ t1: hours(10) }), [time(["t1"], [term("two hours")], { op: "add" })], ["t1 12 h"]],
  ["percent grow by hours", knowing({ t1: percent(25) }), [time(["t1"], [term("two hours")], { op: "add" })], ["t1 30 %"]],
  ["more than nothing known is the amount", emptyProfile(), [time(["t1"], [term("two hours")], { op: "add" })], ["t1 2 h"]],
  ["a third more is more by a third of it", knowing({ t1: hours(9) }), [time(["t1"], [term("a third")], { op: "add" })], ["t1 12 h"]],
  ["as much again", knowing({ t1: hours(9) }), [time(["t1"], [term("the same again")], { op: "add" })], ["t1 about 18 h"]],
  ["a bit more leaves what is known", knowing({ t1: hours(9) }), [time(["t1"], [term("a bit")], { op: "add" })], ["t1 done"]],
  ["hours of a task that there is not are hours", emptyProfile(), [time(["t1"], [term("9 hours")], { of: ["t9"] })], ["t1 9 h"]],
  ["half of it", knowing({ t1: hours(10) }), [time(["t2"], [term("half of it")], { op: "part_of", of: ["t1"] })], ["t2 5 h"]],
  ["a number out of what there is", knowing({ t1: hours(20) }), [time(["t2"], [term("one", { out_of: "those five" })], { op: "part_of", of: ["t1"] })], ["t2 4 h"]],
  ["a part of a member of a group", knowing({ "t1+t2": percent(70) }), [time(["t3"], [term("a quarter of it")], { op: "part_of", of: ["t1"] })], ["t3 10 %"]],
  ["a part of some is a part of the anchor", knowing({ t1: SOME }), [time(["t2"], [term("half of it")], { op: "part_of", of: ["t1"] })], ["t2 5 %"]],
  ["most of an amount", knowing({ t1: hours(10) }), [time(["t2"], [term("most of it")], { op: "part_of", of: ["t1"] })], ["t2 4.5-7.5 h"]],
  ["a part of what takes the rest", knowing({ t1: percent(60), t2: REST }), [time(["t3"], [term("half of it")], { op: "part_of", of: ["t2"] })], ["t3 20 %"]],
  ["hours of it are hours", knowing({ t1: hours(10) }), [time(["t2"], [term("two hours of it")], { op: "part_of", of: ["t1"] })], ["t2 2 h"]],
  ["a part of what nobody knows", emptyProfile(), [time(["t2"], [term("half of that")], { op: "part_of", of: ["t1"] })], ["t2 done"]],
  ["a part of a task that there is not", knowing({ t1: hours(10) }), [time(["t2"], [term("half of that")], { op: "part_of", of: ["t9"] })], ["t2 done"]],
  ["this reply counts before earlier ones", knowing({ t1: hours(10) }),
    [time(["t2"], [term("half of it")], { op: "part_of", of: ["t1"] }), time(["t1"], [term("16 hours")])], ["t1 16 h", "t2 8 h"]],
])("add, part_of: %s", (_, known, said, expected) => {
  expect(week(heard(said, { known }))).toEqual(expected);
});

test.each<Row>([
  ["both halves of what is left", knowing({ t1: percent(40) }),
    [time(["t2"], [term("half of the rest")], { op: "part_of" }), time(["t3"], [term("the other half")], { op: "part_of" })], ["t2 30 %", "t3 30 %"]],
  ["what is left counts what this reply gives", knowing({ t1: percent(40) }),
    [time(["t2"], [term("a third")], { op: "part_of" }), time(["t3"], [term("12 hours")])], ["t3 12 h", "t2 10 %"]],
  ["what a task had before is left, too", knowing({ t1: percent(40), t2: percent(20) }), [time(["t2"], [term("half")], { op: "part_of" })], ["t2 30 %"]],
  ["the words themselves speak of what is left", knowing({ t1: percent(40) }), [time(["t2"], [term("half of what's left")])], ["t2 30 %"]],
  ["nothing is left", knowing({ t1: percent(100) }), [time(["t2"], [term("half")], { op: "part_of" })], ["t2 done"]],
  ["one task takes the rest", knowing({ t1: percent(40) }), [time(["t2"], [], { op: "remainder" })], ["t2 rest"]],
  ["several take the rest", knowing({ t1: percent(40) }), [time(["t2", "t3"], [], { op: "remainder" })], ["t2+t3 rest"]],
  ["the words themselves are the rest", emptyProfile(), [time(["t2"], [term("whatever is left")])], ["t2 rest"]],
  ["the rest of an amount", knowing({ t1: hours(10) }),
    [time(["t2"], [term("a quarter")], { op: "part_of", of: ["t1"] }), time(["t3"], [], { op: "remainder", of: ["t1"] })], ["t2 2.5 h", "t3 7.5 h"]],
])("the rest: %s", (_, known, said, expected) => {
  expect(week(heard(said, { known }))).toEqual(expected);
});

test.each<Row>([
  ["the same again", knowing({ t1: hours(10) }), [time(["t2"], [term("about the same again")], { op: "ratio_of", of: ["t1"] })], ["t2 about 10 h"]],
  ["twice that", knowing({ t1: hours(10) }), [time(["t2"], [term("twice that")], { op: "ratio_of", of: ["t1"] })], ["t2 about 20 h"]],
  ["three times as much", knowing({ t1: hours(5) }), [time(["t2"], [term("three times as much")], { op: "ratio_of", of: ["t1"] })], ["t2 about 15 h"]],
  ["double", knowing({ t1: hours(5) }), [time(["t2"], [term("double")], { op: "ratio_of", of: ["t1"] })], ["t2 about 10 h"]],
  ["half as long", knowing({ t1: hours(10) }), [time(["t2"], [term("half as long")], { op: "ratio_of", of: ["t1"] })], ["t2 about 5 h"]],
  ["of the amount before, where nobody says of which", emptyProfile(),
    [time(["t1"], [term("6 hours")]), time(["t2"], [term("the same again")], { op: "ratio_of" })], ["t1 6 h", "t2 about 6 h"]],
  ["more than a week", knowing({ t1: hours(100) }), [time(["t2"], [term("twice that")], { op: "ratio_of", of: ["t1"] })], ["t2 done"]],
])("ratio_of: %s", (_, known, said, expected) => {
  expect(week(heard(said, { known }))).toEqual(expected);
});

const moving = (to: string[], amount: string, of: string[]): SaidFinding[] => [time(to, [term(amount)], { op: "move_from", of })];
test.each<Row>([
  ["hours go from one to the other", knowing({ t1: hours(25) }), moving(["t2"], "5 hours", ["t1"]), ["t2 5 h", "t1 20 h"]],
  ["they come on top of what there was", knowing({ t1: hours(25), t2: hours(3) }), moving(["t2"], "5 hours", ["t1"]), ["t2 8 h", "t1 20 h"]],
  ["a fraction is of what it is taken from", knowing({ t1: hours(25) }), moving(["t2"], "a fifth", ["t1"]), ["t2 5 h", "t1 20 h"]],
  ["a group gives as a whole", knowing({ "t1+t2": hours(25) }), moving(["t3"], "5 hours", ["t1"]), ["t3 5 h", "t1+t2 20 h"]],
  ["a member's part of its group", knowing({ "t1+t2": hours(25) }), moving(["t1"], "10 hours", ["t1", "t2"]), ["t1 10 h", "t2 15 h"]],
  ["all of it", knowing({ t1: hours(5) }), moving(["t2"], "5 hours", ["t1"]), ["t2 5 h", "t1 none"]],
  ["more than there was takes nothing", knowing({ t1: hours(5) }), moving(["t2"], "6 hours", ["t1"]), ["t2 6 h"]],
  ["the rest gives way by itself", knowing({ t1: REST }), moving(["t2"], "6 hours", ["t1"]), ["t2 6 h"]],
  ["from what nobody knows", emptyProfile(), moving(["t2"], "6 hours", ["t1"]), ["t2 6 h"]],
])("move_from: %s", (_, known, said, expected) => {
  expect(week(heard(said, { known }))).toEqual(expected);
});

test.each<Row>([
  ["its partners keep what it leaves", knowing({ "t1+t2": hours(24) }), [time(["t1"], [term("10 hours")])], ["t1 10 h", "t2 14 h"]],
  ["unless something is said of them", knowing({ "t1+t2": hours(24) }), [time(["t1"], [term("10 hours")]), time(["t2"], [term("5 hours")])], ["t1 10 h", "t2 5 h"]],
  ["or it has more than all of them had", knowing({ "t1+t2": hours(24) }), [time(["t1"], [term("30 hours")])], ["t1 30 h"]],
])("one of several tasks with one amount gets its own: %s", (_, known, said, expected) => {
  expect(week(heard(said, { known }))).toEqual(expected);
});

test("own tasks keep their id when they are told again, and go by their words", () => {
  const driving = { id: "own-1-0", text: "driving to sites", activity: "driving", amount: hours(4), group: null, x: null, source: "stated" as const, quote: "x" };
  const known = { ...emptyProfile(), own: [driving] };
  const said = [own("driving to sites", "6 hours"), own("washing the van", "an hour"), time(["washing the van"], [term("two hours")])];
  const found = heard([...said, time(["t1"], [term("the same")], { op: "ratio_of", of: ["driving to sites"] })], { known });
  expect(week(found)).toEqual(["driving to sites 6 h", "washing the van 1 h", "own-1-1 2 h", "t1 about 6 h"]);
  expect(found[0]).toMatchObject({ kind: "own_task", id: "own-1-0" });
});

test("the length of the week told in the same message counts for all of it", () => {
  const said: SaidFinding[] = [time(["t1"], [term("Monday")]), time(["t2"], [term("an hour a day")]),
    { kind: "week", hours: [], day: "tens", days: "Four", breaks: null, quote: "Four tens" }];
  expect(week(heard(said))).toEqual(["t1 10 h", "t2 4 h"]);
});

test("what is known of the week counts where this message says nothing of it", () => {
  const said = [time(["t1"], [term("Monday")]), time(["t2"], [term("an hour a day")]), time(["t3"], [term("a week a year")])];
  expect(week(heard(said, { frame: { day: 12, days: 3 } }))).toEqual(["t1 12 h", "t2 3 h", "t3 2 %"]);
});

test("hours without a period are of each day where the worker counts in days and they fit in one", () => {
  const day: SaidFinding = { kind: "week", hours: [], day: "eight hours", days: null, breaks: null, quote: "said" };
  const said = [time(["t1"], [term("five hours")]), time(["t2"], [term("one", { unit: "hours" })]), time(["t3"], [term("ten hours")]), time(["t4"], [term("an hour", { per: "week" })])];
  expect(week(heard([day, ...said]))).toEqual(["t1 25 h", "t2 5 h", "t3 10 h", "t4 1 h"]);
  expect(week(heard([day, time(["t1"], [term("three hours", { times: ["every other week"] })])]))).toEqual(["t1 1.5 h"]);
  expect(week(heard([{ ...day, hours: [{ amount: "forty hours", times: [], except: null }] }, ...said]))).toEqual(["t1 5 h", "t2 1 h", "t3 10 h", "t4 1 h"]);
});

test("seasons that make a year are weighed by their months, and the rest of the year is what the others leave", () => {
  const busy = term("thirty hours", { per: "week", times: ["January to April"] });
  const quiet = [term("six", { unit: "hours", per: "week", times: ["the rest of the year"] }), term("six", { unit: "hours", per: "week", except: "January to April" })];
  for (const op of ["is", "mean"] as const) for (const one of quiet) expect(week(heard([time(["t1"], [busy, one], { op })]))).toEqual(["t1 14 h"]);
});
