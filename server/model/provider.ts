/** The language model of the settings behind the port: any server that speaks one of OpenAI's two wires. */
import type { Log, Shared } from "./attempts.ts";
import { createBreaker, type Breaker } from "./breaker.ts";
import { deadlinesOf } from "./deadline.ts";
import type { Meter } from "./meter.ts";
import type { Model } from "./model.ts";
import { askObject } from "./object.ts";
import { sdkFor, type Fetch, type Libraries, type Sdk } from "./sdk.ts";
import type { ModelSettings } from "./settings.ts";
import { askStream } from "./stream.ts";

export type ModelParts = {
  settings: ModelSettings; meter: Meter; now(): Date; log: Log;
  /** Called with the first call to the model. */
  libraries(): Promise<Libraries>;
  /** The network's own unless said otherwise. */
  fetch?: Fetch | undefined;
  breaker?: Breaker | undefined;
};

/** One for the process: its calls share a circuit breaker and what they learn of the provider. Nothing is loaded before the first call. */
export function createModel({ settings, meter, now, log, libraries, fetch, breaker }: ModelParts): Model {
  const milliseconds = (): number => now().getTime();
  const deadlines = deadlinesOf(settings.timeoutMs);
  let sdk: Sdk | null = null;
  const shared: Shared = {
    // Not a promise: in a Worker nobody may wait for one of another request's.
    sdk: async () => sdk ??= sdkFor(settings, await libraries(), fetch),
    meter, deadlines, log, now: milliseconds, breaker: breaker ?? createBreaker(milliseconds, settings.timeoutMs), takes: { temperature: true, schema: true },
  };
  return {
    label: labelOf(settings),
    object: (call) => askObject(shared, call),
    stream: (call) => askStream(shared, call),
  };
}

export const labelOf = ({ id, baseUrl }: ModelSettings): string => `${id} at ${new URL(baseUrl).host}`;
