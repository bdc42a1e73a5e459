/** Where a job stands for this worker: on the list, dropped by a gate, or behind the best; and the gates in words. */
import { GATE, LEAVE_OUT, NO_FILTERS, type GateName, type NearMiss, type Ranking, type Transition, type TransitionFilters } from "../../../scoring/index.ts";
import type { CatalogRole } from "../../../db/role.ts";
import type { Tools } from "../answerer.ts";
import { dollars, percent, points, signed } from "../words.ts";

/** `place`: from 1, in the list; null: not on it. `by`: the gates that dropped it; empty: others were better. */
export type Placed = { move: Transition | NearMiss; place: number | null; by: readonly GateName[] };

const groupOf = ({ soc }: CatalogRole): string => soc.slice(0, 2);

/** Looks a job up in the list, among the near misses, then in a list of its own field with every rule that can be lifted lifted. Null: it cannot be ranked. */
export function placeOf(role: CatalogRole, tools: Tools): Placed | null {
  const all = tools.ranking(), filters = tools.filters();
  const listed = inList(role, all);
  if (listed) return listed;
  const field = inField(role, tools, { ...filters, groups: filters.groups.length > 0 ? filters.groups : [groupOf(role)] });
  if (field) return { ...field, place: null };
  const wide = inField(role, tools, { ...NO_FILTERS, wide: true, groups: [groupOf(role)] });
  if (!wide || !("gates" in wide.move)) return wide;
  return { ...wide, place: null, by: [...methodGates(wide.move), ...wished(wide.move, role, filters)] };
}

function inList(role: CatalogRole, { moves, nearMisses }: Ranking): Placed | null {
  const at = moves.findIndex(({ roleId }) => roleId === role.id), missed = nearMisses.find(({ roleId }) => roleId === role.id);
  if (at >= 0) return { move: moves[at]!, place: at + 1, by: [] };
  return missed ? { move: missed, place: null, by: missed.droppedBy } : null;
}

/** More than any field has jobs. */
const ALL = 1_000;
const inField = (role: CatalogRole, tools: Tools, filters: TransitionFilters): Placed | null => inList(role, tools.ranking(filters, ALL));

/** The rules that leave a move out unless it is asked for. */
function methodGates({ fit, wageRatio, needs }: Transition): GateName[] {
  return [
    ...(fit !== null && fit < GATE.fit.ajar ? ["fit" as const] : []), ...(wageRatio !== null && wageRatio < LEAVE_OUT.payBelow ? ["pay" as const] : []),
    ...(needs.months !== null && needs.months > LEAVE_OUT.monthsAbove ? ["training" as const] : []),
  ];
}

function wished({ needs, wageRatio }: Transition, { labour, soc }: CatalogRole, filters: TransitionFilters): GateName[] {
  return [
    ...(filters.groups.length > 0 && !filters.groups.includes(soc.slice(0, 2)) ? ["field" as const] : []),
    ...((filters.atLeastTodaysPay && wageRatio !== null && wageRatio < 1) || (filters.minimumPay !== null && labour.medianWage !== null && labour.medianWage < filters.minimumPay) ? ["pay" as const] : []),
    ...(filters.noNewDegree && needs.newDegree ? ["training" as const] : []), ...(filters.noLicence && labour.licence === "law" ? ["licence" as const] : []),
  ];
}

/** Why a gate dropped a move, with its figure. */
export function droppedBy(gate: GateName, { move }: Placed, role: CatalogRole, tools: Tools): string {
  const filters = tools.filters(), { medianWage } = role.labour;
  switch (gate) {
    case "fit": return `it is too unlike your work: closeness ${fitOf(move.fit)}, and below ${GATE.fit.ajar * 100} a move is left out`;
    case "gain": return `it would gain you too little: it scores ${points(move.score)} at ${move.entryLevel} level, where you would start, ${signed(move.gain)} for you; a move must bring ${GATE.gain.open} points, or be green and not below you`;
    case "pay": return `it pays too little: ${medianWage === null ? "its median pay" : `median ${dollars(medianWage)}`}${move.wageRatio === null ? "" : `, ${percent(move.wageRatio * 100)} of the usual pay of your job`}${filters.minimumPay === null ? "" : `; you asked for at least ${dollars(filters.minimumPay)}`}`;
    case "training": return `the way in is too long: ${monthsOf(move)}${move.needs.newDegree ? ", with a new degree" : ""}${filters.mostTrainingMonths === null ? "" : `; you asked for at most ${filters.mostTrainingMonths} months`}`;
    case "licence": return "it needs a licence by law, which you asked to leave out";
    case "demand": return "there are too few openings";
    case "place": return "it cannot be done from home, which you asked for";
    case "field": return "it is outside the fields that you asked for";
  }
}

export const fitOf = (fit: number | null): string => (fit === null ? "not known" : `${Math.round(fit * 100)} of 100`);
export const monthsOf = ({ needs: { months } }: Pick<Transition, "needs">): string =>
  months === null ? "training time not known" : months === 0 ? "no training beyond what your job asks" : `about ${Math.max(1, Math.round(months))} ${Math.round(months) > 1 ? "months" : "month"} of training from where you stand`;
