/** Servers that speak the wire but not all of it: what one refuses is left out of the next attempt, and from then on where that helped. */
import type { LanguageModelMiddleware } from "ai";

/** What a provider has turned out to take so far; at first all of it. */
export type Takes = { temperature: boolean; schema: boolean };

const REFUSED: readonly (readonly [keyof Takes, RegExp])[] = [
  ["temperature", /temperature/i],
  ["schema", /response_format|json_schema|text\.format|structured.?output|\bstrict\b/i],
];

/** What to try next where the provider refused a part of the request, or null where that is not what it said. */
export function without(takes: Takes, error: unknown): Takes | null {
  const { statusCode, message = "" } = (error ?? {}) as { statusCode?: number; message?: string };
  if (statusCode !== 400 && statusCode !== 422) return null;
  const refused = REFUSED.find(([part, words]) => takes[part] && words.test(message));
  return refused ? { ...takes, [refused[0]]: false } : null;
}

/** Asks for the schema in words, for servers that enforce none. */
export const schemaInWords: LanguageModelMiddleware = {
  async transformParams({ params: { responseFormat, ...params } }) {
    if (responseFormat?.type !== "json") return params;
    const wish = `Reply with one JSON object and nothing else. It must fit this JSON Schema:\n${JSON.stringify(responseFormat.schema)}`;
    const [first, ...rest] = params.prompt;
    const prompt = first?.role === "system" ? [{ ...first, content: `${first.content}\n\n${wish}` }, ...rest] : [{ role: "system" as const, content: wish }, ...params.prompt];
    return { ...params, prompt };
  },
};
