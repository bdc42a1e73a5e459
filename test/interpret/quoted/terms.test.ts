/** One amount from the quotes of one term. The week is the usual one: five days of eight hours. */
import { expect, test } from "vitest";
import type { Term } from "../../../server/interpret/model/reply.ts";
import { amountOf, term } from "./saying.ts";

type Row = [quote: string, term: Partial<Term>, amount: string];

const bareRows: Row[] = [
  ["Five of them", { unit: "hours", per: "day" }, "25 h"], ["15", { unit: "percent" }, "15 %"], ["10ish", { unit: "percent" }, "about 10 %"],
  ["About 20 of those", { unit: "hours", per: "week" }, "about 20 h"], ["20 percent", { unit: "hours", per: "day" }, "20 %"],
  ["an hour a day", { unit: "percent", per: "week" }, "5 h"], ["half an hour every day", { unit: "percent", per: "year" }, "2.5 h"],
  ["at least one", { unit: "hours", per: "day" }, "about 5 h"], ["Balance one hour", { unit: "hours", per: "day" }, "5 h"],
  ["another ten", { unit: "hours" }, "10 h"], ["Half hour", { unit: "hours", per: "day" }, "2.5 h"], ["half", { unit: "days", per: "week" }, "4 h"],
  ["half", { unit: "hours", per: "day" }, "2.5 h"],
];
test.each(bareRows)("a bare number or fraction has the unit and period that the model gives it: %j %j", (quote, change, amount) => {
  expect(amountOf(term(quote, change))).toBe(amount);
});

const saidRows: Row[] = [
  ["two fifths of my time", {}, "40 %"], ["15 minutes a day", {}, "1.25 h"], ["5 percent tops", {}, "about 5 %"],
  ["four hours total", { per: "day" }, "20 h"], ["half", {}, "50 %"], ["half of the eight hours", {}, "50 %"],
  ["two hours", { per: "month" }, "0.5 h"], ["a bit", {}, "a_bit"], ["most of it", {}, "most"], ["three 12-hour shifts", {}, "36 h"],
  ["2/3", {}, "66.67 %"], ["7,5 hours", {}, "7.5 h"], ["2½ hours", {}, "2.5 h"], ["a couple of hours on Tuesday", {}, "about 2 h"],
  ["an hour or so each day", {}, "about 5 h"], ["3 hours 20 minutes", {}, "3.33 h"], ["a half", {}, "50 %"], ["an hour and a half", {}, "1.5 h"],
];
test.each(saidRows)("the quote's own unit and period win over the model's: %j %j", (quote, change, amount) => {
  expect(amountOf(term(quote, change))).toBe(amount);
});

const slotsRows: Row[] = [
  ["Monday and Tuesday", {}, "16 h"], ["Friday morning", {}, "4 h"], ["every other Wednesday", {}, "4 h"], ["Monday to Thursday", {}, "32 h"],
  ["Two Saturdays in a month", {}, "4 h"], ["two full weeks", {}, "4 %"], ["A quarter of the shift", { unit: "percent" }, "25 %"],
  ["the whole morning", {}, "4 h"], ["a day a month", {}, "2 h"], ["two days", { per: "month" }, "4 h"], ["five a day", { unit: "hours" }, "25 h"],
  ["1.5 days", {}, "12 h"], ["a third of Friday", {}, "2.67 h"], ["half of Monday", {}, "4 h"], ["two mornings a week", {}, "8 h"],
  ["every morning", {}, "20 h"], ["the first half of Monday", {}, "4 h"], ["a week a month", {}, "25 %"],
  ["half the morning", { per: "day" }, "10 h"], ["half a day", {}, "4 h"], ["half day", { per: "week" }, "4 h"], ["a half day", {}, "4 h"],
  ["a day and a half", {}, "12 h"], ["all day Thursday", {}, "8 h"], ["Thursdays", {}, "8 h"], ["on Fridays", {}, "8 h"],
  ["the afternoons", {}, "20 h"], ["the afternoon", { per: "day" }, "20 h"],
];
test.each(slotsRows)("days, mornings and weeks count by the length of a day: %j %j", (quote, change, amount) => {
  expect(amountOf(term(quote, change))).toBe(amount);
});

const clockRows: Row[] = [
  ["eight till noon", { per: "day" }, "20 h"], ["one till five", {}, "20 h"], ["one till five", { times: ["Three of them"] }, "12 h"], ["Friday, one till five", {}, "4 h"],
  ["from 10pm to 2am", {}, "20 h"], ["22:00 to 01:30", {}, "17.5 h"], ["22 to 6 o'clock", {}, "40 h"], ["from ten at night till six in the morning", {}, "40 h"],
  ["from 7pm to 8am", {}, "65 h"], ["half seven in the evening till eight in the morning", {}, "62.5 h"], ["nine to half five", {}, "42.5 h"], ["midnight to six", {}, "30 h"],
  ["from 1pm to 5", {}, "20 h"], ["from 10 to 6am", {}, "40 h"],
];
test.each(clockRows)("clock times are the hours of one occasion: %j %j", (quote, change, amount) => {
  expect(amountOf(term(quote, change))).toBe(amount);
});

const timesRows: Row[] = [
  ["one till five", { per: "once", times: ["Three of them"] }, "12 h"], ["one till five", { per: "once", times: ["Thursday"] }, "4 h"],
  ["one till five", { per: "once", times: ["Friday", "first half"] }, "2 h"],
  ["eight till noon", { per: "day", times: ["every other Friday"] }, "2 h"], ["An hour", { per: "once", times: ["Monday to Thursday"] }, "4 h"],
  ["half an hour", { per: "once", times: ["three times a week"] }, "1.5 h"], ["two hours a night", { times: ["every other week"] }, "5 h"],
  ["two hours", { per: "day", times: ["every other week"] }, "5 h"], ["12 hours", { per: "once", times: ["every third weekend"] }, "8 h"], ["one weekend in four", {}, "4 h"], ["two hours", { per: "once", times: ["every other week"] }, "1 h"],
  ["one till five", { times: ["every other week"] }, "2 h"], ["about forty minutes a round", { unit: "minutes", per: "day", times: ["five rounds"] }, "about 16.67 h"],
  ["two hours a go", { per: "once", times: ["two nights a week"] }, "4 h"],
  ["twenty minutes", { per: "once", times: ["three days"] }, "1 h"], ["two hours a day", { per: "day", times: ["Three-quarters"] }, "7.5 h"],
  ["two hours a day", { times: ["The other quarter"] }, "2.5 h"],
  ["half of the shift", { unit: "percent", times: ["one shift in every six"] }, "8.33 %"],
  ["half", { unit: "percent", times: ["one shift in every six"] }, "8.33 %"],
  ["half of it", { unit: "percent", except: "one shift in every six" }, "41.67 %"], ["mornings", { times: ["Monday to Thursday"] }, "16 h"],
  ["Monday and Tuesday", { times: ["mornings"] }, "8 h"], ["a day", { times: ["two Saturdays in a month"] }, "4 h"],
  ["an hour a day", { times: ["three days a week"] }, "3 h"], ["ten minutes", { per: "day", times: ["twice a day"] }, "1.67 h"],
  ["3 hours", { per: "once", times: ["once a month"] }, "0.75 h"], ["12 hours a week", { times: ["every other week"] }, "6 h"],
  ["12 hours a week", { times: ["three mornings a week"] }, "12 h"], ["half", { times: ["Thursday"] }, "4 h"],
  ["half", { times: ["every other week"] }, "25 %"], ["60 percent", { times: ["six months of the year"] }, "30 %"],
  ["Thursday", { times: ["half"] }, "4 h"], ["half", { times: ["an hour a day"] }, "2.5 h"], ["6 hours", { except: "every other week" }, "3 h"],
  ["a ten-hour shift", { times: ["two"] }, "20 h"], ["two weeks", { times: ["three times a year"] }, "12 %"],
  ["two hours a month", { times: ["every day"] }, "0.5 h"], ["45 minutes each", { per: "once", times: ["six calls a week"] }, "4.5 h"],
];
test.each(timesRows)("counts, occasions, parts and exceptions multiply: %j %j", (quote, change, amount) => {
  expect(amountOf(term(quote, change))).toBe(amount);
});

const outRows: Row[] = [
  ["ten", { unit: "hours", out_of: "the fifty" }, "20 %"], ["ten of the fifty", { unit: "hours" }, "20 %"],
  ["thirty", { unit: "hours", out_of: "my fifty hours" }, "60 %"], ["Six of the ten", { unit: "hours", per: "day" }, "60 %"],
  ["Six", { unit: "hours", per: "day", out_of: "the ten" }, "60 %"], ["two full weeks", { unit: "weeks", per: "year", out_of: "the fifty" }, "4 %"],
  ["two full weeks", { out_of: "the fifty" }, "4 %"], ["a couple of hours every day", { unit: "hours", per: "day", out_of: "eight" }, "about 10 h"],
  ["An hour a week", { unit: "hours", per: "week", out_of: "forty" }, "1 h"],
  ["30 minutes", { unit: "minutes", per: "day", out_of: "the eight hours" }, "2.5 h"],
  ["30", { unit: "minutes", per: "day", out_of: "the eight hours" }, "2.5 h"], ["5", { unit: "days", per: "month", out_of: "20" }, "25 %"],
  ["three", { unit: "days", out_of: "of five days" }, "60 %"],
];
test.each(outRows)("a part of a whole is a part of the week where the whole is one: %j %j", (quote, change, amount) => {
  expect(amountOf(term(quote, change))).toBe(amount);
});

const severalRows: Row[] = [
  ["46, 47 hours", {}, "46-47 h"], ["six to eight hours", {}, "6-8 h"], ["15-20", { unit: "percent" }, "15-20 %"],
  ["one day, maybe a day and a half", {}, "8-12 h"], ["35, not half", { unit: "percent" }, "35 %"], ["20, no sorry, 10", { unit: "hours" }, "10 h"],
  ["an hour, twice a week", {}, "2 h"],
];
test.each(severalRows)("of several amounts in one quote a range, a sum or the corrected one counts: %j %j", (quote, change, amount) => {
  expect(amountOf(term(quote, change))).toBe(amount);
});

const nothingRows: Row[] = [
  ["10 hours 20 hours", {}, "done"], ["0 hours", {}, "none"], ["500 hours", {}, "done"], ["twice a week", {}, "done"], ["", {}, "done"],
  ["ages", { unit: "hours" }, "done"], ["6 hours", { times: ["whenever"] }, "done"], ["6 hours", { except: "in summer" }, "about 6 h"],
];
test.each(nothingRows)("a quote without one clear amount gives no number: %j %j", (quote, change, amount) => {
  expect(amountOf(term(quote, change))).toBe(amount);
});
