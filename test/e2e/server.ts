/** The real server as a child process, on a free port and with a database of its own that is gone afterwards. */
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export type Running = { base: string; stop(): Promise<void> };

/** Resolves when the server says its address. Rejects with what it said when it ends before that. `variables`: settings of its own. */
export async function serve(variables: Record<string, string> = {}): Promise<Running> {
  if (!existsSync("dist/manifest.json")) throw new Error("The browser files are not built. Run: npm run build");
  const folder = mkdtempSync(join(tmpdir(), "foothold-e2e-"));
  const env = { ...process.env, ...variables, PORT: "0", DATABASE_URL: `file:${join(folder, "test.db")}` };
  const child = spawn(process.execPath, ["--import", "tsx", "server/node.ts"], { env, stdio: ["ignore", "pipe", "pipe"] });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const base = await new Promise<string>((resolve, reject) => {
    let said = "";
    const hear = (part: Buffer): void => {
      said += String(part);
      const address = /http:\/\/localhost:\d+/.exec(said)?.[0];
      if (address) resolve(address);
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    child.once("exit", () => reject(new Error(`The server ended before it listened: ${said}`)));
  });
  return {
    base,
    async stop() {
      child.kill("SIGTERM");
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
