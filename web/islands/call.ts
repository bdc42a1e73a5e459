/** One request to the server. Every failure is one of two: refused (the server's sentence) or unreachable. */
import type { Problem } from "../../server/wire.ts";

/** The server understood and said no; `message` is its sentence. */
export class Refused extends Error {
  readonly status: number;
  constructor(status: number, detail: string) {
    super(detail);
    this.status = status;
  }
}

type Method = "GET" | "POST" | "PATCH" | "DELETE";

/** Throws Refused for an answer that says no; whatever else it throws, the server was not reached. */
export async function call(
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

export const json = async <T>(response: Promise<Response>): Promise<T> => (await (await response).json()) as T;
