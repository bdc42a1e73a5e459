/** Written answers that list other jobs: the worker's moves, or those of a wish that the question holds. */
import { GATE, NO_FILTERS, type Transition } from "../../scoring/index.ts";
import type { CatalogRole } from "../../db/role.ts";
import type { Tools } from "./answerer.ts";
import type { Heard } from "./rules/heard.ts";
import { jobIn, roleOf } from "./rules/jobs.ts";
import { aboutMove } from "./rules/one-move.ts";
import { fitOf, monthsOf } from "./rules/standing.ts";
import { dollars, listed, points, signed } from "./words.ts";

const SHOWN = 3;
const ASK = "Ask about one of them for its reasons, the training, or the tasks you would lose, keep and gain.";

/** The named role as a move, or the first few of the ranking. */
export async function moves(question: string, tools: Tools): Promise<string> {
  const role = await tools.named(question);
  return role ? aboutMove({ role, called: null }, tools) : ranking(tools, SHOWN);
}

/** A job that the question names as a move, else the list. */
export async function movesOf(heard: Heard): Promise<string> {
  const job = await jobIn(heard);
  return job ? aboutMove(job, heard.tools) : ranking(heard.tools, SHOWN);
}

/** The best `most` moves, a line each. */
export function ranking(tools: Tools, most: number): string {
  const { moves: ranked, considered, passed } = tools.ranking();
  if (ranked.length === 0) return none(tools);
  const firm = tools.explain().person.zone === "green" ? "You already stand on firm ground, so you need not move for your score. " : "";
  return `${firm}Of ${considered} jobs I looked at, ${passed} ${passed === 1 ? "is" : "are"} left for you. The first of them (closeness counts most; gain, pay and demand add to it, effort takes away):\n${numbered(ranked, tools, most)}\n${isFilled(ranked) ? "Few jobs near yours bring ten points, so close ones that bring less are among them. " : ""}${ASK}`;
}

/** Whether moves that bring less than the rule asks fill up a short list. */
export const isFilled = (moves: readonly Transition[]): boolean => moves.some(({ gain, zone }) => gain < GATE.gain.open && zone !== "green");

export const numbered = (ranked: readonly Transition[], tools: Tools, most: number): string =>
  ranked.slice(0, most).map((move, at) => `${at + 1}. ${headline(move, roleOf(tools, move.roleId))}`).join("\n");

export function headline(move: Transition, role: CatalogRole): string {
  const pay = role.labour.medianWage === null ? "pay not known" : `median pay ${dollars(role.labour.medianWage)} (U.S., May 2024)`;
  const degree = move.needs.newDegree === null ? "" : move.needs.newDegree ? ", a new degree" : ", no new degree";
  return `${role.title}: ${points(move.score)} at ${move.entryLevel} level, ${signed(move.gain)} points for you; closeness to your week ${fitOf(move.fit)}; ${pay}; ${monthsOf(move)}${degree}${role.labour.licence === "law" ? ", a licence by law" : ""}.`;
}

/** An empty list, with the wishes or the score that make it so. */
export function none(tools: Tools): string {
  const { nearMisses } = tools.ranking(), [near] = nearMisses, { person } = tools.explain();
  const miss = near ? ` The nearest that was left out is ${roleOf(tools, near.roleId).title}.` : "";
  return JSON.stringify(tools.filters()) === JSON.stringify(NO_FILTERS)
    ? `I have no move to suggest: nothing near your work scores at least ten points above your ${points(person.value)}, or is green and not below you.${miss}`
    : `With what you ask of a move, none is left.${miss} Take one of your wishes back to see more.`;
}

/** Jobs to ask about: the first of the ranking. */
export function examples(tools: Tools): string {
  const titles = tools.transitions().slice(0, 2).map(({ roleId }) => roleOf(tools, roleId).title);
  return titles.length > 0 ? `, such as ${listed(titles)}` : "";
}
