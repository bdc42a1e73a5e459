/** Words that are costly to take apart, or to search for markup, do not hold the server: each of these took minutes or for ever. */
import { expect, test } from "vitest";
import type { AnswerPart } from "../../server/answer/answerer.ts";
import { embeddedAnswerer } from "../../server/answer/embedded.ts";
import { isSafeToSay, leaks } from "../../server/answer/leaks.ts";
import { quantitiesIn } from "../../server/answer/quantities.ts";
import { toolsOf } from "./ben.ts";

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

test.each(["a, ", "and ", "why? ", "nurse vs driver or teacher, "])("a question of hundreds of parts such as “%s” is answered all the same", async (part) => {
  const parts: AnswerPart[] = [];
  for await (const one of embeddedAnswerer.answer(repeated(part, 4000 - (4000 % part.length)), toolsOf(), { history: [], interviewId: null })) parts.push(one);
  expect(parts.map(({ type }) => type)).toContain("text");
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
