/** The environment, parsed once: settings, or a sentence that says which variable to change and how. */
import * as z from "zod";
import { withoutSecrets } from "../db/address.ts";

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
};

/** A sentence for the person who starts the server. */
export class BadSetting extends Error {}

const whole = (name: string, low: number, high: number, preset: number) => {
  const says = `${name} must be a whole number from ${low} to ${high}`;
  return z.coerce.number(says).int(says).min(low, says).max(high, says).default(preset);
};

const environment = z.object({
  PORT: whole("PORT", 0, 65_535, 3000),
  DATABASE_URL: z.string().regex(/^(file:.+|(libsql|https?|wss?):\/\/.+)$/, "DATABASE_URL must begin with file:, libsql: or https:").default("file:data/foothold.db"),
  DATABASE_AUTH_TOKEN: z.string().optional(),
  PUBLIC_URL: z.url({ protocol: /^https?$/, error: "PUBLIC_URL must be an address such as https://foothold.example" }).optional(),
  INTERVIEW_DAYS: whole("INTERVIEW_DAYS", 1, 3650, 90),
  BODY_LIMIT: whole("BODY_LIMIT", 1_024, 10_000_000, 65_536),
  MESSAGE_LIMIT: whole("MESSAGE_LIMIT", 100, 100_000, 4_000),
  TURN_LIMIT: whole("TURN_LIMIT", 10, 10_000, 200),
});

/** Reads the variables that we know from the environment; an empty one counts as not set. Throws BadSetting. */
export function settingsFrom(variables: Readonly<Record<string, unknown>>): Settings {
  const set = Object.fromEntries(Object.keys(environment.shape).flatMap((name) => {
    const value = variables[name];
    return typeof value === "string" && value.trim() !== "" ? [[name, value.trim()]] : [];
  }));
  const parsed = environment.safeParse(set);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new BadSetting(`${issue!.message}, but it is "${withoutSecrets(set[String(issue!.path[0])]!)}".`);
  }
  const { PORT, DATABASE_URL, DATABASE_AUTH_TOKEN, PUBLIC_URL, INTERVIEW_DAYS, BODY_LIMIT, MESSAGE_LIMIT, TURN_LIMIT } = parsed.data;
  return {
    port: PORT, databaseUrl: DATABASE_URL, databaseToken: DATABASE_AUTH_TOKEN ?? null, interviewDays: INTERVIEW_DAYS,
    origin: PUBLIC_URL ? new URL(PUBLIC_URL).origin : null,
    limits: { bodyBytes: BODY_LIMIT, messageChars: MESSAGE_LIMIT, turns: TURN_LIMIT },
  };
}
