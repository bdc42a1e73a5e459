/** A provider's replies kept in files, and given again without a provider: each is a `fetch` for the provider's client. */
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";

/** What the client reads of a reply's headers; the others can name an account. */
const HEADERS = ["content-type", "retry-after", "retry-after-ms"];
/** Statuses whose body may repeat the key. */
const REFUSED = [401, 403];

/** `cut`: the connection broke after `body`. `status` null: there was no reply at all. */
const reply = z.object({ status: z.number().nullable(), headers: z.record(z.string(), z.string()), body: z.string(), cut: z.boolean() });
type Reply = z.infer<typeof reply>;
export type Fetch = typeof globalThis.fetch;

/** Passes requests on and keeps the reply to each in `folder`; `settled` waits for those that still stream. */
export function recording(folder: string, send: Fetch = globalThis.fetch): { fetch: Fetch; settled(): Promise<void> } {
  mkdirSync(folder, { recursive: true });
  const replies = new Map<string, Reply[]>();
  const open = new Set<Promise<void>>();
  const fetch: Fetch = async (address, init) => {
    const key = keyOf(address, init);
    const kept = replies.get(key) ?? replies.set(key, []).get(key)!;
    const place = kept.push(NOTHING) - 1;
    const keep = (one: Reply): void => {
      kept[place] = one;
      writeFileSync(fileOf(folder, key), `${JSON.stringify(kept, null, 1)}\n`);
    };
    const sent = await send(address, init).catch((error: unknown) => {
      keep(NOTHING);
      throw error;
    });
    const [mine, theirs] = sent.body?.tee() ?? [null, null];
    const reading = replyOf(sent, mine, secretOf(init)).then(keep).finally(() => open.delete(reading));
    open.add(reading);
    return new Response(theirs, sent);
  };
  return { fetch, settled: async () => void (await Promise.all(open)) };
}

const NOTHING: Reply = { status: null, headers: {}, body: "", cut: false };

async function replyOf({ status, headers }: Response, body: ReadableStream<Uint8Array> | null, secret: string): Promise<Reply> {
  const { text, cut } = await textOf(body);
  const told = HEADERS.flatMap((name) => (headers.has(name) ? [[name, headers.get(name)!]] : []));
  return { status, headers: Object.fromEntries(told), body: REFUSED.includes(status) ? "{}" : text.replaceAll(secret, "[key]"), cut };
}

async function textOf(body: ReadableStream<Uint8Array> | null): Promise<{ text: string; cut: boolean }> {
  const decoder = new TextDecoder();
  let text = "";
  try {
    for await (const chunk of body ?? []) text += decoder.decode(chunk, { stream: true });
    return { text, cut: false };
  } catch {
    return { text, cut: true };
  }
}

/** Answers from `folder`, the first time a request is made with the first reply to it, and so on. `missing` counts those without any. */
export function replaying(folder: string): { fetch: Fetch; missing(): number } {
  const times = new Map<string, number>();
  let missing = 0;
  const fetch: Fetch = async (address, init) => {
    const key = keyOf(address, init);
    const kept = repliesIn(fileOf(folder, key));
    const asked = times.get(key) ?? 0;
    times.set(key, asked + 1);
    // An interrupted recording goes on with fresh counts, so the last reply may stand for several.
    const again = kept[Math.min(asked, kept.length - 1)];
    if (!again) {
      missing++;
      return new Response("{}", { status: 404, headers: { "content-type": "application/json" } });
    }
    if (again.status === null) throw new TypeError("No reply came when this was recorded");
    return new Response(again.cut ? cutAfter(again.body) : again.body, { status: again.status, headers: again.headers });
  };
  return { fetch, missing: () => missing };
}

function cutAfter(text: string): ReadableStream<Uint8Array> {
  let sent = false;
  return new ReadableStream({
    pull(controller) {
      if (sent) controller.error(new TypeError("The connection broke here when this was recorded"));
      else controller.enqueue(new TextEncoder().encode(text));
      sent = true;
    },
  });
}

const fileOf = (folder: string, key: string): string => join(folder, `${key}.json`);

function repliesIn(file: string): Reply[] {
  try {
    return z.array(reply).parse(JSON.parse(readFileSync(file, "utf8")));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
}

/** The same for the same request, whatever the order of its keys and wherever the provider is. */
function keyOf(address: Parameters<Fetch>[0], init: Parameters<Fetch>[1]): string {
  const path = new URL(address instanceof Request ? address.url : address).pathname;
  const api = /(?:chat\/completions|responses)$/.exec(path)?.[0] ?? path;
  const body = JSON.stringify(JSON.parse(String(init?.body ?? "null")), inOrder);
  return createHash("sha256").update(`${api}\n${body}`).digest("hex").slice(0, 32);
}

const inOrder = (_: string, value: unknown): unknown =>
  value !== null && typeof value === "object" && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

/** The key that the request carries. */
const secretOf = (init: Parameters<Fetch>[1]): string => (new Headers(init?.headers).get("authorization") ?? "").replace(/^Bearer /, "") || "\0";
