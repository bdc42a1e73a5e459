/** `npm test`: types, lint, catalogue, build and every test, in that order; closes with one plain line of counts. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findOrInstallChromium } from "./browser.mjs";

const reports = mkdtempSync(join(tmpdir(), "foothold-test-"));
const report = join(reports, "vitest.json");
const tally = { passed: 0, failed: 0 };

function run(title, command, args, env = {}) {
  process.stdout.write(`\n== ${title}\n`);
  const { status } = spawnSync(command, args, { stdio: "inherit", env: { ...process.env, ...env }, shell: process.platform === "win32" });
  return status === 0;
}

function check(title, command, args) {
  tally[run(title, command, args) ? "passed" : "failed"] += 1;
}

function unitTests(chromium) {
  const args = ["vitest", "run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const ok = run("tests", "npx", args, { CHROME_PATH: chromium, CI: "1", WRANGLER_SEND_METRICS: "false" });
  const { numPassedTests = 0, numFailedTests = 0, numPendingTests = 0, numFailedTestSuites = 0 } = readReport();
  tally.passed += numPassedTests;
  // A suite that cannot load has no failed test of its own; a skipped test is one that did not pass.
  tally.failed += Math.max(numFailedTests + numPendingTests, numFailedTestSuites > 0 || !ok ? 1 : 0);
}

function readReport() {
  try {
    return JSON.parse(readFileSync(report, "utf8"));
  } catch {
    return {};
  }
}

const chromium = findOrInstallChromium();
if (chromium === null) tally.failed += 1;
check("types", "npx", ["tsc", "--noEmit"]);
check("lint", "npm", ["run", "-s", "lint"]);
check("catalogue", "npm", ["run", "-s", "catalogue:check"]);
check("build", "npm", ["run", "-s", "build"]);
if (chromium !== null) unitTests(chromium);
rmSync(reports, { recursive: true, force: true });
process.stdout.write(`\n${tally.passed} passed, ${tally.failed} failed\n`);
process.exit(tally.failed === 0 ? 0 : 1);
