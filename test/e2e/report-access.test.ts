/** A full report and its summary are for everybody: no axe violations, light and dark; no sideways scrolling; figures without script. */
import { AxeBuilder } from "@axe-core/playwright";
import { expect, test, vi } from "vitest";
import { groups } from "../../server/role-list.ts";
import { reportPage } from "../../web/pages/report.tsx";
import { summaryPage } from "../../web/pages/summary.tsx";
import { longReport } from "../web/long-report.ts";
import { builtAssets, shown } from "./paged.ts";
import { browser, server } from "./running.ts";
import { widthOverflow } from "./visit.ts";

// Axe alone takes seconds per page where several tests share two cores.
vi.setConfig({ testTimeout: 180_000 });
const frame = { assets: builtAssets(), origin: "https://foothold.example" };
const since = [{ method: "aijri-personal/2", date: "2026-11-21", what: ["Where you could go is ranked anew."] }];
const report = { ...longReport(), made: { method: "aijri-personal/1", since } };
const PAGES = { report: reportPage({ ...frame, report, groups }), summary: summaryPage({ ...frame, report }) };

for (const colorScheme of ["light", "dark"] as const) {
  test.each(Object.entries(PAGES))(`axe finds nothing on the full %s (${colorScheme})`, async (_, html) => {
    const page = await shown(browser, server.base, html, { colorScheme });
    await page.locator("details.data").evaluateAll((all) => all.forEach((one) => one.setAttribute("open", "")));
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${String(target)}`))).toEqual([]);
    await page.context().close();
  });
}

test.each([320, 390, 768, 1920])("nothing scrolls sideways at %i px", async (width) => {
  for (const [name, html] of Object.entries(PAGES)) {
    const page = await shown(browser, server.base, html, { viewport: { width, height: 900 } });
    await page.locator("details.data").evaluateAll((all) => all.forEach((one) => one.setAttribute("open", "")));
    expect([name, await widthOverflow(page)]).toEqual([name, 0]);
    await page.context().close();
  }
});

test("the what-if's figures stand there without script, and the keyboard alone changes them with it", async () => {
  const still = await shown(browser, server.base, PAGES.report, { javaScriptEnabled: false });
  const before = await still.locator("#hrs-o").innerText();
  expect(before).toMatch(/^Your score would be [\d.]+/);
  expect(await still.locator(".whatif .steps tbody tr").count()).toBeGreaterThan(1);
  await still.context().close();
  const page = await shown(browser, server.base, PAGES.report);
  await page.locator("#hrs:not([disabled])").focus();
  await page.keyboard.press("End");
  await expect.poll(() => page.locator("#hrs-o").innerText()).not.toBe(before);
  await page.getByLabel("Your level").focus();
  await page.keyboard.press("ArrowDown");
  await expect.poll(() => page.locator("#hrs-o").innerText()).toContain("Your level: Entry level");
  await page.context().close();
});
