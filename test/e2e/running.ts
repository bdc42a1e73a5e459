/** One browser and one server for the tests of a file that imports this: there before the first, gone after the last. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { launch } from "./chromium.ts";
import { serve, type Running } from "./server.ts";

export let browser: Browser;
export let server: Running;
beforeAll(async () => {
  [browser, server] = await Promise.all([launch(), serve()]);
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});
