/** The server as a process: what was acknowledged survives a kill, bad settings end the start, a stop is calm. */
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { openMigrated } from "../../db/migrate.ts";
import { startProcess, type Process } from "./process.ts";
import { callerOf } from "./served.ts";

const folder = mkdtempSync(join(tmpdir(), "foothold-kill-"));
afterAll(() => rmSync(folder, { recursive: true }));

const MESSAGES = ["I'm a medical coder, 20 hours a week of straight coding.", "10 hours are denials.", "Twelve years, and I lead the team.", "No union."];

test("every acknowledged turn survives kill -9, one restart per turn", async () => {
  const environment = { DATABASE_URL: `file:${join(folder, "deep", "kill.db")}` };
  let running: Process = await startProcess(environment);
  const { body: { id } } = await callerOf(running.url)("POST", "/api/interviews", {});
  for (const [at, text] of MESSAGES.entries()) {
    const reply = await callerOf(running.url)("POST", `/api/interviews/${id}/messages`, { id: `m${at}`, text });
    expect(reply.status).toBe(200);
    await running.kill("SIGKILL");
    running = await startProcess(environment);
    const { body } = await callerOf(running.url)("GET", `/api/interviews/${id}`);
    expect(body).toMatchObject(reply.body.state);
    const again = await callerOf(running.url)("POST", `/api/interviews/${id}/messages`, { id: `m${at}`, text });
    expect(again.body).toEqual({ ...reply.body, repeated: true });
  }
  await running.kill("SIGKILL");
});

test("SIGTERM ends the process with code 0", async () => {
  const running = await startProcess({ DATABASE_URL: `file:${join(folder, "calm.db")}` });
  expect((await fetch(`${running.url}/healthz`)).status).toBe(200);
  expect(await running.kill("SIGTERM")).toBe(0);
});

test("a request that never ends does not hold up the end", async () => {
  const running = await startProcess({ DATABASE_URL: `file:${join(folder, "stuck.db")}` });
  const socket = connect(Number(new URL(running.url).port), "127.0.0.1");
  await once(socket, "connect");
  socket.on("error", () => {}).write("POST /api/interviews HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n{");
  expect((await fetch(`${running.url}/healthz`)).status).toBe(200);
  expect(await running.kill("SIGTERM")).toBe(0);
});

test("a port or a database that cannot be used ends the start with a sentence, not a trace", async () => {
  const running = await startProcess({ DATABASE_URL: `file:${join(folder, "first.db")}` });
  const { port } = new URL(running.url);
  const second = await startProcess({ PORT: port, DATABASE_URL: `file:${join(folder, "second.db")}` });
  expect(await second.kill("SIGTERM")).toBe(1);
  expect(second.output()).toMatch(new RegExp(`^Foothold cannot start: Port ${port} is taken by another program\\. Set PORT .*\\n$`));
  await running.kill("SIGTERM");
  const third = await startProcess({ DATABASE_URL: `file:${folder}` });
  expect(await third.kill("SIGTERM")).toBe(1);
  expect(third.output()).toMatch(/^Foothold cannot start: The database that DATABASE_URL names cannot be used \(.*\)\.\n$/);
});

test("a database that cannot take the names ends the start with a sentence that repeats no password", async () => {
  const file = `file:${join(folder, "full.db")}`;
  const db = await openMigrated(file);
  await db.execute("CREATE TRIGGER full BEFORE INSERT ON title_part BEGIN SELECT raise(ABORT, 'full: https://user:s3cret@host.example'); END");
  db.close();
  const running = await startProcess({ DATABASE_URL: file });
  expect(await running.kill("SIGTERM")).toBe(1);
  expect(running.output()).toMatch(/^Foothold cannot start: The database that DATABASE_URL names cannot be used \(.*host\.example.*\)\.\n$/);
  expect(running.output()).not.toContain("s3cret");
});

test("a bad setting ends the start with a sentence that names it", async () => {
  const running = await startProcess({ PORT: "eighty" });
  expect(await running.kill("SIGTERM")).toBe(1);
  expect(running.output()).toBe('Foothold cannot start: PORT must be a whole number from 0 to 65535, but it is "eighty".\n');
});
