/** The answerer without a model: the question picks a writer, the tools' numbers fill a written answer. */
import type { Answerer, AnswerPart, Asked, Tools } from "./answerer.ts";
import { limits, method, real, versions, weights } from "./background.ts";
import { explain, hours } from "./explain.ts";
import { intentOf, type Intent } from "./intent.ts";
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
import { barriers, growth, market, protective, resistance } from "./rules/parts.ts";
import { against, evidence, others } from "./rules/sources.ts";
import { impact, levelAnswer, range, scale, simple, sure, zone } from "./rules/score.ts";
import { heardIn, type Question } from "./rules/questions.ts";
import { wished } from "./rules/wishes.ts";
import { whatIf } from "./what-if.ts";

const WRITERS: Record<Intent, Writer> = {
  distress: () => DISTRESS, legal, decide, products, sensing, delete: deletion, privacy, save: saving, funding, maker, others: someoneElse,
  exchange, why_not: whyNot, stones, entry, pay_place: payPlace, pay_more: wished, no_degree: wished, no_license: wished, remote: wished, quick: wished, why_move: whyMove,
  scenarios, what_if: whatIf, employer, dates, chance, learn, levers, level: levelAnswer,
  hours, scale, range, zone, barriers, job_market: jobMarket, growth, protective, resistance, extremes, impact, market,
  difference, compare: comparison, transitions: movesOf,
  simple, asking: () => ASKING, shapley: () => SHAPLEY, others_say: others, against, weights, real, versions, limits, sure, evidence, method: ({ tools }) => method(tools),
  pay, explain, thanks: () => THANKS, hello: () => HELLO, unknown: bare,
};

/** Words without a question: the name of a task or of a job. */
async function bare(heard: Heard): Promise<string> {
  if (namedTask(heard.raw, heard.tools)) return explain(heard);
  const role = heard.text.split(" ").length <= MOST_OF_NAME ? await heard.tools.named(heard.text) : null;
  return role ? compareWith({ role, called: null }, heard.tools) : unknown(heard);
}

const MOST_OF_NAME = 4;

/** What a model takes a question for that the rules do not know. */
const REQUESTED: Record<NonNullable<Asked["request"]>, Intent> = { explain: "explain", what_if: "what_if", compare: "compare", transitions: "transitions", evidence: "evidence", method: "method" };

/** Questions to offer after the answer to this one. */
export const nextAfter = (question: string, tools: Tools): string[] => chipsFor([intentOf(question)], tools);

export const embeddedAnswerer: Answerer = {
  name: "embedded",
  async *answer(question, tools, { history, request = null }): AsyncIterable<AnswerPart> {
    const questions = heardIn(question, history).map((one) => (one.intent === "unknown" && request !== null ? { ...one, intent: REQUESTED[request] } : one));
    yield { type: "by", by: "embedded", notice: null };
    yield { type: "text", text: await answered(questions, { raw: question, text: question, tools, before: history }) };
    yield { type: "suggestions", questions: chipsFor(questions.map(({ intent }) => intent), tools) };
  },
};

async function answered(questions: readonly Question[], heard: Heard): Promise<string> {
  const texts: string[] = [];
  for (const { intent, raw, text } of questions) texts.push(await WRITERS[intent]({ ...heard, raw, text }));
  return texts.join("\n\n");
}
