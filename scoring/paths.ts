/** Stepping stones and the front of the best: how the transitions relate to each other. */
import type { Candidate, Stone, Transition, Yardstick } from "./comparison.ts";
import { fitOf } from "./fit.ts";
import { STONES } from "./method.ts";
import { EPSILON, roundHalfUp } from "./round.ts";
import { effortOf } from "./utility.ts";

/** A transition without what only those that are shown need. */
export type Bare = Omit<Transition, "gates" | "lose" | "keep" | "gainTasks" | "aiProof" | "carryOver" | "lacking">;
export type Move = { transition: Bare; to: Candidate; licensed: boolean };

/** Unknown counts as worst, so that a gap in the data never puts a role on the front. */
const merits = ({ gain, fit, effort }: Bare): readonly number[] => [gain, fit ?? 0, -(effort ?? 1)];

const beats = (a: readonly number[], b: readonly number[]): boolean =>
  a.every((merit, i) => merit >= (b[i] ?? 0)) && a.some((merit, i) => merit > (b[i] ?? 0));

/** Marks the transitions that none `among` them beats on gain, fit and effort together. */
export function withPareto<T extends Bare>(transitions: readonly T[], among: readonly Bare[]): T[] {
  const all = among.map(merits);
  return transitions.map((transition) => {
    const own = merits(transition);
    return { ...transition, pareto: !all.some((other) => beats(other, own)) };
  });
}

type Path = { stone: Stone; effort: number; fit: number };

/** One stone on the way: its harder step easier than the direct move, each step at least as close, and safer with each. */
function stoneOn(stone: Move, goal: Move, yardstick: Yardstick): Path | null {
  const { transition: direct } = goal, { transition: first } = stone;
  if (first.roleId === direct.roleId || first.score >= direct.score) return null;
  const second = effortOf(stone.to.labour, goal.to.labour, goal.licensed).value;
  if (direct.effort === null || first.effort === null || second === null) return null;
  const effort = Math.max(first.effort, second);
  if (effort >= direct.effort - EPSILON) return null;
  const onwards = fitOf(stone.to.vectors, goal.to.vectors, yardstick).fit;
  if (direct.fit === null || first.fit === null || onwards === null) return null;
  const fit = Math.min(first.fit, onwards);
  if (fit < direct.fit) return null;
  const steps = { first: { fit: first.fit, effort: first.effort, gain: first.gain }, second: { fit: onwards, effort: second, gain: roundHalfUp(direct.score - first.score, 1) } };
  return { stone: { roleId: first.roleId, score: first.score, ...steps }, effort, fit };
}

/**
 * The best path of two moves, where it beats the direct one: `via` names its stone, which is itself one of `moves`. A path is as hard as its harder step
 * (the sum would never beat the direct move: zones, licence and training only add up).
 */
export function withStones(moves: readonly Move[], yardstick: Yardstick): Bare[] {
  const stones = moves.slice(0, STONES);
  return moves.map((goal) => {
    const best = stones.map((stone) => stoneOn(stone, goal, yardstick)).filter((stone) => stone !== null)
      .reduce<Path | null>((least, stone) => (least === null || stone.effort < least.effort - EPSILON
        || (stone.effort < least.effort + EPSILON && stone.fit > least.fit) ? stone : least), null);
    return { ...goal.transition, via: best?.stone ?? null };
  });
}
