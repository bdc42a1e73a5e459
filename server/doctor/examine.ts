/** Asks a model what an interview asks of it: one reading, one answer that streams and looks something up. Says what came of each. */
import * as z from "zod";
import type { Catalog } from "../../db/catalog.ts";
import { modelInterpreter } from "../interpret/model/reading.ts";
import { ModelFault, type Model, type StreamCall } from "../model/model.ts";
import { ANSWER, contextOf, understood } from "./sample.ts";

/** `understood`: of the statements in the sample. */
export type Reading = { fault: ModelFault | null; understood: number; milliseconds: number };
/** `fault`: with the tool on offer; `plainFault`: without, asked only where the other failed. `firstMs`: to the first words, null where none came. */
export type Streaming = { fault: ModelFault | null; plainFault: ModelFault | null; usedTool: boolean; pieces: number; firstMs: number | null };
export type Examined = { reading: Reading; streaming: Streaming | null };

/** Faults after which nothing else can work. */
const HOPELESS = new Set(["unreachable", "timeout", "unauthorised", "forbidden", "rate_limited"]);
const NOT_FOUND = 404;
const WANTED = "417";

/** Makes two calls, or one where the first shows that another could only fail. Throws what is no fault of the model. */
export async function examine(model: Model, catalog: Catalog): Promise<Examined> {
  const reading = await read(model, catalog);
  const hopeless = reading.fault !== null && (HOPELESS.has(reading.fault.kind) || reading.fault.status === NOT_FOUND);
  return { reading, streaming: hopeless ? null : await stream(model) };
}

async function read(model: Model, catalog: Catalog): Promise<Reading> {
  const began = performance.now();
  const outcome = await faultOr(modelInterpreter(model).read(ANSWER, contextOf(catalog)));
  const milliseconds = performance.now() - began;
  return outcome instanceof ModelFault ? { fault: outcome, understood: 0, milliseconds } : { fault: null, understood: understood(outcome.findings), milliseconds };
}

async function stream(model: Model): Promise<Streaming> {
  const began = performance.now();
  let [usedTool, pieces] = [false, 0];
  let firstMs: number | null = null;
  const listen = async (call: StreamCall): Promise<void> => {
    for await (const _ of model.stream(call)) {
      firstMs ??= performance.now() - began;
      pieces += 1;
    }
  };
  const points = { description: "The points of a part of the score.", input: z.object({ part: z.string() }), execute: () => { usedTool = true; return { points: WANTED }; } };
  const fault = await faultOr(listen({ ...QUESTION, tools: { points } }));
  const plain = fault ? await faultOr(listen({ ...QUESTION, tools: {} })) : null;
  return { fault: fault ?? null, plainFault: plain ?? null, usedTool, pieces, firstMs };
}

const QUESTION: StreamCall = {
  purpose: "doctor", interviewId: null, tools: {}, maxSteps: 3, maxOutputTokens: 1_000,
  instructions: "You explain a score. Look every number up with a tool. Answer in three short sentences.",
  messages: [{ role: "user", content: "How many points does the part called tasks have, and what does a score of that kind say?" }],
};

/** The value, or the model's fault. */
async function faultOr<T>(promise: Promise<T>): Promise<T | ModelFault> {
  try {
    return await promise;
  } catch (error) {
    if (error instanceof ModelFault) return error;
    throw error;
  }
}
