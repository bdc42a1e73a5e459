/** The calls that the chat makes. */
import type { CatalogRole } from "../../db/role.ts";
import type { InterviewState, InterviewView, NewMessage, ProfilePatch, SavedReport, TurnReply } from "../../server/wire.ts";
import { call, json } from "./call.ts";
import { Interrupted, readStream } from "./stream.ts";

export type Heard = { onText: (delta: string) => void; signal: AbortSignal };

export const api = {
  begin: (roleId: string | null) => json<InterviewView>(call("POST", "/api/interviews", { roleId })),
  forget: async (id: string): Promise<void> => void (await call("DELETE", `/api/interviews/${id}`, null)),
  role: (id: string) => json<CatalogRole>(call("GET", `/api/roles/${encodeURIComponent(id)}`, null)),
  edit: (id: string, patch: ProfilePatch) => json<InterviewState>(call("PATCH", `/api/interviews/${id}/profile`, patch)),
  save: (interviewId: string, keepQuotes: boolean) => json<SavedReport>(call("POST", "/api/reports", { interviewId, keepQuotes })),

  /** Sends a message; text arrives in `onText`, the whole reply at the end. */
  async say(id: string, message: NewMessage, { onText, signal }: Heard): Promise<TurnReply> {
    const response = await call("POST", `/api/interviews/${id}/messages`, message, { accept: "text/event-stream", signal });
    if (!response.body) throw new Interrupted("no body");
    let reply: TurnReply | null = null;
    await readStream(response.body, (chunk) => {
      if (chunk.type === "text-delta") onText(chunk.delta ?? "");
      if (chunk.type === "data-reply") reply = chunk.data as TurnReply;
    });
    if (reply === null) throw new Interrupted("no reply");
    return reply;
  },
};
export type Api = typeof api;
