/** An answer on its way, in a real browser: read, shown as it comes, taken back, broken off, and explained where the model gave none. */
import type { Browser, Page } from "playwright-core";
import { AxeBuilder } from "@axe-core/playwright";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import type { Served } from "../http/served.ts";
import { launch } from "./chromium.ts";
import { gate, openStart, readyToAsk, serveScripted, type ScriptedModel } from "./scripted-model.ts";
import { OPENING, say, type Visit } from "./visit.ts";

vi.setConfig({ testTimeout: 120_000 });
let browser: Browser;
let server: Served;
const model = {} as ScriptedModel;

beforeAll(async () => {
  [browser, server] = await Promise.all([launch(), serveScripted(model)]);
});
beforeEach(() => {
  Object.assign(model, { reads: async () => undefined, notice: null, answer: async function* () {} });
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

const open = (): Promise<Visit> => openStart(browser, server);

async function ask(page: Page, question: string): Promise<void> {
  await page.locator("#msg").fill(question);
  await page.locator("#msg").press("Enter");
}

const axe = async (page: Page): Promise<string[]> => (await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id);
const heard = (page: Page): Promise<string> => page.locator("#heard").innerText();
const last = (page: Page): Promise<string> => page.locator(".turn.us").last().innerText();

test("an answer shows while it comes, goes when it does not hold, and is heard once it is whole", async () => {
  const [read, first, second] = [gate(), gate(), gate()];
  const seen = await open();
  const { page } = seen;
  await readyToAsk(seen);
  model.reads = () => read.promise;
  model.answer = async function* () {
    yield { type: "by", by: "model", notice: null };
    yield { type: "text", text: "About 99 points" };
    await first.promise;
    yield { type: "retract" };
    yield { type: "text", text: "Your hours decide it:\n– coding\n– checking <b>codes</b>" };
    await second.promise;
    yield { type: "text", text: "\n\nSee https://evil.example for **more**." };
  };
  await ask(page, "Why is my score what it is?");
  await page.locator(".waiting").waitFor();
  await expect.poll(() => heard(page)).toBe("Reading what you wrote");
  expect(await axe(page)).toEqual([]);
  read.resolve();
  await page.getByText("About 99 points").waitFor();
  expect(await heard(page)).toBe("Reading what you wrote");
  expect(await page.getByRole("button", { name: "Stop" }).isVisible()).toBe(true);
  first.resolve();
  await page.getByText("Your hours decide it:").waitFor();
  expect(await last(page)).not.toContain("99");
  expect(await axe(page)).toEqual([]);
  second.resolve();
  await page.locator(".turn.them .tools").nth(1).waitFor();
  expect(await last(page)).toContain("– coding\n– checking <b>codes</b>\n\nSee https://evil.example for **more**.");
  expect(await page.locator(".turn.us a, .turn.us b").count()).toBe(0);
  expect(await heard(page)).toContain("for **more**.");
  expect(await axe(page)).toEqual([]);
  expect(seen.errors).toEqual([]);
  await seen.close();
});

test("an answer that breaks off leaves no words, and asking again gives the one that was meant", async () => {
  const cut = gate();
  const seen = await open();
  const { page } = seen;
  await readyToAsk(seen);
  let asked = 0;
  model.answer = async function* () {
    asked += 1;
    yield { type: "by", by: "model", notice: null };
    yield { type: "text", text: "Half of an ans" };
    await cut.promise;
    yield { type: "text", text: "wer." };
  };
  await ask(page, "Why is my score what it is?");
  await page.getByText("Half of an ans").waitFor();
  server.cut();
  await page.getByRole("button", { name: "Try again" }).waitFor();
  expect(await page.locator(".talk").innerText()).not.toContain("Half of an ans");
  cut.resolve();
  await page.getByRole("button", { name: "Try again" }).click();
  await page.locator(".said", { hasText: "Half of an answer." }).waitFor();
  expect(await page.locator(".turn.them").count()).toBe(2);
  expect(asked).toBe(1);
  await seen.close();
});

test("a page left while the model reads takes the same turn up again by itself", async () => {
  const read = gate();
  const seen = await open();
  const { page } = seen;
  await say(page, OPENING);
  model.reads = () => read.promise;
  await ask(page, "Denials take four hours a week.");
  await expect.poll(() => heard(page)).toBe("Reading what you wrote");
  await page.reload();
  await page.locator(".waiting").waitFor();
  expect(await page.locator(".failed").count()).toBe(0);
  await expect.poll(() => heard(page)).toBe("Reading what you wrote");
  read.resolve();
  await page.locator(".turn.them .tools").nth(1).waitFor();
  expect(await page.locator(".turn.them").count()).toBe(2);
  await seen.close();
});

test("the reason why the model did not read a message stands at its reply, also after a reload", async () => {
  const seen = await open();
  const { page } = seen;
  model.notice = "model_failed";
  await say(page, OPENING);
  expect(await page.locator(".passed").innerText()).toContain("built-in rules took this one");
  expect(await heard(page)).toContain("built-in rules took this one");
  expect(await axe(page)).toEqual([]);
  await page.reload();
  expect(await page.locator(".passed").innerText()).toContain("built-in rules took this one");
  model.notice = null;
  await say(page, "Denials take four hours a week.");
  expect(await page.locator(".passed").count()).toBe(1);
  await seen.close();
});

test("whoever wants no motion sees the dots stand still", async () => {
  const read = gate();
  const seen = await open();
  const { page } = seen;
  model.reads = () => read.promise;
  await page.locator("#msg").fill(OPENING);
  await page.locator("#msg").press("Enter");
  await page.locator(".waiting").waitFor();
  const moving = (): Promise<string> => page.locator(".waiting").evaluate((element) => getComputedStyle(element, "::after").animationName);
  expect(await moving()).toBe("dots");
  await page.emulateMedia({ reducedMotion: "reduce" });
  expect(await moving()).toBe("none");
  read.resolve();
  await page.locator(".turn.them .tools").waitFor();
  await seen.close();
});
