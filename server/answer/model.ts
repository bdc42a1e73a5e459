/** The answerer with a language model: it writes freely from the facts and the tools, and no word reaches the worker unchecked. */
import { answerPrompt, LOOK_BACK } from "../../prompts/answer.ts";
import { ModelFault, type Model, type StreamCall } from "../model/model.ts";
import type { Answerer, AnswerPart, Asked, Tools } from "./answerer.ts";
import { embeddedAnswerer, nextAfter } from "./embedded.ts";
import { modelTools } from "./model-tools.ts";
import { groundsOf, joinedGrounds, type Grounds, type Origin } from "./grounds.ts";
import { releaseOf, Unsafe, type Problem } from "./release.ts";
import { sheetOf, withPlainLabels, type Sheet } from "./sheet.ts";

/** Rounds of tools plus the answer; tokens of an answer, with room for languages that need more of them. */
const MOST = { steps: 4, tokens: 700 };
/** A draft that may not be said is written anew so often. */
const DRAFTS = 2;

/** Throws `ModelFault` where the model fails, or where no draft can be said; what was said until then must be retracted. */
export const modelAnswerer = (model: Model): Answerer => ({
  name: "model",
  async *answer(question, tools, asked): AsyncIterable<AnswerPart> {
    yield { type: "by", by: "model", notice: null };
    const talk = await talkOf(question, tools, asked);
    for (let draft = 1; ; draft += 1) {
      const problem = yield* said(model, talk);
      if (problem === null) break;
      if (draft === DRAFTS) throw new ModelFault("malformed");
      talk.refused = reasonOf(problem);
    }
    yield { type: "suggestions", questions: nextAfter(question, tools) };
  },
});

/** `told`: what tools gave, for this answer and for those before. */
type Talk = { question: string; tools: Tools; asked: Asked; sheet: Sheet; told: Told[]; refused: string | null; grounds: () => Grounds };
type Told = { text: string; origin: Origin };

async function talkOf(question: string, given: Tools, asked: Asked): Promise<Talk> {
  const tools = withPlainLabels(given), sheet = sheetOf(tools), told = await toldBefore(tools, asked);
  return { question, tools, asked, sheet, told, refused: null, grounds: growing(() => openingOf(question, asked, sheet), told) };
}

/**
 * What the rules answer to the last questions, worked out anew: an earlier answer proves nothing by itself, or what once slipped through
 * would hold from then on.
 */
async function toldBefore(tools: Tools, { history, ...asked }: Asked): Promise<Told[]> {
  const told: Told[] = [];
  for (const { question } of history.slice(-LOOK_BACK.exchanges)) {
    for await (const part of embeddedAnswerer.answer(question, tools, { ...asked, history: [] })) if (part.type === "text") told.push({ text: part.text, origin: "earlier" });
  }
  return told;
}

/** Numbers may be said that the facts hold, and given back that the worker said. */
const openingOf = (question: string, { history }: Asked, { facts, world }: Sheet): Told[] => [
  { text: facts, origin: "facts" }, { text: world, origin: "world" },
  ...[...history.map((exchange) => exchange.question), question].map((text): Told => ({ text, origin: "question" })),
];

/** Read when the first number asks for it, not while the worker waits for the first word. */
function growing(opening: () => Told[], told: readonly Told[]): () => Grounds {
  let grounds: Grounds | null = null, read = 0;
  return () => {
    grounds ??= groundsOf(opening());
    if (read < told.length) grounds = joinedGrounds(grounds, groundsOf(told.slice(read)));
    read = told.length;
    return grounds;
  };
}

function callOf(talk: Talk): StreamCall {
  const { question, tools, asked: { history, interviewId }, sheet, refused } = talk;
  return {
    purpose: "answer", interviewId, maxSteps: MOST.steps, maxOutputTokens: MOST.tokens,
    ...answerPrompt({ ...sheet, history, question, refused }),
    tools: modelTools(tools, [...history.map((exchange) => exchange.question), question].join("\n"), (text, origin) => void talk.told.push({ text, origin })),
  };
}

/** Says one draft as far as it is safe; what turns out wrong is retracted and told, null where all of it was said. */
async function* said(model: Model, talk: Talk): AsyncGenerator<AnswerPart, Problem | null> {
  const release = releaseOf({ question: talk.question, grounds: talk.grounds, ids: idsOf(talk.tools) });
  let empty = true;
  try {
    for await (const piece of model.stream(callOf(talk))) {
      const text = release.push(piece);
      if (text !== "") yield { type: "text", text };
      empty &&= text.trim() === "";
    }
    const rest = release.end();
    if (rest !== "") yield { type: "text", text: rest };
    if (empty && rest.trim() === "") throw new ModelFault("malformed");
    return null;
  } catch (error) {
    if (!(error instanceof Unsafe)) throw error;
    if (!empty) yield { type: "retract" };
    return error.problem;
  }
}

/** Ids that no sentence holds by chance; "follow-up" may stand in one. */
const idsOf = (tools: Tools): string[] => tools.role().tasks.map(({ id }) => id).filter((id) => id.includes("-") && id.length > SHORT_ID);
const SHORT_ID = 10;

function reasonOf(problem: Problem): string {
  switch (problem.kind) {
    case "leak": return "it held markup, a link, an id or words of these instructions.";
    case "endless": return "a sentence of it did not end.";
    case "number": return `it held “${problem.said}”, which neither the facts nor a tool give; what only the worker said is given back as theirs or left out.`;
  }
}
