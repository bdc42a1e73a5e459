/** The variables of the language model and its budgets, and what follows from them. */
import * as z from "zod";
import { APIS, EFFORTS, type BudgetSettings, type ModelSettings, type Prices } from "./model/settings.ts";
import { dollars, secret, whole } from "./variables.ts";

const OPENAI = "https://api.openai.com/v1";
/** The client sends a key always; a server that wants none ignores it. */
const NO_KEY = "none";
/** The shortest token that nobody guesses over the network. */
const SHORTEST_TOKEN = 16;
const PRICES = "MODEL_PRICES must be three prices in US dollars for a million tokens: input, cached input, output, such as 0.25,0.025,2";

/**
 * The presets of the budgets. An interview takes some 15 readings of about 4,000 tokens and a few follow-up answers; the preset leaves
 * four times that. The day's holds about a hundred interviews: enough for a start, and no bill that surprises.
 */
export const modelVariables = {
  OPENAI_API_KEY: secret("OPENAI_API_KEY", 1),
  OPENAI_BASE_URL: z.url({ protocol: /^https?$/, error: "OPENAI_BASE_URL must be an address such as http://localhost:11434/v1" })
    // No client sends a password in an address, and a path is put behind whatever stands at its end.
    .regex(/^[^@?#]*$/, "OPENAI_BASE_URL must be an address alone: without a user, a password, ? or #; the key belongs in OPENAI_API_KEY").optional(),
  OPENAI_API: z.enum(APIS, `OPENAI_API must be ${APIS.join(" or ")}`).default("chat"),
  MODEL: z.string().max(200, "MODEL must be a model's name of at most 200 characters").optional(),
  MODEL_TIMEOUT: whole("MODEL_TIMEOUT", 1, 300, 20),
  MODEL_REASONING: z.enum(EFFORTS, `MODEL_REASONING must be one of ${EFFORTS.join(", ")}`).optional(),
  MODEL_PRICES: z.string().regex(/^\d+(\.\d+)?( *, *\d+(\.\d+)?){2}$/, PRICES).optional(),
  BUDGET_INTERVIEW_CALLS: whole("BUDGET_INTERVIEW_CALLS", 1, 1e6, 80),
  BUDGET_INTERVIEW_TOKENS: whole("BUDGET_INTERVIEW_TOKENS", 1, 1e12, 400_000),
  BUDGET_INTERVIEW_USD: dollars("BUDGET_INTERVIEW_USD"),
  BUDGET_DAY_CALLS: whole("BUDGET_DAY_CALLS", 1, 1e9, 2_000),
  BUDGET_DAY_TOKENS: whole("BUDGET_DAY_TOKENS", 1, 1e12, 10_000_000),
  BUDGET_DAY_USD: dollars("BUDGET_DAY_USD"),
  OPERATOR_TOKEN: secret("OPERATOR_TOKEN", SHORTEST_TOKEN),
};
type Variables = z.infer<z.ZodObject<typeof modelVariables>>;

/** The model to ask, or null for the embedded rules alone: without a name, or without a key and an address, there is none. */
export function modelFrom(set: Variables): ModelSettings | null {
  const { OPENAI_API_KEY: key, OPENAI_BASE_URL: url, MODEL: id } = set;
  if (!id || (!key && !url)) return null;
  const baseUrl = (url ?? OPENAI).replace(/\/+$/, "");
  return { id, baseUrl, apiKey: key ?? NO_KEY, api: set.OPENAI_API, timeoutMs: set.MODEL_TIMEOUT * 1_000, reasoning: set.MODEL_REASONING ?? null };
}

export const pricesFrom = ({ MODEL_PRICES }: Variables): Prices | null => {
  if (!MODEL_PRICES) return null;
  const [input, cachedInput, output] = MODEL_PRICES.split(",").map(Number) as [number, number, number];
  return { input, cachedInput, output };
};

export const budgetFrom = (set: Variables): BudgetSettings => ({
  interview: { calls: set.BUDGET_INTERVIEW_CALLS, tokens: set.BUDGET_INTERVIEW_TOKENS, usd: set.BUDGET_INTERVIEW_USD ?? null },
  day: { calls: set.BUDGET_DAY_CALLS, tokens: set.BUDGET_DAY_TOKENS, usd: set.BUDGET_DAY_USD ?? null },
});

/** The sentence for a budget in dollars that nothing can be counted against, or null. */
export const unpriced = (set: Variables): string | null => {
  const name = set.MODEL_PRICES ? undefined : (["BUDGET_INTERVIEW_USD", "BUDGET_DAY_USD"] as const).find((usd) => set[usd] !== undefined);
  return name ? `${name} needs MODEL_PRICES, the model's prices in US dollars for a million tokens: input, cached input, output, such as 0.25,0.025,2.` : null;
};

/** For the line at the start: why variables of a model lead to none. Null where one is used, or where nobody asked for one. */
export function whyNoModel(variables: Readonly<Record<string, unknown>>): string | null {
  const set = (name: string): boolean => typeof variables[name] === "string" && variables[name].trim() !== "";
  const reached = ["OPENAI_API_KEY", "OPENAI_BASE_URL"].find(set);
  if (set("MODEL") === (reached !== undefined)) return null;
  return reached
    ? `${reached} is set but MODEL is not, so no language model is used. Set MODEL to the name of a model.`
    : "MODEL is set but neither OPENAI_API_KEY nor OPENAI_BASE_URL is, so no language model is used. Set one of them.";
}
