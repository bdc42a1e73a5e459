/** Where to move: every safer role with what it gives, asks and trades, ranked. */
import { levelBelow } from "./complexity.ts";
import type { Candidate, Transition, TransitionInput, Vectors } from "./comparison.ts";
import { exchangeOf } from "./exchange.ts";
import { fitOf, workerActivities } from "./fit.ts";
import { gatesOf, passes } from "./gates.ts";
import { LEVEL_X, MOVE_GAIN_FROM } from "./method.ts";
import { withPareto, withStones, type Move } from "./paths.ts";
import type { PersonScore, Score } from "./results.ts";
import { roundHalfUp } from "./round.ts";
import { scoreRoleAt } from "./role.ts";
import { demandOf, effortOf, jobZoneGapOf, utilityOf, wageRatioOf } from "./utility.ts";

/** Points gained as shown; the target at the level the worker would likely enter. */
const gainOf = (target: Score, personal: PersonScore): number => roundHalfUp(target.value - personal.value, 1);
const worthShowing = (target: Score, gain: number): boolean => gain >= MOVE_GAIN_FROM || (target.zone === "green" && gain >= 0);

/** The worker's side: their own time mix where their tasks' activities are known. */
function workerVectors({ from, personal, taskActivities }: TransitionInput): Vectors {
  const own = taskActivities === null ? null : workerActivities(personal.week, taskActivities);
  return { ...from.vectors, activities: own ?? from.vectors.activities };
}

function moveTo(input: TransitionInput, to: Candidate, mine: Vectors): Move | null {
  const { personal, from, filters, licences, yardstick, taskActivities } = input;
  const entryLevel = levelBelow(personal.level), x = LEVEL_X[entryLevel];
  const target = scoreRoleAt(to.role, x);
  const gain = gainOf(target, personal), wageRatio = wageRatioOf(from.labour, to.labour);
  const licensed = licences.includes(to.role.id);
  if (to.role.id === from.role.id || !worthShowing(target, gain) || !passes(to.labour, filters, wageRatio, licensed)) return null;
  const { fit, parts: fitParts, missing: noFit } = fitOf(mine, to.vectors, yardstick);
  const effort = effortOf(from.labour, to.labour, licensed), demand = demandOf(to.labour);
  const utility = utilityOf({ fit, gain, wageRatio, demand: demand.value, effort: effort.value });
  const transition: Transition = {
    roleId: to.role.id, score: target.value, zone: target.zone, entryLevel, gain, fit, fitParts, wageRatio, utility: utility.value,
    effort: effort.value, demand: demand.value, jobZoneGap: jobZoneGapOf(from.labour, to.labour),
    missing: [...new Set([...noFit, ...effort.missing, ...demand.missing, ...utility.missing])],
    gates: gatesOf(to.labour, { fit, wageRatio, demand: demand.value, gain, licensed }),
    ...exchangeOf(personal.week, taskActivities, to, x),
    // oxlint-disable-next-line unicorn/no-thenable -- now and then are what a card compares; nobody awaits it
    displaced: { now: personal.impact.displaced, then: target.impact.displaced },
    pareto: false, via: null,
  };
  return { transition, to, licensed };
}

const byUtility = ({ transition: a }: Move, { transition: b }: Move): number =>
  b.utility - a.utility || b.gain - a.gain || (a.roleId < b.roleId ? -1 : 1);

/** Every role at least ten points above the worker, or green and not below, that passes the filters; best utility first. */
export function rankTransitions(input: TransitionInput): Transition[] {
  const mine = workerVectors(input);
  const moves = input.candidates.map((to) => moveTo(input, to, mine)).filter((move) => move !== null).sort(byUtility);
  return withPareto(withStones(moves, input.yardstick));
}
