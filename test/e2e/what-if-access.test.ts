/** Everybody gets at what-ifs and at their own numbers: keyboard alone, no axe violations in any state, light and dark, narrow screens. */
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { expect, test, vi } from "vitest";
import { browser, server } from "./running.ts";
import { OPENING, say, scoreOf, stored, visit, widthOverflow } from "./visit.ts";

// Axe alone takes seconds per page where several tests share two cores.
vi.setConfig({ testTimeout: 300_000 });

const focused = (page: Page, id: string): Promise<void> => page.locator(`#${id}:focus`).waitFor();
const rowsOf = (page: Page, name: string) => page.locator(".whatifs tbody", { hasText: name });

test("the keyboard alone tries a lever and a slider and keeps them, also while the server cannot be reached for a moment", async () => {
  const { page, close } = await visit(browser, server.base);
  await say(page, OPENING);
  await page.locator("#what-if").focus();
  await page.keyboard.press("Enter");
  await focused(page, "try-h");
  const tabTo = async (selector: string): Promise<void> => {
    for (let presses = 0; presses < 60; presses++) {
      await page.keyboard.press("Tab");
      if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    }
    throw new Error(`Tab never reaches “${selector}”.`);
  };
  const tried = async (): Promise<number> => Number(await page.locator(".trial strong").nth(1).innerText());
  await tabTo(".trying .chip");
  await page.keyboard.press("Space");
  await expect.poll(tried, { timeout: 15_000 }).toBeGreaterThan(await scoreOf(page));
  const before = await tried();
  await tabTo(".trying input[type=range]");
  await page.keyboard.press("Home");
  await expect.poll(tried, { timeout: 15_000 }).not.toBe(before);
  await tabTo("#try-name");
  await page.keyboard.type("By keyboard");
  await page.route("**/profile", (route) => route.abort(), { times: 1 });
  const kept = stored(page);
  await page.keyboard.press("Enter");
  await page.getByText("Not stored yet").waitFor();
  expect(await rowsOf(page, "By keyboard").count()).toBe(1);
  await kept;
  await page.getByText("Not stored yet").waitFor({ state: "detached" });
  await page.reload();
  expect(await rowsOf(page, "By keyboard").count()).toBe(1);
  await close();
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`axe finds nothing while something is tried, kept and seen otherwise, and nothing scrolls sideways (${colorScheme})`, async () => {
    const { page, close } = await visit(browser, server.base, { colorScheme });
    const clean = async (state: string): Promise<void> => {
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect([state, violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${String(target)}`))]).toEqual([state, []]);
      for (const width of [390, 320]) {
        await page.setViewportSize({ width, height: 844 });
        expect([state, width, await widthOverflow(page)]).toEqual([state, width, 0]);
      }
      await page.setViewportSize({ width: 1280, height: 900 });
    };
    await say(page, OPENING);
    await page.getByRole("button", { name: "Try a what-if" }).click();
    await focused(page, "try-h");
    await page.locator(".trying .chip").first().click();
    await clean("trying");
    await page.getByRole("button", { name: "Keep it" }).click();
    await page.getByText("Anyone can repeat this").click();
    await clean("kept");
    await page.getByRole("button", { name: "Rename" }).click();
    await page.locator("li.task summary").first().click();
    await page.getByRole("button", { name: "I see this otherwise" }).first().click();
    await page.locator(".otherwise input").nth(1).check();
    await clean("renaming and seeing otherwise");
    await page.getByRole("button", { name: "Keep my number" }).click();
    await page.locator("#as-seen").waitFor();
    await clean("seen otherwise");
    await page.locator("details.answers > summary").click();
    await page.getByLabel("Hours in your week").waitFor();
    await clean("other answers");
    await close();
  });
}
