/** A later word on a task takes the place of an earlier one, during the interview and after it. */
import { describe, expect, it } from "vitest";
import { hear, OPENING, week } from "../shop.ts";

const TOLD = "I work 40 hours. 18 hours at the till, 8 hours filling shelves, 6 hours on supplier orders, 4 hours of advice, 1 hour mopping the floor, 1 hour of returns and 2 hours driving between sites.";
const BEFORE = "till 18h, shelves 8h, orders 6h, advice 4h, floor 1h, returns 1h, own 2h";
const after = (...said: string[]): string => week([[OPENING, TOLD], ...said.map((answer) => ["", answer] as const)]);

describe("a finished interview", () => {
  it.each([
    ["I spend 12 hours a week filling shelves.", BEFORE.replace("shelves 8h", "shelves 12h")],
    ["filling shelves is 12 hours, not 8", BEFORE.replace("shelves 8h", "shelves 12h")],
    ["filling shelves is not 8 but 12 hours", BEFORE.replace("shelves 8h", "shelves 12h")],
    ["make it 12 h for the shelves, not 8", BEFORE.replace("shelves 8h", "shelves 12h")],
    ["I said 6 hours on supplier orders but I meant 4", BEFORE.replace("orders 6h", "orders 4h")],
    ["supplier orders are 9 hours, I told you 6", BEFORE.replace("orders 6h", "orders 9h")],
    ["filling shelves went up from 8 to 12 hours", BEFORE.replace("shelves 8h", "shelves 12h")],
    ["supplier orders went from 6 to 4 hours", BEFORE.replace("orders 6h", "orders 4h")],
    ["more like 4 hours on supplier orders", BEFORE.replace("orders 6h", "orders 4h")],
    ["no more supplier orders for me", BEFORE.replace("orders 6h", "orders none")],
    ["remove supplier orders please", BEFORE.replace("orders 6h", "orders none")],
    ["I quit supplier orders, my mate does that now", BEFORE.replace("orders 6h", "orders none")],
    ["can you change supplier orders to 9 hours?", BEFORE.replace("orders 6h", "orders 9h")],
    ["filling shelves is 20% of my week", BEFORE.replace("shelves 8h", "shelves 20%")],
    ["filling shelves is half of what I said", BEFORE.replace("shelves 8h", "shelves 4h")],
    ["I spend another 2 hours filling shelves", BEFORE.replace("shelves 8h", "shelves 10h")],
    ["driving between sites takes 5 hours", BEFORE.replace("own 2h", "own 5h")],
    ["wait, I don't do supplier orders any more", BEFORE.replace("orders 6h", "orders none")],
    ["I quit supplier orders", BEFORE.replace("orders 6h", "orders none")],
    ["I don't drive between sites any more", BEFORE.replace(", own 2h", "")],
  ])("hears: %s", (said, expected) => expect(after(said)).toBe(expected));

  it("takes the last of two corrections, however the task is called", () =>
    expect(after("I spend 12 hours a week filling shelves.", "shelves are 10 hours")).toBe(BEFORE.replace("shelves 8h", "shelves 10h")));
});

describe("while questions are asked", () => {
  it.each([
    ["wait, supplier orders are 5 hours, not 6", BEFORE.replace("orders 6h", "orders 5h")],
    ["Hold on, I said 8 hours filling shelves, it's 12.", BEFORE.replace("shelves 8h", "shelves 12h")],
  ])("hears: %s", (said, expected) => expect(week([[OPENING, TOLD], ["What else fills your week?", said]])).toBe(expected));

  it.each([
    ["12 hours shelves, 2 hours returns", "shelves 12h, returns 2h"],
    ["I do 12 hours of shelves and 3 hours of returns, not only on Mondays", "shelves 12h, returns 3h"],
  ])("drops no amount of: %s", (said, expected) => expect(week([[OPENING, said]])).toBe(expected));
});

describe("the length of the week", () => {
  it.each([
    ["change my hours to 36", 36], ["my week is 48 hours now", 48], ["I actually work 36 hours a week", 36], ["I'm down to 30 hours a week now", 30], ["make my week 35 hours", 35],
  ])("is heard in: %s", (said, hours) => expect(hear([[OPENING, TOLD], ["", said]]).profile.week).toBe(hours));
});
