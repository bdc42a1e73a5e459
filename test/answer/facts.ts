/** What an answer to each of the forty questions must hold, worked out from the rules, and what it must not say. */
import { zoneOf, type PersonScore, type Transition } from "../../scoring/index.ts";
import type { CatalogRole } from "../../db/role.ts";
import { toolsFor } from "../../server/answer/tools.ts";
import type { Tools } from "../../server/answer/answerer.ts";
import { moveInto, movesFor } from "../../server/reports/assess.ts";
import type { InterviewState } from "../../server/wire.ts";
import { catalog } from "./asking.ts";

/** `first`: the best move and its role. */
export type Told = { person: PersonScore; role: CatalogRole; tools: Tools; first: { move: Transition; role: CatalogRole } };
export type Facts = { holds: (string | RegExp)[]; never?: RegExp[] };

export const one = (value: number): string => (Math.floor(value * 10 + 0.5 + 1e-9) / 10).toFixed(1);
export const plus = (value: number): string => `${value < 0 ? "−" : "+"}${one(Math.abs(value))}`;
const dollars = (value: number | null): string => `$${value!.toLocaleString("en-US")}`;
const typical = (id: string, { tools }: Told): string => one(tools.compare(id)!.score.value);
const task = ({ person }: Told, id: string) => person.week.tasks.find((one) => one.id === id)!;
const NO_DATE = /\b20[2-9]\d\b|\bin (about |some )?(\d+|two|three|five|ten) years\b/;

/** Tools over the state that a question was asked over. */
export function toldOf(state: InterviewState): Told {
  const role = catalog.role(state.roleId!)!, person = state.score!;
  const tools = toolsFor({
    catalog, role, profile: state.profile, person, filters: state.filters, scenarios: state.scenarios, named: async () => null, suppose: async () => [],
    move: (id) => moveInto(catalog, role, person, state.filters, id),
    ranking: (asked = state.filters, most) => movesFor(catalog, role, person, asked, most),
  });
  const [move] = tools.transitions();
  return { person, role, tools, first: { move: move!, role: move ? catalog.role(move.roleId)! : role } };
}

const stands = ({ person }: Told): string[] => [one(person.value), `${person.low}–${person.high}`];
const compared = (id: string, told: Told): string[] => [one(told.person.value), typical(id, told), plus(Number(typical(id, told)) - Number(one(told.person.value)))];

export const FACTS: Readonly<Record<number, (told: Told) => Facts>> = {
  1: (told) => ({ holds: [...stands(told), "Read charts and assign codes", "20 of your 40 hours", "Years are not scored by themselves", plus(told.tools.whatIf([{ kind: "level", level: "senior" }]).after.value - told.person.value)] }),
  2: ({ person }) => ({ holds: [`${person.low} and ${person.high}`, `${person.high - person.low} points wide`, /no best and worst year/] }),
  3: ({ person }) => ({ holds: [one(person.value), `${person.zone} zone`, "red below 25, yellow below 48, green from 48", /not the chance of losing your job/], never: [/you will lose/] }),
  4: (told) => ({ holds: ["Reconcile accounts", task(told, "reconcile").score.toFixed(1), "of your 38 hours", /Matching engines/], never: [/Cash and banking/] }),
  5: ({ person }) => ({ holds: [`${person.barriers} of 10`, "licensing and rules", "physical presence", "liability"], never: [/change jobs/] }),
  6: () => ({ holds: ["Mark work and examinations", "7 of your 45 hours", "grading takes 7 hours", /set its bar in the panel/] }),
  7: ({ person }) => ({ holds: [/from −2 .* to 2/, `Yours is +${person.growth}`, /good for you/, "nothing to do with pay"] }),
  8: ({ person, tools }) => ({ holds: [one(person.value), one(person.role.value), ...person.why.map(({ shown }) => plus(shown)), plus(tools.whatIf([{ kind: "level", level: "senior" }]).after.value - person.value)] }),
  9: ({ person }) => ({ holds: [/^The largest step is how your week is split/, plus(Math.min(...person.why.map(({ shown }) => shown)))] }),
  10: (told) => ({ holds: [...compared("court-municipal-and-license-clerks", told), /^(By the score, (yes|no)|By a little|No)/, "typical", "personal"] }),
  11: (told) => ({ holds: [...compared("receptionist", told), /main reason/] }),
  12: (told) => ({ holds: [...compared("bus-drivers-school", told), /^(By the score, (yes|no)|By a little|No)/] }),
  13: ({ first: { move, role } }) => ({ holds: [role.title, one(move.score), plus(move.gain), `${Math.round(move.fit! * 100)} of 100`, dollars(role.labour.medianWage), /training/, /skill/] }),
  14: (told) => ({ holds: ["Information Security Analysts", "cybersecurity", /not on your list|number \d+ on your list/, one(told.person.value)] }),
  15: ({ role, tools }) => {
    const paid = (move: Transition): number => catalog.role(move.roleId)!.labour.medianWage ?? 0, least = role.labour.medianWage!;
    const more = tools.transitions().filter((move) => paid(move) > least), less = tools.transitions().filter((move) => paid(move) <= least);
    return { holds: [dollars(least), /do not know your own pay/, ...more.slice(0, 4).map((move) => dollars(paid(move)))], never: less.map((move) => new RegExp(catalog.role(move.roleId)!.title)) };
  },
  16: ({ tools }) => {
    const free = tools.ranking({ ...tools.filters(), noNewDegree: true }).moves.filter(({ needs }) => needs.newDegree === false), rest = tools.transitions().filter(({ needs }) => needs.newDegree !== false);
    return { holds: [catalog.role(free[0]!.roleId)!.title, "no new degree", /training/], never: rest.map(({ roleId }) => new RegExp(catalog.role(roleId)!.title)) };
  },
  17: ({ first: { role, move } }) => ({ holds: [role.title, `${Math.max(1, Math.round(move.needs.months!))} month`, /licence/] }),
  18: ({ tools, first: { role, move } }) => ({ holds: [role.title, ...move.lose.slice(0, 2).map(({ label }) => label), /would count for much less there/, dollars(role.labour.medianWage), ...tools.leaves(role.id).slice(0, 1).map(({ name }) => name)] }),
  19: (told) => {
    const { before, after } = told.tools.whatIf([{ kind: "set_share", task: "handle-denials", share: 50 }]);
    return { holds: ["20 of your 40 hours (50%)", "Denials, appeals and audits", one(after.value), plus(after.value - before.value), /zone/] };
  },
  20: (told) => ({ holds: [/no points by itself/, ...stands(told), plus(told.tools.whatIf([{ kind: "context", key: "licence_required", value: "law" }]).after.value - told.person.value)] }),
  21: (told) => {
    const { before, after } = told.tools.whatIf([{ kind: "context", key: "employer_ai", value: "replacing" }]);
    return { holds: [one(after.value), plus(after.value - before.value)], never: [/layoff/] };
  },
  22: (told) => ({ holds: [/changes nothing/, /shares of your week/, ...stands(told), /only if the mix changes/] }),
  23: ({ tools }) => ({ holds: [plus(tools.explain().levers[0]!.gain), one(tools.explain().levers[0]!.score), /It asks/] }),
  24: () => ({ holds: ["Organise files and review documents", /no study measured this one task/, /\(.*20\d\d, https:/, "Seeing the job differently"] }),
  25: (told) => ({ holds: [...told.role.sources.filter(({ stance }) => stance === "contradicts").slice(0, 1).map(({ publisher }) => publisher), "Behind the result", ...stands(told), /Weak points/] }),
  26: ({ person, role }) => ({ holds: [`−${-person.evidence} on a scale from −10 to 10`, "job postings", "wages", /U\.S\. Bureau of Labor Statistics, 2025, https/, ...Object.values(role.signals).map(({ why }) => why)] }),
  27: () => ({ holds: [/set by judgement/, /no study has proved/, "4%", "2%", "5%", /method page/] }),
  28: ({ person, ...told }) => ({ holds: [person.taskResistance.toFixed(4), person.raw.toFixed(4), one(person.value), /Judged by us/, /published sources/, ...stands({ person, ...told })] }),
  29: (told) => ({ holds: [/Nobody knows/, ...stands(told), "red zone", /market points down/], never: [NO_DATE] }),
  30: (told) => ({ holds: [/Nobody can tell/, ...stands(told), "Read charts and assign codes", "Query clinicians", /age does not enter/], never: [NO_DATE, /\b58\b/] }),
  31: ({ tools }) => ({ holds: [/^First: /, plus(tools.explain().levers.find(({ kind }) => kind !== "barrier")!.gain)], never: [/learn AI\b/] }),
  32: ({ person }) => ({ holds: [`between ${person.low} and ${person.high}`, `${person.high - person.low} points`, `${zoneOf(person.exactLow)}`, /no percentage/], never: [/\d ?% (sure|confident|certain)/] }),
  33: () => ({ holds: [/kept on this server/, /address of this interview/, /whoever runs this server/], never: [/completely|guarantee|employer’s use/] }),
  34: () => ({ holds: ["Delete this interview", /report that you saved/], never: [/formula/] }),
  35: ({ person }) => ({ holds: [/do not know/], never: [new RegExp(one(person.value))] }),
  36: () => ({ holds: [/cannot advise/, /lawyer/, /union/], never: [/\byou should sue\b/, /self-driving/] }),
  37: ({ role }) => ({ holds: [/do not know/, /U\.S\./, dollars(role.labour.medianWage)], never: [/in Berlin is|Berlin: \$/] }),
  38: () => ({ holds: [/do not know/, "Document care"], never: [/chance of a layoff is|\d% chance/] }),
  39: () => ({ holds: [/do not know/, /do not compare AI products/], never: [/Tax returns|3\.5/] }),
  40: () => ({ holds: [/cannot help with that/], never: [/\d/] }),
};
