/** The answerer without a model: the question picks a tool, the tool's numbers fill a written answer. */
import type { Answerer, AnswerPart, Tools } from "./answerer.ts";
import { ADVICE, ASKING, chance, dates, DISTRESS, evidence, leverAnswer, method, SHAPLEY, sure, THANKS, unknown } from "./background.ts";
import { explain } from "./explain.ts";
import { intentOf, type Intent } from "./intent.ts";
import { comparison, moves } from "./moves.ts";
import { whatIf } from "./what-if.ts";

type Writer = (question: string, tools: Tools) => string | Promise<string>;

const WRITERS: Record<Intent, Writer> = {
  distress: () => DISTRESS,
  advice: () => ADVICE,
  asking: () => ASKING,
  shapley: () => SHAPLEY,
  thanks: () => THANKS,
  chance: (_, tools) => chance(tools),
  dates: (_, tools) => dates(tools),
  what_if: whatIf,
  compare: comparison,
  transitions: moves,
  evidence: (_, tools) => evidence(tools),
  method: (_, tools) => method(tools),
  sure: (_, tools) => sure(tools),
  levers: (_, tools) => leverAnswer(tools),
  explain,
  unknown: (_, tools) => unknown(tools),
};

/** What to offer after an answer; never the question just asked. */
const NEXT: Partial<Record<Intent, string[]>> = {
  explain: ["What would raise my score?", "How sure is this?"],
  what_if: ["What would raise my score?", "Where could I go?"],
  levers: ["Where could I go?", "How sure is this?"],
  transitions: ["What would raise my score?", "What is the evidence?"],
  chance: ["What would raise my score?", "Where could I go?"],
  evidence: ["How is this calculated?", "How sure is this?"],
};
const FALLBACK = ["Why is my score what it is?", "What would raise my score?", "Where could I go?"];

/** Questions to offer after the answer to this one. */
export const nextAfter = (question: string): string[] => NEXT[intentOf(question)] ?? FALLBACK;

export const embeddedAnswerer: Answerer = {
  name: "embedded",
  async *answer(question, tools, { request = null }): AsyncIterable<AnswerPart> {
    const intent = intentOf(question);
    yield { type: "by", by: "embedded", notice: null };
    yield { type: "text", text: await WRITERS[intent === "unknown" && request !== null ? request : intent](question, tools) };
    yield { type: "suggestions", questions: nextAfter(question) };
  },
};
