/** The AI SDK and one model of it. */
import type { OpenAIProvider } from "@ai-sdk/openai";
import { bounded } from "./bounds.ts";
import type { Effort, ModelSettings } from "./settings.ts";

export type Fetch = typeof globalThis.fetch;
export type Libraries = typeof import("./libraries.ts");
export type Sdk = {
  ai: Libraries;
  model: ReturnType<OpenAIProvider["chat"]>;
  /** What every call says besides. */
  options: { reasoning?: Effort; providerOptions: { openai: { store?: false; forceReasoning?: true } } };
};

/** The client for the settings; `fetch` sends its requests. It keeps no request and prints none. */
export function sdkFor({ id, baseUrl, apiKey, api, reasoning }: ModelSettings, ai: Libraries, fetch?: Fetch): Sdk {
  // The SDK's warnings quote requests.
  globalThis.AI_SDK_LOG_WARNINGS = false;
  const openai = ai.createOpenAI({ baseURL: baseUrl, apiKey, fetch: bounded(fetch ?? ((input, init) => globalThis.fetch(input, init))) });
  // OpenAI keeps what it is sent unless told otherwise. Other servers of the older wire may not know the word.
  const store = api === "responses" || /(^|\.)openai\.com$/.test(new URL(baseUrl).hostname) ? { store: false as const } : {};
  // This wire sends the effort only for names that it knows; the other one always does.
  const force = reasoning && api === "responses" ? { forceReasoning: true as const } : {};
  return {
    ai, model: api === "chat" ? openai.chat(id) : openai.responses(id),
    options: { ...(reasoning ? { reasoning } : {}), providerOptions: { openai: { ...store, ...force } } },
  };
}
