/** Whether a call may be made and what it cost: the seam between the provider's client and the budgets. */
import type { FaultKind, Paid } from "./model.ts";
import type { Tokens } from "./prices.ts";

/** One request to the provider; a retry is another. Tokens as the provider counts them, or our estimate where it does not say. */
export type CallRecord = Paid & {
  outcome: "ok" | FaultKind;
  tokens: Tokens;
  estimated: boolean;
  milliseconds: number;
};

export interface Meter {
  /** Throws `ModelFault` of kind `interview_spent` or `day_spent` where the budget does not allow another request. */
  allow(call: Paid): Promise<void>;
  record(call: CallRecord): Promise<void>;
}
