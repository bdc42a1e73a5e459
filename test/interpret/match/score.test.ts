/** What holds of scores whatever is said, and how sure a choice is. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { choose } from "../../../server/interpret/match/confidence.ts";
import { score } from "../../../server/interpret/match/score.ts";
import { vocabularyOf } from "../../../server/interpret/match/vocabulary.ts";
import { optician, roleOf, scoresOf, wordsOf, zookeeper } from "./role.ts";

test("any text gives one number of at least zero per task", () => {
  fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
    const scores = scoresOf(text, optician);
    return scores.length === optician.tasks.length && scores.every((value) => Number.isFinite(value) && value >= 0);
  }));
});

test("a phrase scores the same each time, whatever was scored before", () => {
  const first = scoresOf("feeding the otters and a chat with a school class", zookeeper);
  scoresOf("mending fences", zookeeper);
  expect(scoresOf("feeding the otters and a chat with a school class", zookeeper)).toEqual(first);
});

test("changing a result leaves the next one as it was", () => {
  const words = wordsOf("ordering frames");
  const vocabulary = vocabularyOf(optician);
  const first = score(words, vocabulary);
  const kept = first.slice();
  first.fill(9);
  expect(score(words, vocabulary)).toEqual(kept);
});

test("the order of a role's tasks does not change their scores", () => {
  const tasks = zookeeper.tasks.map(({ label, statement }) => [label, statement] as const);
  const turned = roleOf("turned", Object.fromEntries([...tasks].reverse()));
  for (const phrase of ["mucking out", "giving talks to visitors", "the vet needs to know"]) {
    const [one, other] = [scoresOf(phrase, zookeeper), scoresOf(phrase, turned).reverse()];
    one.forEach((value, at) => expect(value).toBeCloseTo(other[at]!, 9));
  }
});

test("words of the label say more than words of the statement", () => {
  const role = roleOf("kiosk", { "Sell newspapers": "Serve people at a window.", "Stack shelves": "Put newspapers in their places." });
  const [label, statement] = scoresOf("newspapers", role);
  expect(label).toBeGreaterThan(statement!);
});

test("a role of one task and a role without tasks are scored too", () => {
  expect(scoresOf("sweeping", roleOf("one", { "Sweep floors": "Sweep floors." }))).toHaveLength(1);
  expect(scoresOf("sweeping", roleOf("none", {}))).toHaveLength(0);
});

test("a choice is surer the stronger the best task is and the further the next is behind", () => {
  const sure = (...scores: number[]): number => choose(Float64Array.from(scores)).sure;
  expect(sure(2, 0.1)).toBeGreaterThan(sure(2, 1.5));
  expect(sure(2, 0.1)).toBeGreaterThan(sure(0.4, 0.1));
  expect(choose(Float64Array.from([0.2, 1.1, 0.3])).at).toBe(1);
  expect(sure(0, 0)).toBe(0);
  expect(choose(new Float64Array())).toEqual({ at: null, sure: 0 });
  fc.assert(fc.property(fc.array(fc.double({ min: 0, max: 50, noNaN: true }), { minLength: 1, maxLength: 12 }), (scores) => {
    const { sure: value } = choose(Float64Array.from(scores));
    return value >= 0 && value <= 1;
  }));
});
