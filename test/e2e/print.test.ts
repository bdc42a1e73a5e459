/** Paper: a report prints on seven sheets at most and its summary on one, with nothing torn and the date and method at the foot. */
import { inflateSync } from "node:zlib";
import type { Page } from "playwright-core";
import { expect, test, vi } from "vitest";
import { emptyProfile } from "../../scoring/index.ts";
import { groups } from "../../server/role-list.ts";
import type { ReportSnapshot } from "../../web/pages/props.ts";
import { reportPage } from "../../web/pages/report.tsx";
import { summaryPage } from "../../web/pages/summary.tsx";
import { catalog, reportOf } from "../web/drawn.ts";
import { longReport } from "../web/long-report.ts";
import { builtAssets, shown } from "./paged.ts";
import { browser, server } from "./running.ts";

vi.setConfig({ testTimeout: 120_000 });
const MOST_SHEETS = 7;
const assets = builtAssets();

const REPORTS: [string, () => ReportSnapshot][] = [
  ["the sample worker", reportOf],
  ["twelve tasks with quotes, own scores, what-ifs and wishes", longReport],
  ["a role derived from data", () => reportOf({ ...emptyProfile(), level: "mid", confirmed: true }, catalog.role("actors")!)],
];

const opened = (html: string): Promise<Page> => shown(browser, server.base, html);
const printed = async (page: Page): Promise<string> => (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString("latin1");
/** Objects of a PDF as text, packed ones included. */
const objectsOf = (pdf: string): string =>
  pdf + [...pdf.matchAll(/\/ObjStm[\s\S]*?stream\r?\n([\s\S]*?)\r?\nendstream/g)].map(([, packed]) => inflateSync(Buffer.from(packed!, "latin1")).toString("latin1")).join("\n");
const sheets = (pdf: string): string[] => objectsOf(pdf).match(/\/Type\s*\/Page\b(?!s)/g) ?? [];

test.each(REPORTS)("the report of %s takes at most seven A4 sheets", async (_, report) => {
  const page = await opened(reportPage({ assets, origin: null, report: report(), groups }));
  const pdf = await printed(page);
  expect(sheets(pdf).length).toBeGreaterThan(2);
  expect(sheets(pdf).length).toBeLessThanOrEqual(MOST_SHEETS);
  expect(objectsOf(pdf)).toMatch(/\/MediaBox \[0 0 59[45][.\d]* 84[12][.\d]*\]/);
  await page.context().close();
});

test.each(REPORTS)("the summary of %s takes exactly one sheet", async (_, report) => {
  const page = await opened(summaryPage({ assets, origin: "https://foothold.example", report: report() }));
  expect(sheets(await printed(page))).toHaveLength(1);
  await page.context().close();
});

test("on paper nothing asks to be pressed, rows and cards stay whole, and headings stay with what follows", async () => {
  const page = await opened(reportPage({ assets, origin: null, report: longReport(), groups }));
  await page.emulateMedia({ media: "print" });
  expect(await page.locator("button:visible, select:visible, input:visible, summary:visible").count()).toBe(0);
  const styleOf = (selector: string, name: string): Promise<string[]> =>
    page.locator(selector).evaluateAll((all, of) => [...new Set(all.map((one) => getComputedStyle(one).getPropertyValue(of)))], name);
  expect(await styleOf(".report tbody tr, .report .card, .report .claims li, .report .plan li", "break-inside")).toEqual(["avoid"]);
  expect(await styleOf(".report h2, .report h3", "break-after")).toEqual(["avoid"]);
  expect(await styleOf(".report h2, .report h3", "break-inside")).toEqual(["avoid"]);
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue("--running"))).toContain("saved 14 March 2026 · method aijri-personal/2");
  await page.context().close();
});
