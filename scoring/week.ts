/** A worker's week: every task with its share, its complexity and its AI score, stated or assumed. */
import { claimOf, partOf, type Claim } from "./amount.ts";
import { complexityOf, taskScoreAt } from "./complexity.ts";
import { dispositionOf } from "./formula.ts";
import { OWN_BASELINE, UNKNOWN_ACTIVITY, USUAL_WEEK } from "./method.ts";
import type { Week, WeekTask } from "./results.ts";
import type { Placed } from "./scale.ts";
import { shareWeek } from "./time.ts";
import type { Activities, OwnTask, Profile, ScorableRole, TaskEntry, TaskScores } from "./vocabulary.ts";

/** One line of the week before its time is known: from the role, or the worker's own. */
export type Line = { id: string; label: string; weight: number; scores: TaskScores; entry: TaskEntry | null; own: OwnTask | null };

/** Role tasks in the role's order, then own tasks. The last entry on a task counts; entries on unknown tasks do not. */
export function linesOf(role: ScorableRole, profile: Profile, activities: Activities): Line[] {
  const entries = new Map(profile.tasks.map((entry) => [entry.id, entry]));
  const own = new Map(profile.own.map((entry) => [entry.id, entry]));
  return [
    ...role.tasks.map(({ id, label, share, score }): Line =>
      ({ id, label, weight: share, scores: score, entry: entries.get(id) ?? null, own: null })),
    ...[...own.values()].map((entry): Line => ({
      id: entry.id, label: entry.text, weight: OWN_BASELINE, entry, own: entry,
      scores: activities[entry.activity]?.score ?? UNKNOWN_ACTIVITY,
    })),
  ];
}

/** An own task exists because it was mentioned: without an amount it is done. */
function claimOfLine({ entry, own }: Line, week: number): Claim {
  return claimOf(entry?.amount ?? (own === null ? null : { unit: "done" }), week);
}

/** Total baseline of the tasks that share one amount, by group. */
function groupWeights(lines: readonly Line[]): Map<string, number> {
  const weights = new Map<string, number>();
  for (const { entry, weight } of lines) {
    if (entry !== null && entry.group !== null) weights.set(entry.group, (weights.get(entry.group) ?? 0) + weight);
  }
  return weights;
}

function claimsOf(lines: readonly Line[], week: number): Claim[] {
  const weights = groupWeights(lines);
  return lines.map((line) => {
    const claim = claimOfLine(line, week);
    const group = line.entry?.group ?? null;
    const whole = group === null ? line.weight : (weights.get(group) ?? line.weight);
    return whole > line.weight ? partOf(claim, line.weight / whole) : claim;
  });
}

function taskOf(line: Line, placed: Placed, profile: Profile): WeekTask {
  const { entry } = line;
  const { x, xSource } = complexityOf(profile, entry, line.own !== null);
  const score = taskScoreAt(line.scores, x.value);
  const said = entry !== null && entry.amount !== null && entry.amount.unit !== "done";
  return {
    id: line.id, label: line.label, own: line.own !== null,
    share: { value: placed.value, low: placed.low, high: placed.high }, status: placed.status,
    source: said ? entry.source : "assumed", quote: entry?.quote ?? null,
    x, xSource, score, disposition: dispositionOf(score),
  };
}

/** The week of lines already gathered; `resolveWeek` is its public form. */
export function weekOf(lines: readonly Line[], profile: Profile): Week {
  const hours = profile.week ?? USUAL_WEEK;
  const claims = claimsOf(lines, hours);
  const items = lines.map(({ weight }, i) => ({ weight, claim: claims[i] ?? { kind: "unsaid" as const } }));
  const { placed, closed, accounted, scaledFrom } = shareWeek(items, profile.confirmed);
  const tasks = lines.flatMap((line, i) => {
    const share = placed[i];
    return share === undefined ? [] : [taskOf(line, share, profile)];
  });
  return { tasks, hours, hoursSource: profile.week === null ? "assumed" : "stated", closed, accounted, scaledFrom };
}

/** Shares in percent with bounds, centres summing to 100, by the rules of an open and a closed account of the week. */
export const resolveWeek = (role: ScorableRole, profile: Profile, activities: Activities): Week =>
  weekOf(linesOf(role, profile, activities), profile);
