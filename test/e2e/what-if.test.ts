/** What-ifs and the worker's own numbers in a real browser: tried, kept, repeated through the API, still there after a reload. */
import type { Page } from "playwright-core";
import { expect, test, vi } from "vitest";
import type { PersonScore, TriedScenario } from "../../scoring/index.ts";
import { browser, server } from "./running.ts";
import { OPENING, say, scoreOf, stored, visit } from "./visit.ts";

vi.setConfig({ testTimeout: 120_000 });

const permissions = ["clipboard-read", "clipboard-write"];
const CHARTS = "Read charts and assign codes";
const DENIALS = "Denials, appeals and audits";
const rowOf = (page: Page, name: string) => page.locator(".whatifs tbody", { hasText: name });
/** A button of several alike: its text, and what it is about for those who do not see where it stands. */
const about = (page: Page, text: string, what: string) => page.getByRole("button", { name: new RegExp(`^${text}\\s*: ${what}`) });
/** "21.1 (15–31)": the figures of a kept what-if. */
const figuresOf = async (page: Page, name: string): Promise<number[]> =>
  ((await rowOf(page, name).locator("td").first().innerText()).match(/\d+(\.\d+)?/g) ?? []).map(Number);

type Repeated = { score: PersonScore; scenarios: TriedScenario[]; asSeen: { value: number; low: number; high: number; gain: number } | null };
/** What the API answers to the JSON that the panel hands out. */
async function repeated(page: Page): Promise<Repeated> {
  await page.getByText("Anyone can repeat this").click();
  await page.getByRole("button", { name: "Copy the JSON" }).click();
  const body = await page.evaluate(() => navigator.clipboard.readText());
  expect(body).not.toMatch(/coding charts|surgery/);
  const response = await fetch(`${server.base}/api/score`, { method: "POST", headers: { "content-type": "application/json" }, body });
  expect(response.status).toBe(200);
  return (await response.json()) as Repeated;
}

async function openWhatIf(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Try a what-if" }).click();
  await page.locator("#try-h:focus").waitFor();
}

test("a what-if with a slider is kept under a name, comes back after a reload, and has the API's figures", async () => {
  const worker = await visit(browser, server.base, { permissions });
  const { page } = worker;
  await say(page, OPENING);
  const before = await scoreOf(page);
  await openWhatIf(page);
  const slider = page.getByRole("slider", { name: DENIALS });
  await slider.fill("12");
  await page.getByLabel("Union").selectOption("agreement");
  const then = Number(await page.locator(".trial strong").nth(1).innerText());
  expect(then).toBeGreaterThan(before);
  expect([await scoreOf(page), await slider.inputValue()]).toEqual([before, "12"]);
  await page.getByLabel("Keep it under a name").fill("More denials");
  const kept = stored(page);
  await page.getByRole("button", { name: "Keep it" }).click();
  await kept;
  await page.locator("#kept-h:focus").waitFor();
  await page.reload();
  expect(await scoreOf(page)).toBe(before);
  const [value, low, high] = await figuresOf(page, "More denials");
  expect(value).toBe(then);
  expect(await rowOf(page, "More denials").innerText()).toMatch(/12 h of “denials, appeals and audits”; union: agreement protects jobs/i);

  const { score, scenarios } = await repeated(page);
  expect(score.value).toBe(before);
  expect(scenarios.map((one) => [one.name, one.value, one.low, one.high])).toEqual([["More denials", value, low, high]]);

  await about(page, "Open", "More denials").click();
  expect(await page.getByRole("slider", { name: DENIALS }).inputValue()).toBe("12");
  await page.getByRole("button", { name: "Back to my week" }).click();
  await page.locator("#what-if:focus").waitFor();
  await about(page, "Rename", "More denials").click();
  await page.getByLabel("New name").fill("Half denials");
  const renamed = stored(page);
  await page.keyboard.press("Enter");
  await renamed;
  const gone = stored(page);
  await rowOf(page, "Half denials").getByRole("button", { name: "Drop" }).click();
  await rowOf(page, "Half denials").getByRole("button", { name: "Press again" }).click();
  await gone;
  await page.reload();
  expect([await page.locator(".whatifs").count(), await scoreOf(page)]).toEqual([0, before]);
  expect(worker.errors).toEqual([]);
  await worker.close();
});

test("a worker's own number stands beside ours, makes the score as they see it, and leaves the score alone", async () => {
  const worker = await visit(browser, server.base, { permissions });
  const { page } = worker;
  await say(page, OPENING);
  const before = await scoreOf(page);
  await page.locator("li.task", { hasText: CHARTS }).locator("summary").click();
  await about(page, "I see this otherwise", CHARTS).click();
  await page.getByRole("radio", { name: "2 A person does it; AI helps a little" }).check();
  await page.getByLabel("Why?").fill("It gets a third of our surgery charts wrong.");
  const kept = stored(page);
  await page.getByRole("button", { name: "Keep my number" }).click();
  await kept;
  await page.reload();
  const row = page.locator("li.task", { hasText: CHARTS });
  expect(await row.innerText()).toMatch(/ours [45](\.\d)?, yours 2/);
  expect(await row.innerText()).toContain("It gets a third of our surgery charts wrong.");
  expect(await scoreOf(page)).toBe(before);

  const { score, asSeen } = await repeated(page);
  expect(score.value).toBe(before);
  expect(await page.locator("#as-seen").innerText()).toContain(
    `would be ${asSeen!.value.toFixed(1)} (+${asSeen!.gain.toFixed(1)}), likely ${asSeen!.low} to ${asSeen!.high}.`,
  );
  const taken = stored(page);
  await about(page, "Take it back", CHARTS).click();
  await taken;
  await page.reload();
  expect(await page.locator("#as-seen").count()).toBe(0);
  expect(worker.errors).toEqual([]);
  await worker.close();
});
