/** A turn that the model cannot take is taken by the rules, whole: of what the model may have said of it, nothing is kept. */
import { ModelFault, noticeOf, type FaultKind } from "../model/model.ts";
import { embedded } from "./embedded.ts";
import type { Interpreter } from "./interpreter.ts";

/** What may be told of a failure: other errors can hold what a worker said. */
export type Failure = { name: string; kind: FaultKind; status: number | null };

/** Never throws for the model's sake; `failed` hears why it did not read. */
export const withFallback = (model: Interpreter, rules: Interpreter = embedded, failed: (failure: Failure) => void = () => {}): Interpreter => ({
  name: "model",
  async read(message, context) {
    try {
      return await model.read(message, context);
    } catch (error) {
      failed(failureOf(error));
      return { ...(await rules.read(message, context)), notice: noticeOf(error) };
    }
  },
});

function failureOf(error: unknown): Failure {
  if (error instanceof ModelFault) return { name: error.name, kind: error.kind, status: error.status };
  return { name: error instanceof Error ? error.name : typeof error, kind: "unknown", status: null };
}
