/** `npm run doctor` against a scripted provider: what it says of a good model, and of each way not to be one. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loadCatalog } from "../../db/load-catalog.ts";
import { ANSWER } from "../../server/doctor/sample.ts";
import { visit } from "../../server/doctor/visit.ts";
import type { ModelReply, SaidTime } from "../../server/interpret/model/reply.ts";
import { onDemand } from "../../server/model/on-demand.ts";
import { settingsFrom } from "../../server/settings.ts";
import { nobody, serveProvider, type Asked, type Provider, type Reply } from "../provider/provider.ts";

const KEY = "sk-doctor-secret";
const term = (amount: string) => ({ amount, unit: "as_said" as const, per: "as_said" as const, out_of: null, times: [], except: null });
const time = (task: string, amount: string, quote: string): SaidTime => ({ kind: "time", tasks: [task], op: "is", terms: [term(amount)], of: [], quote });
const UNDERSTOOD: ModelReply = {
  acknowledgement: "Noted.", findings: [
    { kind: "level", years: "eight years", level: null, leads: null, quote: "I have done this for eight years" },
    time("assign-codes", "Half of my week", "Half of my week is reading charts and assigning codes"),
    time("handle-denials", "10 hours", "denials and appeals take another 10 hours"),
    { kind: "not_done", tasks: ["produce-reports"], quote: "I never write productivity reports" },
  ],
};
const CALL: Reply = { tools: [{ name: "points", input: { part: "tasks" } }] };
const WORDS: Reply = { text: ["It has 417 ", "points. ", "That is a lot."] };
const good = ({ stream, toolResults, tools }: Asked): Reply => !stream ? { json: UNDERSTOOD } : tools.length > 0 && toolResults.length === 0 ? CALL : WORDS;

const catalog = loadCatalog();
let provider: Provider;
beforeAll(async () => { provider = await serveProvider(good); });
afterAll(() => provider.close());

/** The report of a model with these variables. */
function reportOf(variables: Record<string, string>): Promise<{ text: string; healthy: boolean }> {
  const { model, prices } = settingsFrom(variables);
  return visit({ settings: model!, hasKey: "OPENAI_API_KEY" in variables, prices, catalog, libraries: onDemand });
}
const visited = (script: (asked: Asked) => Reply, more: Record<string, string> = {}) => {
  provider.script(script);
  return reportOf({ OPENAI_BASE_URL: provider.url, OPENAI_API_KEY: KEY, MODEL: "scripted", ...more });
};

/** The command itself, with these variables and no others of a model. */
async function doctor(variables: Record<string, string>): Promise<{ code: number; said: string }> {
  const without = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(OPENAI|MODEL|BUDGET)/.test(name)));
  const child = spawn(process.execPath, ["--import", "tsx", "server/doctor.ts"], { env: { ...without, ...variables }, stdio: ["ignore", "pipe", "pipe"] });
  const [out, err, [code]] = await Promise.all([text(child.stdout!), text(child.stderr!), once(child, "exit")]);
  return { code: code as number, said: out + err };
}

describe.each(["chat", "responses"])("Over %s", (api) => {
  test("a good model can be used", async () => {
    const before = provider.requests.length;
    const { healthy, text: said } = await visited(good, { OPENAI_API: api, MODEL_PRICES: "1,0.5,10" });
    for (const line of [/reachable +works/, /key accepted +works/, /structured replies +works: 4 of 4/, /streaming +works: first words after/, /tools +works/]) expect(said).toMatch(line);
    expect(said).toMatch(/3 requests, 300 tokens in \(120 of them cached\) and 60 out\.\nThat cost \$0\.0008\.\nAn interview of 15 readings like this one costs \$0\.0042/);
    expect(said).not.toMatch(/What to change|does not/);
    expect(healthy).toBe(true);
    expect(provider.requests[before]).toMatchObject({ api, strict: true, instructions: expect.stringContaining("quote"), prompt: expect.stringContaining(ANSWER) });
  });

  test.each([
    ["a wrong key", () => ({ status: 401 }), [/key accepted +does not work/, /structured replies +not tried\n/, /does not accept OPENAI_API_KEY/]],
    ["no credit", () => ({ status: 402 }), [/key accepted +does not work/, /no credit/]],
    ["an unknown model", () => ({ status: 404 }), [/reachable +works/, /structured replies +does not work/, /check MODEL \(scripted\)/]],
    ["too many requests", () => ({ status: 429, retryAfter: "600" }), [/structured replies +does not work: rate_limited/, /takes no more requests/]],
    ["a server that fails", () => ({ status: 500 }), [/streaming +does not work: server/, /tools +not tried/, /The server fails \(HTTP 500\)/]],
    ["a prompt refused", () => ({ status: 400 }), [/structured replies +does not work: refused/, /refuses the request \(HTTP 400\).*OPENAI_API=(chat|responses)/]],
    ["replies of another shape", (asked) => asked.stream ? good(asked) : { json: {} }, [/structured replies +does not work: malformed/, /streaming +works/, /do not fit the schema/]],
    ["replies cut short", (asked) => asked.stream ? good(asked) : { text: "{", finish: "length" }, [/structured replies +does not work: truncated/, /MODEL_REASONING=low/]],
    ["nothing understood", (asked) => asked.stream ? good(asked) : { json: { ...UNDERSTOOD, findings: [] } }, [/structured replies +does not work: 0 of 4/, /A stronger MODEL/]],
    ["no tools", (asked) => asked.stream ? WORDS : good(asked), [/streaming +works/, /tools +does not work: it answered without/, /need tools/]],
    ["tools refused", (asked) => asked.tools.length > 0 ? { status: 400 } : asked.stream ? WORDS : good(asked), [/streaming +works/, /tools +does not work: refused/, /--enable-auto-tool-choice/]],
    ["streams that break", (asked) => asked.stream ? { text: ["One ", "two ", "three "], cut: true } : good(asked), [/streaming +does not work: cut/, /broke off/]],
  ] satisfies [string, (asked: Asked) => Reply, RegExp[]][])("it tells of %s, and what to change", async (_, script, lines) => {
    const { healthy, text: said } = await visited(script, { OPENAI_API: api });
    for (const line of [...lines, /What to change:\n- /]) expect(said).toMatch(line);
    expect(said).not.toMatch(new RegExp(`${KEY}|Scripted fault`));
    expect(healthy).toBe(false);
  });
});

test("a server that takes no schema is asked for one in words, and that is told", async () => {
  const { healthy, text: said } = await visited((asked) => asked.schema ? { status: 400, body: JSON.stringify({ error: { message: "response_format is not supported" } }) } : good(asked));
  expect(said).toMatch(/structured replies +works: 4 of 4 .* asked for in words/);
  expect(healthy).toBe(true);
});

test("tokens that the server does not count are told as estimated", async () => {
  expect((await visited((asked) => ({ ...good(asked), usage: null }))).text).toMatch(/out \(estimated: the server does not count\)\.\nWhat that costs is not known/);
});

test.each([
  ["an address without its version", async () => ({ OPENAI_BASE_URL: provider.url.replace("/v1", "") }), /OPENAI_BASE_URL usually ends in \/v1/],
  ["a server that wants a key", async () => ({ OPENAI_BASE_URL: provider.url }), /wants a key\. Set OPENAI_API_KEY/],
  ["a server that nobody started", async () => ({ OPENAI_BASE_URL: await nobody() }), /reachable +does not work[\s\S]*Nobody answers at http:\/\/127\.0\.0\.1.*the server runs there/],
] satisfies [string, () => Promise<Record<string, string>>, RegExp][])("%s is told", async (_, variables, sentence) => {
  provider.script(() => ({ status: 401 }));
  const { healthy, text: said } = await reportOf({ ...await variables(), MODEL: "scripted" });
  expect(said).toMatch(sentence);
  expect(healthy).toBe(false);
});

test("no key is told as wanted by nobody where the server works without one", async () => {
  provider.script(good);
  expect((await reportOf({ OPENAI_BASE_URL: provider.url, MODEL: "scripted" })).text).toMatch(/key accepted +works: the server wants none\n/);
  expect((await visited(good)).text).toMatch(/key accepted +works\n/);
});

test("a silent server is told", async () => {
  expect((await visited(() => ({ fault: "hang" }), { MODEL_TIMEOUT: "1" })).text).toMatch(/reachable +does not work[\s\S]*Raise MODEL_TIMEOUT/);
});

describe("The command", () => {
  const SET = { OPENAI_API_KEY: KEY, MODEL: "scripted" };
  test("says which settings it uses, and ends well where all works", async () => {
    provider.script(good);
    const { code, said } = await doctor({ ...SET, OPENAI_BASE_URL: provider.url });
    expect(said).toMatch(/^Asking scripted at http:\/\/127[^\n]+\n +OPENAI_API=chat MODEL_TIMEOUT=20 MODEL_REASONING=\(not set\) OPENAI_API_KEY is set\n[\s\S]+The model can be used\.\n$/);
    expect(said).not.toContain(KEY);
    expect(code).toBe(0);
  });

  test.each([
    ["a wrong key", async () => ({ ...SET, OPENAI_BASE_URL: provider.url }), /does not accept OPENAI_API_KEY[\s\S]+npm start works all the same: [^\n]+ the embedded rules read and answer\.\n$/],
    ["no model", async () => ({}), /^No language model is set.*MODEL/],
    ["no name", async () => ({ OPENAI_API_KEY: KEY }), /^OPENAI_API_KEY is set but MODEL is not/],
    ["a bad address", async () => ({ ...SET, OPENAI_BASE_URL: "nowhere" }), /OPENAI_BASE_URL must be an address/],
  ] satisfies [string, () => Promise<Record<string, string>>, RegExp][])("ends badly with %s, and shows no key", async (_, variables, sentence) => {
    provider.script(() => ({ status: 401 }));
    const { code, said } = await doctor(await variables());
    expect(said).toMatch(sentence);
    expect(said).not.toContain(KEY);
    expect(code).toBe(1);
  });
});
