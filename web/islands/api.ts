/** The calls that the chat makes. */
import type { CatalogRole } from "../../db/role.ts";
import type { InterviewState, InterviewView, NewMessage, ProfilePatch, SavedReport, TurnReply } from "../../server/wire.ts";
import { call, json } from "./call.ts";
import { Interrupted, readStream } from "./stream.ts";

/** What is heard of a reply on its way: that it is being read, words of the answer, and that those words do not hold. */
export type Heard = { onReading(): void; onText(delta: string): void; onRetract(): void; signal: AbortSignal };

/** It comes with the reply, below the answer's words: shown early, it would jump. */
const ACKNOWLEDGEMENT = "acknowledgement";

/** Reads a reply's stream. Throws Interrupted where it does not end well, whatever came before. */
export async function replyFrom(body: ReadableStream<Uint8Array>, { onReading, onText, onRetract }: Omit<Heard, "signal">): Promise<TurnReply> {
  let reply: TurnReply | null = null;
  await readStream(body, (chunk) => {
    if (chunk.type === "data-reading") onReading();
    if (chunk.type === "text-delta" && chunk.id !== ACKNOWLEDGEMENT) onText(chunk.delta ?? "");
    if (chunk.type === "data-retract") onRetract();
    if (chunk.type === "data-reply") reply = chunk.data as TurnReply;
  });
  if (reply === null) throw new Interrupted();
  return reply;
}

export const api = {
  begin: (roleId: string | null) => json<InterviewView>(call("POST", "/api/interviews", { roleId })),
  forget: async (id: string): Promise<void> => void (await call("DELETE", `/api/interviews/${id}`, null)),
  role: (id: string) => json<CatalogRole>(call("GET", `/api/roles/${encodeURIComponent(id)}`, null)),
  edit: (id: string, patch: ProfilePatch) => json<InterviewState>(call("PATCH", `/api/interviews/${id}/profile`, patch)),
  save: (interviewId: string, keepQuotes: boolean) => json<SavedReport>(call("POST", "/api/reports", { interviewId, keepQuotes })),

  /** Sends a message; the answer arrives in words, the whole reply at the end. */
  async say(id: string, message: NewMessage, heard: Heard): Promise<TurnReply> {
    const response = await call("POST", `/api/interviews/${id}/messages`, message, { accept: "text/event-stream", signal: heard.signal });
    return replyFrom(response.body!, heard);
  },
};
export type Api = typeof api;
