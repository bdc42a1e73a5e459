/** A report beside what the catalogue of another day says. */
import { describe, expect, test } from "vitest";
import { scorePerson } from "../../scoring/index.ts";
import { todayOf } from "../../server/reports/today.ts";
import { EarlierScores } from "../../web/parts/report-today.tsx";
import { reportPage } from "../../web/pages/report.tsx";
import { frame, textOf } from "../web/drawn.ts";
import { catalog, catalogWith, KEPT, savedReport } from "./changed.ts";

const report = await savedReport();
const harder = catalogWith((coder) => ({
  ...coder, version: 9, assessedOn: "2027-02-03",
  signals: { ...coder.signals, wages: { ...coder.signals.wages, value: 1 } },
  tasks: coder.tasks.map((task) => (task.id === "assign-codes" ? { ...task, score: { routine: 4, typical: 3, complex: 2 } } : task)),
}));

test("the same catalogue has nothing to say", () => {
  expect(todayOf(catalog, report)).toBeNull();
});

test("a catalogue that differs elsewhere only has nothing to say", () => {
  const other = catalogWith((coder) => ({ ...coder, outlook: `${coder.outlook} And more.` }));
  expect(other.version).not.toBe(catalog.version);
  expect(todayOf(other, report)).toBeNull();
});

describe("a role that was assessed anew", () => {
  const today = todayOf(harder, report);

  test("gives the score of the same worker by today's figures, and what differs", () => {
    const score = scorePerson(harder.scorable("medical-coder")!, KEPT.profile, harder.activities);
    expect(today).toMatchObject({
      state: "changed", version: 9, assessedOn: "2027-02-03", catalogVersion: harder.version,
      score: { value: score.value, low: score.low, high: score.high, zone: score.zone }, parts: [{ name: "wages", now: 1 }], activities: [], lost: [],
      tasks: [{ label: "Read charts and assign codes", now: { share: 35, score: { routine: 4, typical: 3, complex: 2 } } }],
    });
    expect(score.value).toBeGreaterThan(report.score.value);
  });

  test("stands on the page beside the old one, which stays the report's", () => {
    const page = textOf(reportPage({ ...frame, report, today }));
    expect(page).toContain(`instead of ${report.score.value.toFixed(1)}`);
    expect(page).toContain("3 February 2027");
    expect(page).toMatch(new RegExp(`Score ${report.score.value.toFixed(1)} ${(today as { score: { value: number } }).score.value.toFixed(1)}`));
    expect(page).toContain(`of 100 likely between ${report.score.low} and ${report.score.high}`);
  });
});

test("work that today's role no longer lists is named", () => {
  const smaller = catalogWith((coder) => {
    const [first, ...rest] = coder.tasks;
    return { ...coder, tasks: rest.map((task, at) => (at === 0 ? { ...task, share: task.share + first!.share } : task)) };
  });
  const today = todayOf(smaller, report);
  expect(today).toMatchObject({ state: "changed", lost: ["Read charts and assign codes"] });
  expect(today).toHaveProperty("tasks[1].now", null);
  expect(textOf(reportPage({ ...frame, report, today }))).toContain("no longer lists: Read charts and assign codes");
});

test("a role that has left the catalogue is said to have left", () => {
  const today = todayOf(catalogWith((coder) => ({ ...coder, id: "another-coder" })), report);
  expect(today).toMatchObject({ state: "gone" });
  expect(textOf(reportPage({ ...frame, report, today }))).toContain("has left our catalogue");
});

test("a report that was never scored anew says nothing of earlier scores", () => {
  expect(EarlierScores({ report })).toBeNull();
});
