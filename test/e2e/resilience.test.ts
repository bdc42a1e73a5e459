/** What a bad connection, a reload, a keyboard or a change of mind must not break. */
import { expect, test, vi } from "vitest";
import { browser, server } from "./running.ts";
import { OPENING, say, scoreOf, visit, type Visit } from "./visit.ts";

vi.setConfig({ testTimeout: 120_000 });

const interviewOf = async ({ page }: Visit): Promise<{ transcript: { from: string; text: string }[] }> =>
  (await page.request.get(`${server.base}/api/interviews/${page.url().split("/").at(-1)}`)).json();

test("a reload resumes the interview with its score, words and draft", async () => {
  const { page, close } = await visit(browser, server.base);
  await say(page, OPENING);
  const before = await scoreOf(page);
  await page.locator("#msg").fill("half a thought");
  await page.reload();
  expect(await scoreOf(page)).toBe(before);
  expect(await page.locator(".turn.them").count()).toBe(1);
  expect(await page.locator("#msg").inputValue()).toBe("half a thought");
  await close();
});

test("a message that fails stays, survives a reload, and counts once when tried again", async () => {
  const seen = await visit(browser, server.base);
  const { page, close } = seen;
  await say(page, OPENING);
  // The server takes the message, but its reply never arrives.
  await page.route(
    "**/messages",
    async (route) => {
      await route.fetch();
      await route.abort();
    },
    { times: 1 },
  );
  await page.locator("#msg").fill("Denials take four hours a week.");
  await page.locator("#msg").press("Enter");
  await page.getByRole("button", { name: "Try again" }).waitFor();
  expect(await page.locator(".turn.them").last().innerText()).toContain("Denials take four hours a week.");
  await page.getByRole("button", { name: "Try again" }).click();
  await page.locator(".turn.them .tools").nth(1).waitFor();
  const said = (await interviewOf(seen)).transcript.filter(({ from }) => from === "worker");
  expect(said.map(({ text }) => text)).toEqual([OPENING, "Denials take four hours a week."]);
  await close();
});

test("words typed offline are kept through a reload and sent when the line is back", async () => {
  const seen = await visit(browser, server.base);
  const { page, close } = seen;
  await say(page, OPENING);
  await page.route("**/messages", (route) => route.abort());
  await page.locator("#msg").fill("Denials take four hours a week.");
  await page.locator("#msg").press("Enter");
  await page.getByRole("button", { name: "Try again" }).waitFor();
  await page.reload();
  await page.getByRole("button", { name: "Try again" }).waitFor();
  await page.unroute("**/messages");
  await page.getByRole("button", { name: "Try again" }).click();
  await page.locator(".turn.them .tools").nth(1).waitFor();
  expect((await interviewOf(seen)).transcript.filter(({ from }) => from === "worker")).toHaveLength(2);
  await close();
});

test("an edit that cannot be stored stays in the panel, says so, and is stored later", async () => {
  const { page, close } = await visit(browser, server.base);
  await say(page, OPENING);
  await page.route("**/profile", (route) => route.abort(), { times: 1 });
  await page.locator("details.answers > summary").click();
  const kept = page.waitForResponse((response) => response.url().endsWith("/profile") && response.ok());
  await page.getByLabel("Union", { exact: true }).selectOption("member");
  await page.getByText("Not stored yet").waitFor();
  await kept;
  await page.getByText("Not stored yet").waitFor({ state: "detached" });
  await page.reload();
  await page.locator("details.answers > summary").click();
  expect(await page.getByLabel("Union", { exact: true }).inputValue()).toBe("member");
  await close();
});

test("changing a sent answer replaces it and what came after", async () => {
  const seen = await visit(browser, server.base);
  const { page, close } = seen;
  await say(page, OPENING);
  await say(page, "Denials take four hours a week.");
  await page.getByRole("button", { name: "Edit this answer" }).first().click();
  const changed = OPENING.replace("14 hours", "20 hours");
  await page.locator("#msg").fill(changed);
  await page.getByRole("button", { name: "Save the answer" }).click();
  await page.locator(".turn.them .bubble", { hasText: "20 hours" }).waitFor();
  await page.locator(".turn.them .tools").nth(1).waitFor({ state: "detached" });
  expect((await interviewOf(seen)).transcript.filter(({ from }) => from === "worker").map(({ text }) => text)).toEqual([changed]);
  await close();
});

test("deleting an interview takes two presses and leaves nothing behind", async () => {
  const { page, close } = await visit(browser, server.base);
  await say(page, OPENING);
  const address = page.url();
  await page.getByRole("button", { name: "Delete this interview" }).click();
  await page.getByRole("button", { name: "Press again to delete it for good" }).click();
  await page.waitForURL(`${server.base}/`);
  expect(await page.locator("#last").isHidden()).toBe(true);
  expect((await page.goto(address))?.status()).toBe(404);
  await close();
});
