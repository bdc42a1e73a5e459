/** What a report holds beside the score: the worker's own numbers, kept what-ifs, wishes, near misses, a plan that says what it takes, and its age. */
import { expect, test } from "vitest";
import { emptyProfile, tryScenario } from "../../scoring/index.ts";
import { groups } from "../../server/role-list.ts";
import { date } from "../../web/format.ts";
import { plan, takes } from "../../web/headlines/plan.ts";
import type { ReportSnapshot, ReportToday } from "../../web/pages/props.ts";
import { reportPage } from "../../web/pages/report.tsx";
import { aimOf, movesOf } from "../../web/parts/report-moves.tsx";
import { PLAN } from "../../web/strings/plan.ts";
import { answerOf, CHOICES, movedShares, suppose, valueNow, valuesOf, whatIfOf } from "../../web/what-if.ts";
import { catalog, coder, frame, numberIn, reportOf, rowsOf, someRoles, textOf } from "./drawn.ts";
import { longReport } from "./long-report.ts";

const drawn = (report: ReportSnapshot): string => reportPage({ ...frame, report, groups });
const long = longReport();

test("the worker's own scores stand beside ours, marked as theirs, and leave the score alone", () => {
  const html = drawn(long);
  const text = textOf(html);
  for (const { score, reason } of long.disagreements) {
    expect(text).toContain(`Seen otherwise by the worker: AI score ${score}`);
    expect(text).toContain(reason);
  }
  expect(text).toContain(`With the worker’s own numbers it would be ${long.asSeen!.value.toFixed(1)}`);
  expect(text).toContain(`${long.score.value.toFixed(1)} of 100`);
  expect(textOf(drawn(reportOf()))).not.toContain("Seen otherwise");
});

test("kept what-ifs stand side by side with how it is, each as the rules give it", () => {
  const [, asIs, ...rows] = rowsIn(drawn(long), '<div class="kept">');
  expect(asIs![1]).toContain(long.score.value.toFixed(1));
  expect(rows.map((cells) => numberIn(cells[3]!))).toEqual(long.scenarios.map(({ gain }) => gain));
  for (const [at, { name, value, low, high }] of long.scenarios.entries()) {
    expect(rows[at]![0]).toContain(name);
    expect(rows[at]![1]).toContain(value.toFixed(1));
    expect(rows[at]![2]).toBe(`${low}–${high}`);
  }
});

const rowsIn = (html: string, from: string): string[][] => rowsOf(html.slice(html.indexOf(from)).replace("<table>", '<table class="here">'), "here");

test("every other answer of the what-if has its score in the HTML", () => {
  const report = reportOf();
  const data = whatIfOf(report)!;
  const rows = rowsIn(drawn(report).slice(drawn(report).indexOf("Every other answer")), "<table>").slice(1);
  const expected = CHOICES.flatMap((choice) => valuesOf(choice).filter((value) => value !== valueNow(choice, data, report.score)).map((value) =>
    tryScenario(catalog.scorable(coder.id)!, report.profile, catalog.activities, report.score, { id: "", name: "", changes: [answerOf(choice, value)] }).value));
  expect(rows.map((cells) => Number(cells[1]))).toEqual(expected);
  expect(rows.length).toBeGreaterThan(10);
});

test("hours moved change only their two tasks, and none moved change nothing", () => {
  const report = reportOf();
  const { from, to, ...data } = whatIfOf(report)!;
  expect(suppose(data, report.score, movedShares(report.score.week, { from, to, hours: 0 })).exact).toBe(report.score.exact);
  expect(movedShares(report.score.week, { from, to: from, hours: 2 })).toEqual([]);
  const lever = report.levers.find((one) => one.kind === "move_time")!;
  const moved = suppose(data, report.score, movedShares(report.score.week, { from, to, hours: (lever.points * report.score.week.hours) / 100 }));
  expect(moved.gain).toBe(lever.gain);
});

test("wishes, what the gates left and near misses are told in words", () => {
  const text = textOf(drawn(long));
  expect(text).toContain("You ask of a move: not below $34,000 a year.");
  expect(text).toContain(`Of ${long.considered} jobs in the catalogue, ${long.passed} pass`);
  const [miss] = long.nearMisses;
  if (miss) expect(text).toContain(long.targets.find(({ id }) => id === miss.roleId)!.title);
});

test("a report of an older method says so, and leaves out what that method did not know", () => {
  const since = [{ method: "aijri-personal/2", date: "2026-11-21", what: ["Where you could go is ranked anew."] }];
  const old = { ...reportOf(), method: "aijri-personal/1", nearMisses: [], considered: 0, passed: 0, made: { method: "aijri-personal/1", since } };
  const text = textOf(drawn(old));
  expect(text).toContain("made with an older method, aijri-personal/1");
  expect(text).toContain("Where you could go is ranked anew.");
  expect(text).not.toMatch(/Of 0 jobs|Near misses|what-ifs? you kept/);
  expect(textOf(drawn(reportOf()))).not.toContain("older method");
});

test("scoring anew is offered only where the catalogue or the method has changed since", () => {
  const offered = (report: ReportSnapshot, today: ReportToday | null) => reportPage({ ...frame, report, today }).includes('value="rescore"');
  const { score, catalogVersion, method } = reportOf();
  const changed: ReportToday = { state: "changed", catalogVersion, method, version: 2, assessedOn: "2026-11-21", score, gain: 1.2, tasks: [], activities: [], parts: [], lost: [] };
  expect(offered(reportOf(), null)).toBe(false);
  expect(offered(reportOf(), changed)).toBe(true);
  expect(offered(reportOf(), { state: "gone", catalogVersion, method })).toBe(false);
  expect(offered({ ...reportOf(), made: { method: "aijri-personal/1", since: [{ method, date: "2026-11-21", what: ["Moves."] }] } }, null)).toBe(true);
});

test.each(someRoles)("each step of the plan for %s says what it takes, costs and rests on", (id) => {
  const role = catalog.role(id)!;
  const report = reportOf(emptyProfile(), role);
  const { month, year } = plan(report.levers, report.score, role, aimOf(report));
  expect(month.length + year.length).toBeGreaterThan(0);
  expect(Math.max(month.length, year.length)).toBeLessThanOrEqual(3);
  const titles = [...month, ...year].map(({ title }) => title);
  expect(new Set(titles).size).toBe(titles.length);
  const text = textOf(drawn(report));
  for (const step of [...month, ...year]) {
    expect(takes(step)).toMatch(/^Takes: .+\. Costs: .+\.$/);
    expect(step.from).not.toBe("");
    expect(text).toContain(takes(step));
  }
});

test("the plan works towards the best near move and names what it asks beyond the role", () => {
  const report = reportOf();
  const [best] = movesOf(report).near;
  const { month, year } = plan(report.levers, report.score, coder, aimOf(report));
  expect(month.map(({ title }) => title)).toContain(PLAN.look(best!.target.title.toLowerCase()));
  const learn = year.find(({ title }) => title === PLAN.learn(best!.target.title.toLowerCase()))!;
  for (const { name } of best!.move.lacking.slice(0, 3)) expect(learn.text).toContain(name.toLowerCase());
  expect(plan(report.levers, report.score, coder, null).month).not.toHaveLength(0);
});

test("every printed page says whose report it is, of when and by which method", () => {
  const { method, savedAt } = long;
  expect(drawn(long)).toContain(`<html lang="en" data-running="Foothold · personal report, medical coder · saved ${date(savedAt)} · method ${method}">`);
});
