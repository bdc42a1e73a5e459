/** Times the maths: one person's score with interval and why, with levers, and the next question. */
import { emptyProfile, levers, nextQuestion, scorePerson, withContext, withLevel, withShare } from "../../scoring/index.ts";
import { loadCatalog } from "../../db/load-catalog.ts";

const ROUNDS = 5_000;

/** Mean microseconds per call after warming up. */
function micros(run: () => unknown): number {
  for (let at = 0; at < ROUNDS / 5; at++) run();
  const began = performance.now();
  for (let at = 0; at < ROUNDS; at++) run();
  return ((performance.now() - began) * 1000) / ROUNDS;
}

export function scoringTimes(): [string, number][] {
  const { activities, scorable } = loadCatalog();
  const role = scorable("medical-coder")!;
  const [first, second, third] = role.tasks;
  const timed = [first, second, third].reduce((profile, task, at) => withShare(profile, task!.id, 30 - at * 8), emptyProfile());
  const profile = withContext(withLevel(timed, "senior"), "employer_ai", "deployed");
  return [
    ["person: score, interval, why", micros(() => scorePerson(role, profile, activities))],
    ["person: score, interval, why and levers", micros(() => [scorePerson(role, profile, activities), levers(role, profile, activities)])],
    ["next question", micros(() => nextQuestion(role, profile, activities, []))],
  ];
}
