/** Amounts too small to mean anything count as none: a week scaled up from next to nothing has no shares. */
import type { Amount } from "../../scoring/index.ts";

/** Percent of the week, or hours a week: less than half a minute. */
const LEAST = 0.01;

/** The amount, or none where it is a number below a hundredth. A range counts by its higher end. */
export function noneIfTiny(amount: Amount): Amount {
  if (amount.unit !== "percent" && amount.unit !== "hours") return amount;
  const most = amount.precision === "range" ? Math.max(amount.value, amount.low ?? 0, amount.high ?? 0) : amount.value;
  return most < LEAST ? { unit: "none" } : amount;
}
