/** "What if …" as people say it, and the changes that it supposes; told against today where it says "more" or "less". */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { loadCatalog } from "../../../db/load-catalog.ts";
import { emptyProfile, scorePerson, type Change } from "../../../scoring/index.ts";
import { interpret } from "../../../server/interpret/embedded.ts";
import type { RulesContext } from "../../../server/interpret/interpreter.ts";
import { remarksOn, suppose } from "../../../server/interpret/suppose/suppose.ts";

/** [sentence, changes with shares to a tenth, remarks, the worker's role]; `unseen` were written after the rules. */
type Row = [string, Change[], string[], string?];
const rowsIn = (file: string): Row[] => JSON.parse(readFileSync(new URL(file, import.meta.url), "utf8")) as Row[];

const catalog = loadCatalog();
function contextOf(roleId = "medical-coder"): RulesContext {
  const known = emptyProfile();
  return {
    role: catalog.role(roleId)!, roles: [], activities: catalog.everyday, workActivities: catalog.workActivities, question: "", known, history: [],
    week: scorePerson(catalog.scorable(roleId)!, known, catalog.activities).week,
  };
}
const rounded = (change: Change): Change => (change.kind === "set_share" ? { ...change, share: Math.round(change.share * 10) / 10 } : change);
const supposed = (sentence: string, roleId?: string): Change[] => suppose(sentence, interpret, contextOf(roleId)).map(rounded);

describe.each(["asked.json", "unseen.json", "unseen-second.json"])("suppositions of %s", (file) => {
  test.each(rowsIn(file))("“%s” supposes %j", (sentence, changes, remarks, roleId) => {
    const found = supposed(sentence, roleId);
    expect(found).toHaveLength(changes.length);
    expect(found).toEqual(expect.arrayContaining(changes));
    expect(remarksOn(sentence)).toEqual(remarks);
  });
});

test("more and less are told against the week as it is scored, not against the role's", () => {
  const known = { ...emptyProfile(), tasks: [{ id: "handle-denials", amount: { unit: "hours" as const, value: 16, precision: "exact" as const, low: null, high: null }, group: null, x: null, source: "stated" as const, quote: null }] };
  const { week } = scorePerson(catalog.scorable("medical-coder")!, known, catalog.activities);
  const [change] = suppose("What if I spent 4 more hours on denials?", interpret, { ...contextOf(), known, week });
  expect(change).toMatchObject({ kind: "set_share", task: "handle-denials", share: 50 });
});

test("no share leaves the week: less than nothing is nothing, more than all is all", () => {
  expect(supposed("what if I did 30 hours less coding")).toEqual([{ kind: "set_share", task: "assign-codes", share: 0 }]);
  expect(supposed("what if I spent 50 more hours on denials")).toEqual([{ kind: "set_share", task: "handle-denials", share: 100 }]);
});

test("of two suppositions about one thing the later stands", () => {
  expect(supposed("what if I joined a union and then left the union?")).toEqual([{ kind: "context", key: "union", value: "none" }]);
});

test.each(["What if the moon were cheese?", "what if I won the lottery", "What if?", "if", "what if " + "more ".repeat(2_000)])("“%.40s” supposes nothing", (sentence) => {
  expect(supposed(sentence)).toEqual([]);
});

test("hours told before are not added to hours that are supposed", () => {
  const history = [{ question: "What is your job, and what does a normal week look like?", answer: "30 hours is coding charts and 8 hours denials and appeals." }];
  const after = (sentence: string): Change[] => suppose(sentence, interpret, { ...contextOf(), history });
  for (const sentence of ["what if i did 20 hrs of appeals", "what if half my week were appeals"]) {
    expect(after(sentence)).toEqual([{ kind: "set_share", task: "handle-denials", share: 50 }]);
  }
});
