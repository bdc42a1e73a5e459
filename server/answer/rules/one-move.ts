/** Answers about one job as a move: why it is suggested, why it is not, and the way in. */
import type { GateName, Transition } from "../../../scoring/index.ts";
import type { CatalogRole } from "../../../db/role.ts";
import type { Tools } from "../answerer.ts";
import { dollars, listed, percent, points, signed, ZONE } from "../words.ts";
import { payBeside } from "./compare.ts";
import { said, type Heard } from "./heard.ts";
import { calledIn, jobIn, moveAt, notNamed, roleOf, type Job } from "./jobs.ts";
import { droppedBy, fitOf, monthsOf, placeOf, type Placed } from "./standing.ts";

const NAMES = 4;
const ORDER = "The list goes by one figure: closeness to your work counts most; the points you gain, pay and demand add to it, the effort of getting there takes away. Jobs that hardly hire come after those that do.";

/** The job that is asked about, else the first of the list. */
export async function jobOrFirst(heard: Heard): Promise<Job | null> {
  const job = await jobIn(heard), first = moveAt(heard.tools, 0);
  return job ?? (first && { role: roleOf(heard.tools, first.roleId), called: null });
}

/** Why a job is suggested: what speaks for it and what against, with the figures. */
export async function whyMove(heard: Heard): Promise<string> {
  const job = await jobOrFirst(heard);
  return job ? aboutMove(job, heard.tools) : notNamed(heard.tools, heard.text);
}

/** A job on the list with its reasons, or why it is not on it. */
export function aboutMove(job: Job, tools: Tools): string {
  const placed = placeOf(job.role, tools);
  if (!placed || placed.place === null) return notOnList(job, placed, tools);
  const { move, place } = placed, { role } = job;
  return said(
    `${calledIn(job)} is number ${place} on your list.`, `It scores ${points(move.score)} at ${move.entryLevel} level, where you would start: ${signed(move.gain)} points for you.`,
    `Closeness to your work is ${fitOf(move.fit)}${move.carryOver.length > 0 ? `; skills that carry over: ${names(move.carryOver)}` : move.lacking.length === 0 ? "; no skill stands out there, as far as the ratings tell" : ""}.`,
    `${payBeside(role, tools)} The way in: ${wayIn(move, role)}.`, hurdles(move, role), place === 1 ? ORDER : null,
  );
}

const names = (elements: readonly { name: string }[]): string => listed([...new Set(elements.map(({ name }) => name))].slice(0, NAMES));

const wayIn = (move: Transition, { labour }: CatalogRole): string => listed([
  monthsOf(move), ...(move.needs.newDegree === null ? [] : [move.needs.newDegree ? "a new degree" : "no new degree"]),
  labour.licence === "law" ? "a licence required by law" : labour.licence === "employer" ? "a certificate that employers ask for" : labour.licence === "none" ? "no licence" : "a licence: not known",
]);

const HURDLE: Record<GateName, (move: Transition, role: CatalogRole) => string | null> = {
  fit: ({ fit }) => `only part of your work is like it (closeness ${fitOf(fit)})`, gain: ({ gain }) => `the gain is small (${signed(gain)})`,
  pay: ({ wageRatio }) => (wageRatio === null ? "its pay beside yours is not known" : `the usual pay is ${percent(wageRatio * 100)} of that of your job`),
  training: (move) => (move.needs.newDegree ? "it takes a new degree" : monthsOf(move)), licence: (_, { labour }) => (labour.licence === "law" ? "the licence" : "the certificate"),
  demand: (_, { labour }) => (labour.annualOpenings === null ? "the demand is not known" : `demand is modest: ${labour.annualOpenings.toLocaleString("en-US")} openings a year in the United States`), place: () => null, field: () => null,
};

function hurdles(move: Transition, role: CatalogRole): string {
  const against = move.gates.flatMap(({ name, state }) => (state === "open" ? [] : [HURDLE[name](move, role)])).filter((words) => words !== null);
  const missing = move.lacking.length > 0 ? ` ${toLearn(move.lacking)}` : "";
  return `${against.length > 0 ? `What speaks against it: ${listed(against)}.` : "I see nothing that stands in the way."}${missing}`;
}

/** What the job asks for beyond today's; of ranks of the BLS it is said that they are those of a whole group. */
export const toLearn = (lacking: Transition["lacking"]): string => (lacking.some(({ kind }) => kind === "blsSkills")
  ? `The Bureau of Labor Statistics ranks its whole occupation group clearly above yours in ${names(lacking)}; ask which of it the job needs.` : `To learn: ${names(lacking)}.`);

/** Why a job is not on the list: the gate that dropped it, or better ones before it. */
export async function whyNot(heard: Heard): Promise<string> {
  const job = await jobIn(heard);
  return job ? aboutMove(job, heard.tools) : notNamed(heard.tools, heard.text);
}

function notOnList(job: Job, placed: Placed | null, tools: Tools): string {
  const { role } = job, { score } = tools.compare(role.id)!, { person } = tools.explain();
  const head = `${calledIn(job)} is not on your list`;
  if (!placed) return said(`${head}: it is no job that you could move to. Its typical score is ${points(score.value)}, ${ZONE[score.zone]}; yours is ${points(person.value)}.`, payBeside(role, tools));
  if (placed.by.length > 0) {
    return said(`${head} because ${listed(placed.by.map((gate) => droppedBy(gate, placed, role, tools)))}.`, `There you would score ${points(placed.move.score)}, against your ${points(person.value)} today (${signed(placed.move.gain)}).`, payBeside(role, tools));
  }
  const last = tools.transitions().at(-1);
  return said(
    `${head}, though no gate shuts it out: others come before it. It scores ${points(placed.move.score)} at ${placed.move.entryLevel} level (${signed(placed.move.gain)} for you), closeness to your work is ${fitOf(placed.move.fit)}, and the way in takes ${wayIn(placed.move, role)}.`,
    last ? `The last on your list, ${roleOf(tools, last.roleId).title}, has closeness ${fitOf(last.fit)} and brings ${signed(last.gain)}.` : null, payBeside(role, tools),
  );
}

/** Training and licence of one job, both. */
export async function entry(heard: Heard): Promise<string> {
  const job = await jobOrFirst(heard);
  if (!job) return notNamed(heard.tools, heard.text);
  const { role } = job, { labour } = role, placed = placeOf(role, heard.tools);
  const months = placed?.move.needs.months ?? null;
  const time = months !== null ? monthsOf({ needs: { months, newDegree: null } }) : labour.trainingMonths === null ? "how long the training takes is not known here" : `about ${labour.trainingMonths} months of training`;
  const licence = labour.licence === "law" ? "Yes, a licence is required by law" : labour.licence === "employer" ? "No licence by law, but employers ask for a certificate" : labour.licence === "none" ? "No licence is required" : "Whether a licence is required is not known here";
  const degree = placed?.move.needs.newDegree ?? labour.newDegree;
  return said(
    `${calledIn(job)}${placed?.place ? `, number ${placed.place} on your list` : ""}: ${time}.`, labour.trainingNote, `${licence}.`, labour.licenceNote,
    degree === null ? "Whether it takes a new degree is not known." : degree ? "It takes a new degree." : "It takes no new degree.",
    labour.education === null ? null : `Usual schooling of those who start: ${labour.education}.`, "Rules are those of most U.S. states; look yours up before you pay for a course.",
  );
}

/** Openings and the projected number of jobs, of the named job or one's own. */
export async function jobMarket(heard: Heard): Promise<string> {
  const job = await jobIn(heard), role = job?.role ?? heard.tools.role(), { changePct, annualOpenings, employment } = role.labour;
  if (changePct === null && annualOpenings === null) return `How many jobs there are as ${role.title} is not known here.`;
  return said(
    `${job ? calledIn(job) : `Your job, ${role.title}`}: the number of jobs is projected to change by ${changePct === null ? "an amount not known here" : `${signed(changePct)}%`} from 2024 to 2034${annualOpenings === null ? "" : `, with about ${annualOpenings.toLocaleString("en-US")} openings a year, most of them from people who leave`} (U.S. Bureau of Labor Statistics).`,
    employment === null ? null : `About ${employment.toLocaleString("en-US")} people worked in it in 2024.`, "Who is hiring near you is not known here.",
  );
}

/** The pay of one's own job, or of one that is named. */
export async function pay(heard: Heard): Promise<string> {
  const job = await jobIn(heard);
  if (job) return `${calledIn(job)}: ${payBeside(job.role, heard.tools)} What you would be offered is not known.`;
  const { title, labour: { medianWage, wageP10, wageP90 } } = heard.tools.role();
  if (medianWage === null) return "The pay of your job is not known here.";
  const spread = wageP10 !== null && wageP90 !== null ? `; one in ten earns below ${dollars(wageP10)}, one in ten above ${dollars(wageP90)}` : "";
  return `${title}: median pay is ${dollars(medianWage)} a year${spread} (U.S. Bureau of Labor Statistics, May 2024). I do not know your own pay or what one employer offers, and pay does not enter the score except through the market signal on wages.`;
}
