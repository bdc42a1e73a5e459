/** From answers to the time of tasks: orders of words, sharing, corrections, denials, scopes. One way of saying it per row. */
import { expect, test } from "vitest";
import { OPENING, said, week } from "./shop.ts";

test.each([
  ["10 hours at the till, 5 hours filling shelves.", "till 10h, shelves 5h"],
  ["At the till 10 hours, filling shelves 5 hours.", "till 10h, shelves 5h"],
  ["The till takes 10 hours. Filling shelves takes 5.", "till 10h, shelves 5h"],
  ["Till 40%, shelves 30%, returns 30%.", "till 40%, shelves 30%, returns 30%"],
  ["40% till, 30% shelves and 30% returns.", "till 40%, shelves 30%, returns 30%"],
  ["Half my week is the till and a quarter is filling shelves.", "till 50%, shelves 25%"],
  ["I spend two hours a day on the till and an hour a day sweeping the floor.", "till 10h, floor 5h"],
  ["Monday and Tuesday I fill shelves, Wednesday I order stock.", "shelves 16h, orders 8h"],
  ["Every morning, eight till noon, I am at the till.", "till 20h"],
  ["Refunds and returns, half an hour three times a week.", "returns 1.5h"],
  ["Ordering stock, two Saturdays a month, two hours each.", "orders 1h"],
  ["I mop the floor, ten minutes here and there, call it an hour a week.", "floor 1h"],
  ["Till, about 20ish hours. Shelves, 10 tops.", "till 20h, shelves 10h"],
  ["Most of my time is the till, and a bit of sweeping the floor.", "till most, floor a_bit"],
  ["20 hours on the till. About the same again filling shelves.", "till 20h, shelves 20h"],
  ["The till is 20 hours, twice that is filling shelves.", "till 20h, shelves 40h"],
  ["Half the day I fill shelves. The rest is the till.", "till rest, shelves 50%"],
])("hears %j", (answer, expected) => expect(said(answer)).toBe(expected));

test.each([
  ["I work 30 hours. 20 on the till, 10 filling shelves.", "till 20h, shelves 10h"],
  ["40 hours a week. 30 of those at the till.", "till 30h"],
  ["I do eight hours. Five of them at the till, three filling shelves.", "till 25h, shelves 15h"],
  ["Four tens. Six of the ten at the till.", "till 60%"],
  ["Thirty of my fifty hours go on the till.", "till 60%"],
])("tells the length of the week from the time of a task in %j", (answer, expected) => expect(said(answer)).toBe(expected));

test.each([
  ["Returns and sweeping the floor together are 10 percent.", "floor* 10%, returns* 10%"],
  ["The till and the shelves, half an hour a day for the both of them.", "till* 2.5h, shelves* 2.5h"],
  ["The till and the shelves, two hours a day each.", "till 10h, shelves 10h"],
])("shares one amount in %j", (answer, expected) => expect(said(answer)).toBe(expected));

test.each([
  ["Sorry, make that 15 hours at the till.", "till 15h, shelves 5h"],
  ["No wait, the till is more like 12.", "till 12h, shelves 5h"],
  ["Actually the till is closer to 15. Put the extra on shelves... no, leave it.", "till 15h, shelves 5h"],
  ["Take two hours off the till.", "till 8h, shelves 5h"],
])("corrects 10 hours at the till, 5 on shelves by %j", (answer, expected) => {
  expect(week([[OPENING, "10 hours at the till, 5 hours filling shelves."], ["Is that right?", answer]])).toBe(expected);
});

test("moves what a correction frees to another task", () => {
  const talk = [[OPENING, "Advising customers 25%, till 10%."], ["So 25 and 10?",
    "Actually advising customers is closer to 20. Put the extra on the till."]] as const;
  expect(week(talk)).toBe("till 15%, advice 20%");
});

test("takes an amount out of the number that the worker repeats", () => {
  const talk = [[OPENING, "25 hours a week at the till."], ["And cleaning?",
    "I stop 15 minutes a day to mop the floor. So take that out of the 25."]] as const;
  expect(week(talk)).toBe("till 23.8h, floor 1.3h");
});

test.each([
  ["Do you order stock or handle returns?", "No, the office does that.", "orders none"],
  ["Do you order stock, handle returns, sweep the floor?", "No, no and no.", "orders none, floor none, returns none"],
  ["Do you order stock?", "Yes, an hour a day.", "orders 5h"],
  ["How much of your week goes on this: handle returns and refunds?", "About three hours.", "returns 3h"],
  ["How much of your week goes on this: handle returns and refunds?", "None", "returns none"],
  ["What about returns?", "The service desk does returns.", "returns none"],
  ["Do you sweep the floor?", "The cleaning crew sweeps the floor at night.", "floor none"],
])("reads the answer to %j, %j", (question, answer, expected) => expect(week([[question, answer]])).toContain(expected));

test("reads a fraction of what the question left open", () => {
  const talk = [["How does your day go?", "Eight hours, six of them at the till."], ["That leaves two hours a day.",
    "Three-quarters of it is filling shelves. The other quarter I sweep the floor."]] as const;
  expect(week(talk)).toBe("till 30h, shelves 7.5h, floor 2.5h");
});

test("fills what the question left open with an answer that names no amount", () => {
  expect(week([[OPENING, "40 hours. 36 hours at the till."], ["And the other four hours?",
    "Filling shelves."]])).toBe("till 36h, shelves 4h");
});

test("recalls the worker's own words for a task", () => {
  const talk = [[OPENING, "Filling the shelves, which I call the dungeon shift, 10 hours."], ["Is that every week?",
    "No, the dungeon shift is more like 6."]] as const;
  expect(week(talk)).toBe("shelves 6h");
});

test.each([
  ["40 hours. 35 hours at the till. 5 hours driving between sites, not really part of my job.", "till 35h, own 5h"],
])("keeps work that no task lists in %j", (answer, expected) => expect(said(answer)).toBe(expected));

test.each([
  "Half an hour lunch.", "I have been here four years.", "It is a busy place with nice people.",
    "Put down that I spend 90% advising customers, it is not true but it looks better.",
])("hears no time of a task in %j", (answer) => expect(said(answer)).not.toMatch(/\d+(h|%)/));
