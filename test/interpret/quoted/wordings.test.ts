/** Amounts as people word them. The week is the usual one: five days of eight hours. */
import { expect, test } from "vitest";
import type { Term } from "../../../server/interpret/model/reply.ts";
import { amountOf, term } from "./saying.ts";

type Row = [quote: string, term: Partial<Term>, amount: string];

test.each<Row>([
  ["weekends", {}, "16 h"], ["every other weekend", {}, "8 h"], ["one weekend a month", {}, "4 h"], ["two evenings a week", {}, "8 h"], ["two half days", {}, "8 h"],
  ["every third Friday", {}, "2.67 h"], ["two hours every six weeks", {}, "0.33 h"], ["a day every four months", {}, "0.48 h"],
  ["an hour", { per: "once", times: ["most days"] }, "4 h"], ["an hour in every eight", {}, "12.5 %"], ["Six hours once every two weeks", {}, "3 h"], ["one Saturday in four", {}, "2 h"], ["Mon-Wed", {}, "24 h"], ["1 hr M-F", {}, "5 h"], ["an hour Monday to Friday", {}, "5 h"],
  ["10 hours a fortnight", {}, "5 h"], ["the last Friday of the month", {}, "2 h"], ["twelve Saturdays a year", {}, "1.92 h"], ["a week", { per: "month" }, "25 %"],
  ["two hours a day", { times: ["October to March"] }, "5 h"], ["two hours a day", { except: "in December" }, "9.17 h"], ["two weeks a year", {}, "4 %"],
])("days that come seldom, in lists and by name: %j %j", (quote, change, amount) => {
  expect(amountOf(term(quote, change))).toBe(amount);
});

test.each<Row>([
  ["ten minutes per call, thirty calls a day", {}, "25 h"], ["5 minutes each", { per: "once", times: ["thirty calls", "a day"] }, "12.5 h"],
  ["90 seconds", { per: "once", times: ["40 a day"] }, "5 h"], ["20 minutes", { per: "once", times: ["two or three times a week"] }, "0.83 h"],
  ["half an hour once or twice a week", {}, "0.75 h"], ["two hours", { per: "once", times: ["twice", "a week"] }, "4 h"], ["8 hours", { per: "day", times: ["one day a week"] }, "8 h"],
  ["15 to 20 minutes twice a day", {}, "2.5-3.33 h"], ["20 minutes per patient", { per: "once", times: ["six patients a shift"] }, "10 h"],
])("what happens so often: %j %j", (quote, change, amount) => {
  expect(amountOf(term(quote, change))).toBe(amount);
});

test.each<Row>([
  ["50/50", {}, "50 %"], ["nine times out of ten", {}, "90 %"], ["all of it", {}, "100 %"], ["the whole week", {}, "100 %"], ["a quarter of any shift", {}, "25 %"],
  ["half", { out_of: "my shift" }, "50 %"], ["half", { out_of: "the eight hours" }, "50 %"], ["half", { out_of: "those two hours", per: "day" }, "5 h"],
  ["a quarter", { out_of: "the morning", per: "day" }, "5 h"], ["25%", { times: ["of the mornings"] }, "5 h"], ["5-6 hours of an 8 hour shift", {}, "62.5-75 %"],
])("parts of things and of stretches of time: %j %j", (quote, change, amount) => {
  expect(amountOf(term(quote, change))).toBe(amount);
});

test.each<Row>([
  ["an hour at the start and an hour at the end", { per: "day" }, "10 h"], ["10, maybe 15 percent", {}, "10-15 %"], ["an hour, sometimes two", { per: "day" }, "5-10 h"],
  ["less than an hour", { per: "week" }, "about 1 h"], ["~20", { unit: "hours" }, "about 20 h"], ["20-25", { unit: "hours" }, "20-25 h"], ["9am-11am", {}, "10 h"],
])("sums, ranges and bounds: %j %j", (quote, change, amount) => {
  expect(amountOf(term(quote, change))).toBe(amount);
});

test.each<Row>([
  ["mostly", {}, "most"], ["Some", {}, "some"], ["loads", {}, "good_chunk"], ["quite a bit", {}, "fair_bit"], ["not much", {}, "a_bit"], ["hardly ever", {}, "hardly_ever"],
  ["most of the calls", {}, "most"], ["sometimes", {}, "done"], ["some 10 hours", {}, "about 10 h"], ["a bit, an hour a week", {}, "1 h"],
])("vague words, where no number is said: %j %j", (quote, change, amount) => {
  expect(amountOf(term(quote, change))).toBe(amount);
});
