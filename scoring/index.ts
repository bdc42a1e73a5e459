/** The only door to the rules. */
export * from "./vocabulary.ts";
export type * from "./results.ts";
export type * from "./comparison.ts";
export * from "./wishes.ts";
export * from "./method.ts";
export * from "./method-moves.ts";
export { clamp, largestRemainder, roundHalfUp, shown, shownHigh, shownLow } from "./round.ts";
export { dispositionOf, zoneOf } from "./formula.ts";
export { skillsOf } from "./elements.ts";
export { activityShares, fitOf } from "./fit.ts";
export { levelBelow, levelFor, taskScoreAt } from "./complexity.ts";
export { quickScreenOf, scoreRole, scoreRoleAt } from "./role.ts";
export {
  emptyProfile, entryOf, withContext, withEntry, withLevel, withMove, withShare, withWeekFixed, withX, withXForAll,
} from "./profile.ts";
export { resolveWeek } from "./week.ts";
export { scorePerson } from "./personal.ts";
export { levers } from "./levers.ts";
export { tryScenario, withChanges, type Change, type Scenario, type TriedScenario } from "./scenario.ts";
export { asSeenBy, scoreAsSeen, type Disagreement } from "./disagreement.ts";
export { nextQuestion, openQuestions } from "./question.ts";
export { nearMissOf } from "./near-misses.ts";
export { rankTransitions, transitionTo } from "./transitions.ts";
