/** The calls that the pages make. Every failure is one of two: refused (the server's sentence) or unreachable. */
import type { CatalogRole } from "../../db/role.ts";
import type {
  InterviewState,
  InterviewView,
  NewMessage,
  Problem,
  ProfilePatch,
  ReportChange,
  SavedReport,
  TurnReply,
} from "../../server/wire.ts";
import type { ReportSnapshot } from "../pages/props.ts";
import { Interrupted, readStream } from "./stream.ts";

/** The server understood and said no; `message` is its sentence. */
export class Refused extends Error {
  readonly status: number;
  constructor(status: number, detail: string) {
    super(detail);
    this.status = status;
  }
}

type Method = "GET" | "POST" | "PATCH" | "DELETE";

async function call(
  method: Method,
  path: string,
  body: unknown,
  more: { key?: string; accept?: string; signal?: AbortSignal } = {},
): Promise<Response> {
  const headers: Record<string, string> = { accept: more.accept ?? "application/json" };
  if (body !== null) headers["content-type"] = "application/json";
  if (more.key !== undefined) headers.authorization = `Bearer ${more.key}`;
  const response = await fetch(path, {
    method,
    headers,
    body: body === null ? null : JSON.stringify(body),
    signal: more.signal ?? null,
  });
  if (!response.ok) throw new Refused(response.status, await sentenceOf(response));
  return response;
}

async function sentenceOf(response: Response): Promise<string> {
  try {
    return ((await response.json()) as Problem).detail;
  } catch {
    return `The server answered with ${response.status}.`;
  }
}

const json = async <T>(response: Promise<Response>): Promise<T> => (await (await response).json()) as T;

export type Heard = { onText: (delta: string) => void; signal: AbortSignal };

export const api = {
  begin: (roleId: string | null) => json<InterviewView>(call("POST", "/api/interviews", { roleId })),
  forget: async (id: string): Promise<void> => void (await call("DELETE", `/api/interviews/${id}`, null)),
  role: (id: string) => json<CatalogRole>(call("GET", `/api/roles/${encodeURIComponent(id)}`, null)),
  edit: (id: string, patch: ProfilePatch) => json<InterviewState>(call("PATCH", `/api/interviews/${id}/profile`, patch)),
  save: (interviewId: string, keepQuotes: boolean) => json<SavedReport>(call("POST", "/api/reports", { interviewId, keepQuotes })),
  report: (id: string) => json<ReportSnapshot>(call("GET", `/api/reports/${id}`, null)),
  change: (id: string, key: string, change: ReportChange) => json<ReportSnapshot>(call("PATCH", `/api/reports/${id}`, change, { key })),
  remove: async (id: string, key: string): Promise<void> => void (await call("DELETE", `/api/reports/${id}`, null, { key })),

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
