/** The interpreter without a language model: rules read a message in the light of its question and of what was said before. */
import { questionFor, withoutPerson } from "./about-person.ts";
import type { Finding } from "./findings.ts";
import { readFacts } from "./facts/facts.ts";
import { pickedJob, readRole, saysNone, withoutJobName } from "./facts/role.ts";
import type { Interpreter, RulesContext } from "./interpreter.ts";
import { readScenarios } from "./scenarios.ts";
import { readTold, withoutAsides } from "./told.ts";
import { onlyWishes, wishFindings } from "./wishes/wishes.ts";
import { findingsOf } from "./week/findings-of.ts";
import { toldWeek } from "./week/state.ts";
import { readTurn } from "./week/turn.ts";

export const embedded: Interpreter = {
  name: "embedded",
  read: async (message, context) => ({ findings: interpret(message, context), found: [], acknowledgement: null, by: "embedded", notice: null }),
};

/** All findings of a message. Every quote stands verbatim in it; nothing throws, whatever the characters. */
export function interpret(message: string, context: RulesContext): Finding[] {
  const named = context.role ? readScenarios(message, context, interpretWords) : null;
  if (!named) return interpretWords(message, context);
  return [...(/[\p{L}\p{N}]/u.test(named.rest) ? interpretWords(named.rest, context) : []), ...named.findings];
}

function interpretWords(message: string, context: RulesContext): Finding[] {
  const onlyJob = pickedJob(message) !== null || saysNone(message, context.role !== null);
  const facts = onlyJob ? readRole(message, context) : readFacts(message, context);
  const named = facts.find((one) => one.kind === "role");
  const role = context.roles.find(({ role: { id } }) => named?.kind === "role" && named.roleId === id)?.role ?? context.role;
  const wishes = wishFindings(message, { ...context, role }, facts);
  if (!role) return [...facts, ...wishes];
  // The job comes first: what was said of the week before is understood anew in its light.
  const week = readWeek(onlyJob ? "" : message, { ...context, role }, facts, named !== undefined);
  const found = [...facts.filter(({ kind }) => kind === "role"), ...week, ...facts.filter((one) => one.kind !== "role" && !(wishes.length > 0 && isUnclear(one)) && !onlyWishes(one, wishes)), ...wishes];
  // After the interview what tells nothing asks something: "barriers", "the second one".
  return context.question === "" && found.every(isUnclear) && message.trim() !== "" ? [{ kind: "request", request: "explain", quote: message.trim().slice(0, MOST_QUOTED) }] : found;
}

const MOST_QUOTED = 600;

const isUnclear = (one: Finding): boolean => one.kind === "request" && one.request === "unclear";

/** What the message says about the week; `anew`: and all that was said before. Earlier turns are read again first, so that "take that out of the 25" has a meaning. */
function readWeek(
  message: string, context: RulesContext & { role: NonNullable<RulesContext["role"]> }, facts: readonly Finding[], anew: boolean,
): Finding[] {
  const { role, question } = context;
  const { state, answers } = readTold(context);
  const before = toldWeek(state.frame);
  const text = withoutPerson(withoutJobName(withoutAsides(message, question, role), question), facts, question, role);
  const answer = readTurn(state, questionFor(question, facts, role), text, { ...context, isOver: question === "" });
  return findingsOf(state, before, [...answers, { ...answer, message }], context.known, anew);
}
