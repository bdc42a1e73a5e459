/**
 * A provider of language models on loopback that speaks both of OpenAI's wires: chat completions and responses, whole and streamed.
 *
 *   const provider = await serveProvider((asked) => asked.schema ? { json: reply } : { text: ["Hello ", "there."] });
 *   settingsFrom({ OPENAI_BASE_URL: provider.url, MODEL: "scripted", OPENAI_API: "responses" })
 *   provider.script(inTurn({ status: 429, retryAfter: "1" }, { tools: [{ name: "explain", input: {} }] }, { text: "Done." }));
 *   expect(provider.requests.at(-1)!.raw).not.toContain("…");  // every request, read and raw
 *   await provider.close();
 *
 * A script decides by the request (`Asked`): `prompt`, `instructions`, `schema`, `tools`, `toolResults`, `stream`. What it may answer is
 * in reply.ts; `FAULTY`, `UNREADABLE` and `UNENDED` name the faults.
 */
import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { setTimeout as wait } from "node:timers/promises";
import { askedOf, type Asked } from "./asked.ts";
import type { Reply, Said } from "./reply.ts";
import { errorBody, errorEvent, piecesOf } from "./wire.ts";

export type { Asked } from "./asked.ts";
export { FAULTY, UNENDED, UNREADABLE, type Reply } from "./reply.ts";

export type Script = (asked: Asked) => Reply | Promise<Reply>;
export type Provider = {
  /** For OPENAI_BASE_URL; it ends in /v1. */
  url: string;
  /** Every request so far, in order of arrival. */
  requests: Asked[];
  /** How many answers did not come to their end, whichever side broke off. */
  broken(): number;
  script(next: Script): void;
  close(): Promise<void>;
};

/** A script that gives the replies one after the other, and the last one from then on. */
export function inTurn(...replies: [Reply, ...Reply[]]): Script {
  let at = 0;
  return () => replies[Math.min(at++, replies.length - 1)]!;
}

/** An address at which nobody listens. */
export async function nobody(): Promise<string> {
  const provider = await serveProvider(() => ({ text: "" }));
  await provider.close();
  return provider.url;
}

export async function serveProvider(script: Script): Promise<Provider> {
  const requests: Asked[] = [];
  let broken = 0;
  const server = createServer(async (request, response) => {
    const raw = await text(request).catch(() => null);
    if (raw === null) return;
    if (request.method !== "POST" || !/^\/v1\/(chat\/completions|responses)$/.test(request.url!)) return void response.writeHead(404).end("Not found");
    const asked = askedOf(request.url!, raw, request.headers);
    requests.push(asked);
    response.once("close", () => { if (!response.writableEnded) broken += 1; });
    await answer(asked, await script(asked), response);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    requests, broken: () => broken, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    script: (next) => { script = next; },
    close: async () => {
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

async function answer(asked: Asked, reply: Reply, response: ServerResponse): Promise<void> {
  if ("status" in reply) {
    const retry: Record<string, string> = reply.retryAfter ? { "retry-after": reply.retryAfter } : {};
    const type = reply.body ? "text/html" : "application/json";
    return void response.writeHead(reply.status, { "content-type": type, ...retry }).end(reply.body ?? errorBody(asked, reply.status));
  }
  if (!("fault" in reply)) return send(asked, reply, response);
  if (reply.fault === "drop") return void response.destroy();
  if (reply.fault === "error_event")
    response.writeHead(200, { "content-type": "text/event-stream" }).end(errorEvent(asked));
}

/** Half of the pieces, or half of the only one. */
const firstHalf = (pieces: string[]): string[] => pieces.length > 1 ? pieces.slice(0, Math.ceil(pieces.length / 2)) : [pieces[0]!.slice(0, pieces[0]!.length / 2)];

async function send(asked: Asked, said: Said, response: ServerResponse): Promise<void> {
  const whole = piecesOf(asked, said);
  const pieces = said.cut ? firstHalf(whole) : said.dripMs ? [...whole.join("")] : whole;
  if (said.afterMs) await wait(said.afterMs);
  const length: Record<string, number> = asked.stream ? {} : { "content-length": Buffer.byteLength(whole.join("")) };
  response.writeHead(200, { "content-type": asked.stream ? "text/event-stream" : "application/json", ...length });
  for (const [at, piece] of pieces.entries()) {
    const pause = said.dripMs ?? said.everyMs;
    if (at > 0 && pause) await wait(pause);
    if (response.destroyed) return;
    response.write(piece);
  }
  if (!said.cut) return void response.end();
  // What is on its way arrives before the connection breaks.
  await wait(20);
  response.destroy();
}
