/** Findings from what a model said and code checked; every amount is derived from the words that it quotes. */
import type { Finding } from "../findings.ts";
import { readRequests } from "../facts/requests.ts";
import type { ReadingContext } from "../interpreter.ts";
import { derive } from "./derive.ts";
import type { Job } from "./job.ts";
import type { SaidFinding } from "./reply.ts";
import { find, type Talk } from "./talk.ts";

/** In the order in which they are folded: the job, the week, what is not done, the rest. */
export function findingsOf(said: readonly SaidFinding[], { role, finding }: Job, talk: Talk, context: ReadingContext): Finding[] {
  const isOther = role?.id !== context.role?.id;
  const known = isOther ? { ...context.known, tasks: [], own: [] } : context.known;
  const message = talk.now.message;
  const week = derive(said, { message, context: { ...context, role, known }, turn: context.history.length + 1 });
  const findings = [...week, ...said.flatMap(plain)].filter((one) => isOther || message.includes(one.quote) || !isEdited(one, context));
  return [...(finding ? [finding] : []), ...findings, ...withheld(findings, talk)];
}

/** Findings without amounts; `derive` makes the others, `jobOf` the job. */
function plain(one: SaidFinding): Finding[] {
  switch (one.kind) {
    case "not_done": return one.tasks.map((task) => ({ kind: "not_done", task, quote: one.quote }));
    case "complexity": case "request": return [one];
    // Whether the value is one of this key's, whoever validates the findings sees.
    case "context": return [one as Extract<Finding, { kind: "context" }>];
    default: return [];
  }
}

/** What the worker set by hand is not changed by words from before. */
function isEdited(one: Finding, { known }: ReadingContext): boolean {
  const ids = one.kind === "time" ? one.tasks : one.kind === "own_task" ? [one.id] : one.kind === "not_done" ? [one.task] : [];
  return [...known.tasks, ...known.own].some(({ id, source }) => source === "edited" && ids.includes(id));
}

/** Requests that the rules see in words that the model was not sent. */
function withheld(found: readonly Finding[], { now }: Talk): Finding[] {
  const told = new Set(found.flatMap((one) => (one.kind === "request" ? [one.request] : [])));
  return readRequests(now.message, now.question).filter((one) =>
    one.kind === "request" && one.request !== "unclear" && one.request !== "confirm" && !told.has(one.request) && find(one.quote, [now]) === null);
}
