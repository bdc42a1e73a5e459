/** What stands in the way of a move, gate by gate, and what takes it off the list. Unknown is neither open nor shut: it depends, and drops nothing. */
import type { Candidate, LabourFacts, Needs } from "./comparison.ts";
import { GATE, LEAVE_OUT, TRAINING_GATE } from "./method-moves.ts";
import type { Zone } from "./vocabulary.ts";
import type { Gate, GateName, TransitionFilters } from "./wishes.ts";

type State = Gate["state"];
/** A gate with who drops the move at it: the method's own rule, or the worker's wish. */
export type Barrier = { name: GateName; state: State; rule: boolean; wish: boolean };

export type Passage = {
  to: Candidate; fit: number | null; wageRatio: number | null; demand: number | null; gain: number; zone: Zone; needs: Needs; licensed: boolean;
};

const upwards = (value: number | null, { open, ajar }: { open: number; ajar: number }): State =>
  value === null ? "ajar" : value >= open ? "open" : value >= ajar ? "ajar" : "shut";

const below = (value: number | null, least: number | null): boolean => value !== null && least !== null && value < least;
const above = (value: number | null, most: number | null): boolean => value !== null && most !== null && value > most;

/** Shown from ten points above, or green and not below: anything else is no step away from exposure. */
const isSafer = (gain: number, zone: Zone): boolean => gain >= GATE.gain.open || (zone === "green" && gain >= 0);

function trainingState({ months, newDegree }: Needs): State {
  if (newDegree) return "shut";
  if (months === null) return "ajar";
  return months <= TRAINING_GATE.open ? "open" : months <= TRAINING_GATE.ajar ? "ajar" : "shut";
}

function licenceState({ licence: needed }: LabourFacts, licensed: boolean): State {
  if (licensed || needed === "none") return "open";
  return needed === "law" ? "shut" : "ajar";
}

/** Gates of what the worker asks for, in the order of GATES. */
function asked({ to }: Passage, { remote, groups }: TransitionFilters): Barrier[] {
  const at = to.remote === null ? "ajar" : to.remote ? "open" : "shut", inside = groups.includes(to.group);
  return [
    ...(remote ? [{ name: "place" as const, state: at as State, rule: false, wish: at === "shut" }] : []),
    ...(groups.length > 0 ? [{ name: "field" as const, state: inside ? "open" as const : "shut" as const, rule: false, wish: !inside }] : []),
  ];
}

/** Nobody publishes what it pays in a year, or it is much less; or less, for no step in safety worth the name. */
const paysTooLittle = ({ to, wageRatio, gain }: Passage): boolean =>
  to.labour.medianWage === null || below(wageRatio, gain < GATE.gain.open ? LEAVE_OUT.sidewaysPayBelow : LEAVE_OUT.payBelow);

/** Years beyond a first degree or an apprenticeship; or a degree of more than two years that hardly pays. */
const takesTooLong = ({ needs: { months, newDegree }, wageRatio }: Passage): boolean =>
  above(months, LEAVE_OUT.monthsAbove) || (newDegree === true && above(months, TRAINING_GATE.ajar) && below(wageRatio, LEAVE_OUT.degreePayBelow));

/** Every gate of a move with this worker's wishes. */
export function barriersOf(passage: Passage, filters: TransitionFilters): Barrier[] {
  const { to: { labour }, fit, wageRatio, demand, gain, zone, needs, licensed } = passage;
  const usual = !filters.wide;
  return [
    { name: "fit", state: upwards(fit, GATE.fit), rule: usual && below(fit, GATE.fit.ajar), wish: false },
    { name: "gain", state: upwards(gain, GATE.gain), rule: !isSafer(gain, zone), wish: false },
    {
      name: "pay", state: upwards(wageRatio, GATE.pay), rule: usual && paysTooLittle(passage),
      wish: (filters.atLeastTodaysPay && below(wageRatio, 1)) || below(labour.medianWage, filters.minimumPay),
    },
    {
      name: "training", state: trainingState(needs), rule: usual && takesTooLong(passage),
      wish: (filters.noNewDegree && needs.newDegree === true) || above(needs.months, filters.mostTrainingMonths),
    },
    { name: "licence", state: licenceState(labour, licensed), rule: false, wish: filters.noLicence && labour.licence === "law" && !licensed },
    {
      name: "demand", state: upwards(demand, GATE.demand), wish: false,
      rule: usual && (below(labour.annualOpenings, LEAVE_OUT.openingsBelow) || below(labour.changePct, LEAVE_OUT.changeBelow)),
    },
    ...asked(passage, filters),
  ];
}
