/** Why a worker's score differs from the role's: exact Shapley parts over five groups. */
import { exactOf, resistanceOf } from "./formula.ts";
import type { WhyPart } from "./results.ts";
import { barriersOf, evidenceOf } from "./role.ts";
import { partsOf } from "./shapley.ts";
import type { Standing } from "./standing.ts";

/** Bits of a mask, in this order: who has changed from the role to the worker. */
const WHY_GROUPS = ["time", "level", "evidence", "barriers", "growth"] as const;

/** Resistance with the role's or the worker's time, at the role's (typical) or the worker's complexity: index time + 2·level. */
function resistances({ week, lines }: Standing): number[] {
  return [0, 1, 2, 3].map((mask) => resistanceOf(week.tasks.map((task, i) => {
    const line = lines[i];
    const baseline = line === undefined || task.own ? 0 : line.weight;
    return { share: mask & 1 ? task.share.value : baseline, score: mask & 2 ? task.score : (line?.scores.typical ?? task.score) };
  })));
}

/** Parts of (personal − role); the shown ones sum to `shownTotal`. */
export function whyOf(standing: Standing, shownTotal: number): WhyPart[] {
  const { role, bounds } = standing;
  const tr = resistances(standing);
  const evidence = evidenceOf(role), barriers = barriersOf(role);
  const values = new Float64Array(32);
  for (let mask = 0; mask < 32; mask++) {
    values[mask] = exactOf(
      tr[mask & 3] ?? 0,
      mask & 4 ? bounds.evidence.value : evidence,
      mask & 8 ? bounds.barriers.value : barriers,
      mask & 16 ? bounds.growth.value : role.growth,
    );
  }
  return partsOf(WHY_GROUPS, values, shownTotal);
}
