/** How much a move asks and gives: effort, pay, demand, and the one figure that ranks. Missing parts are left out and said. */
import type { LabourFacts, Needs } from "./comparison.ts";
import { EFFORT, TERM, UTILITY } from "./method-moves.ts";
import { clamp } from "./round.ts";

type Part = { name: string; weight: number; value: number | null };
export type Estimate = { value: number | null; missing: string[] };

const clip = (n: number): number => clamp(n, 0, 1);

/** Weighted sum over the parts that are known, stretched to the weight of all; null where none is. Loops: it runs for every role of the catalogue. */
function combined(parts: readonly Part[]): Estimate {
  const missing: string[] = [];
  let all = 0, known = 0, sum = 0;
  for (const { name, weight, value } of parts) {
    all += Math.abs(weight);
    if (value === null) missing.push(name);
    else {
      known += Math.abs(weight);
      sum += weight * value;
    }
  }
  return { value: known === 0 ? null : (sum * all) / known, missing };
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

/** 0 for hardly any openings in the country, 1 for some everywhere; ten times as many count half. */
const opened = (openings: number): number =>
  clip(Math.log(Math.max(1, openings) / TERM.openingsFrom) / Math.log(TERM.openingsFull / TERM.openingsFrom));

/** Demand 0..1: half from the projected change, half from the yearly openings on a logarithmic scale. */
export function demandOf({ changePct: change, annualOpenings: openings }: LabourFacts): Estimate {
  return combined([
    { name: "change", weight: 0.5, value: change === null ? null : clip((change - TERM.changeFrom) / TERM.changeSpan) },
    { name: "openings", weight: 0.5, value: openings === null ? null : opened(openings) },
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
