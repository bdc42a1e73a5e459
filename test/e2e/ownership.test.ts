/** A report as its owner's own: looked at as others would see it, saved without words, seen otherwise, and worked out again from outside. */
import { execFile } from "node:child_process";
import { AxeBuilder } from "@axe-core/playwright";
import { expect, test, vi } from "vitest";
import { browser, server } from "./running.ts";
import { OPENING, say, visit, widthOverflow } from "./visit.ts";

vi.setConfig({ testTimeout: 120_000 });

/** Exit code and output of `npm run report:verify`. */
const verified = (address: string): Promise<{ code: number; said: string }> =>
  new Promise((resolve) => {
    const child = execFile(process.execPath, ["--import", "tsx", "server/verify.ts", address], (_, said) => resolve({ code: child.exitCode ?? -1, said }));
  });

test("what is looked at without words is saved without words, and comes out again from outside", async () => {
  const worker = await visit(browser, server.base, { viewport: { width: 390, height: 844 } });
  const { page } = worker;
  await say(page, OPENING);
  await page.locator(".confirm").getByRole("button", { name: "These hours look right" }).click();
  await page.getByRole("link", { name: "See it first as others would" }).click();
  await page.getByText("Nothing is saved yet.").waitFor();
  expect(await page.locator("q.pen").count()).toBeGreaterThan(0);
  expect(await widthOverflow(page)).toBeLessThanOrEqual(0);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.getByRole("link", { name: "Without my words" }).click();
  await page.getByText("None of your sentences are in it.").waitFor();
  const seen = await page.locator("#week").innerText();
  await page.getByRole("link", { name: "Back to the chat" }).click();
  expect(await page.getByLabel("Keep my quotes in it").isChecked()).toBe(false);
  await page.getByRole("button", { name: "Save as a report" }).click();
  await page.getByRole("link", { name: "Open the report" }).click();
  await page.locator("#yours").waitFor();
  expect(await page.locator("#week").innerText()).toBe(seen);
  expect(await page.locator("q.pen").count()).toBe(0);

  await page.getByText("See a task’s score otherwise").click();
  await page.getByLabel("Your reason").fill("The hard ones are mine.");
  await page.getByRole("button", { name: "Put it beside ours" }).click();
  await page.getByText("The hard ones are mine.").first().waitFor();
  expect(worker.errors).toEqual([]);
  const { code, said } = await verified(page.url());
  expect(said).toContain("the same, bit for bit");
  expect(code).toBe(0);
  await worker.close();
});

test("one endless word as a reason and as a what-if's name breaks where the sheet ends", async () => {
  const worker = await visit(browser, server.base, { viewport: { width: 390, height: 844 } });
  const { page } = worker;
  await say(page, OPENING);
  await page.locator(".confirm").getByRole("button", { name: "These hours look right" }).click();
  const id = new URL(page.url()).pathname.split("/")[2]!;
  const state = await (await page.request.get(`${server.base}/api/interviews/${id}`)).json();
  const task: string = state.score.week.tasks[0].id;
  const answer = await page.request.patch(`${server.base}/api/interviews/${id}/profile`, { data: { id: "endless", edits: [
    { op: "scenario", id: "endless", name: "W".repeat(80), changes: [{ kind: "set_share", task, share: 0 }] }, { op: "disagree", task, score: 1, reason: "W".repeat(400) },
  ] } });
  expect(answer.status()).toBe(200);
  for (const path of [`/i/${id}`, `/i/${id}/seen`]) {
    await page.goto(`${server.base}${path}`);
    await page.locator("q.pen", { hasText: "W".repeat(400) }).first().waitFor({ state: "attached" });
    await page.locator("details").evaluateAll((all) => all.forEach((one) => one.setAttribute("open", "")));
    expect({ path, overflow: await widthOverflow(page) }).toEqual({ path, overflow: 0 });
  }
  await worker.close();
});
