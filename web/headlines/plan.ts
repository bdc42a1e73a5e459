/** A plan of first steps: what can start this month, what takes the year. Each step says what it takes, what it costs and where it comes from. */
import type { Lever, PersonScore, Transition } from "../../scoring/index.ts";
import type { CatalogRole } from "../../db/role.ts";
import type { MoveTarget } from "../pages/props.ts";
import { capitalised, inSentence, listed, plural, signed, tidy } from "../format.ts";
import { PLAN } from "../strings/plan.ts";
import { trainingTime } from "./gates.ts";
import { labelsOf, leverTitle } from "./moves.ts";

/** `effort`: time; `cost`: money; `from`: what the step rests on. Sentences without a full stop. */
export type Step = { title: string; text: string; effort: string; cost: string; from: string };
/** The move that the plan works towards, and the role that makes its way easier, if one does. */
export type Aim = { move: Transition; target: MoveTarget; via: string | null };
export type Plan = { month: Step[]; year: Step[] };

const EACH = 3;
/** So many skills are named to learn. */
const MOST_SKILLS = 3;

/** From the largest levers, the role's own next steps where somebody wrote them, and the best move. */
export function plan(levers: readonly Lever[], person: PersonScore, role: CatalogRole, aim: Aim | null): Plan {
  const labels = labelsOf(person);
  const asks = levers.filter(isNew).map((lever) => leverStep(lever, leverTitle(lever, labels, person.week.hours)));
  const written = role.survivalMoves.map(survivalStep);
  const soon = written.filter(({ soon }) => soon);
  const later = written.filter(({ soon }) => !soon);
  const month = [...asks.slice(0, 1), ...soon.slice(0, 1), ...(aim ? [lookStep(aim)] : []), ...soon.slice(1), ...asks.slice(1)].slice(0, EACH);
  const year = [...later.slice(0, 1), ...(aim ? [learnStep(aim)] : []), ...later.slice(1), ...asks].filter((step) => !month.includes(step));
  return { month, year: year.slice(0, EACH) };
}

/** The same work taken from another task is no second step. */
const isNew = (lever: Lever, at: number, all: readonly Lever[]): boolean =>
  lever.kind !== "move_time" || all.findIndex((one) => one.kind === "move_time" && one.to === lever.to) === at;

function leverStep(lever: Lever, title: string): Step {
  const { text, effort, cost } = PLAN.lever[lever.kind === "barrier" ? lever.context : lever.kind] ?? PLAN.lever.other!;
  return { title, text, effort, cost, from: PLAN.fromLever(`${signed(lever.gain)} ${plural(Math.abs(lever.gain), "point")}`) };
}

/** Efforts that name hours, days or weeks can start this month. */
const SOON = /\b(hours?|days?|weeks?|afternoon|evening)\b/i;
const FEE = /\bfees?\b/i;

/** The catalogue writes time and fee in one line; how high the fee is, it does not say. */
function survivalStep({ title, text, effort }: CatalogRole["survivalMoves"][number]): Step & { soon: boolean } {
  const time = effort.split(";").map((part) => part.trim()).filter((part) => !FEE.test(part)).join("; ");
  return {
    title, text, soon: SOON.test(effort),
    effort: tidy(time), cost: FEE.test(effort) ? PLAN.fee : PLAN.unknown, from: PLAN.fromRole,
  };
}

/** Learning what the work is like costs an hour or two and commits to nothing. */
const lookStep = ({ target, move, via }: Aim): Step => ({
  title: PLAN.look(inSentence(target.title)),
  text: PLAN.lookText + (via === null ? "" : ` ${PLAN.via(inSentence(via))}`),
  effort: PLAN.lookEffort, cost: PLAN.free, from: PLAN.fromMove(`${signed(move.gain)} ${plural(Math.abs(move.gain), "point")}`),
});

function learnStep({ target: { title, labour, sources }, move }: Aim): Step {
  const { trainingNote, education, licence } = labour, { needs } = move;
  const asked = [
    skillsText(move),
    education && PLAN.schooling(inSentence(tidy(education))), licence === "law" ? PLAN.licence : null, trainingNote && tidy(trainingNote),
  ];
  return {
    title: PLAN.learn(inSentence(title)), text: asked.filter(Boolean).join(" "), effort: trainingTime(needs) ?? PLAN.unknown, cost: PLAN.unknown,
    from: PLAN.fromTarget(listed([...new Set(sources.map(({ publisher }) => publisher))])),
  };
}

/** What the job asks for that the worker's role has less of; of a rated group it is said that it is one. */
function skillsText({ lacking, carryOver }: Aim["move"]): string {
  const skills = listed(lacking.slice(0, MOST_SKILLS).map(({ name }) => name.toLowerCase()));
  if (skills === "") return carryOver.length > 0 ? PLAN.learnNone : PLAN.learnUnknown;
  return lacking.some(({ kind }) => kind === "blsSkills") ? PLAN.learnRanked(skills) : PLAN.learnText(skills);
}

/** "Takes: A few weeks. Costs: Not known." */
export const takes = ({ effort, cost }: Step): string => `${PLAN.takes} ${capitalised(effort)}. ${PLAN.costs} ${capitalised(cost)}.`;
