/** Where people say they work. */
import { describe, expect, test } from "vitest";
import { fact } from "./reading.ts";

const WHERE = "Where do you work, and how long have you done it?";
const REMOTE = "Certification, union, remote?";

const SAID: readonly (readonly [string, string, "home" | "mostly_home" | "mostly_site" | "site" | null])[] = [
  [WHERE, "From my living room, six years.", "home"],
  [WHERE, "Fully remote.", "home"],
  [WHERE, "WFH since 2020.", "home"],
  [WHERE, "At the plant, every day.", "site"],
  [WHERE, "In the office, five days.", "site"],
  [WHERE, "Hybrid, three days at home.", "mostly_home"],
  [WHERE, "Two days in the office, three at home.", "mostly_home"],
  [WHERE, "Three days in the office, two at home.", "mostly_site"],
  [WHERE, "I'm in the office Tuesdays and Thursdays, home otherwise.", "mostly_home"],
  [WHERE, "Home on Fridays, the rest at the branch.", "mostly_site"],
  [WHERE, "4 days outta 5 from home.", "mostly_home"],
  [WHERE, "One day a week at home.", "mostly_site"],
  [WHERE, "Office once a month, otherwise home.", "mostly_home"],
  [WHERE, "Mostly from home.", "mostly_home"],
  [WHERE, "From home except for stocktake.", "mostly_home"],
  [WHERE, "You can't weld from home.", "site"],
  [WHERE, "On site, no remote option.", "site"],
  [WHERE, "They called everyone back last year, so the office.", "site"],
  [WHERE, "Spare bedroom, with the cat.", "home"],
  [WHERE, "In the truck.", "site"],
  [REMOTE, "No, no, and no.", "site"],
  [REMOTE, "CPA, no union, I work from home.", "home"],
  [REMOTE, "None, none, half and half.", "mostly_site"],
  ["Are you remote?", "Yes.", "home"],
  ["Are you remote?", "Nope.", "site"],
  ["Tell me about your week.", "Forty hours, all from home.", "home"],
  ["Tell me about your week.", "I take marking home twice a week.", null],
  ["Tell me about your week.", "I visit patients at home all day.", null],
  ["Tell me about your week.", "I drive home at five.", null],
  ["Union, AI?", "No. I use one at home for fun, nothing at work.", null],
];

describe("place of work", () => {
  test.each(SAID)("to “%s” the answer “%s” means %s", (question, answer, value) => {
    expect(fact("place", question, answer)).toBe(value);
  });
});
