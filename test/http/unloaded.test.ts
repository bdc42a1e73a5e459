/** The AI SDK costs memory and start time: a server without a model never loads it, one with a model not before the first message. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, expect, test } from "vitest";
import { nobody } from "../provider/provider.ts";
import { startProcess, type Process } from "./process.ts";
import { callerOf } from "./served.ts";

const folder = mkdtempSync(join(tmpdir(), "foothold-loads-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** One database for both: filling a new one takes seconds. */
const start = (environment: Record<string, string>): Promise<Process> =>
  startProcess({ DATABASE_URL: `file:${join(folder, "loads.db")}`, NODE_OPTIONS: `--import ${pathToFileURL("test/http/loads.mjs")}`, ...environment });

/** What was loaded before the first message, and by the end of a talk with a follow-up question. */
async function loadedBy({ url, output, kill }: Process): Promise<{ start: boolean; talk: boolean }> {
  const call = callerOf(url);
  const loaded = (): boolean => output().includes("loads ai");
  const { body: { id } } = await call("POST", "/api/interviews", {});
  const before = loaded();
  for (const [at, text] of ["I'm a medical coder, 20 hours a week of straight coding.", "Why is my score so low?"].entries()) {
    expect((await call("POST", `/api/interviews/${id}/messages`, { id: `m${at}`, text })).status).toBe(200);
  }
  await kill("SIGTERM");
  return { start: before, talk: loaded() };
}

test("without a model nothing of the SDK is loaded", async () => {
  expect(await loadedBy(await start({ MODEL: "", OPENAI_API_KEY: "", OPENAI_BASE_URL: "" }))).toEqual({ start: false, talk: false });
});

test("with a model it is loaded by the first message, not before", async () => {
  expect(await loadedBy(await start({ MODEL: "scripted", OPENAI_BASE_URL: await nobody() }))).toEqual({ start: false, talk: true });
});
