/** The figures of a language model: requests' size, turns per second and first words, with a provider that answers at once. */
import { setTimeout as wait } from "node:timers/promises";
import { startChild, type Child } from "./child.ts";
import { interviewCosts } from "./cost.ts";
import { firstWords } from "./first-words.ts";
import { load, type Load, type Visit } from "./load.ts";
import { bareTurns, interview } from "./visits.ts";

type Row = (what: string, value: string, note?: string) => void;

const QUESTIONS = 40;
/** A server works out its tables in the first moments; one talk is begun in no time, and ended. */
const WARM_UP_MS = 2_000, ONE_TALK_SECONDS = 0.001;
const PLENTY = { BUDGET_INTERVIEW_CALLS: "1000000", BUDGET_INTERVIEW_TOKENS: "1000000000000", BUDGET_DAY_CALLS: "1000000000", BUDGET_DAY_TOKENS: "1000000000000" };

/** `databaseUrl`: a database that holds the names already. Bars are those of the issue that brought the model. */
export async function modelRows(row: Row, databaseUrl: string, seconds: number): Promise<void> {
  await costRows(row);
  const provider = await startChild("test/bench/provider.ts", "/");
  const address = `${provider.url}/v1`;
  const rules = await startChild("server/node.ts", "/healthz", { DATABASE_URL: databaseUrl });
  // Each call is a line in the log, which nobody reads here.
  const server = await startChild("server/node.ts", "/healthz", { DATABASE_URL: databaseUrl, OPENAI_BASE_URL: address, MODEL: "scripted", ...PLENTY }, true);
  await startRows(row, rules, server);
  await turnRows(row, rules, server, address, seconds);
  await firstWordRows(row, server, address);
  row("memory after the load, with a model", `${server.memoryMb().toFixed(0)} MB`, `without ${rules.memoryMb().toFixed(0)} MB`);
  await Promise.all([provider.stop(), rules.stop(), server.stop()]);
}

async function costRows(row: Row): Promise<void> {
  for (const { role, turns, requests, ours, naive, strict } of await interviewCosts()) {
    row(`an interview's requests, ${role}`, `${Math.round(ours)} tokens`, `${turns} turns, ${requests} requests; bytes ÷ 4`);
    row("  of all assessed roles and activities each time", `${(ours / naive).toFixed(3)}x`, `${Math.round(naive)} tokens; bar 0.25x`);
    row("  of one role, all activities and titles each time", `${(ours / strict).toFixed(3)}x`, `${Math.round(strict)} tokens`);
  }
}

async function startRows(row: Row, rules: Child, server: Child): Promise<void> {
  const memory = (when: string): void => row(`memory ${when}, with a model`, `${server.memoryMb().toFixed(0)} MB`, `without ${rules.memoryMb().toFixed(0)} MB`);
  row("start, with a model", `${(server.startMs / 1000).toFixed(2)} s`, `without ${(rules.startMs / 1000).toFixed(2)} s`);
  await wait(WARM_UP_MS);
  memory("after start");
  await load(rules.url, 1, ONE_TALK_SECONDS, interview);
  await load(server.url, 1, ONE_TALK_SECONDS, interview);
  memory("after one talk");
}

/** `cpuMs`: per turn. */
async function loaded(child: Child, connections: number, seconds: number, visit: Visit): Promise<Load & { cpuMs: number }> {
  const before = child.cpuMs();
  const measured = await load(child.url, connections, seconds, visit);
  return { ...measured, cpuMs: (child.cpuMs() - before) / measured.counted };
}

async function turnRows(row: Row, rules: Child, server: Child, provider: string, seconds: number): Promise<void> {
  const bare = await startChild("test/bench/bare.ts", "/healthz");
  const asking = await startChild("test/bench/bare.ts", "/healthz", { PROVIDER: provider });
  for (const connections of [1, 20]) {
    const of = (child: Child, visit: Visit): ReturnType<typeof loaded> => loaded(child, connections, seconds, visit);
    const [yardstick, onlyAsking, plain, measured] = [await of(bare, bareTurns), await of(asking, bareTurns), await of(rules, interview), await of(server, interview)];
    const slower = (than: Load): string => `${(than.perSecond / measured.perSecond).toFixed(1)}x slower than`;
    row(`turns read by a model, ${connections} connections`, `${Math.round(measured.perSecond)}/s`,
      `p50 ${measured.p50.toFixed(1)}, p99 ${measured.p99.toFixed(1)} ms; ${slower(yardstick)} bare, ${slower(onlyAsking)} bare with a request to the provider, ${slower(plain)} the rules; ${measured.failures} failures; bar 100/s`);
    row("  the server's processor time per turn", `${measured.cpuMs.toFixed(1)} ms`, `the rules ${plain.cpuMs.toFixed(1)}, bare ${yardstick.cpuMs.toFixed(2)}, with a request ${onlyAsking.cpuMs.toFixed(2)}`);
  }
  await Promise.all([bare.stop(), asking.stop()]);
}

async function firstWordRows(row: Row, server: Child, provider: string): Promise<void> {
  const { ours, withReading, withTool, sign, direct, sdk } = await firstWords(server.url, provider, QUESTIONS);
  const ms = (value: number): string => `${value.toFixed(1)} ms`;
  row("first words of an answer, p50", ms(ours), `direct call ${ms(direct)}, the SDK's direct call ${ms(sdk)}`);
  row("  added to a direct call", ms(ours - direct), `to the SDK's ${ms(ours - sdk)}; bar 10 ms`);
  row("  added where the model reads the question first", ms(withReading - direct), "one request more");
  row("  added where it then looks something up", ms(withTool - direct), "one request more, and the time that the provider takes to stream the call of a tool");
  row("  sign that the message is being read", ms(sign));
}
