/** Where to move: every safer role with what it gives, asks and trades, ranked; and what its gates dropped. */
import { levelBelow } from "./complexity.ts";
import type { Candidate, Ranking, Transition, TransitionInput, Vectors } from "./comparison.ts";
import { skillsOf } from "./elements.ts";
import { exchangeOf } from "./exchange.ts";
import { fitOf, workerActivities } from "./fit.ts";
import { barriersOf } from "./gates.ts";
import { LEVEL_X } from "./method.ts";
import { FILL, GATE, NEAR_MISS } from "./method-moves.ts";
import { nearMissesOf } from "./near-misses.ts";
import { needsOf } from "./needs.ts";
import { withPareto, withStones, type Bare, type Move } from "./paths.ts";
import type { PersonScore, Score } from "./results.ts";
import { roundHalfUp } from "./round.ts";
import { scoreRoleAt } from "./role.ts";
import { demandOf, effortOf, jobZoneGapOf, utilityOf, wageRatioOf } from "./utility.ts";
import type { ScorableRole } from "./vocabulary.ts";
import type { GateName } from "./wishes.ts";

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
  const entryLevel = levelBelow(personal.level), target = targetAt(to.role, LEVEL_X[entryLevel]), gain = gainOf(target, personal);
  const wageRatio = wageRatioOf(from.labour, to.labour);
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

/** Nor does one lead the list that hardly hires (the demand gate shut), however close it is. */
const hardlyHires = ({ demand }: Bare): boolean => demand !== null && demand < GATE.demand.ajar;

const byRank = ({ transition: a }: Move, { transition: b }: Move): number =>
  Number(isFar(a)) - Number(isFar(b)) || Number(hardlyHires(a)) - Number(hardlyHires(b)) || (isFar(a) ? (b.fit ?? 0) - (a.fit ?? 0) : 0)
  || b.utility - a.utility || b.gain - a.gain || (a.roleId < b.roleId ? -1 : 1);

const isWished = ({ barriers }: Move): boolean => barriers.every(({ wish }) => !wish);
/** Does the method drop the move at this gate and no other? */
const dropsOnlyAt = ({ barriers }: Move, gate: GateName): boolean => barriers.every(({ name, rule }) => rule === (name === gate));

const isWithinReach = ({ fit, effort }: Bare): boolean => fit !== null && fit >= FILL.fitFrom && effort !== null && effort <= FILL.effortUpTo;

/** What may fill up a short list: near jobs with some gain, then new starts of some use. */
function fillers(moves: readonly Move[]): Move[] {
  const of = moves.filter(({ transition: { utility } }) => utility >= FILL.utilityFrom);
  const some = of.filter((move) => dropsOnlyAt(move, "gain") && move.transition.gain >= FILL.gainFrom).sort(byRank);
  const fresh = of.filter((move) => dropsOnlyAt(move, "fit") && isWithinReach(move.transition)).sort(byRank);
  return [...some, ...fresh];
}

/** Moves that no rule drops, filled up to `FILL.least`; then the wishes. Filling comes first, so that a wish never adds a move. */
function passing(moves: readonly Move[]): Move[] {
  const clear = moves.filter(({ barriers }) => barriers.every(({ rule }) => !rule));
  return [...clear, ...fillers(moves).slice(0, Math.max(0, FILL.least - clear.length))].filter(isWished).sort(byRank);
}

/** Does a role lead back into exposure: no step, no stone on the way, and not nearly one? Told before all else, since it is cheap. */
function leadsBack({ personal }: TransitionInput, { role }: Candidate): boolean {
  const target = targetAt(role, LEVEL_X[levelBelow(personal.level)]);
  return target.zone !== "green" && gainOf(target, personal) < NEAR_MISS.gainFrom;
}

/** Below this fit a role is neither on the list, nor fills it, nor is a near miss. */
const UNLIKE = Math.min(FILL.fitFrom, GATE.fit.ajar - NEAR_MISS.fitBelow);
/** Four roles in five are: to leave them out first is most of what a ranking costs. */
function isUnlike({ filters, yardstick }: TransitionInput, to: Candidate, mine: Vectors): boolean {
  const { fit } = fitOf(mine, to.vectors, yardstick);
  return !filters.wide && fit !== null && fit < UNLIKE;
}

/** `all`: every move that does not lead back and is not unlike; `considered`: candidates but today's own role. */
type Looked = { all: Move[]; passed: Move[]; considered: number };

/** Every candidate but today's own role; `goal` in any case. */
function lookAt(input: TransitionInput, goal?: string): Looked {
  const mine = workerVectors(input), others = input.candidates.filter(({ role }) => role.id !== input.from.role.id);
  const counts = (to: Candidate): boolean => to.role.id === goal || (!leadsBack(input, to) && !isUnlike(input, to, mine));
  const all = others.filter(counts).map((to) => moveTo(input, to, mine));
  return { all, passed: passing(all), considered: others.length };
}

/** The moves with their stepping stones, front and trade. */
function told(input: TransitionInput, moves: readonly Move[], { all, passed }: Pick<Looked, "all" | "passed">): Transition[] {
  const { personal, taskActivities, from, yardstick } = input, x = LEVEL_X[levelBelow(personal.level)];
  const of = new Map(moves.map((move) => [move.to.role.id, move])), listed = new Set(passed);
  const stones = all.filter((move) => isWished(move) && move.barriers.every(({ name, rule }) => !rule || name === "gain"));
  return withPareto(withStones(moves, stones, yardstick), passed.map(({ transition }) => transition)).map((transition) => {
    const move = of.get(transition.roleId)!;
    const gates = move.barriers.map(({ name, state, rule, wish }) => ({ name, state, drops: !listed.has(move) && (rule || wish) }));
    return { ...transition, gates, ...exchangeOf(personal.week, taskActivities, move.to, x), ...skillsOf(from.vectors, move.to.vectors, yardstick) };
  });
}

/** Every role that is ten points above the worker, or green and not below, and that no gate drops; the closest and most useful first. */
export function rankTransitions(input: TransitionInput): Ranking {
  const looked = lookAt(input), { all, passed, considered } = looked, { most } = input;
  const best = passed.slice(0, most), known = new Set(passed);
  const least = best.length < most ? Number.NEGATIVE_INFINITY : (best.at(-1)?.transition.utility ?? Number.NEGATIVE_INFINITY);
  const nearMisses = nearMissesOf(all.filter((move) => !known.has(move)), least);
  return { moves: told(input, best, looked), nearMisses, considered, passed: passed.length };
}

/**
 * One role as a move, also where gates drop it: they say so. `place`: from 1, its rank among the `passed`, or null. Null for the worker's own
 * role and for one that is no candidate.
 */
export function transitionTo(input: TransitionInput, roleId: string): { move: Transition; place: number | null; passed: number } | null {
  const looked = lookAt(input, roleId), { all, passed } = looked, goal = all.find(({ to }) => to.role.id === roleId);
  const [move] = goal ? told(input, [goal], looked) : [];
  if (!goal || !move) return null;
  const place = passed.indexOf(goal) + 1;
  return { move, place: place > 0 ? place : null, passed: passed.length };
}
