/** The variables of the language model: what makes one, what does not, and what is refused without repeating a secret. */
import { describe, expect, test } from "vitest";
import { whyNoModel } from "../../server/model-variables.ts";
import { BadSetting, settingsFrom } from "../../server/settings.ts";

const KEY = "sk-secret-1234567890";
const LOCAL = "http://localhost:11434/v1";

describe("Which model", () => {
  test.each([
    ["a key and a name ask OpenAI", { OPENAI_API_KEY: KEY, MODEL: "gpt-x" }, { id: "gpt-x", apiKey: KEY, api: "chat", baseUrl: "https://api.openai.com/v1", timeoutMs: 20_000, reasoning: null }],
    ["an address needs no key", { OPENAI_BASE_URL: `${LOCAL}/`, MODEL: "llama3.1:8b" }, { id: "llama3.1:8b", apiKey: "none", api: "chat", baseUrl: LOCAL, timeoutMs: 20_000, reasoning: null }],
    ["the wire, the patience and the effort can be set", { OPENAI_BASE_URL: LOCAL, OPENAI_API_KEY: KEY, MODEL: "m", OPENAI_API: "responses", MODEL_TIMEOUT: "90", MODEL_REASONING: "low" },
      { id: "m", apiKey: KEY, api: "responses", baseUrl: LOCAL, timeoutMs: 90_000, reasoning: "low" }],
    ["nothing set: none", {}, null],
    ["a key without a name: none", { OPENAI_API_KEY: KEY }, null],
    ["an address without a name: none", { OPENAI_BASE_URL: LOCAL, MODEL: "  " }, null],
    ["a name alone: none", { MODEL: "gpt-x" }, null],
  ])("%s", (_, variables, model) => {
    expect(settingsFrom(variables).model).toEqual(model);
  });

  test.each([
    [{}, null],
    [{ OPENAI_API_KEY: KEY, MODEL: "m" }, null],
    [{ OPENAI_BASE_URL: LOCAL, MODEL: "m" }, null],
    [{ OPENAI_API_KEY: KEY, MODEL: " " }, /^OPENAI_API_KEY is set but MODEL is not/],
    [{ OPENAI_BASE_URL: LOCAL }, /^OPENAI_BASE_URL is set but MODEL is not/],
    [{ MODEL: "m" }, /^MODEL is set but neither/],
  ])("the start says why %j uses none, if it has to", (variables, sentence) => {
    const said = whyNoModel(variables);
    if (sentence === null) return expect(said).toBeNull();
    expect(said).toMatch(sentence);
    expect(said).not.toContain(KEY);
  });
});

test("budgets have presets, and each can be set", () => {
  expect(settingsFrom({})).toMatchObject({ prices: null, operatorToken: null, budget: { interview: { calls: 80, tokens: 400_000, usd: null }, day: { calls: 2_000, tokens: 10_000_000, usd: null } } });
  const set = settingsFrom({
    BUDGET_INTERVIEW_CALLS: "1", BUDGET_INTERVIEW_TOKENS: "2", BUDGET_INTERVIEW_USD: "0.5", BUDGET_DAY_CALLS: "3", BUDGET_DAY_TOKENS: "4", BUDGET_DAY_USD: "6",
    MODEL_PRICES: "0.25, 0.025,2", OPERATOR_TOKEN: "0123456789abcdef",
  });
  expect(set).toMatchObject({
    budget: { interview: { calls: 1, tokens: 2, usd: 0.5 }, day: { calls: 3, tokens: 4, usd: 6 } },
    prices: { input: 0.25, cachedInput: 0.025, output: 2 }, operatorToken: "0123456789abcdef",
  });
});

test.each([
  [{ OPENAI_API: "grpc" }, /^OPENAI_API must be chat or responses, but it is "grpc"\.$/],
  [{ OPENAI_BASE_URL: `https://user:${KEY}@llm.example/v1` }, /^OPENAI_BASE_URL must be an address alone.+ OPENAI_API_KEY\.$/],
  [{ OPENAI_BASE_URL: `https://llm.example/v1?key=${KEY}` }, /^OPENAI_BASE_URL must be an address alone/],
  [{ OPENAI_BASE_URL: KEY }, /^OPENAI_BASE_URL must be an address such as [^,]+\.$/],
  [{ OPENAI_API_KEY: `${KEY} with a space` }, /^OPENAI_API_KEY must have letters, digits or signs and no space\.$/],
  [{ OPENAI_API_KEY: `${KEY}é` }, /^OPENAI_API_KEY must have letters/],
  [{ OPERATOR_TOKEN: "sk-secret" }, /^OPERATOR_TOKEN must have at least 16 letters/],
  [{ MODEL_REASONING: "deep" }, /^MODEL_REASONING must be one of none, minimal/],
  [{ MODEL_TIMEOUT: "0" }, /^MODEL_TIMEOUT must be a whole number from 1 to 300/],
  [{ MODEL_PRICES: "0.25,2" }, /^MODEL_PRICES must be three prices/],
  [{ MODEL_PRICES: "1,2,3", BUDGET_DAY_USD: "-1" }, /^BUDGET_DAY_USD must be an amount of US dollars above 0/],
  [{ MODEL_PRICES: "1,2,3", BUDGET_DAY_USD: "0" }, /^BUDGET_DAY_USD must be an amount of US dollars above 0/],
  [{ BUDGET_INTERVIEW_USD: "1" }, /^BUDGET_INTERVIEW_USD needs MODEL_PRICES/],
  [{ BUDGET_DAY_CALLS: "many" }, /^BUDGET_DAY_CALLS must be a whole number/],
])("%j is refused with a sentence that repeats no secret", (variables, sentence) => {
  const refused = (): unknown => { try { return settingsFrom(variables); } catch (error) { return error; } };
  expect(refused()).toBeInstanceOf(BadSetting);
  expect((refused() as Error).message).toMatch(sentence);
  expect((refused() as Error).message).not.toContain("sk-secret");
});
