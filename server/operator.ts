/** Whoever runs this server, known by the token of the settings, and what only they are told. */
import type { Context } from "hono";
import type { Observed } from "./model-health.ts";

/** `token`: what a request shows to be told more; null: nobody is. `model`: null where none is set. */
export type Operator = { token: string | null; model: Observed | null };

/** Whether a request shows the token. False where no token is set. Takes the same time for every wrong token, so that none can be felt for letter by letter. */
export async function isOperator(context: Context, token: string | null): Promise<boolean> {
  const shown = /^Bearer +(\S+) *$/i.exec(context.req.header("authorization") ?? "")?.[1];
  if (token === null || shown === undefined) return false;
  const [ours, theirs] = await Promise.all([token, shown].map(digestOf));
  return ours!.reduce((differing, byte, at) => differing | (byte ^ theirs![at]!), 0) === 0;
}

const digestOf = async (text: string): Promise<Uint8Array> => new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
