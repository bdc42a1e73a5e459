/** The best roles that only one or two gates dropped: each something that a worker would want to know of. */
import type { NearMiss, Transition } from "./comparison.ts";
import { GATE, NEAR_MISS } from "./method-moves.ts";
import type { Move } from "./paths.ts";
import type { GateName } from "./wishes.ts";

type Dropped = { move: Move; by: GateName[] };

const droppedBy = ({ barriers }: Move): GateName[] => barriers.filter(({ rule, wish }) => rule || wish).map(({ name }) => name);

/** Is the move near the method's own line at this gate? What is unlike today's work, or no safer, misses by that alone. */
const NEAR: Readonly<Partial<Record<GateName, (move: Move, alone: boolean) => boolean>>> = {
  fit: ({ transition: { fit } }, alone) => alone && fit !== null && fit >= GATE.fit.ajar - NEAR_MISS.fitBelow,
  gain: ({ transition: { fit, gain } }, alone) => alone && gain >= NEAR_MISS.gainFrom && isClose(fit),
  pay: ({ transition: { wageRatio } }) => wageRatio !== null && wageRatio >= NEAR_MISS.payFrom,
  training: ({ transition: { needs } }) => needs.months !== null && needs.months <= NEAR_MISS.monthsUpTo,
  demand: ({ transition: { fit } }) => isClose(fit),
};
const isClose = (fit: number | null): boolean => fit !== null && fit >= GATE.fit.open;

/** A wish is the worker's own line: whatever it drops is worth a word. */
function isNear({ move, by }: Dropped): boolean {
  if (by.length === 0 || by.length > NEAR_MISS.gates) return false;
  return move.barriers.every(({ name, rule }) => !rule || (NEAR[name]?.(move, by.length === 1) ?? true));
}

const byPlace = ({ move: { transition: a }, by }: Dropped, { move: { transition: b }, by: others }: Dropped): number =>
  by.length - others.length || b.utility - a.utility || (a.roleId < b.roleId ? -1 : 1);

/** Some of each kind, so that one gate does not fill the list. */
function mixed(sorted: readonly Dropped[]): Dropped[] {
  const taken = new Map<string, number>();
  return sorted.filter(({ by }) => {
    const kind = by.join(), before = taken.get(kind) ?? 0;
    taken.set(kind, before + 1);
    return before < (NEAR_MISS.ofKind[kind] ?? NEAR_MISS.ofAKind);
  });
}

/** A move told as a near miss. */
export const nearMissOf = (
  { roleId, score, zone, entryLevel, gain, fit, effort, wageRatio, demand, utility, needs }: Pick<Transition, Exclude<keyof NearMiss, "droppedBy">>, by: GateName[],
): NearMiss => ({ roleId, score, zone, entryLevel, gain, fit, effort, wageRatio, demand, utility, needs, droppedBy: by });

/** The most useful first, then those that are no safer. `least`: the utility that the others have to reach to be among the best, that of the last move shown. */
export function nearMissesOf(dropped: readonly Move[], least: number): NearMiss[] {
  const near = dropped.map((move) => ({ move, by: droppedBy(move) })).filter(isNear).sort(byPlace);
  const closest = near.filter(({ by }) => by.includes("gain"));
  const useful = near.filter(({ by, move }) => !by.includes("gain") && move.transition.utility >= Math.max(least, NEAR_MISS.utility));
  return mixed([...useful, ...closest]).slice(0, NEAR_MISS.most).map(({ move, by }) => nearMissOf(move.transition, by));
}
