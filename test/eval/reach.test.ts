/** The reply schema can say what workers say: interviews of our own, their replies written by hand and sent over the wire. */
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { loadCatalog } from "../../db/load-catalog.ts";
import { APIS } from "../../server/model/settings.ts";
import { inputOf, readCases, type EvalCase } from "./cases.ts";
import { scoreCase } from "./metrics.ts";
import { misquotes, readReplies } from "./reach/replies.ts";
import { OWN, reachOf } from "./reach/run.ts";

/** Percentage points of a share, on average over a case: what rounding and conventions may cost. */
const MOST_OFF = 0.5;

const catalog = loadCatalog();
let cases: EvalCase[];
beforeAll(() => { cases = readCases(join(OWN, "cases.jsonl")); });

test("every reply quotes the talk word for word", () => {
  const replies = readReplies(OWN);
  expect(cases.length).toBeGreaterThan(0);
  expect(cases.flatMap((one) => misquotes(inputOf(one), replies.get(one.id)!))).toEqual([]);
});

test.each(APIS)("what a careful reader understands arrives in the week, the level and the facts (%s)", async (api) => {
  const runs = await reachOf(cases, catalog, api);
  const scores = runs.map(({ prediction }, at) => ({ id: prediction.id, ...scoreCase(cases[at]!, prediction) }));
  const missed = scores.filter(({ shareMae, seniority, facts }) => shareMae > MOST_OFF || seniority < 1 || facts.includes(0));
  expect(missed).toEqual([]);
});
