/** Opening pages and talking, as the browser tests do it: waits for what a person would see, never for a time. */
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { expect } from "vitest";

export type Visit = { page: Page; errors: string[]; close(): Promise<void> };

/** A fresh browser profile. `errors` gathers whatever the page complains about. */
export async function visit(browser: Browser, address: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => void (message.type() === "error" && errors.push(message.text())));
  await page.goto(address);
  return { page, errors, close: () => context.close() };
}

/** What a coder could say; enough for a score. */
export const OPENING =
  "I'm a medical coder. I work 40 hours a week. About 14 hours a week is coding charts and 10 hours is checking codes against payer rules.";

/** Types an answer and waits until it has its reply. */
export async function say(page: Page, text: string): Promise<void> {
  const before = await page.locator(".turn.them .tools").count();
  await page.locator("#msg").fill(text);
  await page.locator("#msg").press("Enter");
  await page.locator(".turn.them .tools").nth(before).waitFor();
}

export const scoreOf = async (page: Page): Promise<number> => Number(await page.locator("#score").innerText());

/** Waits for the next state of a score: anything but `before`. */
export async function scoreAfter(page: Page, before: number): Promise<number> {
  await expect.poll(() => scoreOf(page), { timeout: 15_000 }).not.toBe(before);
  return scoreOf(page);
}

/** Waits until the server has stored an edit of the panel. */
export const stored = (page: Page): Promise<unknown> =>
  page.waitForResponse((response) => response.url().endsWith("/profile") && response.request().method() === "PATCH" && response.ok());

export const widthOverflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
