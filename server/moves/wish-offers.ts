/** Wishes to offer after an answer on moves: only those that would change what is shown. Each is read as what it says (interpret/wishes). */
import type { LabourFacts, Ranking, TransitionFilters } from "../../scoring/index.ts";

const MOST = 2;

/** At most two. `labour`: pay and way in of a role; of what is not known nothing is offered. `free`: the moves without any wish. */
export function wishOffers({ moves }: Ranking, filters: TransitionFilters, labour: (roleId: string) => LabourFacts | undefined, free: () => Ranking): string[] {
  const some = (holds: (facts: LabourFacts) => boolean): boolean => moves.some(({ roleId }) => { const facts = labour(roleId); return facts !== undefined && holds(facts); });
  const offers: [string, boolean][] = [
    ["Forget my wishes", moves.length === 0 && free().moves.length > 0],
    ["No new degree", !filters.noNewDegree && some(({ newDegree }) => newDegree === true)],
    ["Not below today’s pay", !filters.atLeastTodaysPay && moves.some(({ wageRatio }) => wageRatio !== null && wageRatio < 1)],
    ["No licence or exam", !filters.noLicence && some(({ licence }) => licence === "law" || licence === "employer")],
    ["At most a year of training", filters.mostTrainingMonths === null && some(({ trainingMonths }) => trainingMonths !== null && trainingMonths > 12)],
    ["Any field", filters.groups.length > 0 && moves.length < MOST && free().moves.length > moves.length],
  ];
  return offers.filter(([, fits]) => fits).map(([text]) => text).slice(0, MOST);
}
