/** What an evaluation with a language model took: turns it did not read, requests, tokens, money, time. */
import type { Prices } from "../../server/model/settings.ts";
import type { Finished } from "./finished.ts";
import { addUsage, dollarsOf, requestsOf, type Usage } from "./usage.ts";

export type Took = {
  label: string; turns: number; byModel: number;
  /** Turns that the embedded interpreter read because the model failed, and why. The others needed no model. */
  fellBack: number; notices: Record<string, number>;
  requests: number; outcomes: Usage["outcomes"]; tokens: Usage["tokens"]; estimated: number;
  /** US dollars; null where MODEL_PRICES is not set. */
  cost: number | null;
  /** Of this run, and of all finished cases one after the other. */
  seconds: number; secondsOfCases: number;
};

export function tookOf(finished: readonly Finished[], label: string, prices: Prices | null, seconds: number): Took {
  const usage = addUsage(finished.map(({ usage: one }) => one));
  const notices: Record<string, number> = {};
  const readers = finished.flatMap((one) => one.readers);
  for (const { notice } of readers) if (notice !== null) notices[notice] = (notices[notice] ?? 0) + 1;
  return {
    label, turns: readers.length, byModel: readers.filter(({ by }) => by === "model").length, fellBack: sumOf(notices), notices,
    requests: requestsOf(usage), ...usage, cost: dollarsOf(usage, prices), seconds, secondsOfCases: finished.reduce((sum, one) => sum + one.seconds, 0),
  };
}

const sumOf = (counts: Record<string, number>): number => Object.values(counts).reduce((sum, times) => sum + times, 0);
const list = (counts: Record<string, number>): string => Object.entries(counts).map(([name, times]) => `${name} ${times}`).join(", ");
const inTokens = (count: number): string => count.toLocaleString("en");

export function tookInWords({ turns, byModel, fellBack, notices, requests, outcomes, tokens, estimated, cost, seconds, secondsOfCases }: Took): string {
  return [
    `  turns ${turns}: the model read ${byModel}, ${turns - byModel - fellBack} needed none, ${fellBack} fell back${fellBack > 0 ? ` (${list(notices)})` : ""}`,
    `  requests ${requests}${requests > 0 ? `: ${list(outcomes)}` : ""}`,
    `  tokens input ${inTokens(tokens.input)} (cached ${inTokens(tokens.cachedInput)}), output ${inTokens(tokens.output)}`
      + (estimated > 0 ? `; estimated for ${estimated} of the requests` : ""),
    `  cost ${cost === null ? "not known: MODEL_PRICES is not set" : `$${cost.toFixed(4)}`}`,
    `  time ${seconds.toFixed(1)} s for this run, ${secondsOfCases.toFixed(1)} s for its cases one by one`,
  ].join("\n");
}
