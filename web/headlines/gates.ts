/** What stands at each gate of a move, in words; and why a gate dropped one. */
import type { Gate, GateName, LabourFacts, Needs, Transition, TransitionFilters } from "../../scoring/index.ts";
import type { MoveTarget } from "../pages/props.ts";
import { GATE_COUNT } from "../strings/moves.ts";
import { capitalised, count, dollars, inSentence, listed, plain, score, signed, tidy } from "../format.ts";

/** The figures of a move that its gates look at. */
export type Passing = Pick<Transition, "gain" | "fit" | "wageRatio" | "needs">;
type Target = Pick<MoveTarget, "labour" | "category">;
type Wishes = TransitionFilters | null;

/** "8 months", "a month"; under one: null. */
export const months = (of: number): string | null => (of < 1 ? null : Math.round(of) === 1 ? "a month" : `${plain(of, 0)} months`);

/** "about 8 months of training"; null where it is not known. */
export function trainingTime({ months: needed }: Pick<Needs, "months">): string | null {
  if (needed === null) return null;
  const time = months(needed);
  return time === null ? "no training beyond the job" : `about ${time} of training`;
}

/** "bachelor’s degree" as it is usual for entry, "no diploma"; null where it is not known. */
export const schooling = ({ education }: MoveTarget["labour"]): string | null =>
  education === null ? null : education.startsWith("No ") ? "no diploma needed" : `usually ${inSentence(tidy(education))}`;

/** From about double on, a factor reads better than a percentage. */
const TIMES_FROM = 1.95;

/** "21% more than your role", "2.1 times as much as your role"; null where it is not known. Of medians. */
export function payBeside(ratio: number | null): string | null {
  if (ratio === null) return null;
  if (ratio >= TIMES_FROM) return `${plain(ratio)} times as much as your role`;
  const percent = Math.round(Math.abs(ratio - 1) * 100);
  return percent === 0 ? "about as much as your role" : `${percent}% ${ratio > 1 ? "more" : "less"} than your role`;
}

/** "jobs +4.9% by 2034, 12,000 openings a year"; null where neither is known. */
function demandFigures({ changePct, annualOpenings }: Pick<LabourFacts, "changePct" | "annualOpenings">): string | null {
  const parts = [changePct === null ? null : `jobs ${signed(changePct)}% by 2034`, annualOpenings === null ? null : `${count(annualOpenings)} openings a year`];
  return parts.filter((part) => part !== null).join(", ") || null;
}

/** Closeness as it is shown, of 100. */
export const closeness = (fit: number): string => `${Math.round(fit * 100)} of 100`;

const CLOSE = { open: "close to what you do", ajar: "partly like what you do", shut: "hardly like what you do" };
const PLACE = { open: "can be done from home", ajar: "whether it can be done from home is not known", shut: "has to be done on site, as far as we can tell" };
const LICENCE = { law: "licence required by law", employer: "a certificate that employers ask for", none: "no licence" };

/** "4 open, 1 depends". */
export const tally = (gates: readonly Gate[]): string =>
  (["open", "ajar", "shut"] as const)
    .map((state) => ({ state, many: gates.filter((gate) => gate.state === state).length }))
    .flatMap(({ state, many }) => (many > 0 ? GATE_COUNT[state](many) : []))
    .join(", ");

/** "Partly like what you do (32 of 100)": what stands at a gate. No full stop. */
export function gateWords(gate: Gate, move: Passing, target: Target, wishes: Wishes): string {
  return capitalised(WORDS[gate.name](gate.state, move, target, wishes));
}

type Words = (state: Gate["state"], move: Passing, target: Target, wishes: Wishes) => string;
const WORDS: Record<GateName, Words> = {
  fit: (state, { fit }) => (fit === null ? "closeness not known" : `${CLOSE[state]} (${closeness(fit)})`),
  gain: (_, { gain }) => (gain < 0 ? `${score(-gain)} points below you` : gain < 10 ? `only ${score(gain)} points above you` : `${score(gain)} points above you`),
  pay: (_, { wageRatio }, { labour }, wishes) => {
    const beside = payBeside(wageRatio);
    return tooLow(labour, wishes) ?? (beside === null ? "pay not known" : `pays ${beside}`);
  },
  training: (_, { needs }, { labour }) =>
    [needs.newDegree ? "a new degree" : null, trainingTime(needs), schooling(labour)].filter((part) => part !== null).join("; ") || "training time not known",
  licence: (_, __, { labour: { licence } }) => (licence === null ? "whether a licence is needed is not known" : LICENCE[licence]),
  demand: (state, _, { labour }) => {
    const figures = demandFigures(labour);
    return figures === null ? "demand not known" : `${state === "shut" ? "little demand: " : ""}${figures}`;
  },
  place: (state) => PLACE[state],
  field: (state, _, { category }) => `${state === "open" ? "in a field you chose" : "outside the fields you chose"}: ${category}`,
};

/** The floor of the worker, where the median lies under it. */
function tooLow({ medianWage }: LabourFacts, wishes: Wishes): string | null {
  const floor = wishes?.minimumPay ?? null;
  return floor === null || medianWage === null || medianWage >= floor ? null : `median pay of ${dollars(medianWage)}, below the ${dollars(floor)} you ask for`;
}

/** "it usually takes a new degree (bachelor’s degree) and it pays 12% less than your role": why gates dropped a role. No full stop. */
export const dropReasons = (gates: readonly GateName[], move: Passing, target: Target, wishes: TransitionFilters): string =>
  listed(gates.map((name) => `it ${REASONS[name]("shut", move, target, wishes)}`));

type Reason = (state: "shut", move: Passing, target: Target, wishes: TransitionFilters) => string;
const REASONS: Record<GateName, Reason> = {
  fit: (_, { fit }) => `is hardly like what you do${fit === null ? "" : ` (closeness ${closeness(fit)})`}`,
  gain: (_, { gain }) => (gain < 0 ? `stands ${score(-gain)} points below you` : `is only ${score(gain)} points above you`),
  pay: (_, { wageRatio }, { labour }, wishes) => {
    const low = tooLow(labour, wishes), beside = payBeside(wageRatio);
    return low ? `has a ${low}` : beside === null ? "has no pay that we know of" : `usually pays ${beside}`;
  },
  training: (_, { needs }, { labour }, { noNewDegree, mostTrainingMonths: most }) => {
    const degree = noNewDegree && needs.newDegree ? `takes a new degree (${schooling(labour) ?? "of some kind"})` : null;
    const tooLong = most !== null && needs.months !== null && needs.months > most;
    if (degree && !tooLong) return degree;
    const time = `takes ${trainingTime(needs) ?? "training we cannot put a time to"}${tooLong ? `, where you say at most ${months(most) ?? "none"}` : ""}`;
    return degree ? `${degree} and ${time}` : time;
  },
  licence: () => "asks for a licence by law",
  demand: (_, __, { labour }) => `is little in demand${demandFigures(labour) === null ? "" : ` (${demandFigures(labour)})`}`,
  place: () => PLACE.shut,
  field: (_, __, { category }) => `is outside the fields you chose (${category})`,
};
