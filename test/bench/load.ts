/** Load on one server: whole interviews, one after the other on each connection; only the turns are counted. */
import { Agent, request } from "node:http";

export type Load = { perSecond: number; counted: number; p50: number; p99: number; firstByteP50: number; failures: number };
type Answer = { status: number; body: string; ms: number; firstByteMs: number };
export type Visit = (post: Post) => Promise<void>;
export type Post = (path: string, body: unknown, counted: boolean) => Promise<Answer>;

/** Runs `visit` again and again on `connections` connections for `seconds`. */
export async function load(url: string, connections: number, seconds: number, visit: Visit): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const times: number[] = [];
  const firsts: number[] = [];
  let failures = 0;
  const post: Post = async (path, body, counted) => {
    const answer = await send(agent, `${url}${path}`, JSON.stringify(body));
    if (answer.status >= 400) failures++;
    if (counted) { times.push(answer.ms); firsts.push(answer.firstByteMs); }
    return answer;
  };
  const began = performance.now();
  const until = began + seconds * 1000;
  const client = async (): Promise<void> => { while (performance.now() < until) await visit(post); };
  await Promise.all(Array.from({ length: connections }, client));
  const elapsed = (performance.now() - began) / 1000;
  agent.destroy();
  return { perSecond: times.length / elapsed, counted: times.length, p50: quantile(times, 0.5), p99: quantile(times, 0.99), firstByteP50: quantile(firsts, 0.5), failures };
}

function send(agent: Agent, url: string, body: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const began = performance.now();
    const headers = { "content-type": "application/json", "content-length": Buffer.byteLength(body) };
    const sent = request(url, { agent, method: "POST", headers }, (answer) => {
      let text = "";
      let firstByteMs = Number.NaN;
      answer.setEncoding("utf8").on("data", (chunk: string) => {
        if (text === "") firstByteMs = performance.now() - began;
        text += chunk;
      });
      answer.on("end", () => resolve({ status: answer.statusCode ?? 0, body: text, ms: performance.now() - began, firstByteMs }));
    });
    sent.on("error", reject).end(body);
  });
}

export function quantile(values: number[], at: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * at))] ?? Number.NaN;
}
