/** Words that are costly to take apart, or to search for markup, do not hold the server: each of these took minutes or for ever. */
import { expect, test } from "vitest";
import { isSafeToSay, leaks } from "../../server/answer/leaks.ts";
import { quantitiesIn } from "../../server/answer/quantities.ts";

const repeated = (word: string, characters: number): string => word.repeat(characters / word.length);

test.each([
  ["number words that can each be parted in two ways", repeated("dreizehn", 400)],
  ["the same in another language", repeated("achttien", 80)],
  ["thousands of thousands", Array.from({ length: 40 }, (_, at) => `${repeated("тысячи", 120)}${"ab".repeat(at)}`).join(" ")],
  ["one word without an end", repeated("a", 40_000)],
])("%s make no number", (_, text) => {
  expect(quantitiesIn(text)).toEqual([]);
  expect(isSafeToSay(text)).toBe(text.length <= 160);
});

test.each([["siebenunddreißig", 37], ["siebenhundertsiebenundsiebzig", 777], ["zweitausenddreihundert", 2300]])("%s is %d still", (word, value) => {
  expect(quantitiesIn(`Es sind ${word} Stunden in der Woche.`)[0]!.values).toEqual([value]);
});

test.each([["line breaks", repeated("\n", 300_000)], ["brackets", repeated("[", 300_000)]])("very many %s leak nothing", (_, text) => {
  expect(leaks(text)).toBe(false);
});

test.each(["[[query-clinicians] there", "Well.\n\n \t# A heading", "\n> quoted"])("“%s” leaks", (text) => {
  expect(leaks(text)).toBe(true);
});
