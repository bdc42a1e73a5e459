/** Raw material of derived roles: time from importance and frequency, labels from two runs. */
import { expect, test } from "vitest";
import { parseTable } from "../../../db/derive/table.ts";
import { workOf, type WorkTables } from "../../../db/derive/work.ts";

const table = (...lines: string[]) => parseTable(lines.map((line) => line.replaceAll(" | ", "\t")).join("\n"), "\t");
const LABELS = "O*NET-SOC Code | Task ID | gpt4_automation";
const tables: WorkTables = {
  statements: table("O*NET-SOC Code | Task ID | Task Type", "11 | 1 | Core", "11 | 2 | Supplemental", "11 | 3 | Core", "11 | 4 | Supplemental", "22 | 5 | Core"),
  toActivities: table("O*NET-SOC Code | Task ID | DWA ID", "11 | 1 | b", "11 | 1 | a", "11 | 2 | a", "11 | 2 | a", "22 | 5 | a"),
  ratings: table("O*NET-SOC Code | Task ID | Scale ID | Category | Data Value", "11 | 1 | IM | n/a | 4", "11 | 2 | IM | n/a | 2", "11 | 1 | RT | n/a | 90"),
  frequencies: table("onetsoc_code | task_id | times_per_workday", "11 | 1 | 4", "11 | 2 | 1"),
  labels: table(LABELS, "11 | 1.0 | T1", "11 | 2.0 | T4"), labelsAgain: table(LABELS, "11 | 1 | T2"),
};
const weights = (some: WorkTables) => Object.fromEntries([...workOf(some).values()].flat().map(({ id, weight }) => [id, weight]));

test("time grows with importance squared and with the root of frequency", () => {
  expect(weights(tables)).toMatchObject({ 1: 16 * 2, 2: 4 });
});

test("without a rating a core task counts somewhat more than another, and both like rated ones", () => {
  const { 3: core, 4: other } = weights(tables);
  expect(core! / other!).toBeCloseTo(1.4, 1);
  expect(core).toBeGreaterThan(weights(tables)[2]!);
  expect(core).toBeLessThan(weights(tables)[1]!);
});

test("a release's own frequency categories go before the table of frequencies", () => {
  const ratings = [...tables.ratings, ...table("O*NET-SOC Code | Task ID | Scale ID | Category | Data Value", "11 | 1 | FT | 5 | 50", "11 | 1 | FT | 7 | 50")];
  expect(weights({ ...tables, ratings })[1]).toBeCloseTo(16 * Math.sqrt(0.5 * 1 + 0.5 * 8), 9);
});

test("activities stand once each in order, with how many occupations have them", () => {
  const [first, second] = workOf(tables).get("11")!;
  expect(first).toMatchObject({ activities: ["a", "b"], holders: [2, 1] });
  expect(second!.activities).toEqual(["a"]);
});

test("the label is the mean of the runs that have the task, null where none has", () => {
  expect(workOf(tables).get("11")!.map(({ label }) => label)).toEqual([0.375, 1, null, null]);
});
