/** Runs cases through an interpreter, several at a time; finished ones are kept and not run again. */
import type { Catalog } from "../../db/catalog.ts";
import type { Interpreter } from "../../server/interpret/interpreter.ts";
import { inputOf, type EvalCase } from "./cases.ts";
import { openFinished, type Finished, type Kept } from "./finished.ts";
import { predict } from "./predict.ts";
import type { Progress } from "./progress.ts";
import { createTally, type Usage } from "./usage.ts";

export type Evaluation = {
  catalog: Catalog; interpreter: Interpreter; concurrency: number; kept: Kept; progress: Progress;
  usageOf(id: string): Usage;
  /** Throws where going on would measure nothing. */
  check(id: string): void;
};

/** All cases in their order, with what each took. The first error ends it, once the cases under way have ended. */
export async function evaluate(cases: readonly EvalCase[], { catalog, interpreter, concurrency, kept, progress, usageOf, check }: Evaluation): Promise<Finished[]> {
  const open = cases.filter(({ id }) => !kept.finished.has(id)).values();
  let failed = false;
  const worker = async (): Promise<void> => {
    for (const one of open) {
      if (failed) return;
      const began = performance.now();
      const run = await predict(one.id, inputOf(one), catalog, interpreter);
      check(one.id);
      const seconds = (performance.now() - began) / 1000;
      kept.keep({ ...run, usage: usageOf(one.id), seconds });
      progress.finished(one.id, seconds, run.readers.filter(({ notice }) => notice !== null).length);
    }
  };
  const workers = Array.from({ length: concurrency }, () => worker().catch((error: unknown) => {
    failed = true;
    throw error;
  }));
  const ended = await Promise.allSettled(workers);
  progress.end();
  for (const end of ended) if (end.status === "rejected") throw end.reason;
  return cases.map(({ id }) => kept.finished.get(id)!);
}

/** The same one after the other, without a provider that costs or fails: nothing is kept and nobody watches. */
export function evaluateHere(cases: readonly EvalCase[], catalog: Catalog, interpreter: Interpreter): Promise<Finished[]> {
  const progress = { finished: () => {}, end: () => {} };
  const kept = openFinished(null, { model: "", prompt: "", cases: "" });
  return evaluate(cases, { catalog, interpreter, concurrency: 1, kept, progress, usageOf: createTally().of, check: () => {} });
}
