/** Looks up what a question names of this worker's data, before it is known what is asked: other jobs, and tasks of the week. */
import type { Tools } from "../answerer.ts";
import { tasksIn } from "../named.ts";
import type { Seen } from "../intent/evidence.ts";
import { phrasesIn } from "./job-names.ts";
import { isOwn, namedBy } from "./jobs.ts";
import { plainly } from "./plain.ts";

/** A question of many words names few jobs; each look-up asks the database. */
const MOST_LOOKED_UP = 5;

export async function seenIn(message: string, tools: Tools): Promise<Seen> {
  const plain = plainly(message), jobs: string[] = [];
  for (const phrase of phrasesIn(plain).slice(0, MOST_LOOKED_UP)) if (!isOwn(phrase, tools) && (await namedBy(phrase, plain, tools))) jobs.push(phrase);
  return { jobs, tasks: (text) => tasksIn(text, tools).length };
}
