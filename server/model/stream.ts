/** A text that streams while the model looks things up with tools. Until its first words are out, a failure may be tried again. */
import type { ToolSet } from "ai";
import { account, ATTEMPTS, sleep, waitBefore, type Shared } from "./attempts.ts";
import { boundedAnswer } from "./bounds.ts";
import { deadlineIn, type Deadline, type Deadlines } from "./deadline.ts";
import { faultOfFinish } from "./faults.ts";
import { ModelFault, type StreamCall } from "./model.ts";
import { metered, requestsOf, type Requests } from "./requests.ts";
import { schemaFor } from "./schema.ts";
import type { Sdk } from "./sdk.ts";

/** Parts after which a request is on its way, and the model has to read before it writes. */
const ASKED: ReadonlySet<string> = new Set(["start", "start-step", "finish-step"]);

/** The pieces of the text. Ends normally only where the model came to its end; otherwise throws `ModelFault`. */
export async function* askStream(shared: Shared, call: StreamCall): AsyncGenerator<string> {
  const sdk = await shared.sdk();
  const began = performance.now();
  const left = (): number => shared.deadlines.answer - (performance.now() - began);
  for (let attempt = 1; ; attempt += 1) {
    const pass = shared.breaker.enter();
    const requests = requestsOf(call, shared.meter);
    const deadline = deadlineIn(left());
    let [said, settled] = [false, false];
    try {
      for await (const text of piecesOf(sdk, call, requests, deadline, shared.deadlines)) {
        said = true;
        yield text;
      }
      pass.succeeded();
      settled = true;
      return;
    } catch (error) {
      settled = true;
      const fault = account(shared, call.purpose, pass, error);
      await requests.end(fault);
      const wait = said || attempt === ATTEMPTS ? null : waitBefore(fault, left(), shared.deadlines.firstPiece);
      if (wait === null) throw fault;
      await sleep(wait);
    } finally {
      deadline.close();
      // The caller stopped: that says nothing about the provider, but what was asked for is paid.
      if (!settled) await requests.end(new ModelFault("cut"));
      if (!settled) pass.left();
    }
  }
}

async function* piecesOf(sdk: Sdk, call: StreamCall, requests: Requests, deadline: Deadline, limits: Deadlines): AsyncGenerator<string> {
  const parts = streamFrom(sdk, call, requests, deadline.signal)[Symbol.asyncIterator]();
  let [said, wait] = [false, limits.firstPiece];
  for (;;) {
    const { done, value: part } = await deadline.within(parts.next(), wait);
    if (done) throw new ModelFault("cut");
    wait = ASKED.has(part.type) ? limits.firstPiece : limits.nextPiece;
    if (part.type === "error") throw part.error;
    if (part.type === "text-delta" && part.text !== "") {
      said = true;
      yield part.text;
    }
    if (part.type !== "finish") continue;
    const fault = faultOfFinish(part.finishReason) ?? (said ? null : new ModelFault("malformed"));
    if (fault) throw fault;
    return;
  }
}

function streamFrom(sdk: Sdk, call: StreamCall, requests: Requests, abortSignal: AbortSignal) {
  const { ai, options } = sdk;
  const tools: ToolSet = Object.fromEntries(Object.entries(call.tools).map(([name, { description, input, execute }]) =>
    [name, ai.tool({ description, inputSchema: schemaFor(sdk, input), execute: async (value: unknown) => execute(value) })]));
  return ai.streamText({
    model: ai.wrapLanguageModel({ model: sdk.model, middleware: [boundedAnswer(call.maxOutputTokens), metered(requests)] }),
    instructions: call.instructions, messages: call.messages, tools, maxOutputTokens: call.maxOutputTokens,
    stopWhen: ai.isStepCount(call.maxSteps),
    // The last request is for the answer.
    prepareStep: ({ stepNumber }) => stepNumber > 0 && stepNumber === call.maxSteps - 1 ? { toolChoice: "none" } : {},
    // Without this the SDK prints the error, and with it everything that was asked.
    onError: () => {},
    ...options, maxRetries: 0, abortSignal,
  }).stream;
}
