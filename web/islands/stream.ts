/** Reads a UI message stream (server-sent events): hands on each part, and fails unless the stream says that it finished well. */

/** A part as sent. Only what this page uses is typed. */
export type Chunk = { type: string; id?: string; delta?: string; data?: unknown; errorText?: string; finishReason?: string };

/** The stream ended early, or said in `message` what went wrong ("" where it did not). Sending the same message id again is safe. */
export class Interrupted extends Error {}

/** Calls `onChunk` for every part in order. Throws Interrupted for an error part, a bad finish, or none. */
export async function readStream(body: ReadableStream<Uint8Array>, onChunk: (chunk: Chunk) => void): Promise<void> {
  const reader = body.pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>).getReader();
  let rest = "";
  let finished = false;
  const take = (event: string): void => {
    const chunk = chunkOf(event);
    if (chunk === null) return;
    if (chunk.type === "error") throw new Interrupted(chunk.errorText);
    if (chunk.type === "finish") finished = chunk.finishReason === "stop";
    onChunk(chunk);
  };
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    const events = (rest + value).split(/\r?\n\r?\n/);
    rest = events.pop() ?? "";
    events.forEach(take);
  }
  if (rest) take(rest);
  if (!finished) throw new Interrupted();
}

/** One event's JSON; null for comments, blank events and the closing [DONE]. */
function chunkOf(event: string): Chunk | null {
  const data = event
    .split(/\r?\n/)
    .filter((line) => line.startsWith("data:"))
    .map((line) => line.slice(5).trimStart())
    .join("\n");
  return data === "" || data === "[DONE]" ? null : (JSON.parse(data) as Chunk);
}
