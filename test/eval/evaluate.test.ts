/** Cases go through whatever interpreter there is: several at a time, finished ones not again, and never more than were asked for. */
import { expect, test } from "vitest";
import { loadCatalog } from "../../db/load-catalog.ts";
import { embedded } from "../../server/interpret/embedded.ts";
import type { Interpreter } from "../../server/interpret/interpreter.ts";
import { evaluate, type Evaluation } from "./evaluate.ts";
import { openFinished } from "./finished.ts";
import { BAKERS } from "./invented.ts";
import { createTally } from "./usage.ts";

const catalog = loadCatalog();
const evaluation = (interpreter: Interpreter, change: Partial<Evaluation> = {}): Evaluation => ({
  catalog, interpreter, concurrency: 2, kept: openFinished(null, { model: "", prompt: "", cases: "" }), progress: { finished: () => {}, end: () => {} },
  usageOf: createTally().of, check: () => {}, ...change,
});

/** Reads as the rules do, after `pause`; keeps a record of whose turns it read and how many at once. */
function watched(pause: (id: string) => Promise<void>) {
  const read: string[] = [];
  let [now, most] = [0, 0];
  const interpreter: Interpreter = {
    name: "model",
    async read(message, context) {
      read.push(context.interviewId!);
      most = Math.max(most, ++now);
      await pause(context.interviewId!);
      now--;
      return embedded.read(message, context);
    },
  };
  return { interpreter, read, most: () => most };
}
const soon = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test("the rules read the bakers as they are, and results come in the order of the cases", async () => {
  const finished = await evaluate(BAKERS, evaluation(embedded));
  expect(finished.map(({ prediction }) => prediction)).toEqual(BAKERS.map(({ id, truth }) => ({ id, shares: truth.shares, seniority: truth.seniority, facts: {} })));
  expect(finished.flatMap(({ readers }) => readers)).toEqual(BAKERS.flatMap(({ turns }) => turns.map(() => ({ by: "embedded", notice: null }))));
});

test.each([1, 2, 3])("at most %i cases are read at once, each turn once", async (concurrency) => {
  const { interpreter, read, most } = watched(soon);
  await evaluate(BAKERS, evaluation(interpreter, { concurrency }));
  expect(most()).toBe(concurrency);
  expect(read.toSorted()).toEqual(BAKERS.flatMap(({ id }) => [id, id]));
});

test("a finished case is not read again, and a later case that is done first is kept first", async () => {
  const order: string[] = [];
  const first = watched((id) => (id === "baker-1" ? soon().then(soon).then(soon) : soon()));
  const kept = openFinished(null, { model: "", prompt: "", cases: "" });
  const progress = { finished: (id: string) => void order.push(id), end: () => {} };
  await evaluate(BAKERS.slice(0, 2), evaluation(first.interpreter, { kept, progress }));
  expect(order).toEqual(["baker-2", "baker-1"]);
  const second = watched(soon);
  const all = await evaluate(BAKERS, evaluation(second.interpreter, { kept, progress }));
  expect(second.read).toEqual(["baker-3", "baker-3"]);
  expect(all.map(({ prediction }) => prediction.id)).toEqual(BAKERS.map(({ id }) => id));
});

test("a check that fails ends the evaluation and keeps nothing of that case or the ones after it", async () => {
  const { interpreter, read } = watched(soon);
  const kept = openFinished(null, { model: "", prompt: "", cases: "" });
  const check = (id: string): void => { if (id === "baker-2") throw new Error(`no reply for ${id}`); };
  await expect(evaluate(BAKERS, evaluation(interpreter, { kept, check, concurrency: 1 }))).rejects.toThrow("no reply for baker-2");
  expect([...kept.finished.keys()]).toEqual(["baker-1"]);
  expect(read).not.toContain("baker-3");
});
