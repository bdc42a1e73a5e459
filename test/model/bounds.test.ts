/** What a provider sends beyond all measure ends the call: it takes no memory, no time and no money of others. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { serveProvider, type Provider } from "../provider/provider.ts";
import { asking, BOTH, question, reading, SAID, textOf } from "./asking.ts";

let provider: Provider;
beforeAll(async () => { provider = await serveProvider(() => ({ text: "" })); });
afterAll(() => provider.close());

const SEARCH = { name: "explain", input: { part: "week" } };

describe.each(BOTH)("Over %s", (api) => {
  test("a fence that is followed by nothing but line breaks is malformed, and read at once", async () => {
    provider.script(() => ({ text: `\`\`\`${"\n".repeat(20_000)}.` }));
    await expect(asking(provider.url, api).model.object({ ...reading, maxOutputTokens: 4_000 })).rejects.toMatchObject({ kind: "malformed" });
  });

  test.each([
    ["looks up more at once than any answer needs", Array.from({ length: 9 }, () => SEARCH)],
    ["asks a tool for a whole book", [{ name: "explain", input: { part: "x".repeat(2_000) } }]],
  ])("a model that %s gets no further request to pay for", async (_, tools) => {
    provider.script(() => ({ tools }));
    const before = provider.requests.length;
    let looked = 0;
    const explain = { ...question.tools.explain!, execute: () => { looked += 1; } };
    expect((await textOf(asking(provider.url, api).model.stream({ ...question, tools: { explain } }))).error).toMatchObject({ kind: "malformed" });
    expect(provider.requests.length - before).toBeLessThanOrEqual(2);
    expect(looked).toBeLessThanOrEqual(16);
  });

  test("an answer that does not come to its end is stopped", async () => {
    provider.script(() => ({ text: Array.from({ length: 1_000 }, () => "word ") }));
    const { text, error } = await textOf(asking(provider.url, api).model.stream(question));
    expect(error).toMatchObject({ kind: "truncated" });
    expect(text.length).toBeLessThanOrEqual(question.maxOutputTokens * 8);
  });

  test.each([
    ["longer than its tokens can be", { text: `${JSON.stringify(SAID)}${" ".repeat(10_000)}` }, "truncated"],
    ["of more bytes than anybody waits for", { json: { ...SAID, more: "x".repeat(5_000_000) } }, "malformed"],
  ])("a reply %s is none", async (_, said, kind) => {
    provider.script(() => said);
    await expect(asking(provider.url, api).model.object(reading)).rejects.toMatchObject({ kind });
  });
});
