/** The answerer without a model: the question picks a writer, the tools' numbers fill a written answer. */
import type { Answerer, AnswerPart, Asked, Tools } from "./answerer.ts";
import { limits, method, real, versions, weights } from "./background.ts";
import { explain, hours } from "./explain.ts";
import { intentOf, type Intent } from "./intent/intent.ts";
import { movesOf } from "./moves.ts";
import { namedTask } from "./named.ts";
import { ASKING, chance, dates, decide, deletion, DISTRESS, employer, extremes, funding, HELLO, legal, maker, payPlace, privacy, products, saving, sensing, SHAPLEY, someoneElse, THANKS, unknown } from "./rules/beyond.ts";
import { chipsFor } from "./rules/chips.ts";
import { comparison, compareWith } from "./rules/compare.ts";
import { difference } from "./rules/difference.ts";
import { exchange, stones } from "./rules/exchange.ts";
import type { Heard, Writer } from "./rules/heard.ts";
import { learn, levers, scenarios } from "./rules/learn.ts";
import { entry, jobMarket, pay, whyMove, whyNot } from "./rules/one-move.ts";
import { counted } from "./rules/counted.ts";
import { favour } from "./rules/favour.ts";
import { harm, worseMoves } from "./rules/harm.ts";
import { seenIn } from "./rules/seen.ts";
import { barriers, growth, market, protective, resistance } from "./rules/parts.ts";
import { against, evidence, others } from "./rules/sources.ts";
import { range, scale, sure, zone } from "./rules/range.ts";
import { impact, levelAnswer, simple } from "./rules/score.ts";
import { heardIn, type Question } from "./rules/questions.ts";
import { meant, unclear } from "./rules/unclear.ts";
import { wished } from "./rules/wishes.ts";
import { whatIf } from "./what-if.ts";

const wishing = (by: Intent): Writer => (heard) => wished(heard, by);

const WRITERS: Record<Intent, Writer> = {
  distress: () => DISTRESS, legal, decide, products, sensing, delete: deletion, privacy, save: saving, funding, maker, others: someoneElse,
  exchange, why_not: whyNot, stones, entry, pay_place: payPlace, pay_more: wishing("pay_more"), no_degree: wishing("no_degree"), no_license: wishing("no_license"), remote: wishing("remote"), quick: wishing("quick"), why_move: whyMove,
  scenarios, what_if: whatIf, employer, dates, chance, learn, levers, level: levelAnswer,
  hours, scale, range, zone, barriers, job_market: jobMarket, growth, protective, resistance, extremes, impact, market,
  difference, compare: comparison, transitions: movesOf,
  simple, asking: () => ASKING, shapley: () => SHAPLEY, others_say: others, against, weights, real, versions, limits, sure, evidence, method: ({ tools }) => method(tools),
  pay, explain, thanks: () => THANKS, hello: () => HELLO, unknown: bare, unclear,
  counted, favour, harm, worse_moves: worseMoves,
};

/** Words without a question: the name of a task or of a job. */
async function bare(heard: Heard): Promise<string> {
  if (namedTask(heard.raw, heard.tools)) return explain(heard);
  const role = heard.text.split(" ").length <= MOST_OF_NAME ? await heard.tools.named(heard.text) : null;
  return role ? compareWith({ role, called: null }, heard.tools) : unknown(heard);
}

const MOST_OF_NAME = 4, CHIPS = 3;

/** What a model takes a question for that the rules do not know. */
const REQUESTED: Record<NonNullable<Asked["request"]>, Intent> = { explain: "explain", what_if: "what_if", compare: "compare", transitions: "transitions", evidence: "evidence", method: "method" };

/** Questions to offer after the answer to this one. */
export const nextAfter = (question: string, tools: Tools): string[] => chipsFor([intentOf(question)], tools);

export const embeddedAnswerer: Answerer = {
  name: "embedded",
  async *answer(question, tools, { history, request = null }): AsyncIterable<AnswerPart> {
    const seen = await seenIn(question, tools), isOpen = ({ intent }: Question): boolean => intent === "unknown" || intent === "unclear";
    const questions = heardIn(question, history, seen).map((one) => (isOpen(one) && request !== null ? { ...one, intent: REQUESTED[request] } : one));
    yield { type: "by", by: "embedded", notice: null };
    yield { type: "text", text: await answered(questions, { raw: question, text: question, tools, seen, before: history }) };
    const offered = chipsFor(questions.map(({ intent }) => intent), tools);
    yield { type: "suggestions", questions: questions.some(isOpen) ? [...new Set([...meant(question, tools, seen), ...offered])].slice(0, CHIPS) : offered };
  },
};

async function answered(questions: readonly Question[], heard: Heard): Promise<string> {
  const texts: string[] = [];
  for (const { intent, raw, text } of questions) texts.push(await WRITERS[intent]({ ...heard, raw, text }));
  return texts.join("\n\n");
}
