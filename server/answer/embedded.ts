/** The answerer without a model: the question picks a writer, the tools' numbers fill a written answer. */
import type { Answerer, AnswerPart, Asked, Tools } from "./answerer.ts";
import { limits, method, real, versions, weights } from "./background.ts";
import { explain, hours } from "./explain.ts";
import { intentOf, type Intent } from "./intent.ts";
import { movesOf, payMore, wished } from "./moves.ts";
import { ASKING, chance, dates, decide, deletion, DISTRESS, employer, HELLO, legal, maker, payPlace, privacy, products, saving, sensing, SHAPLEY, someoneElse, THANKS, unknown } from "./rules/beyond.ts";
import { chipsFor } from "./rules/chips.ts";
import { comparison } from "./rules/compare.ts";
import { difference } from "./rules/difference.ts";
import { exchange, stones } from "./rules/exchange.ts";
import type { Heard, Writer } from "./rules/heard.ts";
import { learn, levers, scenarios } from "./rules/learn.ts";
import { entry, pay, whyMove, whyNot } from "./rules/one-move.ts";
import { barriers, growth, market, protective, resistance } from "./rules/parts.ts";
import { against, evidence, others } from "./rules/sources.ts";
import { impact, levelAnswer, range, sure, zone } from "./rules/score.ts";
import { heardIn, type Question } from "./rules/questions.ts";
import { whatIf } from "./what-if.ts";

const WRITERS: Record<Intent, Writer> = {
  distress: () => DISTRESS, legal, decide, products, sensing, delete: deletion, privacy, save: saving, maker, others: someoneElse,
  exchange, why_not: whyNot, stones, entry, pay_place: payPlace, pay_more: payMore, no_degree: wished("no_degree"), no_license: wished("no_license"), remote: wished("remote"), quick: wished("quick"), why_move: whyMove,
  scenarios, what_if: whatIf, employer, dates, chance, learn, levers, level: levelAnswer,
  hours, range, zone, barriers, growth, protective, resistance, impact, market,
  difference, compare: comparison, transitions: movesOf,
  asking: () => ASKING, shapley: () => SHAPLEY, others_say: others, against, weights, real, versions, limits, sure, evidence, method: ({ tools }) => method(tools),
  pay, explain, thanks: () => THANKS, hello: () => HELLO, unknown,
};

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
