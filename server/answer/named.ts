/** Finds the task of the worker's week that a question names. */
import type { PersonScore, WeekTask } from "../../scoring/index.ts";

const STOP = new Set("a an and are as at be by do does for from how i if in is it me my of on or so than that the this to was what why with would you your".split(" "));
const plain = (text: string): string => ` ${text.toLowerCase().replace(/[^a-z0-9]+/g, " ").trim()} `;
const stem = (word: string): string => word.replace(/(ies)$/, "y").replace(/(ing|ed|es|s)$/, "");
const words = (text: string): string[] => plain(text).trim().split(" ").filter((word) => word && !STOP.has(word)).map(stem);

/** The task of the week whose label shares the most words with the text, or null when none does. */
export function namedTask(text: string, person: PersonScore): WeekTask | null {
  const said = new Set(words(text));
  const scored = person.week.tasks.map((task) => ({ task, hits: words(task.label).filter((word) => said.has(word)).length }));
  const best = scored.sort((a, b) => b.hits - a.hits)[0];
  return best && best.hits > 0 ? best.task : null;
}
