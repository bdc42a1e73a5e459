/** Answers to "why am I not like the others": the steps from the typical score of the job to the worker's own. */
import type { PersonScore, WhyPart } from "../../../scoring/index.ts";
import type { Tools } from "../answerer.ts";
import { GROUP, listed, ofWeek, percent, points, signed } from "../words.ts";
import { said, type Heard } from "./heard.ts";
import { experience } from "./score.ts";

const MOST = /\b(most|biggest|largest|main|single|worst|strongest|which (part|step|factor|answer|thing))\b/;

/** Up and down at once takes nothing for granted. */
const BOTH = /\bup (and|or) down\b|\bdown\b.*\bup\b/;

export function difference(heard: Heard): string {
  const { person } = heard.tools.explain(), unseen = /\b(colleague|coworker|friend|mate|teammate|sister|brother|buddy)\b/.test(heard.text) ? "I cannot see anybody else’s result. Two people of one job part by how their week is split, their level, how hard their cases are, their employer’s use of AI, and what was assumed." : null;
  const parts = person.why.toSorted((a, b) => Math.abs(b.exact) - Math.abs(a.exact)), [top] = parts;
  const stands = `You score ${points(person.value)}, the typical score of your job is ${points(person.role.value)}: ${signed(person.value - person.role.value)} for you.`;
  if (!top || parts.every(({ shown }) => shown === 0)) return said(premise(heard.text, person), stands, "Nothing that you told moves you away from it.", experience(heard));
  const rest = parts.filter((part) => part !== top).map(step), largest = `The largest step is ${step(top)} points${reason(top, heard.tools)}.`;
  return said(unseen, unseen || BOTH.test(heard.text) ? null : premise(heard.text, person), MOST.test(heard.text) ? `${largest} ${stands}` : `${stands} ${largest}`, `The other steps: ${listed(rest)}.`, experience(heard));
}

const step = ({ group, shown }: WhyPart): string => `${GROUP[group]} ${signed(shown)}`;

/** What the question takes for granted and is not so. */
function premise(text: string, { value, role }: PersonScore): string | null {
  const down = /\b(lower|worse|less|below|down|behind|under)\b/.test(text), up = /\b(higher|above|over|up)\b/.test(text) && !down;
  if (down && value >= role.value) return value === role.value ? "You are not lower: you are exactly at the typical score." : "You are not lower, but higher.";
  return up && value < role.value ? "You are not higher, but lower." : null;
}

/** For the week: the task whose time differs most in effect, in the direction of the step. */
function reason({ group, exact }: WhyPart, tools: Tools): string {
  if (group !== "time") return "";
  const { person } = tools.explain(), usual = new Map(tools.role().tasks.map(({ id, share }) => [id, share]));
  const mean = 6 - person.taskResistance;
  const [most] = person.week.tasks.map((task) => ({ task, off: (task.share.value - (usual.get(task.id) ?? 0)) * (mean - task.score) })).toSorted((a, b) => Math.sign(exact) * (b.off - a.off));
  if (!most) return "";
  const { task } = most, typical = usual.get(task.id);
  return `: above all “${task.label}” (AI score ${task.score.toFixed(1)} of 5) takes ${ofWeek(task.share.value, person.week.hours)}, ${typical === undefined ? "a task of your own" : `${percent(typical)} in a typical week`}`;
}
