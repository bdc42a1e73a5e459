/** What the model and its budgets are set to: the shapes only, so that nothing in this room reads the environment. */

/** Which of OpenAI's two wires to speak. Nearly every compatible server knows `chat`; `responses` is OpenAI's newer one. */
export const APIS = ["chat", "responses"] as const;
export type Api = (typeof APIS)[number];

/** How long a reasoning model may think before it replies. */
export const EFFORTS = ["none", "minimal", "low", "medium", "high"] as const;
export type Effort = (typeof EFFORTS)[number];

export type ModelSettings = {
  /** The provider's name for the model. */
  id: string;
  /** Without a slash at the end; OpenAI's own address where none is set. */
  baseUrl: string;
  /** A placeholder where none is set: servers at home ask for none. */
  apiKey: string;
  api: Api;
  /** Milliseconds that one reading may take, its retry included. */
  timeoutMs: number;
  /** Null: nothing is said of it, as models that do not reason want it. */
  reasoning: Effort | null;
};

/** What may be spent: requests to the provider (a retry is another), tokens (input and output, cached ones included), US dollars. */
export type Allowance = { calls: number; tokens: number; usd: number | null };
/** `interview`: each one for itself. `day`: all together, by the UTC date. */
export type BudgetSettings = { interview: Allowance; day: Allowance };

/** US dollars for a million tokens; `cachedInput` for input tokens that the provider's cache held. */
export type Prices = { input: number; cachedInput: number; output: number };
