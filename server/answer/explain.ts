/** Written answers about the worker's own score: what it is, why it differs, what one part or one task does. */
import { BARRIERS, DISPOSITIONS, largestRemainder, SIGNALS, type PersonScore, type WeekTask } from "../../scoring/index.ts";
import type { Tools } from "./answerer.ts";
import { namedTask } from "./named.ts";
import { BARRIER, GROUP, listed, ofWeek, points, SIGNAL, signed, whole, withRange, ZONE } from "./words.ts";

const DISPOSITION = { displaced: "AI can do the whole task", augmented: "you and AI share it", not_involved: "only you can do it" } as const;

/** Explains the part that the question names, or the score as a whole. */
export function explain(question: string, tools: Tools): string {
  const asked = question.toLowerCase();
  const { person } = tools.explain();
  if (/\b(zone|red|yellow|green)\b/.test(asked)) return zone(person);
  if (/\b(market|evidence|signals?|employer)\b/.test(asked)) return evidence(tools, person);
  if (/\b(barriers?|licen[cs]\w*|union|liability)\b/.test(asked)) return barriers(tools, person);
  if (/\b(protective|human[- ]only)\b/.test(asked)) return protective(tools);
  if (/\b(resistance|tr)\b/.test(asked)) return resistance(person);
  if (/\b(growth|demand)\b/.test(asked)) return growth(tools, person);
  const task = namedTask(question, person);
  return task && /\b(task|why|what|how|score[sd]?)\b/.test(asked) && !/\bmy score\b/.test(asked) ? aboutTask(task, person, tools) : wholeScore(tools, person);
}

function wholeScore(tools: Tools, person: PersonScore): string {
  const parts = person.why.filter(({ shown }) => shown !== 0).sort((a, b) => Math.abs(b.shown) - Math.abs(a.shown));
  const difference = signed(person.value - person.role.value);
  const split = parts.length === 0
    ? "Nothing that you told me so far moves it away from the typical score."
    : parts.length === 1
      ? `The difference of ${difference} comes from ${GROUP[parts[0]!.group]}.`
      : `The difference of ${difference} comes from ${listed(parts.map(({ group, shown }) => `${GROUP[group]} (${signed(shown)})`))}.`;
  const { hours } = person.week;
  const [displaced, augmented, untouched] = largestRemainder(DISPOSITIONS.map((kind) => (person.impact[kind] * hours) / 100), hours);
  const [first, second, third] = largestRemainder(DISPOSITIONS.map((kind) => person.impact[kind]), 100, 0);
  return `Your score is ${withRange(person)}, in the ${ZONE[person.zone]}. The typical ${tools.role().title.toLowerCase()} scores ${points(person.role.value)}. ${split} `
    + `Of your ${hours} hours, ${displaced} (${first}%) go on tasks that AI can already do from start to finish, ${augmented} (${second}%) on tasks you share with it and ${untouched} (${third}%) on tasks it does not touch.`;
}

function zone(person: PersonScore): string {
  const gap = person.zone === "red" ? 25 - person.value : person.zone === "yellow" ? 48 - person.value : null;
  const next = gap === null ? "It is the highest zone." : `The next zone begins ${points(gap)} points higher.`;
  return `At ${points(person.value)} you stand in the ${ZONE[person.zone]}. ${next} The zones are a convention of the method: red below 25, yellow below 48, green from 48.`;
}

function evidence(tools: Tools, person: PersonScore): string {
  const role = tools.role();
  const parts = SIGNALS.map((name) => {
    const part = person.signals.find((signal) => signal.name === name)!;
    return `${SIGNAL[name]} ${whole(part.value)}`;
  });
  return `The market evidence is ${whole(person.evidence)} on a scale from −10 to 10: ${listed(parts)}. Each signal goes from −2 to 2. The lowest one for this role: ${lowest(role.signals)}`;
}

function lowest(signals: Readonly<Record<string, { value: number; why: string }>>): string {
  const worst = Object.values(signals).sort((a, b) => a.value - b.value)[0]!;
  return worst.why;
}

function barriers(tools: Tools, person: PersonScore): string {
  const role = tools.role();
  const parts = BARRIERS.map((name) => `${BARRIER[name]} ${person.barrierParts.find((part) => part.name === name)!.value}`);
  return `Barriers are what keeps AI out even where it could do the work. Yours add up to ${person.barriers} of 10, each 0 to 2: ${listed(parts)}. For the rules of this job: ${role.barriers.regulation.why}`;
}

function protective(tools: Tools): string {
  const { role: score } = tools.explain();
  return `The human-only factors of this role come to ${score.protective} of 9. They are shown for orientation and do not enter the score.`;
}

function resistance(person: PersonScore): string {
  return `Task resistance is 6 minus the average AI score of your tasks, weighted by time. Yours is ${person.taskResistance.toFixed(2)}, on a scale from 1 (AI could do it all) to 5 (none of it).`;
}

function growth(tools: Tools, person: PersonScore): string {
  return `AI’s effect on demand counts ${whole(person.growth)} for you, on a scale from −2 to 2. ${tools.role().growth.why}`;
}

function aboutTask(task: WeekTask, person: PersonScore, tools: Tools): string {
  const assessed = tools.role().tasks.find(({ id }) => id === task.id);
  const share = `“${task.label}” takes ${ofWeek(task.share.value, person.week.hours)}`;
  return `${share} and has an AI score of ${task.score.toFixed(1)} of 5 for you: ${DISPOSITION[task.disposition]}. ${assessed?.why ?? "It is a task of your own, scored by the general activity it resembles."}`;
}
