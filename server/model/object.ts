/** One structured reply: asked for, read and checked, twice at most, within the time that a reading may take. */
import { account, ATTEMPTS, sleep, waitBefore, type Shared } from "./attempts.ts";
import { checkReply } from "./bounds.ts";
import { deadlineIn } from "./deadline.ts";
import { faultOfFinish } from "./faults.ts";
import { ModelFault, type ObjectCall } from "./model.ts";
import { metered, requestsOf, type Requests } from "./requests.ts";
import { jsonIn, schemaFor } from "./schema.ts";
import type { Sdk } from "./sdk.ts";
import { schemaInWords, without, type Takes } from "./takes.ts";

/** The reply. Throws `ModelFault`. */
export async function askObject<T>(shared: Shared, call: ObjectCall<T>): Promise<T> {
  const sdk = await shared.sdk();
  const { total, firstAttempt, least } = shared.deadlines;
  const began = performance.now();
  const left = (): number => total - (performance.now() - began);
  let takes = shared.takes;
  for (let attempt = 1; ; attempt += 1) {
    const pass = shared.breaker.enter();
    const requests = requestsOf(call, shared.meter);
    const deadline = deadlineIn(attempt < ATTEMPTS ? firstAttempt : left());
    try {
      const value = await deadline.within(replyTo(sdk, call, takes, requests, deadline.signal));
      await requests.end("ok");
      pass.succeeded();
      learn(shared, takes);
      return value;
    } catch (error) {
      const fault = account(shared, call.purpose, pass, error);
      await requests.end(fault);
      const fewer = without(takes, error);
      const wait = fewer ? 0 : waitBefore(fault, left(), least);
      if (attempt === ATTEMPTS || wait === null) throw fault;
      takes = fewer ?? takes;
      await sleep(wait);
    } finally {
      deadline.close();
    }
  }
}

/** What had to be left out for this reply is left out from now on. */
function learn({ takes: known, log }: Shared, takes: Takes): void {
  for (const part of ["temperature", "schema"] as const)
    if (known[part] && !takes[part]) log({ level: "info", at: `model takes no ${part}` });
  Object.assign(known, takes);
}

async function replyTo<T>(sdk: Sdk, call: ObjectCall<T>, takes: Takes, requests: Requests, abortSignal: AbortSignal): Promise<T> {
  const { ai, options } = sdk;
  const unfenced = ai.extractJsonMiddleware({
    transform(text) {
      checkReply(text, call.maxOutputTokens);
      return jsonIn(text);
    },
  });
  const middleware = [...(takes.schema ? [] : [schemaInWords]), unfenced, metered(requests)];
  const result = await ai.generateText({
    model: ai.wrapLanguageModel({ model: sdk.model, middleware }),
    instructions: call.instructions, prompt: call.prompt, maxOutputTokens: call.maxOutputTokens,
    output: ai.Output.object({ schema: schemaFor(sdk, call.schema), name: call.name }),
    // The same words are to be read the same way each time.
    ...(takes.temperature ? { temperature: 0 } : {}),
    ...options, maxRetries: 0, abortSignal,
  }).catch((error: unknown) => { throw endOf(error) ?? error; });
  const fault = faultOfFinish(result.finishReason);
  if (fault) throw fault;
  return result.output;
}

/** A reply that does not parse because it was cut off or filtered is told as that. */
function endOf(error: unknown): ModelFault | null {
  const { finishReason } = (error ?? {}) as { finishReason?: string };
  return typeof finishReason === "string" ? faultOfFinish(finishReason) : null;
}
