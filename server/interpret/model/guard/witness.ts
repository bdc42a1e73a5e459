/** A second reader for messages that try to steer: what the rules see in the rest of them, or words that name the task. */
import { interpret } from "../../embedded.ts";
import type { Finding } from "../../findings.ts";
import { stems } from "../../match/lexicon.ts";
import { stem } from "../../words/stem.ts";
import type { Heard } from "../justified.ts";
import type { SaidFinding, SaidTime } from "../reply.ts";
import { folded } from "../../steering/phrases.ts";
import { changeOf } from "../wish.ts";
import { asksOf, isWhole } from "./amounts.ts";
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
      found.some((one) => one.kind === "time" && one.tasks.includes(task) && isAlike(one, said)) || (said.op === "is" && said.terms.length > 0 && stand(said, heard) && isNamed(task, said, heard)));
    case "not_done": return said.tasks.every((task) =>
      found.some((one) => one.kind === "not_done" && one.task === task) || (NEGATION.test(folded(said.quote)) && isNamed(task, said, heard)));
    case "own_task": return found.some((one) => one.kind === "own_task" && one.activity === said.activity && isAlike(one, said));
    case "complexity": return found.some((one) => one.kind === "complexity" && one.task === said.task && one.complexity === said.complexity);
    case "level": return found.some((one) => one.kind === "level" && agrees(one, said));
    case "context": return found.some((one) => one.kind === "context" && one.key === said.key && one.value === said.value)
      && isAbout(said.key, said.quote);
    case "week": return found.some((one) => one.kind === "week");
    case "role": return found.some((one) => one.kind === "role" && (one.roleId === said.role || one.quote.includes(said.quote) || said.quote.includes(one.quote)));
    case "wish": return found.some((one) => one.kind === "filter" && Object.entries(changeOf(said) ?? {}).every(([key, value]) => String(one.change[key as keyof typeof one.change]) === String(value)));
    case "request": return true;
  }
}

type Timed = Extract<Finding, { kind: "time" | "own_task" }>;
const WITHOUT_NUMBER: Partial<Record<SaidTime["op"], Timed["amount"]["unit"]>> = { done: "done", remainder: "rest", vague: "vague" };

/** Whole amounts; a bare number only in answer to a question on the task. */
function isPlain({ op, terms, ...said }: SaidTime, { text, context }: Heard): boolean {
  if (WITHOUT_NUMBER[op] !== undefined) return true;
  const answers = said.kind === "time" && asksOf(said.tasks, context);
  return terms.length > 0 && terms.every((term) => isWhole(term, text) || answers);
}

const stand = ({ quote, terms }: SaidTime, { text }: Heard): boolean => terms.every(({ amount }) => sentenceOf(quote, text).includes(amount));

/** Shorter quotes stand in too many places. */
const TELLING = 12;

/** The same words, and an amount of the same sort. */
function isAlike(one: Timed, { op, quote, terms }: SaidTime): boolean {
  const hasAmounts = terms.length > 0 && terms.every(({ amount }) => one.quote.includes(amount));
  const isSame = quote === one.quote || (quote.length >= TELLING && !/[.!?]\s/.test(quote) && (one.quote.includes(quote) || quote.includes(one.quote)));
  const sort = WITHOUT_NUMBER[op];
  return (hasAmounts || isSame) && (sort === undefined ? one.amount.unit === "hours" || one.amount.unit === "percent" : one.amount.unit === sort);
}

type SaidLevel = Extract<SaidFinding, { kind: "level" }>;
const agrees = (one: Extract<Finding, { kind: "level" }>, { years, level, leads }: SaidLevel): boolean =>
  (years === null || one.years !== null) && (level === null || one.level === level) && (leads === null || one.leads === (leads === "yes"));

/** Words that stand in tasks and in accounts of time alike. */
const IDLE = new Set(["hour", "day", "week", "month", "year", "minute", "percent", "time", "work", "about", "spend"].map(stem));
const ENGLISH = /\b(?:the|of|an?|i|i'm|and|my|we|on|for|is|are|to|with|hours?|hrs?|percent|week|day)\b/i;
/** One word of its label, or two of what it is. */
const ENOUGH = 2;

/** An English sentence shares words with the task, and with no other as many; its label's count twice. */
function isNamed(task: string, { quote }: { quote: string }, { text, context: { role } }: Heard): boolean {
  const sentence = sentenceOf(quote, text);
  if (!ENGLISH.test(sentence)) return false;
  const words = new Set(stems(sentence).filter((one) => !IDLE.has(one) && /\p{L}{3}/u.test(one)));
  const shares = (of: string): number => [...new Set(stems(of))].filter((one) => words.has(one)).length;
  const shared = (role?.tasks ?? []).map(({ id, label, statement, phrases }) =>
    ({ id, count: shares(label) * 2 + shares([statement, ...phrases].join(" ")) }));
  const own = shared.find(({ id }) => id === task)?.count ?? 0;
  return own >= ENOUGH && shared.every(({ id, count }) => id === task || count < own);
}
