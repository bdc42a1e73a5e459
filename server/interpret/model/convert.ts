/** Findings from what a model said and code checked; every amount is derived from the words that it quotes. */
import { CONTEXT, type Amount } from "../../../scoring/index.ts";
import type { Finding } from "../findings.ts";
import type { ReadingContext } from "../interpreter.ts";
import { FOLLOW_UPS } from "../findings.ts";
import { derive } from "./derive.ts";
import type { Job } from "./job.ts";
import type { SaidFinding } from "./reply.ts";
import type { Talk } from "./talk.ts";
import { changeOf } from "./wish.ts";

/** In the order in which they are folded: the job, the week, what is not done, the rest. */
export function findingsOf(said: readonly SaidFinding[], { role, finding }: Job, talk: Talk, context: ReadingContext): Finding[] {
  const isOther = role?.id !== context.role?.id;
  const known = isOther ? { ...context.known, tasks: [], own: [] } : context.known;
  const message = talk.now.message;
  const week = derive(said, { message, context: { ...context, role, known }, turn: context.history.length + 1 });
  const findings = [...week, ...said.filter((one, at) => !isTakenBack(one, said.slice(at + 1))).flatMap(plain)].filter((one) => isOther || message.includes(one.quote) || changes(one, context));
  return [...(finding ? [finding] : []), ...findings, ...movesAfter(findings, context)];
}

/** Once the interview is over, a wish asks for the moves that it changes. */
function movesAfter(findings: readonly Finding[], { question }: ReadingContext): Finding[] {
  const wish = findings.find(({ kind }) => kind === "filter");
  const isAsked = findings.some((one) => one.kind === "request" && (FOLLOW_UPS as readonly string[]).includes(one.request));
  return wish && question === "" && !isAsked ? [{ kind: "request", request: "transitions", quote: wish.quote }] : [];
}

/** "I don't do those … well, an hour of them": the last statement wins. */
const isTakenBack = (one: SaidFinding, later: readonly SaidFinding[]): boolean =>
  one.kind === "not_done" && one.tasks.length === 1 && later.some((other) => other.kind === "time" && other.tasks.includes(one.tasks[0]!));

/** Findings without amounts; `derive` makes the others, `jobOf` the job. */
function plain(one: SaidFinding): Finding[] {
  switch (one.kind) {
    case "not_done": return one.tasks.map((task) => ({ kind: "not_done", task, quote: one.quote }));
    case "complexity": case "request": return [one];
    case "wish": {
      const change = changeOf(one);
      return change ? [{ kind: "filter", change, quote: one.quote }] : [];
    }
    case "context": return (CONTEXT[one.key] as readonly string[]).includes(one.value) ? [one as Extract<Finding, { kind: "context" }>] : [];
    default: return [];
  }
}

/** Words from before change nothing that the worker set by hand, and what they say again is not worth repeating. */
function changes(one: Finding, { known }: ReadingContext): boolean {
  const ids = one.kind === "time" ? one.tasks : one.kind === "own_task" ? [one.id] : one.kind === "not_done" ? [one.task] : [];
  const amount: Amount = one.kind === "time" || one.kind === "own_task" ? one.amount : { unit: "none" };
  const entries = [...known.tasks, ...known.own].filter(({ id }) => ids.includes(id));
  const isSame = entries.length === ids.length && entries.every((entry) => entry.amount !== null && inKey(entry.amount) === inKey(amount));
  return !isSame && entries.every(({ source }) => source !== "edited");
}

const inKey = (amount: Amount): string => ("value" in amount ? `${amount.unit} ${amount.value}` : "word" in amount ? amount.word : amount.unit);
