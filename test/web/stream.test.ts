/** The browser's reader of the message stream: whatever the chunking, and strict about the end. */
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { Interrupted, readStream, type Chunk } from "../../web/islands/stream.ts";

const EVENTS: Chunk[] = [
  { type: "start" },
  { type: "text-start", id: "a" },
  { type: "text-delta", id: "a", delta: "Zwölf Stunden – naïve café 🙂" },
  { type: "text-end", id: "a" },
  { type: "data-reply", data: { text: "data: [DONE]\n\nnot the end" } },
  { type: "finish", finishReason: "stop" },
];
const wireOf = (events: readonly Chunk[], newline = "\n"): Uint8Array =>
  new TextEncoder().encode(
    [`: a comment`, ...events.map((event) => `data: ${JSON.stringify(event)}`), "data: [DONE]", ""].join(newline + newline),
  );

function streamOf(bytes: Uint8Array, cuts: readonly number[]): ReadableStream<Uint8Array> {
  const places = [0, ...new Set(cuts.map((cut) => cut % (bytes.length + 1))), bytes.length].sort((a, b) => a - b);
  return new ReadableStream({
    start(controller) {
      places.slice(1).forEach((to, at) => controller.enqueue(bytes.slice(places[at], to)));
      controller.close();
    },
  });
}

async function read(stream: ReadableStream<Uint8Array>): Promise<Chunk[]> {
  const seen: Chunk[] = [];
  await readStream(stream, (chunk) => seen.push(chunk));
  return seen;
}

test("every way to cut the bytes gives the same parts", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(), { maxLength: 40 }), fc.constantFrom("\n", "\r\n"), async (cuts, newline) => {
      expect(await read(streamOf(wireOf(EVENTS, newline), cuts))).toEqual(EVENTS);
    }),
  );
});

test.each([
  ["stops before its finish", EVENTS.slice(0, -1)],
  ["finishes for another reason", [...EVENTS.slice(0, -1), { type: "finish", finishReason: "error" }]],
  ["carries an error", [EVENTS[0]!, { type: "error", errorText: "The reply could not be sent." }, EVENTS.at(-1)!]],
  ["is empty", []],
])("a stream that %s counts as interrupted", async (_, events) => {
  await expect(read(streamOf(wireOf(events), []))).rejects.toThrow(Interrupted);
});
