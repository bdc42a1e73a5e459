/** Answers over both wires of a real provider: tools, faults in the middle, numbers that nobody told. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { embeddedAnswerer } from "../../server/answer/embedded.ts";
import { withEmbeddedAnswers } from "../../server/answer/fallback.ts";
import { modelAnswerer } from "../../server/answer/model.ts";
import { asking, BOTH } from "../model/asking.ts";
import { FAULTY, inTurn, serveProvider, UNENDED, type Provider } from "../provider/provider.ts";
import { ASKED, INPUT } from "./ben.ts";
import { hear, kindsOf } from "./scripted.ts";

const QUESTION = "Why is my score what it is?";
const GOOD = ["Your score ", "is 9.", "6, likely between ", "7 and 16."];

let provider: Provider;
beforeAll(async () => { provider = await serveProvider(() => ({ text: "" })); });
afterAll(() => provider.close());

describe.each(BOTH)("over the %s wire", (api) => {
  const answerer = (timeoutMs = 20_000) => withEmbeddedAnswers(modelAnswerer(asking(provider.url, api, { timeoutMs }).model), embeddedAnswerer, () => {});

  test("an answer streams", async () => {
    provider.script(() => ({ text: GOOD }));
    expect(await hear(answerer(), QUESTION)).toMatchObject({ text: GOOD.join(""), by: "model", notice: null });
    expect(provider.requests.at(-1)).toMatchObject({ stream: true, tools: ["what_if", "compare", "transitions", "evidence", "method", "task"] });
  });

  test("a tool's result reaches the provider, and its numbers the worker", async () => {
    provider.script(inTurn({ tools: [{ name: "what_if", input: INPUT.what_if }] }, { text: ["You would be ", "at 16.4, ", "6.8 points more."] }));
    expect(await hear(answerer(), ASKED)).toMatchObject({ text: "You would be at 16.4, 6.8 points more.", by: "model" });
    expect(provider.requests.at(-1)!.toolResults.join()).toContain("16.4 (13–23)");
  });

  test("the first words are out while the provider still speaks", async () => {
    let finish = (): void => {};
    const held = new Promise<void>((resolve) => { finish = resolve; });
    provider.script(() => ({ text: ["Your week is mostly reading, ", "and that is what AI does."], everyMs: 50 }));
    const heard = hear(answerer(), QUESTION, { watch: ({ type }) => void (type === "text" && finish()) });
    await held;
    expect(await Promise.race([heard.then(() => "ended"), Promise.resolve("speaking")])).toBe("speaking");
    expect((await heard).by).toBe("model");
  });

  test("a number that nobody told is never seen, and the next draft is", async () => {
    provider.script(inTurn({ text: ["Most of it is at risk. ", "About ", "8", "7% of it."] }, { text: GOOD }));
    const heard = await hear(answerer(), QUESTION);
    expect(kindsOf(heard)).toEqual(["by", "text", "retract", "text", "suggestions"]);
    expect(heard).toMatchObject({ text: GOOD.join(""), by: "model" });
    expect(heard.everything).not.toMatch(/8|87/);
  });

  test.each(Object.entries({ ...FAULTY, ...UNENDED }))("on “%s” the rules answer, and nothing of the model stays", async (_, fault) => {
    provider.script(() => fault);
    const heard = await hear(answerer(300), QUESTION), written = await hear(embeddedAnswerer, QUESTION);
    expect(heard).toMatchObject({ text: written.text, by: "embedded", notice: "model_failed" });
  });
});
