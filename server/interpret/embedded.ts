/** The interpreter without a language model: rules read a message in the light of its question and of what was said before. */
import { pastWithoutPerson, questionFor, withoutPerson } from "./about-person.ts";
import type { Finding } from "./findings.ts";
import { readFacts } from "./facts/facts.ts";
import { readable } from "./facts/requests.ts";
import { pickedJob, readRole, saysNone, withoutJobName } from "./facts/role.ts";
import type { Interpreter, RulesContext } from "./interpreter.ts";
import { readScenarios } from "./scenarios.ts";
import { blanked } from "./words/blanked.ts";
import { opinions } from "./words/opinions.ts";
import { recent } from "./words/recent.ts";
import { MOST_CHARACTERS } from "./words/tokens.ts";
import { withoutWishes, wishFindings } from "./wishes/wishes.ts";
import { findingsOf } from "./week/findings-of.ts";
import { newState, toldWeek } from "./week/state.ts";
import { readTurn } from "./week/turn.ts";

const MESSAGES = 500;

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
  const found = [...facts.filter(({ kind }) => kind === "role"), ...week, ...facts.filter((one) => one.kind !== "role" && !(wishes.length > 0 && isUnclear(one))), ...wishes];
  // After the interview what tells nothing asks something: "barriers", "the second one".
  return context.question === "" && found.every(isUnclear) && message.trim() !== "" ? [{ kind: "request", request: "explain", quote: message.trim().slice(0, MOST_QUOTED) }] : found;
}

const MOST_QUOTED = 600;

const isUnclear = (one: Finding): boolean => one.kind === "request" && one.request === "unclear";

/** Messages without requests, steering and opinions. */
const ofWeek = (message: string, isOver: boolean): string => blanked(readable(message, isOver), opinions(message));
const readableDuring = recent(MESSAGES, (message) => ofWeek(message, false)), readableAfter = recent(MESSAGES, (message) => ofWeek(message, true));
const readableOf = (message: string, isOver: boolean): string => (isOver ? readableAfter : readableDuring)(message);

/** What the message says about the week; `anew`: and all that was said before. Earlier turns are read again first, so that "take that out of the 25" has a meaning. */
function readWeek(
  message: string, context: RulesContext & { role: NonNullable<RulesContext["role"]> }, facts: readonly Finding[], anew: boolean,
): Finding[] {
  const { role, history, question } = context;
  const state = newState();
  const past = history.map((turn) => {
    const past = pastWithoutPerson(turn, withoutWishes(readableOf(turn.answer.slice(0, MOST_CHARACTERS), turn.question === ""), turn.answer, { question: turn.question, role }), context, role);
    return { ...readTurn(state, past.question, past.text, { ...context, isOver: turn.question === "" }), message: turn.answer };
  });
  const before = toldWeek(state.frame);
  const text = withoutPerson(withoutJobName(withoutWishes(readableOf(message.slice(0, MOST_CHARACTERS), question === ""), message, { question, role }), question), facts, question, role);
  const answer = readTurn(state, questionFor(question, facts, role), text, { ...context, isOver: question === "" });
  return findingsOf(state, before, [...past, { ...answer, message }], context.known, anew);
}
