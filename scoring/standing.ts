/** Everything about one worker that the score, its reasons, its levers and the next question rest on, resolved once. */
import { taskScoreAt } from "./complexity.ts";
import { barriersFor, growthFor, signalsFor, summed } from "./context.ts";
import { resistanceBounds, type FactorBounds, type Stretch } from "./interval.ts";
import type { Component, Week } from "./results.ts";
import { clamp } from "./round.ts";
import type { Activities, Barrier, Bounded, Profile, ScorableRole, Signal } from "./vocabulary.ts";
import { linesOf, weekOf, type Line } from "./week.ts";

export type Standing = {
  role: ScorableRole;
  profile: Profile;
  week: Week;
  /** Aligned with the week's tasks. */
  lines: readonly Line[];
  stretches: readonly Stretch[];
  /** For each task: does its time count as work on AI? */
  onAi: readonly boolean[];
  signals: Component<Signal>[];
  barrierParts: Component<Barrier>[];
  growthPart: Component<"growth">;
  bounds: FactorBounds;
};

/** Percent of the week on own tasks that are work on AI; null where there are none. */
export function aiShareOf(shares: readonly Bounded[], onAi: readonly boolean[]): Bounded | null {
  const flagged = shares.filter((share, i) => onAi[i] && share.high > 0);
  if (flagged.length === 0) return null;
  const { value, low, high } = summed(flagged);
  return { value, low, high: Math.min(100, high) };
}

function stretchesOf(week: Week, lines: readonly Line[]): Stretch[] {
  return week.tasks.map(({ share, x }, i) => {
    const scores = lines[i]?.scores ?? { routine: 1, typical: 1, complex: 1 };
    return { low: share.low, high: share.high, routine: taskScoreAt(scores, x.low), complex: taskScoreAt(scores, x.high) };
  });
}

export function standingOf(role: ScorableRole, profile: Profile, activities: Activities): Standing {
  const lines = linesOf(role, profile, activities);
  const week = weekOf(lines, profile);
  const stretches = stretchesOf(week, lines);
  const onAi = lines.map(({ own }) => own !== null && (activities[own.activity]?.aiWork ?? false));
  const signals = signalsFor(role, profile.context);
  const barrierParts = barriersFor(role, profile.context);
  const growthPart = growthFor(role, profile.context, aiShareOf(week.tasks.map(({ share }) => share), onAi));
  const evidence = summed(signals), barriers = summed(barrierParts);
  const growth: Bounded = { value: growthPart.value, low: growthPart.low, high: growthPart.high };
  const bounds = { tr: resistanceBounds(stretches), evidence, barriers, growth };
  return { role, profile, week, lines, stretches, onAi, signals, barrierParts, growthPart, bounds };
}

/** AI scores of the week's tasks at the worker's complexity, with their central shares. */
export const weightedWeek = ({ week }: Standing): { share: number; score: number }[] =>
  week.tasks.map(({ share, score }) => ({ share: clamp(share.value, 0, 100), score }));
