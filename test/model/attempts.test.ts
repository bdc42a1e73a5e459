/** When the model is asked again, when not, and who pays: second attempts, waits, budgets, callers who stop. */
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { ModelFault } from "../../server/model/model.ts";
import { inTurn, nobody, serveProvider, type Provider } from "../provider/provider.ts";
import { asking, BOTH, question, reading, SAID, SEARCH, textOf } from "./asking.ts";

let provider: Provider;
beforeAll(async () => { provider = await serveProvider(() => ({ text: "" })); });
afterAll(() => provider.close());
const sentSince = (count: number) => provider.requests.slice(count);

describe.each(BOTH)("Over %s", (api) => {
  test.each([
    ["JSON of another shape", { json: { words: 1 } }],
    ["an overloaded server", { status: 503 }],
    ["a wait of a second", { status: 429, retryAfter: "1" }],
    ["a date to wait for", { status: 503, retryAfter: new Date(Date.now() - 5_000).toUTCString() }],
  ])("a second attempt answers after %s", async (_, first) => {
    provider.script(inTurn(first, { json: SAID }));
    const { model, records } = asking(provider.url, api);
    expect(await model.object(reading)).toEqual(SAID);
    expect(records.map(({ outcome }) => outcome)).toEqual([expect.not.stringMatching("ok"), "ok"]);
  });

  test("an answer that fails before its first words is begun again", async () => {
    provider.script(inTurn({ status: 503 }, { text: ["Because ", "of it."] }));
    expect(await textOf(asking(provider.url, api).model.stream(question))).toEqual({ text: "Because of it.", error: null });
  });

  test.each([
    ["in seconds", () => "3600"],
    ["as a date", () => new Date(Date.now() + 3_600_000).toUTCString()],
  ])("who has to wait for longer than a worker does, %s, gives up at once and does not ask again", async (_, retryAfter) => {
    provider.script(() => ({ status: 429, retryAfter: retryAfter() }));
    const before = provider.requests.length;
    const { model } = asking(provider.url, api);
    await expect(model.object(reading)).rejects.toMatchObject({ kind: "rate_limited" });
    await expect(model.object(reading)).rejects.toMatchObject({ kind: "paused" });
    expect((await textOf(model.stream(question))).error).toMatchObject({ kind: "paused" });
    expect(sentSince(before)).toHaveLength(1);
  });

  test("an account without credit is not asked again", async () => {
    provider.script(() => ({ status: 429, body: JSON.stringify({ error: { message: "No credit.", type: "insufficient_quota", code: "insufficient_quota" } }) }));
    const before = provider.requests.length;
    await expect(asking(provider.url, api).model.object(reading)).rejects.toMatchObject({ kind: "forbidden" });
    expect(sentSince(before)).toHaveLength(1);
  });

  test.each([
    ["temperature", "Unsupported value: 'temperature' does not support 0.", (raw: string) => !raw.includes("\"temperature\"")],
    ["schema", "This response_format type is unavailable now.", (raw: string) => !raw.includes("\"json_schema\"") && raw.includes("It must fit this JSON Schema")],
  ])("a server that takes no %s is asked without it, and from then on", async (part, message, leftOut) => {
    provider.script(({ raw }) => leftOut(raw) ? { json: SAID } : { status: 400, body: JSON.stringify({ error: { message } }) });
    const before = provider.requests.length;
    const { model, logged } = asking(provider.url, api);
    expect([await model.object(reading), await model.object(reading)]).toEqual([SAID, SAID]);
    expect(sentSince(before)).toHaveLength(3);
    expect(logged).toContainEqual({ level: "info", at: `model takes no ${part}` });
  });

  test("a spent budget asks nobody", async () => {
    const before = provider.requests.length;
    const { model, records } = asking(provider.url, api, {}, { allow: async () => { throw new ModelFault("day_spent"); } });
    await expect(model.object(reading)).rejects.toMatchObject({ kind: "day_spent" });
    expect((await textOf(model.stream(question))).error).toMatchObject({ kind: "day_spent" });
    expect([sentSince(before), records]).toEqual([[], []]);
  });

  test("a budget that is spent between two requests of an answer ends it there", async () => {
    provider.script(({ toolResults }) => toolResults.length > 0 ? { text: "Too late." } : SEARCH);
    let allowed = 1;
    const { model, records } = asking(provider.url, api, {}, { allow: async () => { if (allowed-- <= 0) throw new ModelFault("interview_spent"); } });
    expect(await textOf(model.stream(question))).toMatchObject({ text: "", error: { kind: "interview_spent" } });
    expect(records.map(({ outcome }) => outcome)).toEqual(["ok"]);
  });

  test("a caller who stops ends the request, and it counts against nobody", async () => {
    provider.script(() => ({ text: ["One ", "two ", "three ", "four."], everyMs: 30 }));
    const { model, records } = asking(provider.url, api);
    for await (const piece of model.stream(question)) { expect(piece).toBe("One "); break; }
    expect(records).toEqual([expect.objectContaining({ outcome: "cut", estimated: true })]);
    provider.script(() => ({ json: SAID }));
    expect(await model.object(reading)).toEqual(SAID);
  });

  test("a request whose time is up is ended, and so is one whose caller stops", async () => {
    provider.script(() => ({ fault: "hang" }));
    const before = provider.broken();
    await expect(asking(provider.url, api, { timeoutMs: 1_000 }).model.object(reading)).rejects.toMatchObject({ kind: "timeout" });
    await vi.waitFor(() => expect(provider.broken()).toBe(before + 2));
    provider.script(() => ({ text: ["One ", "two ", "three ", "four."], everyMs: 200 }));
    for await (const _ of asking(provider.url, api).model.stream(question)) break;
    await vi.waitFor(() => expect(provider.broken()).toBe(before + 3));
  });

  test("a first attempt that hangs leaves time for a second", async () => {
    provider.script(inTurn({ fault: "hang" }, { json: SAID }));
    expect(await asking(provider.url, api, { timeoutMs: 2_000 }).model.object(reading)).toEqual(SAID);
  });
});

test("a dead provider is asked a few times and then left alone", async () => {
  const { model, records, logged } = asking(await nobody(), "chat");
  const kinds: string[] = [];
  for (let call = 0; call < 6; call += 1) kinds.push(await model.object(reading).then(() => "ok", ({ kind }) => kind));
  expect(kinds).toEqual(["unreachable", "unreachable", "paused", "paused", "paused", "paused"]);
  expect(records).toHaveLength(5);
  expect(logged).toContainEqual({ level: "error", at: "model rests for 30 s" });
});
