/** The environment, parsed once: settings, or a sentence that says which variable to change and how. */
import * as z from "zod";
import { withoutSecrets } from "../db/address.ts";
import type { BudgetSettings, ModelSettings, Prices } from "./model/settings.ts";
import { budgetFrom, modelFrom, modelVariables, pricesFrom, unpriced } from "./model-variables.ts";
import { whole } from "./variables.ts";

/** Bytes per request, characters per message, turns per interview. */
export type Limits = { bodyBytes: number; messageChars: number; turns: number };

export type Settings = {
  port: number;
  databaseUrl: string;
  databaseToken: string | null;
  origin: string | null;
  /** Days without a word after which an interview is deleted. */
  interviewDays: number;
  limits: Limits;
  /** Null: the embedded rules alone. */
  model: ModelSettings | null;
  budget: BudgetSettings;
  /** Null: what the model costs is not known, and no budget in dollars is set. */
  prices: Prices | null;
  /** Opens what only the operator may see; null: nobody may. */
  operatorToken: string | null;
};

/** A sentence for the person who starts the server. */
export class BadSetting extends Error {}

/** Whose value no sentence repeats: keys, and the address in whose place a key gets pasted. */
const UNREPEATED = /KEY$|TOKEN$|^OPENAI_BASE_URL$/;

const environment = z.object({
  PORT: whole("PORT", 0, 65_535, 3000),
  DATABASE_URL: z.string().regex(/^(file:.+|(libsql|https?|wss?):\/\/.+)$/, "DATABASE_URL must begin with file:, libsql: or https:").default("file:data/foothold.db"),
  DATABASE_AUTH_TOKEN: z.string().optional(),
  PUBLIC_URL: z.url({ protocol: /^https?$/, error: "PUBLIC_URL must be an address such as https://foothold.example" }).optional(),
  INTERVIEW_DAYS: whole("INTERVIEW_DAYS", 1, 3650, 90),
  BODY_LIMIT: whole("BODY_LIMIT", 1_024, 10_000_000, 65_536),
  MESSAGE_LIMIT: whole("MESSAGE_LIMIT", 100, 100_000, 4_000),
  TURN_LIMIT: whole("TURN_LIMIT", 10, 10_000, 200),
  ...modelVariables,
});

/** Reads the variables that we know from the environment; an empty one counts as not set. Throws BadSetting. */
export function settingsFrom(variables: Readonly<Record<string, unknown>>): Settings {
  const set = Object.fromEntries(Object.keys(environment.shape).flatMap((name) => {
    const value = variables[name];
    return typeof value === "string" && value.trim() !== "" ? [[name, value.trim()]] : [];
  }));
  const parsed = environment.safeParse(set);
  if (!parsed.success) throw new BadSetting(sentenceOf(parsed.error.issues[0]!, set));
  const missing = unpriced(parsed.data);
  if (missing) throw new BadSetting(missing);
  const { PORT, DATABASE_URL, DATABASE_AUTH_TOKEN, PUBLIC_URL, INTERVIEW_DAYS, BODY_LIMIT, MESSAGE_LIMIT, TURN_LIMIT, OPERATOR_TOKEN } = parsed.data;
  return {
    port: PORT, databaseUrl: DATABASE_URL, databaseToken: DATABASE_AUTH_TOKEN ?? null, interviewDays: INTERVIEW_DAYS,
    origin: PUBLIC_URL ? new URL(PUBLIC_URL).origin : null,
    limits: { bodyBytes: BODY_LIMIT, messageChars: MESSAGE_LIMIT, turns: TURN_LIMIT },
    model: modelFrom(parsed.data), budget: budgetFrom(parsed.data), prices: pricesFrom(parsed.data), operatorToken: OPERATOR_TOKEN ?? null,
  };
}

function sentenceOf({ message, path }: z.core.$ZodIssue, set: Readonly<Record<string, string>>): string {
  const name = String(path[0]);
  return UNREPEATED.test(name) ? `${message}.` : `${message}, but it is "${withoutSecrets(set[name]!)}".`;
}
