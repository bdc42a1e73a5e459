/** `npm run bench`: scoring, turns over HTTP against a bare Hono app, report page, start and memory, and what a language model takes, as one table. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { catalogueTimes, pageTimes, talkOfManyRoles, type Timed } from "./catalogue.ts";
import { startChild, type Child } from "./child.ts";
import { load, quantile, type Load } from "./load.ts";
import { modelRows } from "./model.ts";
import { scoringTimes } from "./scoring.ts";
import { bareTurns, interview } from "./visits.ts";

const SECONDS = Number(process.env.BENCH_SECONDS ?? 8);
const folder = mkdtempSync(join(tmpdir(), "foothold-bench-"));
const row = (what: string, value: string, note = ""): void => { process.stdout.write(`${what.padEnd(52)}${value.padStart(16)}  ${note}\n`); };
const perSecond = ({ perSecond: rate, p50, p99 }: Load): string => `${Math.round(rate)}/s (p50 ${p50.toFixed(1)}, p99 ${p99.toFixed(1)} ms)`;

async function turns(bare: Child, stored: Child, unstored: Child): Promise<void> {
  for (const connections of [1, 20]) {
    const yardstick = await load(bare.url, connections, SECONDS, bareTurns);
    row(`bare Hono app, ${connections} connections`, "", perSecond(yardstick));
    for (const [what, child] of [["stored on a file", stored], ["kept in memory", unstored]] as const) {
      const measured = await load(child.url, connections, SECONDS, interview);
      const ratio = `${(yardstick.perSecond / measured.perSecond).toFixed(1)}x slower than bare, first byte p50 ${measured.firstByteP50.toFixed(1)} ms`;
      row(`turns, ${what}, ${connections} connections`, "", `${perSecond(measured)}; ${ratio}; ${measured.failures} failures`);
    }
  }
}

async function reportPage(child: Child): Promise<void> {
  const post = async (path: string, body: unknown): Promise<Record<string, string>> =>
    (await fetch(`${child.url}${path}`, { method: "POST", headers: { "content-type": "application/json", accept: "application/json" }, body: JSON.stringify(body) })).json();
  const { id } = await post("/api/interviews", {});
  await post(`/api/interviews/${id}/messages`, { id: "m1", text: "I'm a medical coder. 20 hours a week is straight coding, 10 hours denials." });
  const report = await post("/api/reports", { interviewId: id });
  const times: number[] = [];
  for (let at = 0; at < 200; at++) {
    const began = performance.now();
    await (await fetch(`${child.url}/r/${report.id}`)).text();
    times.push(performance.now() - began);
  }
  row("report page", `${quantile(times, 0.5).toFixed(1)} ms p50`, `${quantile(times, 0.99).toFixed(1)} ms p99`);
}

const inMs = ({ p50, p99 }: Timed): string => `p50 ${p50.toFixed(1)}, p99 ${p99.toFixed(1)} ms`;

const { loadMs, roles, firstRankingMs, ranking } = catalogueTimes();
row("load the catalogue", `${loadMs.toFixed(0)} ms`, `${roles} roles`);
row(ranking.what, "", `${inMs(ranking)}; the first time ${firstRankingMs.toFixed(0)} ms`);
for (const [what, time] of scoringTimes()) row(what, `${time.toFixed(1)} µs`);
const bare = await startChild("test/bench/bare.ts", "/healthz");
const DATABASE_URL = `file:${join(folder, "bench.db")}`;
const seeding = await startChild("server/node.ts", "/healthz", { DATABASE_URL });
row("first start, names into a new database", `${(seeding.startMs / 1000).toFixed(2)} s`);
await seeding.stop();
const stored = await startChild("server/node.ts", "/healthz", { DATABASE_URL });
row("later starts until the first answer", `${(stored.startMs / 1000).toFixed(2)} s`, `bare Hono app ${(bare.startMs / 1000).toFixed(2)} s`);
row("memory after start", `${stored.memoryMb().toFixed(0)} MB`);
const unstored = await startChild("server/node.ts", "/healthz", { DATABASE_URL: "file::memory:" });
for (const one of await pageTimes(stored.url)) row(one.what, "", inMs(one));
const talked = await talkOfManyRoles(stored.url);
row(`memory after talks on ${talked} roles and all pages`, `${stored.memoryMb().toFixed(0)} MB`);
await turns(bare, stored, unstored);
await reportPage(stored);
row("memory after the load", `${stored.memoryMb().toFixed(0)} MB`, `bare Hono app ${bare.memoryMb().toFixed(0)} MB`);
await Promise.all([bare.stop(), stored.stop(), unstored.stop()]);
await modelRows(row, DATABASE_URL, SECONDS);
rmSync(folder, { recursive: true, force: true });
