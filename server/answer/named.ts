/** Finds the task of the worker's week that a question names. */
import type { CatalogRole } from "../../db/role.ts";
import type { WeekTask } from "../../scoring/index.ts";
import type { Tools } from "./answerer.ts";
import { plainly } from "./rules/plain.ts";

const STOP = new Set((
  "a an and any are as at be been by can could did do does for from get give good got had has have help how i if in is it keep like make may me more most much my need new not of off on one or other our out own "
  + "part score scores set should so such take task tasks tell than that the their them then these they this those time to up use was week what when where which who why will with work works would you your job jobs ai "
  + "sort kind lot bit own did still machine computer ones hard best worst "
  + "high low bad hours hour number big small well about explain want right only"
).split(" "));
const stem = (word: string): string => word.replace(/ies$/, "y").replace(/(?:ing|ed|es|s|e)$/, "").slice(0, 8);
const stems = (text: string): string[] => plainly(text).split(/[^a-z0-9]+/).filter((word) => word.length > 1 && !STOP.has(word)).map(stem);

/** A phrase of the catalogue that stands whole in the text counts by its words; single words of the label count less. */
const PHRASE = 2, LABEL = 1.5, STATEMENT = 0.5;
/** One word of a statement is no name. */
const LEAST = 1;

/** What a task goes by. */
type Names = { phrases: string[][]; label: Set<string>; statement: Set<string> };
const ofRoles = new WeakMap<CatalogRole, Map<string, Names>>();

/** Stems of the catalogue's words are worked out once for each role: a message of many parts asks for them hundreds of times. */
function namesOf(role: CatalogRole): Map<string, Names> {
  const known = ofRoles.get(role) ?? new Map(role.tasks.map(({ id, phrases, label, statement }): [string, Names] =>
    [id, { phrases: phrases.map(stems).filter((words) => words.length > 0), label: new Set(stems(label)), statement: new Set(stems(statement)) }]));
  ofRoles.set(role, known);
  return known;
}

/** The task of the week that the text names best, or null when it names none. Tasks that take time come before those that take none. */
export function namedTask(text: string, tools: Tools): WeekTask | null {
  const said = stems(text), known = namesOf(tools.role()), all = new Set(said);
  if (said.length === 0) return null;
  const hits = (words: ReadonlySet<string>): number => [...words].filter((word) => all.has(word)).length;
  const scored = tools.explain().person.week.tasks.map((task) => {
    const of = known.get(task.id);
    const phrase = Math.max(0, ...(of?.phrases ?? []).filter((words) => holds(said, words)).map((words) => words.length));
    const label = of && !task.own ? of.label : new Set(stems(task.label));
    return { task, points: phrase * PHRASE + hits(label) * LABEL + (of ? hits(of.statement) : 0) * STATEMENT };
  });
  const [best] = scored.toSorted((a, b) => b.points - a.points || b.task.share.value - a.task.share.value);
  return best && best.points >= LEAST ? best.task : null;
}

/** Two tasks beside each other: "why is this a 4 and that only 2.5", "driving vs paperwork". */
const APART = /\b(?:and|but|than|while|versus|vs|or)\b|,/i;

/** Nobody names more tasks than these in one question. */
const MOST_PARTS = 20;

/** All tasks that the text names, in its order: the parts of it by themselves, then the whole. */
export function tasksIn(text: string, tools: Tools): WeekTask[] {
  const parts = text.split(APART).slice(0, MOST_PARTS).flatMap((part) => namedTask(part, tools) ?? []), whole = namedTask(text, tools);
  return [...new Set([...parts, ...(whole ? [whole] : [])])];
}

/** Whether the words stand in this order, one after the other. */
const holds = (said: readonly string[], words: readonly string[]): boolean =>
  said.some((_, at) => words.every((word, next) => said[at + next] === word));
