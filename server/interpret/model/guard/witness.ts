/** A second reader for messages that try to steer: what the rules see in the rest of them, or words that name the task. */
import { interpret } from "../../embedded.ts";
import type { Finding } from "../../findings.ts";
import { stems } from "../../match/lexicon.ts";
import type { Heard } from "../justified.ts";
import type { SaidFinding, SaidTime } from "../reply.ts";
import { folded } from "../../steering/phrases.ts";
import { isWhole } from "./amounts.ts";
import { sentenceOf } from "./clause.ts";
import { isAbout } from "./says.ts";
import { NEGATION } from "./said-words.ts";

const read = new WeakMap<object, Map<string, readonly Finding[]>>();

/** Several findings of one reply are checked against the same reading. */
function seen({ text, context }: Heard): readonly Finding[] {
  const known = read.get(context.history) ?? new Map<string, readonly Finding[]>();
  read.set(context.history, known);
  const key = JSON.stringify([context.role?.id, context.question, text]);
  const found = known.get(key) ?? interpret(text, context);
  known.set(key, found);
  return found;
}

/** Whether the rules see the same in the quotable part, and amounts are quoted whole. Requests are not asked about. */
export function witnessed(said: SaidFinding, heard: Heard): boolean {
  const found = seen(heard);
  if ((said.kind === "time" || said.kind === "own_task") && !isPlain(said, heard)) return false;
  switch (said.kind) {
    case "time": return said.tasks.every((task) =>
      found.some((one) => one.kind === "time" && one.tasks.includes(task) && isAlike(one, said)) || (said.op === "is" && said.terms.length > 0 && isNamed(task, said, heard)));
    case "not_done": return said.tasks.every((task) =>
      found.some((one) => one.kind === "not_done" && one.task === task) || (NEGATION.test(folded(said.quote)) && isNamed(task, said, heard)));
    case "own_task": return found.some((one) => one.kind === "own_task" && one.activity === said.activity && isAlike(one, said));
    case "complexity": return found.some((one) => one.kind === "complexity" && one.task === said.task && one.complexity === said.complexity);
    case "level": return found.some((one) => one.kind === "level" && agrees(one, said));
    case "context": return found.some((one) => one.kind === "context" && one.key === said.key && one.value === said.value)
      && isAbout(said.key, said.quote);
    case "week": return found.some((one) => one.kind === "week");
    case "role": return found.some((one) => one.kind === "role" && (one.roleId === said.role || one.quote.includes(said.quote) || said.quote.includes(one.quote)));
    case "request": return true;
  }
}

type Timed = Extract<Finding, { kind: "time" | "own_task" }>;
const WITHOUT_NUMBER: Partial<Record<SaidTime["op"], Timed["amount"]["unit"]>> = { done: "done", remainder: "rest", vague: "vague" };

const isPlain = ({ op, terms }: SaidTime, { text }: Heard): boolean =>
  WITHOUT_NUMBER[op] !== undefined || (terms.length > 0 && terms.every((term) => isWhole(term, text)));

/** The same words, and an amount of the same sort. */
function isAlike(one: Timed, { op, quote, terms }: SaidTime): boolean {
  const isOverlapping = [quote, ...terms.map(({ amount }) => amount)].some((part) => one.quote.includes(part) || part.includes(one.quote));
  const sort = WITHOUT_NUMBER[op];
  return isOverlapping && (sort === undefined ? one.amount.unit === "hours" || one.amount.unit === "percent" : one.amount.unit === sort);
}

type SaidLevel = Extract<SaidFinding, { kind: "level" }>;
const agrees = (one: Extract<Finding, { kind: "level" }>, { years, level, leads }: SaidLevel): boolean =>
  (years === null || one.years !== null) && (level === null || one.level === level) && (leads === null || one.leads === (leads === "yes"));

/** The sentence shares words with the task, and with no other task as many; its label's count twice. */
function isNamed(task: string, { quote }: { quote: string }, { text, context: { role } }: Heard): boolean {
  const words = new Set(stems(sentenceOf(quote, text)));
  const shares = (text: string): number => [...new Set(stems(text))].filter((stem) => words.has(stem)).length;
  const shared = (role?.tasks ?? []).map(({ id, label, statement, phrases }) =>
    ({ id, count: shares(label) * 2 + shares([statement, ...phrases].join(" ")) }));
  const own = shared.find(({ id }) => id === task)?.count ?? 0;
  return own > 0 && shared.every(({ id, count }) => id === task || count < own);
}
