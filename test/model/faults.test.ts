/** Every fault on both wires, for readings and answers: what kind it is, how often it is asked, and that nothing of it is shown. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ModelFault, type FaultKind } from "../../server/model/model.ts";
import { FAULTY, nobody, serveProvider, UNENDED, UNREADABLE, type Provider, type Reply } from "../provider/provider.ts";
import { asking, BOTH, question, reading, SECRET, textOf, type Asking } from "./asking.ts";
import { watchPrinting } from "./printed.ts";

/** Kind and number of requests: one where another attempt would change nothing, or where the worker has read a part already. */
type Outcome = [kind: FaultKind, requests: number];
const ONCE_OR_TWICE: Record<keyof typeof FAULTY, { reading: Outcome; answer: Outcome }> = {
  "bad request": { reading: ["refused", 1], answer: ["refused", 1] },
  "wrong key": { reading: ["unauthorised", 1], answer: ["unauthorised", 1] },
  "no right": { reading: ["forbidden", 1], answer: ["forbidden", 1] },
  "no such model": { reading: ["refused", 1], answer: ["refused", 1] },
  "too many requests": { reading: ["rate_limited", 2], answer: ["rate_limited", 2] },
  "server error": { reading: ["server", 2], answer: ["server", 2] },
  "overloaded": { reading: ["server", 2], answer: ["server", 2] },
  "a web page for an answer": { reading: ["malformed", 2], answer: ["cut", 2] },
  "cut off at the limit": { reading: ["truncated", 2], answer: ["truncated", 1] },
  "filtered": { reading: ["refused", 1], answer: ["refused", 1] },
  "declined": { reading: ["refused", 1], answer: ["refused", 1] },
  "nothing": { reading: ["malformed", 2], answer: ["malformed", 2] },
  "dropped before the answer": { reading: ["unreachable", 2], answer: ["unreachable", 2] },
  "cut in the middle": { reading: ["cut", 2], answer: ["cut", 1] },
  "byte by byte": { reading: ["timeout", 2], answer: ["timeout", 2] },
  "silence": { reading: ["timeout", 2], answer: ["timeout", 2] },
};
const rows = <T>(table: Record<string, T>): [string, T][] => Object.entries(table);
const READINGS: [string, Reply, Outcome][] = [
  ...rows(ONCE_OR_TWICE).map(([name, { reading: outcome }]): [string, Reply, Outcome] => [name, FAULTY[name as keyof typeof FAULTY], outcome]),
  ...rows(UNREADABLE).map(([name, fault]): [string, Reply, Outcome] => [name, fault, ["malformed", 2]]),
];
const ANSWERS: [string, Reply, Outcome][] = [
  ...rows(ONCE_OR_TWICE).map(([name, { answer: outcome }]): [string, Reply, Outcome] => [name, FAULTY[name as keyof typeof FAULTY], outcome]),
  ["a stream without an end", UNENDED["a stream without an end"], ["cut", 1]],
  ["a stream that begins with an error", UNENDED["a stream that begins with an error"], ["server", 2]],
];
const SLOW = new Set(["byte by byte", "silence"]);
/** Long enough for a busy machine to begin a second attempt in; nothing is asserted of how long it took. */
const SHORT = { timeoutMs: 1_000 };

let provider: Provider;
beforeAll(async () => { provider = await serveProvider(() => ({ text: "" })); });
afterAll(() => provider.close());

/** The fault of a call, after checking that no word of it got out. */
async function faultOf(call: (asked: Asking) => Promise<unknown>, asked: Asking): Promise<{ fault: ModelFault; requests: number }> {
  const before = provider.requests.length;
  const watched = watchPrinting();
  const fault = await call(asked).catch((error: unknown) => error).finally(watched.stop);
  expect(fault).toBeInstanceOf(ModelFault);
  const shown = [watched.printed(), JSON.stringify(asked.logged), (fault as Error).stack, JSON.stringify(fault), String((fault as Error).cause)].join("\n");
  expect(shown).not.toContain(SECRET);
  expect(watched.printed()).toBe("");
  return { fault: fault as ModelFault, requests: provider.requests.length - before };
}
const read = ({ model }: Asking): Promise<unknown> => model.object(reading);
const answer = async ({ model }: Asking): Promise<never> => { throw (await textOf(model.stream(question))).error; };

describe.each(BOTH)("Over %s", (api) => {
  test.each(READINGS)("a reading that meets %s fails in its own way", async (name, reply, [kind, requests]) => {
    provider.script(() => reply);
    const asked = asking(provider.url, api, SLOW.has(name) ? SHORT : {});
    expect(await faultOf(read, asked)).toMatchObject({ fault: { kind }, requests });
    expect(asked.records.map(({ outcome }) => outcome)).toEqual(Array(requests).fill(kind));
    expect(asked.logged).toContainEqual({ level: "error", at: "model reading", error: expect.stringMatching(`^${kind}( \\(HTTP \\d+\\))?$`) });
  });

  test.each(ANSWERS)("an answer that meets %s fails in its own way", async (name, reply, [kind, requests]) => {
    provider.script(() => reply);
    const asked = asking(provider.url, api, SLOW.has(name) ? SHORT : {});
    expect(await faultOf(answer, asked)).toMatchObject({ fault: { kind }, requests });
    expect(asked.records.map(({ outcome }) => outcome)).toEqual(Array(requests).fill(kind));
  });

  test("nobody at the address", async () => {
    const asked = asking(await nobody(), api);
    expect((await faultOf(read, asked)).fault.kind).toBe("unreachable");
    expect((await faultOf(answer, asked)).fault.kind).toBe("unreachable");
    expect(asked.records).toHaveLength(4);
    expect(asked.records[0]).toMatchObject({ tokens: { input: 0, output: 0 } });
  });
});
