/** Pages drawn by a test, styled and brought to life by the real server's files: reports that no short conversation makes. */
import { readFileSync } from "node:fs";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { assetsFrom } from "../../server/assets.ts";

export const builtAssets = () => assetsFrom(JSON.parse(readFileSync("dist/manifest.json", "utf8")));

/** A page of its own profile that holds `html` at an address of the server. */
export async function shown(browser: Browser, base: string, html: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  await page.route("**/drawn", (route) => route.fulfill({ contentType: "text/html", body: html }));
  await page.goto(`${base}/drawn`);
  return page;
}
