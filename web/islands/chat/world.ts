/** What the chat may reach beyond its own state: the server, the browser's memory, ids, time. Tests bring their own. */
import { api, type Api } from "../api.ts";
import type { Chat } from "./chat.ts";
import type { More } from "./more/more.tsx";
import { memory, type Memory } from "../memory.ts";

export type World = {
  api: Api;
  memory: Memory;
  newId(): string;
  /** Calls after a while; gives back a way to call it off. */
  later(milliseconds: number, call: () => void): () => void;
  /** Puts the interview's address into the address bar. */
  address(interviewId: string): void;
  /** Loads the parts of the panel that few need. */
  more(): Promise<{ more(chat: Chat, newId: () => string): More }>;
  /** Leaves for another page. */
  go(path: string): void;
};

export const browser: World = {
  api,
  memory,
  newId: () => crypto.randomUUID(),
  later(milliseconds, call) {
    const timer = setTimeout(call, milliseconds);
    return () => clearTimeout(timer);
  },
  more: () => import("./more/more.tsx"),
  address: (interviewId) => history.replaceState(null, "", `/i/${interviewId}`),
  go: (path) => location.assign(path),
};

/** Runs jobs strictly one after the other, so that messages and edits reach the server in the order they were made. */
export function inOrder(): <T>(job: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (job) => {
    const next = last.then(job, job);
    last = next.catch(() => undefined);
    return next;
  };
}
