/** The worker's own score: the role's formula over their week, their cases and their employer, with its exact range. */
import { exactOf, resistanceOf, scoreOf } from "./formula.ts";
import { confidenceOf, scoreBounds } from "./interval.ts";
import type { PersonScore } from "./results.ts";
import { barriersOf, evidenceOf, weightedTasks } from "./role.ts";
import { shown, shownHigh, shownLow } from "./round.ts";
import { standingOf, weightedWeek, type Standing } from "./standing.ts";
import type { Activities, Profile, ScorableRole } from "./vocabulary.ts";
import { whyOf } from "./why.ts";

function roleExact(role: ScorableRole): number {
  return exactOf(resistanceOf(weightedTasks(role, 0)), evidenceOf(role), barriersOf(role), role.growth);
}

/** The score of a standing already resolved. */
function scoreStanding(standing: Standing): PersonScore {
  const { role, profile, week, signals, barrierParts, growthPart, bounds } = standing;
  const score = scoreOf(weightedWeek(standing), bounds.evidence.value, bounds.barriers.value, bounds.growth.value);
  const ends = scoreBounds(bounds);
  const exactLow = Math.min(ends.low, score.exact), exactHigh = Math.max(ends.high, score.exact);
  const exact = roleExact(role), value = shown(exact);
  return {
    ...score, exactLow, exactHigh, low: shownLow(exactLow), high: shownHigh(exactHigh), confidence: confidenceOf(exactHigh - exactLow),
    role: { value, exact }, level: profile.level, why: whyOf(standing, score.value - value), week, signals, barrierParts, growthPart,
  };
}

/** A worker's score with interval and reasons. What the profile does not say is assumed from the role and widens the interval. */
export const scorePerson = (role: ScorableRole, profile: Profile, activities: Activities): PersonScore =>
  scoreStanding(standingOf(role, profile, activities));
