/** What an evaluation's requests to the provider took, counted per case; no budget stops it. */
import * as z from "zod";
import type { Meter } from "../../server/model/meter.ts";
import { costOf, saneTokens } from "../../server/model/prices.ts";
import type { Prices } from "../../server/model/settings.ts";

const count = z.number().min(0);
export const usage = z.object({
  /** Requests to the provider by how they ended: "ok" or a kind of fault. A retry is another request. */
  outcomes: z.record(z.string(), count),
  /** As the provider counts them; input tokens include the cached ones. */
  tokens: z.object({ input: count, cachedInput: count, output: count }),
  /** Requests whose tokens the provider did not count, so that they are our estimate. */
  estimated: count,
});
export type Usage = z.infer<typeof usage>;

const none = (): Usage => ({ outcomes: {}, tokens: { input: 0, cachedInput: 0, output: 0 }, estimated: 0 });

export function addUsage(all: readonly Usage[]): Usage {
  const sum = none();
  for (const { outcomes, tokens, estimated } of all) {
    for (const [outcome, times] of Object.entries(outcomes)) sum.outcomes[outcome] = (sum.outcomes[outcome] ?? 0) + times;
    for (const kind of ["input", "cachedInput", "output"] as const) sum.tokens[kind] += tokens[kind];
    sum.estimated += estimated;
  }
  return sum;
}

/** A meter that allows everything; `of` gives what was used in a case's name. */
export function createTally(): Meter & { of(id: string): Usage } {
  const cases = new Map<string, Usage>();
  return {
    allow: async () => {},
    record: async ({ interviewId, outcome, tokens, estimated }) => {
      const id = interviewId ?? "";
      const one: Usage = { outcomes: { [outcome]: 1 }, tokens: saneTokens(tokens), estimated: estimated ? 1 : 0 };
      cases.set(id, addUsage([cases.get(id) ?? none(), one]));
    },
    of: (id) => cases.get(id) ?? none(),
  };
}

export const requestsOf = ({ outcomes }: Usage): number => Object.values(outcomes).reduce((sum, times) => sum + times, 0);

/** US dollars, or null where the prices are not set. */
export function dollarsOf({ tokens }: Usage, prices: Prices | null): number | null {
  const millionths = costOf(tokens, prices);
  return millionths === null ? null : millionths / 1e6;
}
