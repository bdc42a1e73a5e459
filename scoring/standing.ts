/** Everything about one worker that the score, its reasons, its levers and the next question rest on, resolved once. */
import { taskScoreAt } from "./complexity.ts";
import { barriersFor, growthFor, signalsFor, summed } from "./context.ts";
import { resistanceBounds, type FactorBounds, type Stretch } from "./interval.ts";
import { RANGE } from "./method.ts";
import type { Component, Week } from "./results.ts";
import { clamp } from "./round.ts";
import type { Activities, Barrier, Bounded, Profile, ScorableRole, Signal } from "./vocabulary.ts";
import { linesOf, weekOf, type Line } from "./week.ts";

const NO_LINE = { scores: { routine: 1, typical: 1, complex: 1 }, own: null };

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

/** AI scores 1..5 of a task between two complexities, wider by the role's uncertainty where the task is the role's own. */
export function scoreEnds(role: ScorableRole, { scores, own }: Pick<Line, "scores" | "own">, x: Bounded): Pick<Stretch, "routine" | "complex"> {
  const off = own === null ? (role.uncertainty?.taskScore ?? 0) : 0;
  return {
    routine: clamp(taskScoreAt(scores, x.low) + off, RANGE.aiScore.low, RANGE.aiScore.high),
    complex: clamp(taskScoreAt(scores, x.high) - off, RANGE.aiScore.low, RANGE.aiScore.high),
  };
}

function stretchesOf(role: ScorableRole, week: Week, lines: readonly Line[]): Stretch[] {
  return week.tasks.map(({ share, x }, i) =>
    ({ low: share.low, high: share.high, ...scoreEnds(role, lines[i] ?? NO_LINE, x) }));
}

/** The market signals together, wider by the role's uncertainty. */
function evidenceFor(role: ScorableRole, signals: readonly Component<Signal>[]): Bounded {
  const { value, low, high } = summed(signals), off = role.uncertainty?.evidence ?? 0;
  return { value, low: clamp(low - off, RANGE.evidence.low, RANGE.evidence.high), high: clamp(high + off, RANGE.evidence.low, RANGE.evidence.high) };
}

export function standingOf(role: ScorableRole, profile: Profile, activities: Activities): Standing {
  const lines = linesOf(role, profile, activities);
  const week = weekOf(lines, profile);
  const stretches = stretchesOf(role, week, lines);
  const onAi = lines.map(({ own }) => own !== null && (activities[own.activity]?.aiWork ?? false));
  const signals = signalsFor(role, profile.context);
  const barrierParts = barriersFor(role, profile.context);
  const growthPart = growthFor(role, profile.context, aiShareOf(week.tasks.map(({ share }) => share), onAi));
  const evidence = evidenceFor(role, signals), barriers = summed(barrierParts);
  const growth: Bounded = { value: growthPart.value, low: growthPart.low, high: growthPart.high };
  const bounds = { tr: resistanceBounds(stretches), evidence, barriers, growth };
  return { role, profile, week, lines, stretches, onAi, signals, barrierParts, growthPart, bounds };
}

/** AI scores of the week's tasks at the worker's complexity, with their central shares. */
export const weightedWeek = ({ week }: Standing): { share: number; score: number }[] =>
  week.tasks.map(({ share, score }) => ({ share: clamp(share.value, 0, 100), score }));
