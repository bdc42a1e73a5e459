/** The command that derives: a wrong folder is a sentence for a person, and changes nothing. */
import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync, mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "foothold-derive-"));
afterAll(() => rmSync(folder, { recursive: true }));

const run = (...args: string[]) => new Promise<{ code: number | null; said: string }>((done) => {
  const child = execFile(process.execPath, ["--import", "tsx", "db/derive/main.ts", ...args], (_, __, said) => done({ code: child.exitCode, said }));
});

test.each<[string, () => string[], RegExp]>([
  ["no folder", () => [], /^Which folder holds the data\?/],
  ["an empty folder", () => [folder], /^The folder .* has no file bls\/nem-onet-to-soc-crosswalk\.csv\.$/],
  ["a file of another kind", () => {
    mkdirSync(join(folder, "bls"));
    writeFileSync(join(folder, "bls/nem-onet-to-soc-crosswalk.csv"), "<html>Not found</html>");
    return [folder];
  }, /crosswalk\.csv has no rows with a column "O\*NET-SOC Code"/],
])("%s is refused in one sentence", async (_, args, sentence) => {
  const before = readFileSync("db/catalog/derived.json", "utf8");
  const { code, said } = await run(...args());
  expect([code, said.trim().split("\n").length]).toEqual([1, 1]);
  expect(said.trim()).toMatch(sentence);
  expect(readFileSync("db/catalog/derived.json", "utf8")).toBe(before);
});
