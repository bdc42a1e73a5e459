/** Ten workers on a real server, their interviews done, and a way to ask one of them something: what questions are measured and tested with. */
import { readFileSync } from "node:fs";
import { loadCatalog } from "../../db/load-catalog.ts";
import { fillTitles } from "../../db/titles/fill.ts";
import type { InterviewState, TurnReply } from "../../server/wire.ts";
import { serveFoothold, type Served } from "../http/served.ts";

type Worker = { role: string; says: string; edits: unknown[] };
export type Question = { id: number; worker: string; question: string; kind: string; expects: string };
/** `state`: what the question was asked over; `reply`: what came back, with the state after it. */
export type Asking = { state: InterviewState; reply: TurnReply };

const read = <T>(name: string): T => JSON.parse(readFileSync(new URL(name, import.meta.url), "utf8")) as T;
export const workers = read<Readonly<Record<string, Worker>>>("workers.json");
export const questions = read<readonly Question[]>("questions.json");
export const catalog = loadCatalog();

export type Askable = { ask(worker: string, ...messages: string[]): Promise<Asking>; close(): Promise<void> };

/** Opens the product with all names of the catalogue. Each question goes into an interview of its own, after earlier ones where several are given. */
export async function openAsking(): Promise<Askable> {
  const served = await serveFoothold();
  await fillTitles(served.db, catalog);
  return { close: () => served.close(), ask: (worker, ...messages) => ask(served, worker, messages) };
}

async function ask({ call }: Served, worker: string, messages: readonly string[]): Promise<Asking> {
  const { role, says, edits } = workers[worker]!;
  const { body: { id } } = await call<InterviewState>("POST", "/api/interviews", { roleId: role });
  await call("POST", `/api/interviews/${id}/messages`, { id: "week", text: says });
  let { body: state } = await call<InterviewState>("PATCH", `/api/interviews/${id}/profile`, { id: "facts", edits: [...edits, { op: "confirm" }] });
  if (state.status !== "done") throw new Error(`The interview of ${worker} is not done.`);
  let reply: TurnReply | null = null;
  for (const [at, text] of messages.entries()) {
    state = reply?.state ?? state;
    ({ body: reply } = await call<TurnReply>("POST", `/api/interviews/${id}/messages`, { id: `asked-${at}`, text }));
  }
  return { state, reply: reply! };
}
