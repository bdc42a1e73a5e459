/** The source's formula and what is read off its result: zone, sub-label, work impact. */
import { DISPOSITION_FROM, FORMULA, IMMINENT, LABEL, ZONE_FROM } from "./method.ts";
import type { Impact, Score, SubLabel } from "./results.ts";
import { clamp, EPSILON, shown } from "./round.ts";
import type { Disposition, Zone } from "./vocabulary.ts";

/** A share of the week (any unit, one for all) and the AI score 1..5 of what is done in it. */
export type Weighted = { share: number; score: number };
/** What the formula multiplies. */
export type Factors = { taskResistance: number; evidence: number; barriers: number; growth: number };

const atLeast = (n: number, limit: number): boolean => n >= limit - EPSILON;

/** TR × (1 + 0.04·E) × (1 + 0.02·B) × (1 + 0.05·G). */
const rawOf = (tr: number, e: number, b: number, g: number): number =>
  tr * (1 + FORMULA.evidence * e) * (1 + FORMULA.barriers * b) * (1 + FORMULA.growth * g);

/** Score before the clamp: −0 .. 109.7. */
const unclamped = (raw: number): number => ((raw - FORMULA.offset) / FORMULA.span) * 100;

/** Score 0..100, unrounded. */
export const exactOf = (tr: number, e: number, b: number, g: number): number => clamp(unclamped(rawOf(tr, e, b, g)), 0, 100);

/** 6 − Σ w·s, 1..5. Whole percents and scores give no decimal noise this way round. */
export function resistanceOf(tasks: readonly Weighted[]): number {
  let total = 0, resisted = 0;
  for (const { share, score } of tasks) {
    total += share;
    resisted += share * (FORMULA.topScore - score);
  }
  return total > 0 ? resisted / total : 1;
}

/** Zone of a score as shown. */
export const zoneOf = (value: number): Zone => (value >= ZONE_FROM.green ? "green" : value >= ZONE_FROM.yellow ? "yellow" : "red");

export const dispositionOf = (score: number): Disposition =>
  atLeast(score, DISPOSITION_FROM.displaced) ? "displaced" : atLeast(score, DISPOSITION_FROM.augmented) ? "augmented" : "not_involved";

/** Percent of time by disposition. */
function impactOf(tasks: readonly Weighted[]): Impact {
  const impact: Impact = { displaced: 0, augmented: 0, not_involved: 0 };
  const total = tasks.reduce((sum, { share }) => sum + share, 0);
  for (const { share, score } of tasks) impact[dispositionOf(score)] += (share / total) * 100;
  return impact;
}

/** Percent of time on tasks that score 3 or more. */
function exposedShare(tasks: readonly Weighted[]): number {
  let total = 0, exposed = 0;
  for (const { share, score } of tasks) {
    total += share;
    if (atLeast(score, LABEL.exposedFrom)) exposed += share;
  }
  return (exposed / total) * 100;
}

const imminent = (of: Factors): boolean =>
  of.taskResistance < IMMINENT.resistanceBelow - EPSILON && of.evidence <= IMMINENT.evidenceUpTo && of.barriers <= IMMINENT.barriersUpTo;

/** The finer word within a zone; `exposed` is percent of time on tasks scoring 3 or more. */
export function labelOf(zone: Zone, of: Factors, exposed: number): SubLabel {
  if (zone === "red") return imminent(of) ? "Imminent" : "Red";
  if (zone === "yellow") return atLeast(exposed, LABEL.urgentFrom) ? "Urgent" : "Moderate";
  if (of.growth >= LABEL.acceleratedGrowth) return "Accelerated";
  return atLeast(exposed, LABEL.transformingFrom) ? "Transforming" : "Stable";
}

/** The whole score of a week of tasks under three market parts. */
export function scoreOf(tasks: readonly Weighted[], evidence: number, barriers: number, growth: number): Score {
  const taskResistance = resistanceOf(tasks);
  const raw = rawOf(taskResistance, evidence, barriers, growth);
  const exact = clamp(unclamped(raw), 0, 100);
  const value = shown(exact);
  const zone = zoneOf(value);
  const shareScoring3Plus = exposedShare(tasks);
  const label = labelOf(zone, { taskResistance, evidence, barriers, growth }, shareScoring3Plus);
  return { value, exact, raw, taskResistance, evidence, barriers, growth, zone, label, impact: impactOf(tasks), shareScoring3Plus };
}
