/** The budgets: a request is counted before it is made, what it took is added after, and each is one line in the log. */
import type { Ledger, Limit } from "../../db/usage.ts";
import type { CallRecord, Meter } from "./meter.ts";
import { ModelFault, type FaultKind, type Purpose } from "./model.ts";
import { costOf, saneTokens, type Tokens } from "./prices.ts";
import type { Allowance, BudgetSettings, Prices } from "./settings.ts";

/** One request for the log, or one that a budget refused (no tokens, no time). Nothing of any interview, prompt or reply. */
export type CallEntry = {
  purpose: Purpose; outcome: "ok" | FaultKind; tokens: Tokens; estimated: boolean; milliseconds: number;
  /** Millionths of a US dollar; null where prices are not set. */
  microUsd: number | null;
};

export type MeterDeps = {
  ledger: Ledger;
  budget: BudgetSettings;
  prices: Prices | null;
  now(): Date;
  log(entry: CallEntry): void;
  /** The ledger itself failed; the part it failed at, and its error, which holds nothing that a worker said. */
  failed(part: string, error: unknown): void;
};

const NONE: Tokens = { input: 0, cachedInput: 0, output: 0 };

/**
 * Every `allow` that does not throw counts as a request, whether or not it is made: ask last, after the circuit breaker.
 * Calls never exceed their budget. Tokens and money are known only afterwards, so requests under way may overshoot them.
 */
export function createMeter({ ledger, budget, prices, now, log, failed }: MeterDeps): Meter {
  const budgets = { interview: limitOf(budget.interview), day: limitOf(budget.day) };
  return {
    async allow({ purpose, interviewId }) {
      const answer = await ledger.take(now(), interviewId, budgets).catch((error: unknown) => {
        failed("budget", error);
        // What cannot be counted is not spent.
        throw new ModelFault("unknown");
      });
      if (answer === "taken") return;
      log({ purpose, outcome: answer, tokens: NONE, estimated: false, milliseconds: 0, microUsd: costOf(NONE, prices) });
      throw new ModelFault(answer);
    },
    async record({ purpose, interviewId, outcome, tokens: counted, estimated, milliseconds }: CallRecord) {
      const tokens = saneTokens(counted);
      const microUsd = costOf(tokens, prices);
      log({ purpose, outcome, tokens, estimated, milliseconds: Math.round(milliseconds), microUsd });
      const spending = { ...tokens, microUsd: microUsd ?? 0, fault: outcome === "ok" ? null : outcome };
      // The reply is there and holds, even where its price cannot be noted.
      await ledger.add(now(), interviewId, spending).catch((error: unknown) => failed("usage", error));
    },
  };
}

const limitOf = ({ calls, tokens, usd }: Allowance): Limit => ({ calls, tokens, microUsd: usd === null ? null : Math.round(usd * 1e6) });
