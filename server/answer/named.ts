/** Finds the task of the worker's week that a question names. */
import type { WeekTask } from "../../scoring/index.ts";
import type { Tools } from "./answerer.ts";
import { plainly } from "./rules/plain.ts";

const STOP = new Set((
  "a an and any are as at be been by can could did do does for from get give good got had has have help how i if in is it keep like make may me more most much my need new not of off on one or other our out own "
  + "part score scores set should so such take task tasks tell than that the their them then these they this those time to up use was week what when where which who why will with work works would you your job jobs ai "
  + "high low bad hours hour number big small well about explain want right only"
).split(" "));
const stem = (word: string): string => word.replace(/ies$/, "y").replace(/(?:ing|ed|es|s|e)$/, "").slice(0, 8);
const stems = (text: string): string[] => plainly(text).split(/[^a-z0-9]+/).filter((word) => word.length > 1 && !STOP.has(word)).map(stem);

/** A phrase of the catalogue that stands whole in the text counts by its words; single words of the label count less. */
const PHRASE = 2, LABEL = 1.5, STATEMENT = 0.5;
/** One word of a statement is no name. */
const LEAST = 1;

/** The task of the week that the text names best, or null when it names none. Tasks that take time come before those that take none. */
export function namedTask(text: string, tools: Tools): WeekTask | null {
  const said = stems(text), known = new Map(tools.role().tasks.map((task) => [task.id, task]));
  const scored = tools.explain().person.week.tasks.map((task) => {
    const of = known.get(task.id);
    const phrase = Math.max(0, ...(of?.phrases ?? []).map((one) => stems(one)).filter((words) => words.length > 0 && holds(said, words)).map((words) => words.length));
    const hits = (words: string): number => new Set(stems(words).filter((word) => said.includes(word))).size;
    return { task, points: phrase * PHRASE + hits(task.label) * LABEL + hits(of?.statement ?? "") * STATEMENT };
  });
  const [best] = scored.toSorted((a, b) => b.points - a.points || b.task.share.value - a.task.share.value);
  return best && best.points >= LEAST ? best.task : null;
}

/** Two tasks beside each other: "why is this a 4 and that only 2.5", "driving vs paperwork". */
const APART = /\b(?:and|but|than|while|versus|vs|or)\b|,/i;

/** All tasks that the text names, in its order: the parts of it by themselves, then the whole. */
export function tasksIn(text: string, tools: Tools): WeekTask[] {
  const parts = text.split(APART).flatMap((part) => namedTask(part, tools) ?? []), whole = namedTask(text, tools);
  return [...new Set([...parts, ...(whole ? [whole] : [])])];
}

/** Whether the words stand in this order, one after the other. */
const holds = (said: readonly string[], words: readonly string[]): boolean =>
  said.some((_, at) => words.every((word, next) => said[at + next] === word));
