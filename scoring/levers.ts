/** The moves within a worker's reach that raise the score most, each put through the whole formula. */
import { growthFor } from "./context.ts";
import { taskScoreAt } from "./complexity.ts";
import { exactOf, resistanceOf, type Weighted } from "./formula.ts";
import { LEVER } from "./method.ts";
import type { Lever } from "./results.ts";
import { EPSILON, roundHalfUp, shown } from "./round.ts";
import { aiShareOf, standingOf, weightedWeek, type Standing } from "./standing.ts";
import { CONTEXT, type Activities, type Barrier, type Bounded, type ContextKey, type Profile, type ScorableRole } from "./vocabulary.ts";

/** Omit that keeps the kinds of a union apart. */
type Without<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;
type Move = Without<Lever, "gain" | "score"> & { exact: number };

/** Barriers that a worker can raise by a step: the values of the answer by barrier height, and how far it goes. */
const STEPS: readonly { barrier: Barrier; context: ContextKey; values: readonly string[]; upTo: number }[] = [
  { barrier: "union", context: "union", values: CONTEXT.union, upTo: 2 },
  { barrier: "liability", context: "sign_off", values: CONTEXT.sign_off, upTo: 2 },
  { barrier: "regulation", context: "licence_required", values: [...CONTEXT.licence_required].reverse(), upTo: 1 },
];

/** Growth depends on time only where work on AI is judged by its share of the week. */
function growthAt({ role, profile, onAi, growthPart }: Standing, week: readonly Weighted[]): number {
  if (profile.context.ai_work !== null || !onAi.includes(true)) return growthPart.value;
  const bounds = week.map(({ share }): Bounded => ({ value: share, low: share, high: share }));
  return growthFor(role, profile.context, aiShareOf(bounds, onAi)).value;
}

/** Each task with the points to give × each that the worker does or the role has. */
function timeMoves(standing: Standing): Move[] {
  const { week, bounds } = standing;
  const tasks = weightedWeek(standing).map((task, i) => ({ ...task, id: week.tasks[i]?.id ?? "", own: week.tasks[i]?.own ?? false }));
  const moves: Move[] = [];
  for (const from of tasks) {
    if (from.share < LEVER.points - EPSILON) continue;
    from.share -= LEVER.points;
    for (const to of tasks) {
      if (to === from || (to.own && to.share <= 0)) continue;
      to.share += LEVER.points;
      const growth = growthAt(standing, tasks);
      const exact = exactOf(resistanceOf(tasks), bounds.evidence.value, bounds.barriers.value, growth);
      moves.push({ kind: "move_time", from: from.id, to: to.id, points: LEVER.points, exact });
      to.share -= LEVER.points;
    }
    from.share += LEVER.points;
  }
  return moves;
}

/** Harder cases on the biggest task. */
function harderCases(standing: Standing): Move[] {
  const { week, lines, bounds } = standing;
  const at = week.tasks.reduce((big, { share }, i) => (share.value > (week.tasks[big]?.share.value ?? 0) ? i : big), 0);
  const task = week.tasks[at], line = lines[at];
  if (task === undefined || line === undefined) return [];
  const x = Math.min(1, task.x.value + LEVER.x);
  const tasks = weightedWeek(standing).map((of, i) => (i === at ? { ...of, score: taskScoreAt(line.scores, x) } : of));
  const exact = exactOf(resistanceOf(tasks), bounds.evidence.value, bounds.barriers.value, bounds.growth.value);
  return [{ kind: "harder_cases", task: task.id, x, exact }];
}

function barrierSteps({ week, barrierParts, bounds }: Standing): Move[] {
  const tr = resistanceOf(week.tasks.map(({ share, score }) => ({ share: share.value, score })));
  return STEPS.flatMap(({ barrier, context, values, upTo }): Move[] => {
    const now = barrierParts.find(({ name }) => name === barrier)?.value ?? upTo;
    const next = Math.floor(now) + 1, value = values[next];
    if (next > upTo || value === undefined) return [];
    const exact = exactOf(tr, bounds.evidence.value, bounds.barriers.value - now + next, bounds.growth.value);
    return [{ kind: "barrier", barrier, context, value, exact }];
  });
}

/** Scores that differ by noise only count as equal, and equal moves keep their order. */
const ranked = (exact: number): number => Math.round(exact / EPSILON);

/** Best first; of several moves away from one task only the best. */
function best(moves: readonly Move[]): Move[] {
  const sources = new Set<string>();
  return moves.toSorted((a, b) => ranked(b.exact) - ranked(a.exact)).filter((move) => {
    if (move.kind !== "move_time") return true;
    const first = !sources.has(move.from);
    sources.add(move.from);
    return first;
  });
}

/** Up to five moves that raise the score as shown. `score` and `gain` are as shown too (one decimal), so that they add up on the page. */
export function levers(role: ScorableRole, profile: Profile, activities: Activities): Lever[] {
  const standing = standingOf(role, profile, activities);
  const { evidence, barriers, growth } = standing.bounds;
  const now = shown(exactOf(resistanceOf(weightedWeek(standing)), evidence.value, barriers.value, growth.value));
  const moves = [...timeMoves(standing), ...harderCases(standing), ...barrierSteps(standing)];
  return best(moves)
    .map(({ exact, ...move }): Lever => ({ ...move, score: shown(exact), gain: roundHalfUp(shown(exact) - now, 1) }))
    .filter(({ gain }) => gain > 0).slice(0, LEVER.top);
}
