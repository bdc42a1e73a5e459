/** Replies kept and given again: what a client sees must be the same, without a provider and without the key. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { inTurn, serveProvider, type Provider, type Reply } from "../provider/provider.ts";
import { recording, replaying, type Fetch } from "./recorded.ts";

const KEY = "sk-very-secret-1234";
let folder: string;
let provider: Provider;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "foothold-recorded-"));
  provider = await serveProvider(() => ({ text: "" }));
});
afterEach(async () => {
  await provider.close();
  rmSync(folder, { recursive: true });
});

const ask = (fetch: Fetch, body: unknown, base = provider.url, path = "/chat/completions") =>
  fetch(`${base}${path}`, { method: "POST", headers: { "content-type": "application/json", authorization: `Bearer ${KEY}` }, body: JSON.stringify(body) });
const request = (text: string, stream = false) => ({ model: "scripted", stream, messages: [{ role: "user", content: text }] });

/** Status and text of a reply, or the point at which it broke. */
async function seen(reply: Promise<Response>): Promise<{ status: number; type: string | null; retry: string | null; text: string; cut: boolean } | "no reply"> {
  const given = await reply.catch(() => null);
  if (!given) return "no reply";
  const chunks: string[] = [];
  const decoder = new TextDecoder();
  const cut = await (async () => { for await (const chunk of given.body ?? []) chunks.push(decoder.decode(chunk, { stream: true })); })().then(() => false, () => true);
  return { status: given.status, type: given.headers.get("content-type"), retry: given.headers.get("retry-after"), text: chunks.join(""), cut };
}

async function recorded(reply: Reply, stream: boolean) {
  provider.script(() => reply);
  const { fetch, settled } = recording(folder);
  const first = await seen(ask(fetch, request("Hello", stream)));
  await settled();
  return first;
}

const kept = (): string => readdirSync(folder).map((file) => readFileSync(join(folder, file), "utf8")).join("\n");

test.each<[string, Reply, boolean]>([
  ["a whole reply", { text: "About a third, naïvely: ½ 🙂" }, false],
  ["a streamed reply", { text: ["About ", "a third, ", "naïvely: ½ 🙂"] }, true],
  ["a busy provider", { status: 429, retryAfter: "1" }, false],
  ["a broken provider", { status: 500 }, false],
  ["a web page", { status: 200, body: "<!doctype html><title>Sign in</title>" }, false],
  ["a stream that breaks", { text: ["About ", "a third, ", "of the ", "day"], cut: true }, true],
  ["a connection that closes at once", { fault: "drop" }, false],
])("%s is given again as it was, from anywhere and without the provider", async (_, reply, stream) => {
  const first = await recorded(reply, stream);
  const { fetch, missing } = replaying(folder);
  const asked = provider.requests.length;
  expect(await seen(ask(fetch, request("Hello", stream), "http://elsewhere.invalid/openai/v1"))).toEqual(first);
  expect([missing(), provider.requests.length]).toEqual([0, asked]);
});

test("a request is the same with its keys in another order, and another with another word, or on the other wire", async () => {
  await recorded({ text: "Yes." }, false);
  const { fetch, missing } = replaying(folder);
  expect((await ask(fetch, { messages: [{ content: "Hello", role: "user" }], stream: false, model: "scripted" })).status).toBe(200);
  expect(missing()).toBe(0);
  for (const other of [ask(fetch, request("Hello!")), ask(fetch, request("Hello"), provider.url, "/responses")]) expect((await other).status).toBe(404);
  expect(missing()).toBe(2);
});

test("a request that was made twice gets both replies in their order, and the last one from then on", async () => {
  provider.script(inTurn({ status: 500 }, { text: "Better." }));
  const { fetch, settled } = recording(folder);
  for (let times = 0; times < 2; times++) await seen(ask(fetch, request("Hello")));
  await settled();
  const again = replaying(folder).fetch;
  const statuses = [];
  for (let times = 0; times < 3; times++) statuses.push((await ask(again, request("Hello"))).status);
  expect(statuses).toEqual([500, 200, 200]);
});

test("a new recording takes the place of an old one", async () => {
  await recorded({ text: "Old." }, false);
  await recorded({ text: "New." }, false);
  const again = await (await ask(replaying(folder).fetch, request("Hello"))).text();
  expect(again).toContain("New.");
  expect(kept()).not.toContain("Old.");
});

test("nothing of the key is kept, even where a provider repeats it", async () => {
  await recorded({ text: `You sent ${KEY}.` }, false);
  provider.script(() => ({ status: 401, body: `Incorrect key: sk-very-*****1234` }));
  const { fetch, settled } = recording(folder);
  await seen(ask(fetch, request("Again")));
  await settled();
  expect(kept()).toContain("You sent [key].");
  for (const part of [KEY, "1234", "sk-very"]) expect(kept()).not.toContain(part);
});
