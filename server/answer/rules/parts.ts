/** Answers about the parts of the score by name: what each means, the worker's number, what it is made of, what it does. */
import { BARRIERS, FORMULA, SIGNALS, type PersonScore } from "../../../scoring/index.ts";
import type { Tools } from "../answerer.ts";
import { BARRIER, listed, percent, SIGNAL, signed, whole } from "../words.ts";
import { said, type Heard } from "./heard.ts";
import { effectOf } from "./score.ts";
import { cite, sourcesOf } from "./sources.ts";

export function barriers({ tools, text }: Heard): string {
  const { person } = tools.explain(), role = tools.role();
  const parts = BARRIERS.map((name) => person.barrierParts.find((part) => part.name === name)!);
  const told = parts.filter(({ source }) => source !== "assumed"), named = BARRIERS.find((name) => ASKED[name]?.test(text)) ?? parts.toSorted((a, b) => b.value - a.value)[0]!.name;
  return said(
    "Barriers are what keeps AI out even where it could do the work: a licence, work that needs a body in a place, a union, liability, what people accept from a machine.",
    `Yours add up to ${person.barriers} of 10, each from 0 to 2: ${listed(parts.map(({ name, value }) => `${BARRIER[name]} ${value}`))}.`,
    told.length > 0 ? `From your answers ${told.length > 1 ? "come" : "comes"} ${listed(told.map(({ name }) => BARRIER[name]))}, from your job as assessed the rest.` : "All come from your job as assessed.",
    `On ${BARRIER[named]}: ${role.barriers[named].why}`,
    `Together they count ${signed(effectOf(person, 1 + FORMULA.barriers * person.barriers))} points in your score.`,
  );
}

const ASKED: Partial<Record<(typeof BARRIERS)[number], RegExp>> = { regulation: /licen|rule|regulat/, union: /union/, liability: /liab|sign/, physical_presence: /physical|hands|presence/, culture: /culture|ethic|trust/ };

export function growth({ tools }: Heard): string {
  const { person } = tools.explain(), { labour, growth: part } = tools.role();
  const effect = effectOf(person, 1 + FORMULA.growth * person.growth);
  const verdict = person.growth > 0 ? `That is good for you: ${signed(effect)} points` : person.growth < 0 ? `That counts against you: ${signed(effect)} points` : "That is neither good nor bad: it moves no point";
  const jobs = labour.changePct === null ? null : `Apart from that, the number of jobs is projected to change by ${signed(labour.changePct)}% from 2024 to 2034 (U.S. Bureau of Labor Statistics); that is not this number.`;
  return said(`Growth says whether spreading AI adds or removes demand for this work, from −2 (removes much) to 2 (adds much). It has nothing to do with pay.`, `Yours is ${whole(person.growth)}. ${verdict}.`, part.why, jobs);
}

export function resistance({ tools }: Heard): string {
  const { person } = tools.explain(), mean = 6 - person.taskResistance;
  const [first, second] = person.week.tasks.filter(({ share }) => share.value > 0).toSorted((a, b) => Math.abs(b.score - mean) * b.share.value - Math.abs(a.score - mean) * a.share.value);
  const moving = [first, second].flatMap((task) => (task ? [`“${task.label}” (AI score ${task.score.toFixed(1)} of 5, ${percent(task.share.value)} of your week) ${task.score > mean ? "lowers" : task.score < mean ? "raises" : "neither lowers nor raises"} it`] : []));
  return `Task resistance is 6 minus the average AI score of your tasks, weighted by time. Yours is ${person.taskResistance.toFixed(2)}, on a scale from 1 (AI could do it all) to 5 (none of it). It is the main factor of the score; market evidence, barriers and AI’s effect on demand raise or lower it. Most of what moves it: ${listed(moving)}.`;
}

export const protective = ({ tools }: Heard): string =>
  `The human-only factors of your job, such as care for people, come to ${tools.explain().role.protective} of 9. They are shown for orientation and do not enter the score.`;

/** The market evidence: value, the five signals with the reason and source of each. */
export const market = ({ tools }: Heard): string => marketOf(tools, {});

/** The same; `links: false` leaves the addresses out. */
export function marketOf(tools: Tools, form: { links?: boolean }): string {
  const { person } = tools.explain(), role = tools.role();
  const rows = SIGNALS.map((name) => {
    const [source] = sourcesOf(tools, role.signals[name].sources), from = source ? ` ${cite(source, { ...form, claim: false })}` : " Our own judgement.";
    return `– ${SIGNAL[name]} ${whole(valueOf(person, name))}: ${role.signals[name].why}${from}`;
  });
  const effect = effectOf(person, 1 + FORMULA.evidence * person.evidence);
  return [
    `Market evidence is ${whole(person.evidence)} on a scale from −10 to 10, the sum of five signals from −2 to 2; it counts ${signed(effect)} points in your score. We set each signal by judgement, from these sources:`,
    ...rows, "No single study gives this number. All sources are on the page of your role.",
  ].join("\n");
}

const valueOf = (person: PersonScore, name: (typeof SIGNALS)[number]): number => person.signals.find((signal) => signal.name === name)!.value;
