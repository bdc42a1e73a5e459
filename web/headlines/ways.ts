/** Sentences of a card: what a move comes to at a glance, and the way in two moves. */
import type { LabourFacts, Stone, Transition } from "../../scoring/index.ts";
import type { MoveTarget } from "../pages/props.ts";
import { capitalised, dollars, score, signed } from "../format.ts";
import { closeness, payBeside, trainingTime } from "./gates.ts";

/** "$61,200 a year at the median, 21% more than your role. About 8 months of training, no licence." */
export function gist({ wageRatio, needs }: Pick<Transition, "wageRatio" | "needs">, { labour }: Pick<MoveTarget, "labour">): string {
  const beside = payBeside(wageRatio);
  const pay = labour.medianWage === null ? "Pay not known." : `${dollars(labour.medianWage)} a year at the median${beside === null ? "" : `, ${beside}`}.`;
  const way = [trainingTime(needs), needs.newDegree ? "a new degree" : null, licence(labour)].filter((part) => part !== null);
  return `${pay} ${capitalised(way.join(", "))}.`;
}

const licence = ({ licence: needed }: LabourFacts): string =>
  ({ law: "a licence by law", employer: "a certificate that employers ask for", none: "no licence", unknown: "licence not known" })[needed ?? "unknown"];

/** An effort as it is shown, of 100. */
export const effortOf = (effort: number): string => `effort ${Math.round(effort * 100)} of 100`;

/** What one step of the way takes: "+14.2 points, closeness 55 of 100, effort 12 of 100". */
export const stepWords = ({ gain, fit, effort }: Stone["first"]): string => `${signed(gain)} points, closeness ${closeness(fit)}, ${effortOf(effort)}`;

/** What going straight there takes: "closeness 31 of 100, effort 45 of 100". */
export function directWords({ fit, effort }: Pick<Transition, "fit" | "effort">): string | null {
  const parts = [fit === null ? null : `closeness ${closeness(fit)}`, effort === null ? null : effortOf(effort)].filter((part) => part !== null);
  return parts.join(", ") || null;
}

/** "12.4 points above you", "3.0 points below you", "level with you": for headlines. */
export const apart = (gain: number): string => (gain === 0 ? "level with you" : `${score(Math.abs(gain))} points ${gain > 0 ? "above" : "below"} you`);
