/** The best roles that only one or two gates dropped: each something that a worker would want to know of. */
import type { NearMiss } from "./comparison.ts";
import { GATE, NEAR_MISS } from "./method-moves.ts";
import type { Move } from "./paths.ts";
import type { GateName } from "./wishes.ts";

type Dropped = { move: Move; by: GateName[] };

const droppedBy = ({ barriers }: Move): GateName[] => barriers.filter(({ rule, wish }) => rule || wish).map(({ name }) => name);

/** A job that is no safer is worth a word only as one of the closest, and one unlike today's only where it nearly is not; either misses by that alone. */
function isNear({ move: { transition: { fit, gain } }, by }: Dropped): boolean {
  if (by.length === 0 || by.length > NEAR_MISS.gates) return false;
  if (by.includes("gain")) return by.length === 1 && gain >= NEAR_MISS.gainFrom && (fit ?? 0) >= GATE.fit.open;
  return !by.includes("fit") || (by.length === 1 && fit !== null && fit >= GATE.fit.ajar - NEAR_MISS.fitBelow);
}

/** What ranks the misses: usefulness, and closeness alone for those that are no safer. */
const byPlace = (a: Dropped, b: Dropped): number =>
  a.by.length - b.by.length || b.move.transition.utility - a.move.transition.utility || (a.move.transition.roleId < b.move.transition.roleId ? -1 : 1);

const byCloseness = (a: Dropped, b: Dropped): number =>
  (b.move.transition.fit ?? 0) - (a.move.transition.fit ?? 0) || (a.move.transition.roleId < b.move.transition.roleId ? -1 : 1);

/** Some of each kind, so that one gate does not fill the list. */
function mixed(sorted: readonly Dropped[]): Dropped[] {
  const taken = new Map<string, number>();
  return sorted.filter(({ by }) => {
    const kind = by.join(), before = taken.get(kind) ?? 0;
    taken.set(kind, before + 1);
    return before < NEAR_MISS.ofAKind;
  });
}

/** `least`: the utility that a miss has to reach to be among the best, that of the last move shown. */
export function nearMissesOf(dropped: readonly Move[], least: number): NearMiss[] {
  const near = dropped.map((move) => ({ move, by: droppedBy(move) })).filter(isNear);
  const closest = near.filter(({ by }) => by.includes("gain")).sort(byCloseness);
  const useful = near.filter(({ by, move }) => !by.includes("gain") && move.transition.utility >= Math.max(least, NEAR_MISS.utility)).sort(byPlace);
  return mixed([...useful, ...closest]).slice(0, NEAR_MISS.most).map(({ move: { transition: of }, by }) => ({
    roleId: of.roleId, score: of.score, zone: of.zone, entryLevel: of.entryLevel, gain: of.gain, fit: of.fit, effort: of.effort, wageRatio: of.wageRatio,
    demand: of.demand, utility: of.utility, needs: of.needs, droppedBy: by,
  }));
}
