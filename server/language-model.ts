/** The language model of the settings with its budgets, and how interviews and answers use it: the rules stand behind both. */
import { createLedger } from "../db/usage.ts";
import type { Db } from "../db/client.ts";
import { embeddedAnswerer } from "./answer/embedded.ts";
import type { Answerer } from "./answer/answerer.ts";
import { withEmbeddedAnswers } from "./answer/fallback.ts";
import { modelAnswerer } from "./answer/model.ts";
import { embedded } from "./interpret/embedded.ts";
import { withFallback } from "./interpret/fallback.ts";
import type { Interpreter } from "./interpret/interpreter.ts";
import { modelInterpreter } from "./interpret/model/reading.ts";
import { nameOf, type LogEntry } from "./log.ts";
import type { Observed } from "./model-health.ts";
import { createBreaker } from "./model/breaker.ts";
import { createMeter } from "./model/budget.ts";
import { ModelFault, type FaultKind } from "./model/model.ts";
import { createModel } from "./model/provider.ts";
import type { Libraries } from "./model/sdk.ts";
import type { Settings } from "./settings.ts";

/** `observed`: what the operator may see of the model; null where none is set. */
export type Readers = { interpreter: Interpreter; answerer: Answerer; observed: Observed | null };

export type ReaderParts = { settings: Settings; db: Db; now(): Date; log(entry: LogEntry): void; libraries(): Promise<Libraries> };

const RULES: Readers = { interpreter: embedded, answerer: embeddedAnswerer, observed: null };

/** Who reads and answers: the model of the settings, or the rules alone. Nothing is asked of a provider before the first message. */
export function readersFrom({ settings: { model: settings, budget, prices }, db, now, log, libraries }: ReaderParts): Readers {
  if (!settings) return RULES;
  const ledger = createLedger(db);
  const failed = (at: string, error: unknown): void => log({ level: "error", at, error: nameOf(error) });
  // What the provider did is in the log already. A defect of ours is not, nor a draft that might not be said.
  const broke = (at: string, name: string, kind: FaultKind): void =>
    (kind === "unknown" || kind === "malformed" ? log({ level: "error", at, error: `${name}: ${kind}` }) : undefined);
  const meter = createMeter({ ledger, budget, prices, now, log: (call) => log({ level: "info", at: "model", call }), failed });
  const breaker = createBreaker(() => now().getTime(), settings.timeoutMs);
  const model = createModel({ settings, meter, now, log, libraries, breaker });
  return {
    interpreter: withFallback(modelInterpreter(model), embedded, ({ name, kind }) => broke("interpreter", name, kind)),
    answerer: withEmbeddedAnswers(modelAnswerer(model), embeddedAnswerer, (error) => broke("answerer", nameOf(error), error instanceof ModelFault ? error.kind : "unknown")),
    observed: { label: model.label, api: settings.api, breaker: breaker.state, budget, priced: prices !== null, usage: () => ledger.usage(now()) },
  };
}
