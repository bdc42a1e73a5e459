/** What the operator is told of the language model: which one it is, whether it is asked, and what of the budgets is left. */
import * as z from "zod";
import type { DayUsage } from "../db/usage.ts";
import { APIS, type Allowance, type BudgetSettings } from "./model/settings.ts";

/** The model as it runs. `breaker`: the state of its circuit breaker in this process, where it has one. */
export type Observed = {
  label: string;
  api: (typeof APIS)[number];
  breaker?: (() => string) | undefined;
  budget: BudgetSettings;
  /** Whether its prices are set, so that its costs are known. */
  priced: boolean;
  usage(): Promise<DayUsage>;
};

const allowance = z.object({ calls: z.int(), tokens: z.int(), usd: z.number().nullable() });
const today = z.object({
  day: z.string(), calls: z.int(), failures: z.int(), inputTokens: z.int(), cachedInputTokens: z.int(), outputTokens: z.int(), usd: z.number().nullable(),
  spent: z.boolean().describe("Whether a budget of the day is used up: embedded rules answer until midnight UTC."),
});

export const modelHealth = z.object({
  label: z.string(), api: z.enum(APIS), breaker: z.string().nullable(),
  today: today.nullable().describe("By the UTC date; null where the database does not answer."),
  budget: z.object({ interview: allowance, day: allowance }),
  lastFault: z.object({ kind: z.string(), at: z.string() }).nullable(),
});
export type ModelHealth = z.infer<typeof modelHealth>;

/** Never fails: a database that does not answer leaves only what is known without it. */
export async function modelHealthOf({ label, api, breaker, budget, priced, usage }: Observed): Promise<ModelHealth> {
  const used = await usage().catch(() => null);
  return { label, api, breaker: breaker?.() ?? null, budget, today: used && todayOf(used, priced, budget.day), lastFault: used?.lastFault ?? null };
}

function todayOf({ day, calls, failures, input, cachedInput, output, microUsd }: DayUsage, priced: boolean, limit: Allowance): z.infer<typeof today> {
  const usd = priced ? microUsd / 1e6 : null;
  const spent = calls >= limit.calls || input + output >= limit.tokens || (limit.usd !== null && usd !== null && usd >= limit.usd);
  return { day, calls, failures, inputTokens: input, cachedInputTokens: cachedInput, outputTokens: output, usd, spent };
}
