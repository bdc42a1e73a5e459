import { expect, test } from "vitest";
import type { Amount } from "../../scoring/index.ts";
import type { Finding } from "../../server/interpret/findings.ts";
import { fold, type FoldableTurn } from "../../server/interview/fold.ts";

const hours = (value: number): Amount => ({ unit: "hours", value, precision: "plain", low: null, high: null });
const said = (...findings: Finding[]): FoldableTurn => ({ findings, by: "embedded" });
const edited = (...findings: Finding[]): FoldableTurn => ({ findings, by: "panel" });
const time = (amount: Amount, ...tasks: string[]): Finding => ({ kind: "time", tasks, amount, quote: "q" });
const level = (years: number | null, leads: boolean | null = null, word: "entry" | "mid" | "senior" | null = null): Finding =>
  ({ kind: "level", years, leads, level: word, quote: "q" });

test("a later statement replaces an earlier one on the same task", () => {
  const { profile } = fold([said(time(hours(20), "code")), said(time(hours(14), "code"))]);
  expect(profile.tasks).toMatchObject([{ id: "code", amount: { value: 14 }, source: "stated" }]);
});

test("a bare mention does not erase an amount", () => {
  const { profile } = fold([said(time(hours(20), "code")), said(time({ unit: "done" }, "code"))]);
  expect(profile.tasks[0]?.amount).toEqual(hours(20));
});

test("a task said to be done after it was denied is done", () => {
  const { profile } = fold([said({ kind: "not_done", task: "code", quote: "q" }), said(time({ unit: "done" }, "code"))]);
  expect(profile.tasks[0]?.amount).toEqual({ unit: "done" });
});

test("one amount for several tasks puts them into one group of their own", () => {
  const { profile } = fold([said(time(hours(2), "a", "b"), time(hours(3), "c", "d"))]);
  const group = (id: string) => profile.tasks.find((task) => task.id === id)?.group;
  expect(group("a")).toBe(group("b"));
  expect(group("c")).toBe(group("d"));
  expect(group("a")).not.toBe(group("c"));
});

test("how hard the cases are stays when the hours change", () => {
  const { profile } = fold([said({ kind: "complexity", task: "code", complexity: "mostly_complex", quote: "q" }), said(time(hours(9), "code"))]);
  expect(profile.tasks[0]).toMatchObject({ x: 0.5, amount: { value: 9 } });
});

test("the panel's values are marked as edited and win over years", () => {
  const { profile } = fold([said(level(12)), edited(level(null, null, "mid"), time(hours(1), "code"))]);
  expect(profile.level).toBe("mid");
  expect(profile.tasks[0]?.source).toBe("edited");
});

test.each([
  ["one year", [level(1)], "entry"],
  ["nine years", [level(9)], "senior"],
  ["three years, leading", [level(3), level(null, true)], "senior"],
  ["three years and the word entry", [level(3, null, "entry")], "mid"],
  ["one year and the word senior", [level(1, null, "senior")], "senior"],
  ["only the word entry", [level(null, null, "entry")], "entry"],
  ["nothing", [], null],
] as const)("level from %s is %s", (_, findings, expected) => {
  expect(fold([said(...findings)]).profile.level).toBe(expected);
});

test("starting over forgets everything said before", () => {
  const { profile, roleId } = fold([
    said({ kind: "role", roleId: "medical-coder", title: "Medical coder", others: [], quote: "q" }, time(hours(20), "code")),
    said({ kind: "request", request: "restart", quote: "q" }),
    said(time(hours(3), "code")),
  ]);
  expect(roleId).toBeNull();
  expect(profile.tasks).toMatchObject([{ amount: { value: 3 } }]);
});

test("an own task keeps its complexity when its amount is corrected", () => {
  const own = (amount: Amount): Finding => ({ kind: "own_task", id: "own-1", text: "posting", activity: "other-work", amount, quote: "q" });
  const { profile } = fold([said(own(hours(2))), said({ kind: "complexity", task: "own-1", complexity: "only_routine", quote: "q" }), said(own(hours(3)))]);
  expect(profile.own).toMatchObject([{ x: -1, amount: { value: 3 } }]);
});

test("what was kept about an own task goes when the task does, and comes back with it", () => {
  const own = (amount: Amount): Finding => ({ kind: "own_task", id: "own-1-0", text: "driving", activity: "travel", amount, quote: "q" });
  const share = (task: string) => ({ kind: "set_share" as const, task, share: 20 });
  const kept = said(
    { kind: "scenario", id: "a", name: "A", changes: [share("own-1-0")], quote: "q" }, { kind: "scenario", id: "b", name: "B", changes: [share("own-1-0"), share("code")], quote: "q" },
    { kind: "disagreement", task: "own-1-0", score: 2, reason: "", quote: "q" }, { kind: "disagreement", task: "code", score: 2, reason: "", quote: "q" },
  );
  const gone = edited(time({ unit: "none" }, "own-1-0"));
  const told = [said(own(hours(3))), kept];
  expect(fold(told).kept).toMatchObject({ scenarios: [{ id: "a" }, { id: "b" }], disagreements: [{}, {}] });
  expect(fold([...told, gone]).kept).toMatchObject({ scenarios: [{ id: "b", changes: [share("code")] }], disagreements: [{ task: "code" }] });
  expect(fold([...told, gone, said(own(hours(2)))]).kept.scenarios).toHaveLength(2);
});
