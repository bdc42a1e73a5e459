/** A worker's whole way in a real browser: from the first words to a saved report, and its end. */
import { expect, test, vi } from "vitest";
import { browser, server } from "./running.ts";
import { OPENING, say, scoreAfter, scoreOf, stored, visit } from "./visit.ts";

vi.setConfig({ testTimeout: 120_000 });

test("typed answers give a score, the panel changes it, and the saved report lives until its key deletes it", async () => {
  const worker = await visit(browser, server.base);
  const { page } = worker;
  await say(page, OPENING);
  expect(page.url()).toMatch(/\/i\/[\w-]{20,}$/);
  const first = await scoreOf(page);
  await say(page, "I also spend 5 hours a week working out unclear documentation, and nothing goes on productivity reports.");
  const told = await scoreAfter(page, first);

  const task = page.locator("li.task", { hasText: "Read charts and assign codes" });
  await task.locator("summary").click();
  const kept = stored(page);
  await task.getByLabel("Hours a week").fill("30");
  const edited = await scoreAfter(page, told);
  await kept;
  expect(await task.innerText()).toContain("Edited");
  await page.reload();
  expect(await scoreOf(page)).toBe(edited);

  await page.locator(".confirm").getByRole("button", { name: "These hours look right" }).click();
  await page.getByRole("button", { name: "Save as a report" }).click();
  const [link, key] = [await page.locator("#saved-link").inputValue(), await page.locator("#saved-key").inputValue()];
  const final = await page.locator("#score").innerText();
  expect(worker.errors).toEqual([]);
  await worker.close();

  const reader = await visit(browser, link);
  expect(await reader.page.locator(".headline .score").innerText()).toContain(final);
  expect(await reader.page.locator("body").innerText()).not.toContain(key);
  await reader.page.getByLabel("Your key").fill("not-the-key");
  await reader.page.getByRole("button", { name: "Delete for good" }).click();
  await reader.page.getByRole("button", { name: "Delete for good" }).click();
  await reader.page.getByText("That key does not fit this report.").waitFor();
  await reader.page.getByLabel("Your key").fill(key);
  await reader.page.getByRole("button", { name: "Extend a year" }).click();
  await reader.page.getByText("The report lives a year from today.").waitFor();
  // The page was loaded anew, and the key need not be typed again.
  await reader.page.waitForURL(link);
  await expect.poll(() => reader.page.getByLabel("Your key").inputValue()).toBe(key);
  await reader.page.getByText("The report lives a year from today.").waitFor();
  await reader.page.getByRole("button", { name: "Delete for good" }).click();
  await reader.page.getByText("Press again to delete").waitFor();
  await reader.page.getByRole("button", { name: "Delete for good" }).click();
  await reader.page.getByText("The report is deleted.").waitFor();
  const gone = await reader.page.goto(link);
  expect(gone?.status()).toBe(410);
  await reader.close();
});

test("the report's what-if recomputes for hours and answers, and its Markdown holds the same score", async () => {
  const { page, close } = await visit(browser, server.base);
  await say(page, OPENING);
  await page.locator(".confirm").getByRole("button", { name: "These hours look right" }).click();
  await page.getByRole("button", { name: "Save as a report" }).click();
  await page.getByRole("link", { name: "Open the report" }).click();
  const score = (await page.locator(".headline .score > span").nth(1).innerText()).trim();
  const slider = page.getByLabel("Hours a week", { exact: true });
  await slider.fill("0");
  expect(await page.locator("#hrs-o").innerText()).toMatch(new RegExp(`^Your score would be ${score}, .*: 0.0 points. Changed: nothing.`));
  await slider.fill("3");
  const moved = await page.locator("#hrs-o").innerText();
  expect(moved).toContain("Changed: 3 hours moved.");
  expect(moved).not.toContain(`would be ${score},`);
  await page.getByLabel("Your employer’s use of AI").selectOption("replacing");
  const both = await page.locator("#hrs-o").innerText();
  expect(both).toContain("Changed: 3 hours moved and Your employer’s use of AI: Replacing people.");
  expect(both).not.toBe(moved);
  expect(await page.locator(".whatif .request").textContent()).toContain('{"kind":"context","key":"employer_ai","value":"replacing"}');
  await page.getByRole("button", { name: "Back to how it is" }).click();
  await expect.poll(() => page.locator("#hrs-o").innerText()).toContain("Changed: nothing.");
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name: "Markdown" }).click()]);
  const text = await (await download.createReadStream()).toArray();
  expect(Buffer.concat(text).toString()).toContain(`**${score} of 100**`);
  expect(await page.locator("q.pen").count()).toBeGreaterThan(0);
  // This browser saved the report, so it still has the key.
  await page.getByRole("button", { name: "Hide my quotes" }).click();
  await page.locator("q.pen").first().waitFor({ state: "detached" });
  await page.getByText("Your quotes are out of the report.").waitFor();
  expect((await page.locator(".headline .score > span").nth(1).innerText()).trim()).toBe(score);
  await close();
});
