/** An evaluation with a language model: over the wire, recorded, replayed without a provider, interrupted and taken up again. */
import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterEach, beforeEach, expect, test } from "vitest";
import { loadCatalog } from "../../db/load-catalog.ts";
import { readingOf } from "../bench/instant.ts";
import { serveProvider, type Provider } from "../provider/provider.ts";
import type { EvalCase } from "./cases.ts";
import { BAKERS } from "./invented.ts";
import type { ModelOptions } from "./options.ts";
import { Refusal } from "./refusal.ts";
import { runOf, type Outcome } from "./run.ts";

const catalog = loadCatalog();
const KEY = "sk-very-secret-1234";
let folder: string;
let provider: Provider;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "foothold-eval-"));
  provider = await serveProvider(({ prompt }) => ({ json: readingOf(prompt), usage: { input: 1_000, cachedInput: 600, output: 50 } }));
  write(BAKERS);
});
afterEach(async () => {
  await provider.close().catch(() => {});
  rmSync(folder, { recursive: true });
});

const inFolder = (name: string): string => join(folder, name);
const write = (cases: readonly EvalCase[]): void => writeFileSync(inFolder("cases.jsonl"), cases.map((one) => `${JSON.stringify(one)}\n`).join(""));
const environment = () => ({ OPENAI_BASE_URL: provider.url, OPENAI_API_KEY: KEY, MODEL: "scripted", MODEL_PRICES: "1,0.1,10" });

const run = (model: Partial<ModelOptions>, env: Record<string, string> = environment(), cases = BAKERS): Promise<Outcome> => runOf(cases, catalog, {
  cases: inFolder("cases.jsonl"), only: null, json: false, verbose: false, simulate: false, reach: false, predictions: null,
  model: { concurrency: 2, resume: null, record: null, replay: null, ...model },
}, env, { write: () => {} });
const predictions = ({ finished }: Outcome): string => JSON.stringify(finished.map(({ prediction }) => prediction));

test("the model reads each turn once, and the result says what that took", async () => {
  const { title, took, finished } = await run({});
  expect(title).toBe(`scripted at ${new URL(provider.url).host}`);
  expect(took).toMatchObject({ turns: 6, byModel: 6, fellBack: 0, notices: {}, requests: 6, outcomes: { ok: 6 }, estimated: 0 });
  expect(took!.tokens).toEqual({ input: 6_000, cachedInput: 3_600, output: 300 });
  expect(took!.cost).toBeCloseTo((2_400 * 1 + 3_600 * 0.1 + 300 * 10) / 1e6, 9);
  expect(finished[0]!.findings.flat().some(({ kind }) => kind === "level")).toBe(true);
  expect(provider.requests).toHaveLength(6);
});

test("a turn whose reading fails falls back and is counted, with the requests that it took", async () => {
  provider.script(({ prompt }) => (prompt.includes("4 years now") ? { text: "no JSON" } : { json: readingOf(prompt) }));
  const { took } = await run({});
  expect(took).toMatchObject({ turns: 6, byModel: 5, fellBack: 1, notices: { model_failed: 1 }, requests: 7, outcomes: { ok: 5, malformed: 2 } });
});

test.each(["chat", "responses"])("recorded replies over %s give the same predictions when the provider is gone", async (api) => {
  const recorded = await run({ record: inFolder("replies") }, { ...environment(), OPENAI_API: api });
  await provider.close();
  const replayed = await run({ replay: inFolder("replies") }, {});
  expect(predictions(replayed)).toBe(predictions(recorded));
  expect(replayed.title).toBe(recorded.title);
  expect({ ...replayed.took, cost: 0, seconds: 0, secondsOfCases: 0 }).toEqual({ ...recorded.took, cost: 0, seconds: 0, secondsOfCases: 0 });
});

test("a fault is replayed as well", async () => {
  provider.script(({ prompt }) => (prompt.includes("12 years now") ? { fault: "drop" } : { json: readingOf(prompt) }));
  const recorded = await run({ record: inFolder("replies") });
  const replayed = await run({ replay: inFolder("replies") }, {});
  expect(recorded.took).toMatchObject({ fellBack: 1 });
  expect(predictions(replayed)).toBe(predictions(recorded));
  expect(replayed.took!.outcomes).toEqual(recorded.took!.outcomes);
});

test("a replay learns in another order what the provider does not take, and still finds every reply", async () => {
  const body = JSON.stringify({ error: { message: "Unsupported value: 'temperature' does not support 0.", type: "invalid_request_error", param: "temperature", code: null } });
  provider.script(({ raw, prompt }) => (raw.includes('"temperature"') ? { status: 400, body } : { json: readingOf(prompt) }));
  const recorded = await run({ record: inFolder("replies"), concurrency: 3 });
  const replayed = await run({ replay: inFolder("replies") }, {});
  expect(recorded.took!.outcomes).toEqual({ ok: 6, refused: 3 });
  expect(replayed.took!.outcomes).toEqual({ ok: 6, refused: 1 });
  expect(predictions(replayed)).toBe(predictions(recorded));
});

test("a request that was not recorded ends the replay with a sentence", async () => {
  await run({ record: inFolder("replies") });
  const [first, ...others] = BAKERS;
  const changed = [{ ...first!, turns: [first!.turns[0]!, { ...first!.turns[1]!, answer: "Five years, I think." }] }, ...others];
  await expect(run({ replay: inFolder("replies") }, {}, changed)).rejects.toThrow(/no reply to a request of case baker-1.*Record anew/);
});

test("nothing of the key is kept", async () => {
  await run({ record: inFolder("replies"), resume: inFolder("finished.jsonl") });
  const files = [...readdirSync(inFolder("replies")).map((name) => join("replies", name)), "finished.jsonl"];
  expect(files.length).toBeGreaterThan(BAKERS.length);
  for (const file of files) expect(readFileSync(inFolder(file), "utf8")).not.toContain(KEY);
});

test("replies of another model are not mixed into a folder, and an empty one is no recording", async () => {
  await run({ record: inFolder("replies") });
  await expect(run({ record: inFolder("replies") }, { ...environment(), MODEL: "other" })).rejects.toThrow(Refusal);
  await expect(run({ replay: inFolder("nothing") }, {})).rejects.toThrow("holds no recorded replies");
});

/** The command itself; `stopAt`: it is interrupted as soon as it prints this. */
async function command(args: readonly string[], env: Record<string, string>, stopAt: RegExp | null = null): Promise<{ code: number | null; said: string; printed: string }> {
  const child = spawn(process.execPath, ["--import", "tsx", "test/eval/eval.ts", "--cases", inFolder("cases.jsonl"), ...args], { env: { PATH: process.env.PATH, ...env } });
  let said = "";
  child.stderr.on("data", (chunk: Buffer) => {
    said += chunk.toString();
    if (!stopAt?.test(said)) return;
    stopAt = null;
    child.kill("SIGINT");
  });
  const exited = new Promise<number | null>((resolve) => void child.once("close", resolve));
  const printed = await text(child.stdout);
  return { code: await exited, said, printed };
}

test("without a model the command says so in a sentence and ends with 2", async () => {
  const { code, said, printed } = await command(["--model"], {});
  expect([code, printed]).toEqual([2, ""]);
  expect(said).toMatch(/^No language model is configured: set MODEL .*\.\n$/);
});

test("an interrupted evaluation goes on where it stopped", async () => {
  let hang = true;
  provider.script(({ prompt }) => (hang && prompt.includes("sell bread") && !prompt.includes("About 30 hours") ? { fault: "hang" } : { json: readingOf(prompt) }));
  const args = ["--model", "--concurrency", "1", "--json", "--resume", inFolder("finished.jsonl")];
  const stopped = await command(args, environment(), /1 of 3 {2}baker-1/);
  expect(stopped.code).toBe(130);
  expect(stopped.said).toContain(`Stopped with 1 of 3 cases finished; the same command goes on from ${inFolder("finished.jsonl")}.`);
  hang = false;
  const before = provider.requests.length;
  const { code, said, printed } = await command(args, environment());
  expect([code, said.split("\n")[0]]).toEqual([0, "1 of 3 cases were finished before"]);
  expect(provider.requests.length - before).toBe(4);
  expect(JSON.parse(printed)).toMatchObject({ cases: 3, model: { turns: 6, byModel: 6, requests: 6 } });
});
