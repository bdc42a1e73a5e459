/** Written answers about other jobs: which moves are in reach, one of them in detail, and a plain comparison. */
import type { Gate, Transition } from "../../scoring/index.ts";
import type { CatalogRole } from "../../db/role.ts";
import type { Tools } from "./answerer.ts";
import { dollars, listed, ofWeek, percent, points, signed, whole, withRange, ZONE } from "./words.ts";

const SHOWN = 3;

/** The named role as a move, or the first few of the ranking. */
export async function moves(question: string, tools: Tools): Promise<string> {
  const role = await tools.named(question);
  return role ? oneMove(role, tools) : ranking(tools, SHOWN);
}

/** The best `most` moves, a line each. */
export function ranking(tools: Tools, most: number): string {
  const ranked = tools.transitions();
  if (ranked.length === 0) return "Of all the roles here, none scores at least ten points above you.";
  const lines = ranked.slice(0, most).map((move, at) => `${at + 1}. ${headline(move, tools.compare(move.roleId)!.role)}`);
  return `Ranked by closeness, gain, pay, demand and effort:\n${lines.join("\n")}\nAsk about one of them for the tasks you would lose, keep and gain.`;
}

function headline(move: Transition, role: CatalogRole): string {
  const pay = role.labour.medianWage === null ? "pay not known" : `median pay ${dollars(role.labour.medianWage)} (May 2024)`;
  const demand = role.labour.changePct === null ? "demand not known" : `jobs ${signed(role.labour.changePct)}% from 2024 to 2034`;
  return `${role.title}: ${points(move.score)} at ${move.entryLevel} level, ${signed(move.gain)} points for you. ${fitText(move)}; ${effortText(role)}; ${pay}; ${demand}.`;
}

const fitText = ({ fit }: Transition): string => (fit === null ? "Closeness to your week not known" : `Closeness to your week ${Math.round(fit * 100)} of 100`);

function effortText({ labour }: CatalogRole): string {
  const months = labour.trainingMonths === null ? "training time not known" : labour.trainingMonths === 0 ? "no training beyond the job" : `about ${labour.trainingMonths} months of training`;
  return `${months}${labour.licence === "law" ? ", a licence required by law" : ""}`;
}

function oneMove(role: CatalogRole, tools: Tools): string {
  const move = tools.transitions().find(({ roleId }) => roleId === role.id);
  if (!move) return `${role.title} is not among your moves: it is neither ten points above you nor in the green zone and above you. ${compare(role, tools)}`;
  const gates = move.gates.filter(({ name, state }) => state !== "open" && name in GATE).map((gate) => gateText(gate, role));
  const tasks = (list: Transition["lose"]): string => listed(list.slice(0, 4).map(({ label, share }) => `${label} (${percent(share)})`)) || "none";
  return [
    `${headline(move, role)}`,
    `You would leave behind: ${tasks(move.lose)}. You would keep: ${tasks(move.keep)}. New for you: ${tasks(move.gainTasks)}.`,
    `Time on tasks that AI can take over would go from ${percent(move.displaced.now)} to ${percent(move.displaced.then)} of the week.`,
    gates.length ? `What stands in the way: ${listed(gates)}.` : "Nothing we know of stands in the way.",
    role.labour.trainingNote ? `First step: ${role.labour.trainingNote}` : "",
  ].filter(Boolean).join(" ");
}

/** Gates that the figures do not tell already. */
const GATE: Partial<Record<Gate["name"], string>> = { training: "the training", licence: "the licence", pay: "the pay" };
const gateText = ({ name }: Gate, { labour }: CatalogRole): string =>
  name === "licence" && labour.licence === "employer" ? "a certificate that employers ask for" : GATE[name]!;

/** Two scores and what differs most, for the role a question names. */
export async function comparison(question: string, tools: Tools): Promise<string> {
  const role = await tools.named(question);
  if (role) return compare(role, tools);
  const { person } = tools.explain();
  return `You score ${withRange(person)}; the typical ${tools.role().title.toLowerCase()} scores ${points(person.role.value)}, so you are ${signed(person.value - person.role.value)} from it. Name another job to compare with${examples(tools)}.`;
}

/** Jobs to ask about: the first of the ranking. */
export function examples(tools: Tools): string {
  const titles = tools.transitions().slice(0, 2).map(({ roleId }) => tools.compare(roleId)!.role.title);
  return titles.length > 0 ? `, such as ${listed(titles)}` : "";
}

function compare(role: CatalogRole, tools: Tools): string {
  const { person } = tools.explain();
  const { score } = tools.compare(role.id)!;
  return `${role.title} (${role.level.name} level, typical) scores ${points(score.value)}, ${ZONE[score.zone]}; you score ${withRange(person)}. `
    + `There, ${percent(score.impact.displaced)} of the time goes on tasks that AI can take over; for you it is ${ofWeek(person.impact.displaced, person.week.hours)}. `
    + `Task resistance is ${score.taskResistance.toFixed(2)} against your ${person.taskResistance.toFixed(2)}, market evidence ${whole(score.evidence)} against ${whole(person.evidence)}, barriers ${score.barriers} of 10 against ${person.barriers}.`;
}
