/** What stands in the way of a move, gate by gate, and the filters a worker can set. Unknown is neither open nor shut: it depends. */
import type { Gate, LabourFacts, TransitionFilters } from "./comparison.ts";
import { GATE, TRAINING_GATE } from "./method.ts";

type State = Gate["state"];

const upwards = (value: number | null, { open, ajar }: { open: number; ajar: number }): State =>
  value === null ? "ajar" : value >= open ? "open" : value >= ajar ? "ajar" : "shut";

function training({ trainingMonths, newDegree }: LabourFacts): State {
  if (newDegree) return "shut";
  if (trainingMonths === null) return "ajar";
  return trainingMonths <= TRAINING_GATE.open ? "open" : trainingMonths <= TRAINING_GATE.ajar ? "ajar" : "shut";
}

function licence({ licence: needed }: LabourFacts, licensed: boolean): State {
  if (licensed || needed === "none") return "open";
  return needed === "law" ? "shut" : "ajar";
}

export type Passage = { fit: number | null; wageRatio: number | null; demand: number | null; gain: number; licensed: boolean };

export const gatesOf = (to: LabourFacts, { fit, wageRatio, demand, gain, licensed }: Passage): Gate[] => [
  { name: "fit", state: upwards(fit, GATE.fit), drops: false },
  { name: "gain", state: upwards(gain, GATE.gain), drops: false },
  { name: "pay", state: upwards(wageRatio, GATE.pay), drops: false },
  { name: "training", state: training(to), drops: false },
  { name: "licence", state: licence(to, licensed), drops: false },
  { name: "demand", state: upwards(demand, GATE.demand), drops: false },
];

/** Does a move pass the worker's filters? A figure that is missing fails none of them; the card says that it is missing. */
export function passes(to: LabourFacts, filters: TransitionFilters, wageRatio: number | null, licensed: boolean): boolean {
  if (filters.noNewDegree && to.newDegree === true) return false;
  if (filters.noLicence && to.licence === "law" && !licensed) return false;
  if (filters.atLeastTodaysPay && wageRatio !== null && wageRatio < 1) return false;
  return filters.minimumPay === null || to.medianWage === null || to.medianWage >= filters.minimumPay;
}
