/** A plan from the largest levers and the role's own next steps: what can start this month, what takes the year. */
import type { Lever, PersonScore } from "../../scoring/index.ts";
import type { CatalogRole } from "../../db/role.ts";
import { signed } from "../format.ts";
import { labelsOf, leverTitle } from "./moves.ts";

export type Step = { title: string; text: string };
const EACH = 3;

/** Small first steps towards the levers, then the role's moves that start small. */
export function plan(levers: readonly Lever[], person: PersonScore, role: CatalogRole): { month: Step[]; year: Step[] } {
  const labels = labelsOf(person);
  const steps = levers.filter(isNew).map((lever): Step => ({
    title: leverTitle(lever, labels, person.week.hours),
    text: `${FIRST_STEP[lever.kind]} Worth ${signed(lever.gain)} points if it comes about.`,
  }));
  const first = steps.slice(0, 2);
  const moves = role.survivalMoves.map(({ title, text, effort }): Step & { soon: boolean } => ({
    title,
    text: `${text} Effort: ${effort.charAt(0).toLowerCase()}${effort.slice(1)}.`,
    soon: SOON.test(effort),
  }));
  const soon = moves.filter(({ soon }) => soon).slice(0, EACH - first.length);
  const later = moves.filter((move) => !soon.includes(move));
  // Nobody has written next steps for a derived role: the next levers take their place.
  return { month: [...first, ...soon], year: (moves.length > 0 ? later : steps.slice(first.length)).slice(0, EACH) };
}

/** The same work taken from another task is no second step. */
const isNew = (lever: Lever, at: number, all: readonly Lever[]): boolean =>
  lever.kind !== "move_time" || all.findIndex((one) => one.kind === "move_time" && one.to === lever.to) === at;

const FIRST_STEP: Record<Lever["kind"], string> = {
  move_time: "Ask who hands this work out, and offer to take a little of it.",
  harder_cases: "Ask for one of the harder ones a week, and note what it took.",
  barrier: "Find out what it would ask of you, and whether you want it.",
};
/** Efforts that name hours, days or weeks can start this month. */
const SOON = /\b(hours?|days?|weeks?|afternoon|evening)\b/i;
