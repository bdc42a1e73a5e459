/** Numbers and words as people read them. */
import { expect, test } from "vitest";
import {
  aboutPoints,
  count,
  date,
  fraction,
  hoursOf,
  inSentence,
  listed,
  percent,
  plain,
  range,
  score,
  signed,
  tidy,
} from "../../web/format.ts";

test.each([
  [score(11.6), "11.6"],
  [score(20), "20.0"],
  [signed(3.94), "+3.9"],
  [signed(-1.1), "−1.1"],
  [signed(-0.04), "0.0"],
  [signed(0), "0.0"],
  [plain(4.5), "4.5"],
  [plain(-5), "−5"],
  [plain(2.525, 3), "2.525"],
  [plain(-0.001), "0"],
  [percent(48.6), "49%"],
  [hoursOf(8.75, 40), "3.5 h"],
  [range(15, 23), "15–23"],
  [range(-2, 3), "−2 to 3"],
  [count(194800), "194,800"],
  [count(62), "62"],
  [date("2026-03-14T23:59:59.000Z"), "14 March 2026"],
])("%s", (shown, expected) => {
  expect(shown).toBe(expected);
});

test.each([
  ["Medical Coder", "medical coder"],
  ["CDI Specialist", "CDI specialist"],
  ["Keep up with ICD-10 changes", "keep up with ICD-10 changes"],
  ["Denials, Appeals and Audits", "denials, appeals and audits"],
])("%s stands inside a sentence as %s", (label, expected) => {
  expect(inSentence(label)).toBe(expected);
});

test.each([
  [0, "almost none"],
  [50, "half"],
  [49, "half"],
  [45.5, "about half"],
  [66, "two thirds"],
  [30, "about a third"],
  [100, "nearly all"],
])("%f percent is %s", (share, expected) => {
  expect(fraction(share)).toBe(expected);
});

test.each([
  [6.8, "nearly 7 points"],
  [1.1, "1 point"],
  [0.5, "half a point"],
  [0.2, "a fraction of a point"],
  [3.3, "just over 3 points"],
  [-4, "4 points"],
])("%f is %s", (points, expected) => {
  expect(aboutPoints(points)).toBe(expected);
});

test("lists and borrowed text are set like the rest of the page", () => {
  expect([listed([]), listed(["a"]), listed(["a", "b"]), listed(["a", "b", "c"])]).toEqual(["", "a", "a and b", "a, b and c"]);
  expect(tidy("24 % full in 2024-34, the Bachelor's degree")).toBe("24% full in 2024–34, the Bachelor’s degree");
});
