/** A turn that the model cannot take is read by the rules, once, and the reply can say why. */
import { describe, expect, it } from "vitest";
import { embedded } from "../../server/interpret/embedded.ts";
import { withFallback, type Failure } from "../../server/interpret/fallback.ts";
import type { Interpreter } from "../../server/interpret/interpreter.ts";
import { modelInterpreter } from "../../server/interpret/model/reading.ts";
import { FAULTS, ModelFault, type Notice } from "../../server/model/model.ts";
import { context, kitchen, named, reply, role, scripted } from "./model/scripted.ts";

const MESSAGE = "I spend 20 hours at the till.";
const failing = (error: unknown): Interpreter => ({ name: "model", read: async () => { throw error; } });

const NOTICES: Partial<Record<string, Notice>> = { paused: "model_paused", interview_spent: "interview_spent", day_spent: "day_spent" };

it.each(FAULTS)("a model that gives nothing (%s) leaves the turn to the rules", async (kind) => {
  const failures: Failure[] = [];
  const reading = await withFallback(failing(new ModelFault(kind, 503)), embedded, (failure) => failures.push(failure)).read(MESSAGE, context());
  expect(reading).toEqual({ ...(await embedded.read(MESSAGE, context())), notice: NOTICES[kind] ?? "model_failed" });
  expect(failures).toEqual([{ name: "ModelFault", kind, status: 503 }]);
});

describe("of an error that is none of the model's", () => {
  it.each([["its name is told", new SyntaxError(MESSAGE), "SyntaxError"], ["that is no error its type is told", MESSAGE, "string"]])("%s, not what it says", async (_, error, name) => {
    const failures: Failure[] = [];
    const reading = await withFallback(failing(error), embedded, (failure) => failures.push(failure)).read(MESSAGE, context());
    expect(reading).toMatchObject({ by: "embedded", notice: "model_failed" });
    expect(failures).toEqual([{ name, kind: "unknown", status: null }]);
  });
});

it("keeps nothing of what the model said before it failed", async () => {
  const model = scripted(reply([role("kitchen", "Kitchen helper", "in a kitchen"), { kind: "context", key: "union", value: "member", quote: "No union" }]));
  const told = context({ history: [{ question: "And?", answer: "20 hours of pots." }], search: async () => [], roles: [named(kitchen, "in a kitchen")] });
  const message = "I am now in a kitchen. No union.";
  const reading = await withFallback(modelInterpreter(model), embedded).read(message, told);
  expect(model.calls).toHaveLength(2);
  expect(reading).toEqual({ ...(await embedded.read(message, told)), notice: "model_failed" });
});

it("leaves a reading alone that the model gave", async () => {
  const reading = await withFallback(modelInterpreter(scripted(reply([{ kind: "context", key: "union", value: "none", quote: "No union" }]))), failing(new Error())).read("No union.", context());
  expect(reading).toMatchObject({ by: "model", notice: null, findings: [{ kind: "context", value: "none" }] });
});
