/** A model that fails, or says what may not be said, costs its words and never the answer: the rules answer instead. */
import { noticeOf } from "../model/model.ts";
import type { Answerer, AnswerPart } from "./answerer.ts";
import { intentOf, type Intent } from "./intent/intent.ts";

/** Answered in fixed words: what to say there is not left to chance. */
const FIXED: readonly Intent[] = ["distress", "legal", "decide"];

/** `failed`: told of the error's name; it never carries what was asked. */
export const withEmbeddedAnswers = (model: Answerer, embedded: Answerer, failed: (error: unknown) => void): Answerer => ({
  name: "model",
  async *answer(question, tools, asked): AsyncIterable<AnswerPart> {
    if (FIXED.includes(intentOf(question))) return yield* embedded.answer(question, tools, asked);
    let said = false;
    try {
      for await (const part of model.answer(question, tools, asked)) {
        said = part.type === "text" || (said && part.type !== "retract");
        yield part;
      }
    } catch (error) {
      failed(error);
      if (said) yield { type: "retract" };
      yield { type: "by", by: "embedded", notice: noticeOf(error) };
      for await (const part of embedded.answer(question, tools, asked)) if (part.type !== "by") yield part;
    }
  },
});
