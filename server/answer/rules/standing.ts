/** Where a job stands for this worker: on the list, dropped by a gate, or behind the best; and the gates in words. */
import { GATE, LEAVE_OUT, type GateName, type Transition } from "../../../scoring/index.ts";
import type { CatalogRole } from "../../../db/role.ts";
import type { Tools } from "../answerer.ts";
import { dollars, percent, points, signed } from "../words.ts";

/** `place`: from 1, in the list; null: not on it. `by`: the gates that dropped it; empty: others were better. */
export type Placed = { move: Transition; place: number | null; by: readonly GateName[] };

/** Null for a job that nobody can move to, such as today's own. */
export function placeOf(role: CatalogRole, tools: Tools): Placed | null {
  const found = tools.move(role.id);
  if (!found) return null;
  const { move, place } = found, isShown = place !== null && place <= tools.transitions().length;
  return { move, place: isShown ? place : null, by: move.gates.flatMap(({ name, drops }) => (drops ? [name] : [])) };
}

/** Why a gate dropped a move, with its figure. */
export function droppedBy(gate: GateName, { move }: Placed, role: CatalogRole, tools: Tools): string {
  const filters = tools.filters(), { medianWage, annualOpenings, changePct } = role.labour;
  switch (gate) {
    case "fit": return `it is too unlike your work: closeness ${fitOf(move.fit)}, and below ${GATE.fit.ajar * 100} a move is left out`;
    case "gain": return `it would gain you too little: it scores ${points(move.score)} at ${move.entryLevel} level, where you would start, ${signed(move.gain)} for you; a move must bring ${GATE.gain.open} points, or be green and not below you`;
    case "pay": return medianWage === null ? "nobody publishes what it pays in a year" : `it pays too little: median ${dollars(medianWage)}${move.wageRatio === null ? "" : `, ${percent(move.wageRatio * 100)} of the usual pay of your job`}${filters.minimumPay === null ? "" : `; you asked for at least ${dollars(filters.minimumPay)}`}`;
    case "training": return `the way in is too long: ${monthsOf(move)}${move.needs.newDegree ? ", with a new degree" : ""}${filters.mostTrainingMonths === null ? "" : `; you asked for at most ${filters.mostTrainingMonths} months`}`;
    case "licence": return "it needs a licence by law, which you asked to leave out";
    case "demand": return annualOpenings !== null && annualOpenings < LEAVE_OUT.openingsBelow ? `there are too few openings, ${annualOpenings.toLocaleString("en-US")} a year in the United States` : `its jobs are projected to shrink by ${percent(-(changePct ?? 0))} from 2024 to 2034`;
    case "place": return "it cannot be done from home, which you asked for";
    case "field": return "it is outside the fields that you asked for";
  }
}

export const fitOf = (fit: number | null): string => (fit === null ? "not known" : `${Math.round(fit * 100)} of 100`);
export const monthsOf = ({ needs: { months } }: Pick<Transition, "needs">): string =>
  months === null ? "training time not known" : months === 0 ? "no training beyond what your job asks" : `about ${Math.max(1, Math.round(months))} ${Math.round(months) > 1 ? "months" : "month"} of training from where you stand`;
