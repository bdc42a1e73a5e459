/** An evaluation that was interrupted goes on where it stopped, whatever state its file is in. */
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openFinished, type Finished } from "./finished.ts";
import { Refusal } from "./refusal.ts";

const RUN = { model: "scripted at localhost", prompt: "1-abc", cases: "0a1b" };
const done = (id: string): Finished => ({
  prediction: { id, shares: { t1: 60, other: 40 }, seniority: "mid", facts: { union: true } },
  findings: [[{ kind: "time", tasks: ["t1"], amount: { unit: "percent", value: 60, precision: "plain", low: null, high: null }, quote: "60%" }], []],
  readers: [{ by: "model", notice: null }, { by: "embedded", notice: "model_failed" }], usage: { outcomes: { ok: 1, timeout: 2 }, tokens: { input: 900, cachedInput: 600, output: 40 }, estimated: 0 }, seconds: 1.5,
});

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "foothold-finished-"));
  file = join(folder, "run.jsonl");
});
afterEach(() => rmSync(folder, { recursive: true }));

const ids = (): string[] => [...openFinished(file, RUN).finished.keys()];

test("what was kept is there again, and whole", () => {
  const { keep, finished } = openFinished(file, RUN);
  expect(finished.size).toBe(0);
  for (const id of ["a", "b"]) keep(done(id));
  expect([...openFinished(file, RUN).finished.values()]).toEqual([done("a"), done("b")]);
});

test("a line that was cut off in the middle is dropped, and the next case is kept after it", () => {
  openFinished(file, RUN).keep(done("a"));
  appendFileSync(file, JSON.stringify(done("b")).slice(0, 50));
  const again = openFinished(file, RUN);
  again.keep(done("c"));
  expect(ids()).toEqual(["a", "c"]);
});

test.each([
  ["another model", { ...RUN, model: "other" }, "another model"],
  ["another prompt", { ...RUN, prompt: "2-def" }, "another prompt"],
  ["other cases", { ...RUN, cases: "ffff" }, "other cases"],
])("a file of %s is refused and left as it is", (_, run, word) => {
  openFinished(file, RUN).keep(done("a"));
  const before = readFileSync(file, "utf8");
  expect(() => openFinished(file, run)).toThrow(Refusal);
  expect(() => openFinished(file, run)).toThrow(word);
  expect(readFileSync(file, "utf8")).toBe(before);
});

test("a file that is something else is refused and left as it is", () => {
  writeFileSync(file, "id,score\n1,2\n");
  expect(() => openFinished(file, RUN)).toThrow("does not hold finished cases");
  expect(readFileSync(file, "utf8")).toBe("id,score\n1,2\n");
});

test("a case of which the model read nothing, because it failed, is to be read again", () => {
  const { keep } = openFinished(file, RUN);
  keep({ ...done("a"), readers: [{ by: "embedded", notice: "model_failed" }, { by: "embedded", notice: null }] });
  keep({ ...done("b"), readers: [{ by: "embedded", notice: null }] });
  expect(ids()).toEqual(["b"]);
});

test("without a file nothing is written", () => {
  const { keep, finished } = openFinished(null, RUN);
  keep(done("a"));
  expect([...finished.keys()]).toEqual(["a"]);
});
