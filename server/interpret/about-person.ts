/** Blanks what a message says of the person ("nobody reports to me", "all desk based"), so that it is not read as time or denial of tasks. */
import { scan } from "./amounts/scan.ts";
import { readAsked } from "./ask.ts";
import type { Finding } from "./findings.ts";
import { readFacts } from "./facts/facts.ts";
import { withoutJobName } from "./facts/role.ts";
import type { ReadableRole, RulesContext } from "./interpreter.ts";
import { stems } from "./match/lexicon.ts";
import { recentOf } from "./words/recent.ts";
import { tokenise } from "./words/tokens.ts";

/** Facts whose words resemble those of tasks. */
const ABOUT_PERSON = new Set(["union", "certificate", "licence_required", "sign_off", "hands_on"]);
const OF_PEOPLE = /\b(?:(?:to|under|for|below) me|(?:lead|manag|supervis|train)\w*|direct reports?|(?:a|my|any) team|staff)\b/i;
const SUPERIORS = /\bmy (?:\w+ )?(?:lead|boss|manager|supervisor)\b/i;
const TURNS = 500;
/** "No reports", in answer to a question on tasks: shorter sentences than this are about those. */
const LEAST_WORDS = 3;
/** "All desk based, mostly complex": a longer remark on difficulty names work too. */
const MOST_OF_CASES = 4;

/** The message with blanks of the same length where it speaks of the person and names no amount. */
export function withoutPerson(message: string, findings: readonly Finding[], question: string, role: ReadableRole): string {
  const asksTasks = readAsked(question, role).tasks.size > 0;
  return findings.filter((one) => isAboutPerson(one, asksTasks)).reduce((text, { quote }) =>
    text.replace(quote, () => " ".repeat(quote.length)), message);
}

function isAboutPerson(one: Finding, asksTasks: boolean): boolean {
  const person = (one.kind === "level" && one.leads === false) || (one.kind === "complexity" && stems(one.quote).length <= MOST_OF_CASES) || (one.kind === "context" && (ABOUT_PERSON.has(one.key) || one.value === "replacing"));
  if (!person || stems(one.quote).length === 0) return false;
  if (asksTasks && (one.quote.split(/\s+/).length < LEAST_WORDS || stems(one.quote).length > MOST_OF_CASES)) return false;
  if (asksTasks && one.kind === "level" && (!OF_PEOPLE.test(one.quote) || SUPERIORS.test(one.quote))) return false;
  return scan(tokenise(one.quote)).every(({ kind }) => kind === "vague" || kind === "times");
}

const OF_TIME = /\b(?:days?|weeks?|shifts?|hours?)\b/i;

/** An answer that talks past a question on facts is about the week: the question does not narrow how it is read. */
export function questionFor(question: string, findings: readonly Finding[], role: ReadableRole): string {
  const told = findings.some(({ kind }) => kind === "level" || kind === "context");
  return !told && !OF_TIME.test(question) && readAsked(question, role).aboutFacts ? "" : question;
}

export type Heard = { text: string; question: string };

const heard = recentOf<Heard>(TURNS);

/** The same for a turn of the past, whose facts are read again once. */
export function pastWithoutPerson(turn: { question: string; answer: string }, message: string, context: RulesContext, role: ReadableRole): Heard {
  const { question, answer } = turn;
  return heard(role, JSON.stringify([question, answer, message]), () => {
    const facts = readFacts(answer, { ...context, question, history: [] });
    return { text: withoutPerson(withoutJobName(message, question), facts, question, role), question: questionFor(question, facts, role) };
  });
}
