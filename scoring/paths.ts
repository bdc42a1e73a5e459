/** Stepping stones and the front of the best: how the transitions relate to each other. */
import type { Candidate, Stone, Transition, Yardstick } from "./comparison.ts";
import { fitOf } from "./fit.ts";
import type { Barrier } from "./gates.ts";
import { DETOUR_SAVES, GATE, STONES } from "./method-moves.ts";
import { needsOf } from "./needs.ts";
import { EPSILON, roundHalfUp } from "./round.ts";
import { effortOf } from "./utility.ts";

/** A transition without what only those that are shown need. */
export type Bare = Omit<Transition, "gates" | "lose" | "keep" | "gainTasks" | "aiProof" | "carryOver" | "lacking">;
export type Move = { transition: Bare; to: Candidate; licensed: boolean; barriers: Barrier[] };

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

/** A detour has to be worth it. */
const isEasier = (step: number, direct: number): boolean => step <= direct - DETOUR_SAVES + EPSILON;

/** One stone on the way: its harder step easier than the direct move, each step at least as close, safer with each, and never above the goal. */
function stoneOn({ transition: first, to }: Move, goal: Move, yardstick: Yardstick): Path | null {
  const { transition: direct } = goal;
  if (direct.effort === null || direct.fit === null || first.effort === null || first.fit === null) return null;
  if (first.roleId === direct.roleId || first.score >= direct.score || first.fit < direct.fit || !isEasier(first.effort, direct.effort)) return null;
  if ((to.labour.jobZone ?? 0) > (goal.to.labour.jobZone ?? Number.POSITIVE_INFINITY)) return null;
  const like = fitOf(to.vectors, goal.to.vectors, yardstick), onwards = like.fit;
  if (onwards === null || onwards < Math.max(direct.fit, GATE.fit.ajar)) return null;
  const needs = needsOf({ from: to, to: goal.to, fit: like, level: "mid" });
  const licensed = goal.licensed || to.occupation === goal.to.occupation;
  const second = effortOf(to.labour, goal.to.labour, needs, licensed).value;
  if (second === null || !isEasier(second, direct.effort)) return null;
  const steps = { first: { fit: first.fit, effort: first.effort, gain: first.gain }, second: { fit: onwards, effort: second, gain: roundHalfUp(direct.score - first.score, 1) } };
  return { stone: { roleId: first.roleId, score: first.score, ...steps }, effort: Math.max(first.effort, second), fit: Math.min(first.fit, onwards) };
}

/** The closest roles to stand on for a while: near, and no step back into exposure. */
const worthStanding = ({ transition: { fit, gain, zone } }: Move): boolean => fit !== null && fit >= GATE.fit.ajar && (gain >= 0 || zone === "green");

/**
 * The best path of two moves, where it beats the direct one: `via` names its stone, which is one of `stones`. A path is as hard as its harder step
 * (the sum would never beat the direct move: zones, licence and training only add up).
 */
export function withStones(moves: readonly Move[], stones: readonly Move[], yardstick: Yardstick): Bare[] {
  const near = stones.filter(worthStanding).sort((a, b) => b.transition.fit! - a.transition.fit! || (a.transition.roleId < b.transition.roleId ? -1 : 1)).slice(0, STONES);
  return moves.map((goal) => {
    const best = near.map((stone) => stoneOn(stone, goal, yardstick)).filter((stone) => stone !== null)
      .reduce<Path | null>((least, stone) => (least === null || stone.effort < least.effort - EPSILON
        || (stone.effort < least.effort + EPSILON && stone.fit > least.fit) ? stone : least), null);
    return { ...goal.transition, via: best?.stone ?? null };
  });
}
