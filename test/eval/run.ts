/** One evaluation from its options to finished cases: by the embedded rules, the configured model, or replies written by hand. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Catalog } from "../../db/catalog.ts";
import { embedded } from "../../server/interpret/embedded.ts";
import { settingsFrom } from "../../server/settings.ts";
import type { EvalCase } from "./cases.ts";
import { evaluate, evaluateHere } from "./evaluate.ts";
import { openFinished, type Finished, type Kept } from "./finished.ts";
import { modelReader } from "./model-reader.ts";
import { tookOf, type Took } from "./model-report.ts";
import type { ModelOptions, Options } from "./options.ts";
import { createProgress, type Screen } from "./progress.ts";
import { reachOf } from "./reach/run.ts";

type Env = Readonly<Record<string, unknown>>;
const INTERRUPTED = 130;

/** `finished`: all cases, in their order. `took` null: no model was asked. */
export type Outcome = { title: string; finished: Finished[]; took: Took | null };

/** Progress goes to `screen`. Throws BadSetting and Refusal, each with a sentence. */
export async function runOf(cases: readonly EvalCase[], catalog: Catalog, { model, reach, cases: file }: Options, env: Env, screen: Screen): Promise<Outcome> {
  if (model) return byModel(cases, catalog, model, { file, env, screen });
  if (reach) return { title: "replies written by hand", finished: await reachOf(cases, catalog), took: null };
  return { title: "embedded interpreter", finished: await evaluateHere(cases, catalog, embedded), took: null };
}

async function byModel(cases: readonly EvalCase[], catalog: Catalog, { concurrency, resume, ...source }: ModelOptions, { file, env, screen }: { file: string; env: Env; screen: Screen }): Promise<Outcome> {
  const { model: settings, prices } = settingsFrom(env);
  const { interpreter, label, prompt, usageOf, check, settled } = modelReader(settings, source);
  const kept = openFinished(resume, { model: label, prompt, cases: createHash("sha256").update(readFileSync(file)).digest("hex") });
  const unwatched = stopCalmly(cases, kept, resume, screen);
  const progress = createProgress(cases.length, cases.filter(({ id }) => kept.finished.has(id)).length, screen);
  // What a request looks like can depend on those before it, so kept replies are asked for in one order.
  const atOnce = source.replay === null ? concurrency : 1;
  const began = performance.now();
  const finished = await evaluate(cases, { catalog, interpreter, concurrency: atOnce, kept, progress, usageOf, check }).finally(unwatched);
  await settled();
  return { title: label, finished, took: tookOf(finished, label, prices, (performance.now() - began) / 1000) };
}

/** Finished cases are in the file already; what is under way is given up. */
function stopCalmly(cases: readonly EvalCase[], { finished }: Kept, resume: string | null, screen: Screen): () => void {
  const stop = (): never => {
    const hint = resume === null ? "with --resume FILE they would be kept" : `the same command goes on from ${resume}`;
    screen.write(`\nStopped with ${cases.filter(({ id }) => finished.has(id)).length} of ${cases.length} cases finished; ${hint}.\n`);
    process.exit(INTERRUPTED);
  };
  process.once("SIGINT", stop);
  return () => void process.off("SIGINT", stop);
}
