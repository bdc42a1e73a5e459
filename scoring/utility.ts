/** How much a move asks and gives: effort, pay, demand, and the one figure that ranks. Missing parts are left out and said. */
import type { LabourFacts, Needs } from "./comparison.ts";
import { EFFORT, TERM, UTILITY } from "./method-moves.ts";
import { clamp } from "./round.ts";

type Part = { name: string; weight: number; value: number | null };
export type Estimate = { value: number | null; missing: string[] };

const clip = (n: number): number => clamp(n, 0, 1);

/** Weighted sum over the parts that are known, stretched to the weight of all; null where none is. */
function combined(parts: readonly Part[]): Estimate {
  const missing = parts.filter(({ value }) => value === null).map(({ name }) => name);
  const weigh = (of: readonly Part[]) => of.reduce((sum, { weight }) => sum + Math.abs(weight), 0);
  const known = parts.filter(({ value }) => value !== null);
  const sum = known.reduce((total, { weight, value }) => total + weight * (value ?? 0), 0);
  return { value: known.length === 0 ? null : (sum * weigh(parts)) / weigh(known), missing };
}

/** Job zones up (negative: down), or null. */
export const jobZoneGapOf = (from: LabourFacts, to: LabourFacts): number | null =>
  from.jobZone === null || to.jobZone === null ? null : to.jobZone - from.jobZone;

/** Effort 0..1, higher is harder; `licensed`: the worker already holds the licence that the law asks for. */
export function effortOf(from: LabourFacts, to: LabourFacts, { months }: Needs, licensed: boolean): Estimate {
  const gap = jobZoneGapOf(from, to);
  return combined([
    { name: "job_zone", weight: EFFORT.jobZone, value: gap === null ? null : clip(gap / EFFORT.zones) },
    { name: "licence", weight: EFFORT.licence, value: to.licence === null ? null : to.licence === "law" && !licensed ? 1 : 0 },
    { name: "training", weight: EFFORT.training, value: months === null ? null : clip(months / EFFORT.months) },
  ]);
}

/** Target's median wage over today's, or null. */
export const wageRatioOf = (from: LabourFacts, to: LabourFacts): number | null =>
  from.medianWage === null || to.medianWage === null || from.medianWage <= 0 ? null : to.medianWage / from.medianWage;

/** Demand 0..1: half from the projected change, half from the yearly openings on a logarithmic scale. */
export function demandOf({ changePct: change, annualOpenings: openings }: LabourFacts): Estimate {
  return combined([
    { name: "change", weight: 0.5, value: change === null ? null : clip((change - TERM.changeFrom) / TERM.changeSpan) },
    { name: "openings", weight: 0.5, value: openings === null ? null : clip(Math.log10(Math.max(1, openings)) / TERM.openingsLog) },
  ]);
}

export type Terms = { fit: number | null; gain: number; wageRatio: number | null; demand: number | null; effort: number | null };

/** The ranking figure, about −0.25 .. 0.9. */
export function utilityOf({ fit, gain, wageRatio, demand, effort }: Terms): { value: number; missing: string[] } {
  const { value, missing } = combined([
    { name: "fit", weight: UTILITY.fit, value: fit },
    { name: "gain", weight: UTILITY.gain, value: clip(gain / TERM.gainFull) },
    { name: "pay", weight: UTILITY.pay, value: wageRatio === null ? null : clip((wageRatio - TERM.payFrom) / TERM.paySpan) },
    { name: "demand", weight: UTILITY.demand, value: demand },
    { name: "effort", weight: UTILITY.effort, value: effort },
  ]);
  return { value: value ?? 0, missing };
}
