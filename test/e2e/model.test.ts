/** A worker's way with a language model: the real server over the provider's wire, in a real browser. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { serveProvider, type Asked, type Provider, type Reply } from "../provider/provider.ts";
import { launch } from "./chromium.ts";
import { serve, type Running } from "./server.ts";
import { say, scoreOf, visit } from "./visit.ts";

vi.setConfig({ testTimeout: 120_000 });

const OPENING = "Ich kodiere Akten im Krankenhaus (anna@example.org), 40 hours a week: charts take 14 hours, payer rules 10 hours.";
const LATER = "Queries to the doctors take 6 hours.";
const QUESTION = "Why is my score as low as that?";
const time = (task: string, quote: string) =>
  ({ kind: "time", tasks: [task], op: "is", terms: [{ amount: quote, unit: "as_said", per: "as_said", out_of: null, times: [], except: null }], of: [], quote });
const READINGS: Record<string, unknown> = {
  [OPENING]: {
    acknowledgement: "Akten und Regeln, danke.",
    findings: [
      { kind: "role", role: null, title: "medical coder", quote: "Ich kodiere Akten im Krankenhaus" },
      { kind: "week", hours: [{ amount: "40 hours a week", times: [], except: null }], day: null, days: null, breaks: null, quote: "40 hours a week" },
      time("assign-codes", "charts take 14 hours"), time("verify-codes", "payer rules 10 hours"),
    ],
  },
  [LATER]: { acknowledgement: "Queries too.", findings: [time("query-clinicians", "Queries to the doctors take 6 hours")] },
  [QUESTION]: { acknowledgement: null, findings: [{ kind: "request", request: "explain", quote: QUESTION }] },
};

let browser: Browser;
let provider: Provider;
let server: Running;
/** The reading of the message that the prompt ends with. */
function reads({ prompt, schema }: Asked): Reply {
  const message = prompt.slice(prompt.lastIndexOf("message:"));
  const known = Object.entries(READINGS).find(([said]) => message.includes(said.slice(-40)));
  return schema && known ? { json: known[1] } : { status: 500 };
}
beforeAll(async () => {
  provider = await serveProvider(reads);
  [browser, server] = await Promise.all([launch(), serve({ OPENAI_BASE_URL: provider.url, MODEL: "scripted-1", OPENAI_API_KEY: "sk-e2e" })]);
});
beforeEach(() => provider.script(reads));
afterAll(async () => {
  await browser.close();
  await server.stop();
  await provider.close();
});

test("a model reads the week, the page says so before, and the provider never sees what is masked", async () => {
  const seen = await visit(browser, server.base);
  const { page } = seen;
  expect(await page.locator(".reads").innerText()).toContain("A language model reads your answers: scripted-1 at 127.0.0.1");
  await say(page, OPENING);
  expect(await page.locator(".turn.us").last().innerText()).toContain("Akten und Regeln, danke.");
  expect(await page.locator("li.task", { hasText: "Read charts" }).innerText()).toContain("charts take 14 hours");
  expect(await page.locator("li.task", { hasText: "Check codes against payer rules" }).innerText()).toContain("payer rules 10 hours");
  expect(await page.locator(".passed").count()).toBe(0);
  const before = await scoreOf(page);
  provider.script(() => ({ status: 500 }));
  await say(page, LATER);
  expect(await page.locator(".passed").innerText()).toContain("built-in rules took this one");
  expect(await page.locator("li.task", { hasText: "Query clinicians" }).innerText()).toContain("6 hours");
  expect(await scoreOf(page)).not.toBe(before);
  await page.reload();
  expect(await page.locator(".passed").count()).toBe(1);
  expect(await page.locator(".reads").innerText()).toContain("scripted-1 at 127.0.0.1");
  expect(provider.requests.length).toBeGreaterThan(0);
  expect(provider.requests.map(({ raw }) => raw).join()).not.toContain("anna@example.org");
  expect(seen.errors).toEqual([]);
  await seen.close();
});

/** From now on, everything that the last reply has shown. */
const watch = (page: Page): Promise<void> => page.evaluate(() => {
  const shown: string[] = Object.assign(window, { shown: [] }).shown;
  const note = (): void => void shown.push([...document.querySelectorAll<HTMLElement>(".turn.us")].at(-1)?.innerText ?? "");
  new MutationObserver(note).observe(document.body, { subtree: true, childList: true, characterData: true });
});
const shownOn = (page: Page): Promise<string[]> => page.evaluate(() => (window as unknown as { shown: string[] }).shown);

test("a streamed answer with a number that nothing told is taken back, and the next draft stands", async () => {
  const seen = await visit(browser, server.base);
  const { page } = seen;
  await say(page, OPENING);
  await page.locator(".confirm").getByRole("button", { name: "These hours look right" }).click();
  await page.getByRole("button", { name: "Save as a report" }).waitFor();
  const drafts = [["Most of your week ", "is charts. ", "That costs you ", "987 points. ", "So it is."], ["Coding charts ", "is what AI ", "does well already."]];
  provider.script((asked) => (asked.stream ? { text: drafts.shift() ?? [], everyMs: 250 } : reads(asked)));
  await watch(page);
  await say(page, QUESTION);
  const shown = await shownOn(page);
  expect(shown.some((text) => text.includes("Most of your week") && !text.includes("already"))).toBe(true);
  expect(shown.some((text) => text.includes("Coding charts") && !text.includes("already"))).toBe(true);
  expect(shown.join()).not.toContain("987");
  expect(shown.at(-1)).toContain("Coding charts is what AI does well already.");
  expect(await page.locator("#heard").innerText()).toBe("Coding charts is what AI does well already.");
  expect(drafts).toEqual([]);
  expect(seen.errors).toEqual([]);
  await seen.close();
});
