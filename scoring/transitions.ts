/** Where to move: every safer role with what it gives, asks and trades, ranked. */
import { levelBelow } from "./complexity.ts";
import type { Candidate, Ranking, TransitionInput, Vectors } from "./comparison.ts";
import { exchangeOf } from "./exchange.ts";
import { fitOf, workerActivities } from "./fit.ts";
import { gatesOf, passes } from "./gates.ts";
import { GATE, LEVEL_X, MOVE_GAIN_FROM } from "./method.ts";
import { withPareto, withStones, type Bare, type Move } from "./paths.ts";
import type { PersonScore, Score } from "./results.ts";
import { roundHalfUp } from "./round.ts";
import { scoreRoleAt } from "./role.ts";
import { demandOf, effortOf, jobZoneGapOf, utilityOf, wageRatioOf } from "./utility.ts";
import type { ScorableRole } from "./vocabulary.ts";

const scored = new WeakMap<ScorableRole, Map<number, Score>>();

/** The target's score at complexity x: the same for every worker of a level, so it is worked out once. */
function targetAt(role: ScorableRole, x: number): Score {
  const known = scored.get(role) ?? new Map<number, Score>();
  scored.set(role, known);
  const score = known.get(x) ?? scoreRoleAt(role, x);
  known.set(x, score);
  return score;
}

/** Points gained as shown; the target at the level the worker would likely enter. */
const gainOf = (target: Score, personal: PersonScore): number => roundHalfUp(target.value - personal.value, 1);
const worthShowing = (target: Score, gain: number): boolean => gain >= MOVE_GAIN_FROM || (target.zone === "green" && gain >= 0);

/** The worker's side: their own time mix where their tasks' activities are known. */
function workerVectors({ from, personal, taskActivities }: TransitionInput): Vectors {
  const own = taskActivities === null ? null : workerActivities(personal.week, taskActivities);
  return { ...from.vectors, activities: own ?? from.vectors.activities };
}

function moveTo(input: TransitionInput, to: Candidate, mine: Vectors): Move | null {
  const { personal, from, filters, licences, yardstick } = input;
  const entryLevel = levelBelow(personal.level), x = LEVEL_X[entryLevel];
  const target = targetAt(to.role, x);
  const gain = gainOf(target, personal), wageRatio = wageRatioOf(from.labour, to.labour);
  const licensed = licences.includes(to.role.id);
  if (to.role.id === from.role.id || !worthShowing(target, gain) || !passes(to.labour, filters, wageRatio, licensed)) return null;
  const { fit, parts: fitParts, missing: noFit } = fitOf(mine, to.vectors, yardstick);
  const effort = effortOf(from.labour, to.labour, licensed), demand = demandOf(to.labour);
  const utility = utilityOf({ fit, gain, wageRatio, demand: demand.value, effort: effort.value });
  const transition: Bare = {
    roleId: to.role.id, score: target.value, zone: target.zone, entryLevel, gain, fit, fitParts, wageRatio, utility: utility.value,
    effort: effort.value, demand: demand.value, jobZoneGap: jobZoneGapOf(from.labour, to.labour),
    missing: [...new Set([...noFit, ...effort.missing, ...demand.missing, ...utility.missing])],
    // oxlint-disable-next-line unicorn/no-thenable -- now and then are what a card compares; nobody awaits it
    displaced: { now: personal.impact.displaced, then: target.impact.displaced },
    pareto: false, via: null,
  };
  return { transition, to, licensed };
}

/** A job that is hardly like the worker's own comes after all that are, however much safer it is; the nearest of those first. */
const isFar = ({ fit }: Bare): boolean => fit !== null && fit < GATE.fit.ajar;

const byRank = ({ transition: a }: Move, { transition: b }: Move): number =>
  Number(isFar(a)) - Number(isFar(b)) || (isFar(a) ? (b.fit ?? 0) - (a.fit ?? 0) : 0)
  || b.utility - a.utility || b.gain - a.gain || (a.roleId < b.roleId ? -1 : 1);

/** Every role at least ten points above the worker, or green and not below, that passes the filters; the closest and most useful first. */
export function rankTransitions(input: TransitionInput): Ranking {
  const { personal, taskActivities, yardstick, most } = input;
  const mine = workerVectors(input), x = LEVEL_X[levelBelow(personal.level)];
  const moves = input.candidates.map((to) => moveTo(input, to, mine)).filter((move) => move !== null).sort(byRank);
  const best = moves.slice(0, most), targets = new Map(best.map(({ to }) => [to.role.id, to]));
  const shown = withPareto(withStones(best, yardstick), moves.map(({ transition }) => transition))
    .map((move) => {
      const to = targets.get(move.roleId)!;
      const gates = gatesOf(to.labour, { ...move, licensed: input.licences.includes(move.roleId) });
      return { ...move, gates, ...exchangeOf(personal.week, taskActivities, to, x), carryOver: [], lacking: [] };
    });
  return { moves: shown, nearMisses: [], considered: input.candidates.length, passed: moves.length };
}
