/** What a worker asks of a move, and what it did to the list, in words. */
import { GATE, type TransitionFilters } from "../../scoring/index.ts";
import { capitalised, count, dollars, inWords, listed, plural } from "../format.ts";
import type { Loosened, MovesProps } from "../pages/moves-props.ts";
import { FIRM } from "../strings/moves.ts";
import { MOVES, WISHES } from "../strings/moves-page.ts";
import { months } from "./gates.ts";
import { groundOf } from "./moves.ts";

type Groups = MovesProps["groups"];

/** One wish as it is said: "at most 12 months of training"; null where it is not asked. */
function wishWords(wish: keyof TransitionFilters, { minimumPay, mostTrainingMonths, groups, ...flags }: TransitionFilters, names: Groups): string | null {
  switch (wish) {
    case "minimumPay": return minimumPay === null ? null : WISHES.summary.minimumPay(dollars(minimumPay));
    case "mostTrainingMonths": return mostTrainingMonths === null ? null : WISHES.summary.mostTrainingMonths(months(mostTrainingMonths) ?? "no time");
    case "groups": return groups.length === 0 ? null : WISHES.summary.groups(listed(groups.map((code) => names.find(([one]) => one === code)?.[1] ?? code)));
    default: return flags[wish] ? WISHES.summary[wish] : null;
  }
}

const ORDER = ["noNewDegree", "noLicence", "atLeastTodaysPay", "minimumPay", "mostTrainingMonths", "remote", "groups", "wide"] as const;

/** "no new degree; not below $45,000 a year"; null where nothing is asked. */
export const wishesSummary = (wishes: TransitionFilters, names: Groups): string | null =>
  ORDER.flatMap((wish) => wishWords(wish, wishes, names) ?? []).join("; ") || null;

/** Whether the method had to fill a short list with jobs that its own rules would leave out. */
export const isFilled = ({ moves }: MovesProps["ranking"], { wide }: TransitionFilters): boolean =>
  !wide && moves.some(({ fit, gain, zone }) => (fit !== null && fit < GATE.fit.ajar) || (gain < GATE.gain.open && zone !== "green"));

/** "Twelve jobs on firmer ground that you could reach"; in the green zone nobody has to move. */
export function movesHead({ mover, ranking, safer, wishes }: Pick<MovesProps, "mover" | "ranking" | "safer" | "wishes">): string {
  if (isFirm(mover)) return FIRM;
  const { passed, moves: { length: shown } } = ranking;
  if (passed === 0) return safer === 0 ? MOVES.firmest : MOVES.empty;
  if (isFilled(ranking, wishes)) return `${MOVES.little} ${shown === 1 ? "this job comes" : `these ${inWords(shown)} jobs come`} nearest`;
  const best = passed > shown ? `The best ${inWords(shown)} of ${count(passed)} jobs` : `${capitalised(inWords(shown))} ${plural(shown, "job")}`;
  const { clear } = groundOf(mover.score.zone, ranking.moves);
  if (clear === shown) return `${best} on firmer ground that you could reach`;
  return `${best} that you could reach, ${clear === 0 ? "on slightly" : `${inWords(clear)} on clearly`} firmer ground`;
}

const isFirm = ({ score }: MovesProps["mover"]): boolean => score.zone === "green";

/** What a worker in the green zone reads below the headline; null for others. */
export function stayWords({ mover, ranking: { passed } }: Pick<MovesProps, "mover" | "ranking">): string | null {
  if (!isFirm(mover)) return null;
  return passed === 0 ? MOVES.stayAlone : MOVES.stay(`${passed < 13 ? inWords(passed) : count(passed)} other ${plural(passed, "job")}`, passed === 1 ? "passes" : "pass");
}

/** "The jobs, best first". */
export const bestHead = ({ mover }: Pick<MovesProps, "mover">): string => (isFirm(mover) ? MOVES.other : MOVES.best);

/** "Without “no new degree”: 14 jobs pass", "“no new degree” alone leaves out 12 of 14". */
export function loosenedWords({ wish, passed, drops }: Loosened, { wishes, groups, reachable }: Pick<MovesProps, "wishes" | "groups" | "reachable">): string {
  const pass = `${count(passed)} ${MOVES.pass(passed)}`;
  if (wish === "all") return `${MOVES.unasked} ${pass}`;
  if (wish === "wide") return `${MOVES.widened} ${pass}`;
  const words = wishWords(wish, wishes, groups) ?? wish;
  return drops === null ? MOVES.loosened(words, pass) : MOVES.drops(words, count(drops), count(reachable));
}
