/** Where to move: every safer role with what it gives, asks and trades, ranked; and what its gates dropped. */
import { levelBelow } from "./complexity.ts";
import type { Candidate, Ranking, Transition, TransitionInput, Vectors } from "./comparison.ts";
import { skillsOf } from "./elements.ts";
import { exchangeOf } from "./exchange.ts";
import { fitOf, workerActivities } from "./fit.ts";
import { barriersOf } from "./gates.ts";
import { LEVEL_X } from "./method.ts";
import { GATE, LEAST_MOVES } from "./method-moves.ts";
import { nearMissesOf } from "./near-misses.ts";
import { needsOf } from "./needs.ts";
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

/** The worker's side: their own time mix where their tasks' activities are known. */
function workerVectors({ from, personal, taskActivities }: TransitionInput): Vectors {
  const own = taskActivities === null ? null : workerActivities(personal.week, taskActivities);
  return { ...from.vectors, activities: own ?? from.vectors.activities };
}

function moveTo(input: TransitionInput, to: Candidate, mine: Vectors): Move {
  const { personal, from, filters, licences, yardstick } = input;
  const entryLevel = levelBelow(personal.level), target = targetAt(to.role, LEVEL_X[entryLevel]);
  const gain = gainOf(target, personal), wageRatio = wageRatioOf(from.labour, to.labour);
  // A licence is for an occupation: whoever holds it in one role of the code holds it in the others.
  const licensed = licences.includes(to.role.id) || to.occupation === from.occupation;
  const like = fitOf(mine, to.vectors, yardstick), { fit, parts: fitParts } = like;
  const needs = needsOf({ from, to, fit: like, level: personal.level });
  const effort = effortOf(from.labour, to.labour, needs, licensed), demand = demandOf(to.labour);
  const utility = utilityOf({ fit, gain, wageRatio, demand: demand.value, effort: effort.value });
  const transition: Bare = {
    roleId: to.role.id, score: target.value, zone: target.zone, entryLevel, gain, fit, fitParts, wageRatio, utility: utility.value, needs,
    effort: effort.value, demand: demand.value, jobZoneGap: jobZoneGapOf(from.labour, to.labour),
    missing: [...new Set([...like.missing, ...effort.missing, ...demand.missing, ...utility.missing])],
    // oxlint-disable-next-line unicorn/no-thenable -- now and then are what a card compares; nobody awaits it
    displaced: { now: personal.impact.displaced, then: target.impact.displaced },
    pareto: false, via: null,
  };
  return { transition, to, licensed, barriers: barriersOf({ to, fit, wageRatio, demand: demand.value, gain, zone: target.zone, needs, licensed }, filters) };
}

/** A job that is hardly like the worker's own comes after all that are, however much safer it is; the nearest of those first. */
const isFar = ({ fit }: Bare): boolean => fit !== null && fit < GATE.fit.ajar;

const byRank = ({ transition: a }: Move, { transition: b }: Move): number =>
  Number(isFar(a)) - Number(isFar(b)) || (isFar(a) ? (b.fit ?? 0) - (a.fit ?? 0) : 0)
  || b.utility - a.utility || b.gain - a.gain || (a.roleId < b.roleId ? -1 : 1);

const isWished = ({ barriers }: Move): boolean => barriers.every(({ wish }) => !wish);
const rulesAgainst = ({ barriers }: Move): number => barriers.filter(({ rule }) => rule).length;
const isSafe = ({ barriers }: Move): boolean => barriers.every(({ name, rule }) => name !== "gain" || !rule);

/**
 * Moves that no rule drops, filled up to `LEAST_MOVES` with safe ones that a rule would drop; then the wishes. Filling comes first, so that a wish
 * never adds a move.
 */
function passing(moves: readonly Move[]): Move[] {
  const clear = moves.filter((move) => rulesAgainst(move) === 0);
  const others = moves.filter((move) => rulesAgainst(move) > 0 && isSafe(move)).sort((a, b) => rulesAgainst(a) - rulesAgainst(b) || byRank(a, b));
  return [...clear, ...others.slice(0, Math.max(0, LEAST_MOVES - clear.length))].filter(isWished).sort(byRank);
}

/** Every role that is ten points above the worker, or green and not below, and that no gate drops; the closest and most useful first. */
export function rankTransitions(input: TransitionInput): Ranking {
  const { personal, taskActivities, yardstick, most, from } = input;
  const mine = workerVectors(input), x = LEVEL_X[levelBelow(personal.level)];
  const others = input.candidates.filter(({ role }) => role.id !== from.role.id);
  const all = others.map((to) => moveTo(input, to, mine)), passed = passing(all);
  const best = passed.slice(0, most), known = new Set(passed), of = new Map(best.map((move) => [move.to.role.id, move]));
  const stones = all.filter((move) => isWished(move) && move.barriers.every(({ name, rule }) => !rule || name === "gain"));
  const moves = withPareto(withStones(best, stones, yardstick), passed.map(({ transition }) => transition)).map((transition): Transition => {
    const { to, barriers } = of.get(transition.roleId)!;
    const gates = barriers.map(({ name, state }) => ({ name, state, drops: false }));
    return { ...transition, gates, ...exchangeOf(personal.week, taskActivities, to, x), ...skillsOf(from.vectors, to.vectors, yardstick) };
  });
  const least = best.length < most ? Number.NEGATIVE_INFINITY : (best.at(-1)?.transition.utility ?? Number.NEGATIVE_INFINITY);
  return { moves, nearMisses: nearMissesOf(all.filter((move) => !known.has(move)), least), considered: others.length, passed: passed.length };
}
