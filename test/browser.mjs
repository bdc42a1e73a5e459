/** Finds a Chromium for the browser tests, installs Debian's package where it may, or says what to install. */
import { spawnSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
const FIXED = ["/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "/Applications/Chromium.app/Contents/MacOS/Chromium"];

/** Path of an installed Chromium or Chrome, CHROME_PATH first; null if there is none. */
export function findChromium() {
  const onPath = (process.env.PATH ?? "").split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [process.env.CHROME_PATH, ...onPath, ...FIXED].find((path) => path && isExecutable(path)) ?? null;
}

export function findOrInstallChromium() {
  const found = findChromium() ?? (mayInstall() ? install() : null);
  if (found === null) {
    process.stdout.write("The browser tests need Chromium or Chrome: install it (Debian: apt-get install chromium) or point CHROME_PATH at it.\n");
  }
  return found;
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

const mayInstall = () => process.getuid?.() === 0 && spawnSync("apt-get", ["--version"]).status === 0;

function install() {
  process.stdout.write("No Chromium found; installing Debian's package.\n");
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const options = { stdio: ["ignore", "ignore", "inherit"], env };
  spawnSync("apt-get", ["update", "-qq"], options);
  spawnSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], options);
  return findChromium();
}
