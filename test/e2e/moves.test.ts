/** The pages of moves in a real browser: no axe violations, nothing scrolls sideways, the form works without script. */
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { beforeAll, expect, test, vi } from "vitest";
import { browser, server } from "./running.ts";
import { visit, widthOverflow } from "./visit.ts";

// Axe alone takes seconds per page where several tests share two cores.
vi.setConfig({ testTimeout: 300_000 });
let bases: string[];

async function send<T>(path: string, body: object): Promise<T> {
  const answer = await fetch(server.base + path, { method: "POST", headers: { "content-type": "application/json", accept: "application/json" }, body: JSON.stringify(body) });
  return (await answer.json()) as T;
}

beforeAll(async () => {
  const { id } = await send<{ id: string }>("/api/interviews", { roleId: "medical-coder" });
  await send(`/api/interviews/${id}/messages`, { id: "m1", text: "20 hours a week is straight coding, 6 hours audits." });
  const report = await send<{ id: string }>("/api/reports", { interviewId: id });
  bases = [`/i/${id}`, `/r/${report.id}`];
});

/** A full list, an empty one, a target on the list or near it, and one far away. */
const PATHS = ["/moves?wide=yes&group=29", "/moves?minimumPay=500000&noLicence=yes", "/to/medical-records-specialist", "/to/actors"];

const unfold = (page: Page): Promise<void> =>
  page.evaluate(() => document.querySelectorAll("details").forEach((fold) => fold.setAttribute("open", "")));

test.each(["light", "dark"] as const)("axe finds nothing on the pages of moves, folded or not (%s)", async (colorScheme) => {
  const clean = async (page: Page, state: string): Promise<void> => {
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect([state, violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${String(target)}`))]).toEqual([state, []]);
  };
  for (const [at, path] of PATHS.entries()) {
    const { page, errors, close } = await visit(browser, server.base + bases[at % 2] + path, { colorScheme });
    if (at === 0) await clean(page, `${path} folded`);
    await unfold(page);
    await clean(page, path);
    expect(errors).toEqual([]);
    await close();
  }
});

test("nothing scrolls sideways at 390 and 320 px, folded or not", async () => {
  for (const width of [390, 320]) for (const path of PATHS) {
    const { page, close } = await visit(browser, server.base + bases[1] + path, { viewport: { width, height: 844 } });
    expect([path, width, await widthOverflow(page)]).toEqual([path, width, 0]);
    await unfold(page);
    expect([path, width, "unfolded", await widthOverflow(page)]).toEqual([path, width, "unfolded", 0]);
    await close();
  }
});

test("without script a worker says their wishes, opens a comparison and comes back to them", async () => {
  const { page, close } = await visit(browser, `${server.base}${bases[0]}/moves`, { javaScriptEnabled: false });
  await page.locator(".wishes > summary").click();
  await page.getByLabel("No new degree").check();
  await page.getByLabel("Not below, in dollars a year").fill("$30,000");
  await page.getByLabel(/^Show also jobs unlike mine/).check();
  await page.getByRole("button", { name: "Work it out again" }).click();
  const wishes = new URL(page.url()).searchParams;
  expect([wishes.get("noNewDegree"), wishes.get("minimumPay"), wishes.get("wide")]).toEqual(["yes", "$30,000", "yes"]);
  expect(await page.getByLabel("No new degree").isChecked()).toBe(true);
  await page.locator(".card summary", { hasText: "Tasks you leave" }).first().click();
  expect(await page.locator(".card .swap").first().isVisible()).toBe(true);
  const title = await page.locator(".card h3").first().innerText();
  await page.getByRole("link", { name: /^Compare: you, your role, this job/ }).first().click();
  expect(await page.locator("h1").innerText()).toContain(title);
  await page.goBack();
  expect(await page.getByLabel("Not below, in dollars a year").inputValue()).toBe("30000");
  await close();
});
