/** A saved report as files: complete without a script, and gone when the report is. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { NO_FILTERS } from "../../scoring/index.ts";
import { groups } from "../../server/role-list.ts";
import { reportMarkdown } from "../../web/pages/report-markdown.ts";
import type { ReportSnapshot } from "../../web/pages/props.ts";
import { reportOf } from "../web/drawn.ts";
import { interviewWith, serveFoothold, type Served } from "./served.ts";

let served: Served;
beforeAll(async () => { served = await serveFoothold(); });
afterAll(() => served.close());

const SAID = "I'm a medical coder, 20 hours a week is straight coding.";

test("a report comes as Markdown and as the JSON that the API gives, named after it, until it is deleted", async () => {
  const interviewId = await interviewWith(served.call, SAID);
  const { body: saved } = await served.call("POST", "/api/reports", { interviewId, keepQuotes: true });
  const markdown = await served.call<string>("GET", `/r/${saved.id}/report.md`);
  expect([markdown.status, markdown.headers.get("content-type")]).toEqual([200, "text/markdown; charset=utf-8"]);
  expect(markdown.headers.get("content-disposition")).toBe(`attachment; filename="foothold-${saved.id.slice(0, 8)}.md"`);
  const { body: report } = await served.call<ReportSnapshot>("GET", `/r/${saved.id}/report.json`);
  expect(report).toEqual((await served.call("GET", `/api/reports/${saved.id}`)).body);
  for (const told of [report.score.value.toFixed(1), "20 hours a week is straight coding", saved.url]) expect(markdown.body).toContain(told);
  await served.call("DELETE", `/api/reports/${saved.id}`, undefined, { authorization: `Bearer ${saved.key}` });
  for (const type of ["md", "json"]) expect((await served.call("GET", `/r/${saved.id}/report.${type}`)).status).toBe(410);
});

test("every move, lever, what-if, other view and source of a report stands in its Markdown", () => {
  const report: ReportSnapshot = {
    ...reportOf(),
    filters: { ...NO_FILTERS, noNewDegree: true, groups: ["29"] },
    scenarios: [{ id: "s", name: "Audit path", changes: [{ kind: "level", level: "senior" }], value: 33.3, exact: 33.3, low: 30, high: 37, zone: "yellow", impact: { displaced: 1, augmented: 1, not_involved: 98 }, gain: 12.4 }],
    disagreements: [{ task: "assign-codes", score: 2, reason: "The charts are a mess" }],
    asSeen: { value: 44.4, low: 40, high: 49, zone: "yellow", gain: 23.5 },
  };
  const text = reportMarkdown(report, "https://foothold.example/r/1", groups);
  const titles = report.targets.filter(({ id }) => report.transitions.some(({ roleId }) => roleId === id)).map(({ title }) => title);
  const told = [
    ...titles, ...report.levers.map(({ score }) => `(score ${score.toFixed(1)})`), "Audit path", "Senior level", "33.3", "30–37", "You ask of a move: no new degree", groups.find(([code]) => code === "29")![1], "The charts are a mess", "44.4",
    ...report.role.sources.flatMap(({ url }) => (url === null ? [] : [`<${url}>`])), report.method, report.catalogVersion,
  ];
  expect(told.filter((one) => !text.includes(one))).toEqual([]);
});

test("words that look like Markdown stay words", () => {
  const report = reportOf();
  const wicked = { ...report, score: { ...report.score, week: { ...report.score.week, tasks: report.score.week.tasks.map((task) => ({ ...task, quote: "| # <img> [x](y)\n## no" })) } } };
  const text = reportMarkdown(wicked, "https://foothold.example/r/1", groups);
  expect(text).toContain("\\| \\# \\<img\\> \\[x\\](y) \\#\\# no");
  expect(text).not.toMatch(/^## no/m);
});
