/** Amounts of time in words and digits, as the worker says them: one phrase per row. */
import { expect, test } from "vitest";
import { scan } from "../../server/interpret/amounts/scan.ts";
import type { Quantity } from "../../server/interpret/amounts/quantity.ts";
import { tokenise } from "../../server/interpret/words/tokens.ts";

const round = (value: number): number => Math.round(value * 1000) / 1000;

function inWords(of: Quantity): string {
  const range = "low" in of && of.low !== null && of.high !== null ? `[${round(of.low)}-${round(of.high)}]` : "";
  switch (of.kind) {
    case "time": return `${round(of.value)}h${range}${of.per ? `/${of.per}` : ""}`;
    case "slots": return `${round(of.value)} ${of.slot}${of.per ? `/${of.per}` : ""}`;
    case "share": return `${round(of.value * 100)}%${range.replaceAll("0.", ".")}${of.of && of.of !== "whole" ? ` of ${of.of}` : ""}`;
    case "bare": return `${round(of.value)}${of.outOf ? ` of ${of.outOf}` : ""}`;
    case "times": return `${of.count}x/${of.per}`;
    case "length": return `${of.count ?? ""}${of.of} of ${of.value}h`;
    case "vague": return of.word;
    case "same": return `same x${of.factor}`;
    case "outOf": return `of ${of.value}`;
    case "rest": return "rest";
  }
}

const amounts = (text: string): string => scan(tokenise(text)).map(inWords).join(" | ");

test.each([
  ["20% on queries", "20%"], ["forty percent on calls", "40%"], ["15 to 20 percent", "17.5%[.15-.2]"], ["twenty five per cent", "25%"],
  ["half my week", "50%"], ["about half the day", "50%"], ["a third of my time", "33.333%"], ["two fifths of my time", "40%"],
  ["three quarters of it", "75% of scope"], ["the other quarter", "25%"], ["1/4 of my time", "25%"], ["a quarter of the shift", "25%"],
  ["one shift in every six", "16.667%"], ["3 of 5 days", "60%"], ["two days out of five", "40%"], ["a tenth of the job", "10%"],
])("reads the share in %j", (text, expected) => expect(amounts(text)).toBe(expected));

test.each([
  ["2 hours", "2h"], ["half an hour", "0.5h"], ["an hour and a half", "1.5h"], ["two and a half hours", "2.5h"], ["1 hr 15 min", "1.25h"],
  ["an hour or two", "1.5h[1-2]"], ["2-3 hours a day", "2.5h[2-3]/day"], ["between four and six hours a week", "5h[4-6]/week"],
  ["10 hrs/wk", "10h/week"], ["45 minutes every morning", "0.75h/day"], ["a couple of hours a week", "2h/week"], ["a few hours", "3h"],
  ["46, 47 hours", "46.5h[46-47]"], ["half a day", "0.5 day"], ["an hour a night", "1h/day"], ["two hours each", "2h/occurrence"],
  ["an hour and a half a day", "1.5h/day"], ["two hours and a half a week", "2.5h/week"], ["an hour and a quarter a shift", "1.25h/day"],
  ["an hour and a quarter of the shift", "1h | 25%"], ["six hours and half", "6.5h"], ["the last hour", "1h"], ["fourty hours", "40h"], ["thrity minutes", "0.5h"],
    ["three quarters of an hour", "0.75h"],
  ["half an hour to an hour", "0.75h[0.5-1]"], ["eight hours per shift", "8h/day"], ["3hrs daily", "3h/day"],
    ["two hours on a Friday", "2h/week"],
])("reads the time in %j", (text, expected) => expect(amounts(text)).toBe(expected));

test.each([
  ["Every morning, eight till noon", "5 half/week | 4h/day"], ["1-5pm", "4h/day"], ["from nine to five", "8h/day"], ["from 10pm to 2am", "4h/day"],
    ["Monday and Tuesday", "2 day/week"],
  ["every other Wednesday", "0.5 day/week"], ["two Saturdays a month", "2 day/month"], ["Monday to Thursday", "4 day/week"],
  ["Friday afternoons", "1 half/week"], ["four tens", "4day of 10h"], ["three 12-hour shifts", "3day of 12h"], ["a 38 hour week",
    "week of 38h"],
  ["three times a week", "3x/week"], ["every two weeks", "0.5x/week"], ["two nights a week", "2 day/week"], ["two days a week",
    "2 day/week"],
])("reads the calendar in %j", (text, expected) => expect(amounts(text)).toBe(expected));

test.each([
  ["most of my time goes there", "most"], ["the bulk of it", "most"], ["a good chunk is calls", "good_chunk"],
    ["a fair bit of typing", "fair_bit"],
  ["there is some filing", "some"], ["a bit of cleaning", "a_bit"], ["hardly ever", "hardly_ever"], ["nearly all of it", "nearly_all"],
  ["the rest is email", "rest"], ["whatever's left", "rest"], ["about as much again", "same x1"], ["twice that", "same x2"],
])("reads the words in %j", (text, expected) => expect(amounts(text)).toBe(expected));

test.each([
  "ICD-10 and CPT codes", "N95 masks", "a team of six", "120 charts a shift", "third grade", "a third party", "within 24 hours",
    "two weeks ago",
  "we are six weeks out", "by Friday", "the rest of the team", "some poor soul", "half asleep", "three juniors report to me",
    "in 2019", "the standing Wednesday slot",
])("finds no amount of time in %j", (text) => expect(amounts(text)).toBe(""));
