/** A language model by script: what it says in pieces, which tools it asks first, and where it fails. */
import { ModelFault, type FaultKind, type Model, type StreamCall } from "../../server/model/model.ts";
import type { Answerer, AnswerPart, Exchange, Tools } from "../../server/answer/answerer.ts";
import { toolsOf } from "./ben.ts";

/** `fails`: after the words. `pieces`: characters to a piece; words where not told. */
export type Draft = { says: string; uses?: readonly { name: string; input: unknown }[]; pieces?: number; fails?: FaultKind };

export type Scripted = Model & { calls: StreamCall[]; results: unknown[]; given: string };

/** Gives the drafts one after the other, the last one from then on. `given`: the words it has handed over so far. */
export function scripted(...drafts: [Draft, ...Draft[]]): Scripted {
  const model: Scripted = {
    label: "scripted", calls: [], results: [], given: "",
    object: () => Promise.reject(new ModelFault("unknown")),
    async *stream(call) {
      const { says, uses = [], pieces, fails } = drafts[Math.min(model.calls.push(call), drafts.length) - 1]!;
      for (const { name, input } of uses) model.results.push(await call.tools[name]!.execute(input));
      for (const piece of pieces ? (says.match(new RegExp(`[\\s\\S]{1,${pieces}}`, "g")) ?? []) : says.split(/(?<=\s)/)) {
        model.given += piece;
        yield piece;
      }
      if (fails) throw new ModelFault(fails);
    },
  };
  return model;
}

export type Heard = {
  parts: AnswerPart[];
  /** Every word that went out, also those taken back. */
  everything: string;
  /** What stands at the end, and who said it. */
  text: string;
  by: "embedded" | "model" | null;
  notice: string | null;
};

/** All that a worker gets to hear. `watch` is told of each part as it comes. */
export async function hear(answerer: Answerer, question: string, { tools = toolsOf(), history = [], watch }: { tools?: Tools; history?: Exchange[]; watch?: (part: AnswerPart) => void } = {}): Promise<Heard> {
  const heard: Heard = { parts: [], everything: "", text: "", by: null, notice: null };
  for await (const part of answerer.answer(question, tools, { history, interviewId: "i1" })) {
    watch?.(part);
    heard.parts.push(part);
    if (part.type === "by") [heard.by, heard.notice] = [part.by, part.notice];
    if (part.type === "retract") heard.text = "";
    if (part.type === "text") [heard.everything, heard.text] = [heard.everything + part.text, heard.text + part.text];
  }
  return heard;
}

/** The kinds of the parts, texts in a row as one. */
export const kindsOf = ({ parts }: Heard): string[] => parts.map(({ type }) => type).filter((type, at, all) => type !== "text" || all[at - 1] !== "text");
