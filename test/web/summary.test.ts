/** The one-page summary: the same numbers as the report, about the work, and none of the worker's sentences. */
import { expect, test } from "vitest";
import { emptyProfile } from "../../scoring/index.ts";
import { ownWords } from "../../web/own-words.ts";
import { summaryPage } from "../../web/pages/summary.tsx";
import { movesOf } from "../../web/parts/report-moves.tsx";
import { catalog, frame, reportOf, someRoles, textOf } from "./drawn.ts";
import { longReport } from "./long-report.ts";

const drawn = (report = reportOf()): string => summaryPage({ ...frame, report });

test("the summary has score, range, hours, two levers, three moves, method and the report's address", () => {
  const report = reportOf();
  const text = textOf(drawn(report));
  const { score } = report;
  expect(text).toContain(`Medical Coder: ${score.value.toFixed(1)} of 100`);
  expect(text).toContain(`likely between ${score.low} and ${score.high}`);
  expect(text).toContain(`About ${Math.round((score.impact.displaced * score.week.hours) / 100)} of 40 hours`);
  for (const { gain } of report.levers.slice(0, 2)) expect(text).toContain(`+${gain.toFixed(1)}`);
  for (const { target } of movesOf(report).near.slice(0, 3)) expect(text).toContain(target.title);
  expect(text).toContain(report.method);
  expect(text).toContain(`https://foothold.example/r/${report.id}`);
  expect(text).toContain("Not the chance of losing the job");
});

test("the summary holds none of the worker's sentences, reasons or names of what-ifs", () => {
  const report = longReport();
  const text = textOf(drawn(report));
  const words = [...ownWords(report), ...report.scenarios.map(({ name }) => name)];
  expect(words.length).toBeGreaterThan(6);
  for (const sentence of words) expect(text).not.toContain(sentence);
});

test("the summary runs no script, asks not to be listed and speaks to nobody as “you”", () => {
  const html = drawn(longReport());
  expect(html).not.toContain('type="module"');
  expect(html).toContain('<meta name="robots" content="noindex"');
  expect(textOf(html.slice(html.indexOf("<main")))).not.toMatch(/\byou(r|rs)?\b/i);
});

test.each(someRoles)("the summary of a report on %s says what is known and calls the rest not known", (id) => {
  const text = textOf(drawn(reportOf(emptyProfile(), catalog.role(id)!)));
  expect(text).not.toMatch(/undefined|null|NaN|\$0\b/);
});
