/** What of the conversation a person sees, in a real browser, when a reply comes some time after its message. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { Served } from "../http/served.ts";
import { launch } from "./chromium.ts";
import { gate, openStart, serveScripted, type ScriptedModel } from "./scripted-model.ts";
import { OPENING, say } from "./visit.ts";

vi.setConfig({ testTimeout: 120_000 });
let browser: Browser;
let server: Served;
const model: ScriptedModel = { reads: async () => undefined, notice: null, answer: async function* () {} };

beforeAll(async () => {
  [browser, server] = await Promise.all([launch(), serveScripted(model)]);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

test.each([[1280, 800], [390, 844]])("at %i × %i a reply comes into sight with its question, but takes nobody away from what they look at", async (width, height) => {
  const seen = await openStart(browser, server);
  const { page } = seen;
  await page.setViewportSize({ width, height });
  const shown = (what: string): Promise<boolean> => page.locator(what).last().evaluate((node) => {
    const { top, bottom } = node.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  });
  await say(page, OPENING);
  await say(page, "Queries to the doctors take 6 hours.");
  await expect.poll(() => shown(".turn .ask")).toBe(true);
  const read = gate();
  model.reads = () => read.promise;
  await page.locator("#msg").fill(`${"I also sit in meetings. ".repeat(20)}Meetings take 3 hours.`);
  await page.locator("#msg").press("Enter");
  await expect.poll(() => shown(".waiting")).toBe(true);
  const bubble = await page.locator(".turn.them").last().evaluate((node) => node.clientHeight);
  await page.evaluate(() => scrollTo(0, 0));
  read.resolve();
  await page.locator(".turn.them .tools").nth(2).waitFor();
  expect(await page.locator(".turn.them").last().evaluate((node) => node.clientHeight)).toBe(bubble);
  expect(await page.evaluate(() => scrollY)).toBe(0);
  expect(seen.errors).toEqual([]);
  await seen.close();
});
