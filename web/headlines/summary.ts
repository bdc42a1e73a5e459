/** Lines of the one-page summary: about the work, in the third person. */
import type { Disposition, PersonScore, Transition, WeekTask, WhyGroup } from "../../scoring/index.ts";
import type { CatalogRole } from "../../db/role.ts";
import type { MoveTarget } from "../pages/props.ts";
import { capitalised, dollars, plain } from "../format.ts";
import { doneTasks } from "../hours.ts";
import { SUMMARY } from "../strings/summary.ts";
import { trainingTime } from "./gates.ts";
import { biggestShift } from "./person.ts";

export type Reason = { name: string; note: string | null; points: number };
const MOST_REASONS = 3;

/** The parts that set the score furthest apart from the role's, the biggest first. Only time can say more without the worker's answers. */
export function reasonsOf({ why, ...person }: PersonScore, role: CatalogRole): Reason[] {
  const usual = new Map(role.tasks.map(({ id, share }) => [id, share]));
  const note = (group: WhyGroup): string | null => (group === "time" ? biggestShift({ why, ...person }, usual) : null);
  return why.filter(({ shown }) => shown !== 0).sort((a, b) => Math.abs(b.shown) - Math.abs(a.shown)).slice(0, MOST_REASONS)
    .map(({ group, shown }) => ({ name: SUMMARY.reason[group], note: note(group), points: shown }));
}

/** Tasks of one kind, the longest first. */
export const tasksOf = ({ week }: PersonScore, kind: Disposition): WeekTask[] => doneTasks(week).filter(({ disposition }) => disposition === kind);

/** "$67,310 median; about 6 months of training; a certificate that employers ask for". */
export function needsOf({ needs }: Pick<Transition, "needs">, { labour: { medianWage, licence } }: MoveTarget): string {
  return capitalised([
    medianWage === null ? SUMMARY.payUnknown : `${dollars(medianWage)} ${SUMMARY.pay}`,
    trainingTime(needs) ?? SUMMARY.needs.months, needs.newDegree ? SUMMARY.needs.degree : null, SUMMARY.needs[licence ?? "unknown"],
  ].filter((part) => part !== null).join("; "));
}

/** "About 18 of 36 hours a week are tasks that an AI system can do from start to finish today." */
export const hoursLine = ({ impact, week: { hours } }: PersonScore): string =>
  impact.displaced < 3 ? SUMMARY.noHours(plain(hours)) : SUMMARY.hours(plain((impact.displaced * hours) / 100, 0), plain(hours));
