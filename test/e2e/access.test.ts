/** Everybody gets in: no axe violations in any state, light and dark; keyboard alone; narrow screens; no script needed to read. */
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { expect, test, vi } from "vitest";
import { browser, server } from "./running.ts";
import { OPENING, say, scoreOf, visit, widthOverflow } from "./visit.ts";

// Axe alone takes seconds per page where several tests share two cores.
vi.setConfig({ testTimeout: 300_000 });

const PAGES = [
  "/", "/roles", "/roles?q=zzzz", "/roles/medical-coder", "/roles/actors", "/compare", "/compare?a=medical-coder&b=actors", "/data", "/method", "/privacy",
  "/no-such-page",
];

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${String(target)}`));
}

for (const colorScheme of ["light", "dark"] as const) {
  test(`axe finds nothing on the pages (${colorScheme})`, async () => {
    for (const path of PAGES) {
      const { page, close } = await visit(browser, server.base + path, { colorScheme });
      expect([path, await violations(page)]).toEqual([path, []]);
      await close();
    }
  });

  test(`axe finds nothing in any state of the chat or on the report (${colorScheme})`, async () => {
    const { page, close } = await visit(browser, server.base, { colorScheme });
    const clean = async (state: string): Promise<void> => expect([state, await violations(page)]).toEqual([state, []]);
    await say(page, OPENING);
    await clean("interviewing");
    await page.locator("li.task summary").first().click();
    await page.locator("details.answers > summary").click();
    await clean("editing the panel");
    await page.getByRole("button", { name: "Edit this answer" }).click();
    await clean("changing an answer");
    await page.getByRole("button", { name: "Keep the old answer" }).click();
    await page.route("**/messages", (route) => route.abort(), { times: 1 });
    await page.locator("#msg").fill("And denials.");
    await page.locator("#msg").press("Enter");
    await page.getByRole("button", { name: "Try again" }).waitFor();
    await clean("failed");
    await page.getByRole("button", { name: "Try again" }).click();
    await page.locator(".turn.them .tools").nth(1).waitFor();
    await page.locator(".confirm").getByRole("button", { name: "These hours look right" }).click();
    await page.getByRole("button", { name: "Save as a report" }).waitFor();
    await clean("done");
    await page.getByRole("button", { name: "Save as a report" }).click();
    await page.locator("#saved-link").waitFor();
    await clean("saved");
    await page.getByRole("link", { name: "Open the report" }).click();
    await page.locator("#hrs:not([disabled])").waitFor();
    await clean("report");
    await close();
  });
}

test("the keyboard alone gets from the first word to the confirmed score", async () => {
  const { page, close } = await visit(browser, server.base);
  const tabTo = async (name: string): Promise<void> => {
    for (let presses = 0; presses < 120; presses++) {
      await page.keyboard.press("Tab");
      if (await page.evaluate((wanted) => document.activeElement?.textContent?.includes(wanted) ?? false, name)) return;
    }
    throw new Error(`Tab never reaches “${name}”.`);
  };
  await page.locator("#msg").focus();
  await page.keyboard.type(OPENING);
  await page.keyboard.press("Shift+Enter");
  await page.keyboard.type("That is about it.");
  expect(await page.locator("#msg").inputValue()).toContain("\n");
  await page.keyboard.press("Enter");
  await page.locator("#score").waitFor();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("msg");
  await tabTo("Change Read charts");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  const before = await scoreOf(page);
  await page.keyboard.press("End");
  await expect.poll(() => scoreOf(page)).not.toBe(before);
  await tabTo("These hours look right");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Save as a report" }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("panel");
  await close();
});

test("a screen reader hears a finished reply once", async () => {
  const { page, close } = await visit(browser, server.base);
  await page.evaluate(() => {
    const heard: string[] = Object.assign(window, { heard: [] }).heard;
    new MutationObserver(() => {
      const text = document.getElementById("heard")?.textContent;
      if (text && heard.at(-1) !== text) heard.push(text);
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  await say(page, OPENING);
  expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toHaveLength(1);
  expect(await page.locator("[role=log]").getAttribute("aria-live")).toBe("off");
  await close();
});

test("nothing scrolls sideways at 390 and 320 px", async () => {
  for (const width of [390, 320]) {
    const viewport = { width, height: 844 };
    for (const path of PAGES) {
      const { page, close } = await visit(browser, server.base + path, { viewport });
      expect([path, width, await widthOverflow(page)]).toEqual([path, width, 0]);
      await close();
    }
    const { page, close } = await visit(browser, server.base, { viewport });
    await say(page, OPENING);
    await page.locator("li.task summary").first().click();
    expect(["chat", width, await widthOverflow(page)]).toEqual(["chat", width, 0]);
    await close();
  }
});

test("role, method and roles pages read whole without script", async () => {
  const { page, close } = await visit(browser, `${server.base}/roles/medical-coder`, { javaScriptEnabled: false });
  expect(await page.locator(".rhead .score").innerText()).toContain("11.6");
  await page.goto(`${server.base}/method`);
  expect(await page.locator("#example").innerText()).toContain("11.6");
  await page.goto(`${server.base}/roles?q=nurse`);
  expect(await page.locator(".rolelist tbody tr").count()).toBeGreaterThan(0);
  await page.getByLabel("Zone").selectOption("green");
  await page.getByRole("button", { name: "Search" }).click();
  expect(new URL(page.url()).searchParams.get("zone")).toBe("green");
  await page.goto(`${server.base}/compare?a=medical-coder`);
  await page.getByLabel("Another role").fill("actor");
  await page.getByRole("button", { name: "Compare" }).click();
  expect(await page.locator(".versus").innerText()).toContain("Actors");
  await close();
});
