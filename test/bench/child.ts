/** Starts a server as a child process and waits until it answers; gives its start time and memory. */
import { spawn, type ChildProcess } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer } from "node:net";

export type Child = { url: string; startMs: number; memoryMb(): number; cpuMs(): number; stop(): Promise<void> };

/** Runs `file` under tsx with PORT set to a free port; `path` is asked until it answers. What it logs is shown unless `quiet`. */
export async function startChild(file: string, path: string, env: Record<string, string> = {}, quiet = false): Promise<Child> {
  const port = await freePort();
  const began = performance.now();
  const child = spawn(process.execPath, ["--max-semi-space-size=4", "--import", "tsx", file], { env: { ...process.env, ...env, PORT: String(port) }, stdio: ["ignore", "ignore", quiet ? "ignore" : "inherit"] });
  const url = `http://127.0.0.1:${port}`;
  await answering(`${url}${path}`, child);
  return { url, startMs: performance.now() - began, memoryMb: () => residentMb(child), cpuMs: () => cpuMs(child), stop: () => stopped(child) };
}

/** Linux counts processor time in hundredths of a second. */
const TICK_MS = 10;

export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}

async function answering(url: string, child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 2000 && child.exitCode === null; tries++) {
    const answer = await fetch(url).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`${url} did not answer (exit code ${child.exitCode})`);
}

/** Resident memory by the kernel; NaN where /proc is missing. */
function residentMb(child: ChildProcess): number {
  try {
    const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, "utf8"))?.[1];
    return Number(kilobytes) / 1024;
  } catch {
    return Number.NaN;
  }
}

/** Milliseconds on a processor so far, all threads, by the kernel: steadier than the clock on a busy machine. NaN where /proc is missing. */
function cpuMs(child: ChildProcess): number {
  try {
    const fields = readFileSync(`/proc/${child.pid}/stat`, "utf8").split(") ")[1]!.split(" ");
    return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
  } catch {
    return Number.NaN;
  }
}

function stopped(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once("exit", () => resolve());
    child.kill("SIGTERM");
  });
}
