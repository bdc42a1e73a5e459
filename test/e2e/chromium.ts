/** A real Chromium for the browser tests: CHROME_PATH, or one on the path. Never skips: without one the tests fail and say why. */
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium, type Browser } from "playwright-core";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
const FIXED = ["/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "/Applications/Chromium.app/Contents/MacOS/Chromium"];
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

function find(): string {
  const onPath = (process.env.PATH ?? "").split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const found = [process.env.CHROME_PATH, ...onPath, ...FIXED].find((path) => path && runs(path));
  if (!found)
    throw new Error(
      "The browser tests need Chromium or Chrome: install it (Debian: apt-get install chromium) or point CHROME_PATH at it.",
    );
  return found;
}

function runs(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

export const launch = (): Promise<Browser> => chromium.launch({ executablePath: find(), args: FLAGS });
