/** The whole product behind a real port of this process, on a real file: what the HTTP tests talk to. */
import { mkdtempSync, rmSync } from "node:fs";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serve } from "@hono/node-server";
import type { Db } from "../../db/client.ts";
import { loadCatalog } from "../../db/load-catalog.ts";
import { openMigrated } from "../../db/migrate.ts";
import { titleEntries } from "../../db/titles/entries.ts";
import { titleRoles } from "../../db/titles/fill.ts";
import { seedTitles } from "../../db/titles/seed.ts";
import { createApp } from "../../server/app.ts";
import { depsFrom, type Deps } from "../../server/deps.ts";
import type { LogEntry } from "../../server/log.ts";
import { readersFrom } from "../../server/language-model.ts";
import { onDemand } from "../../server/model/on-demand.ts";
import { paintBox } from "../../server/preview/on-disk.ts";
import { settingsFrom } from "../../server/settings.ts";

export const ASSETS = { css: ["/assets/site.css"], paper: "/assets/paper.css", chat: "/assets/chat.js", report: "/assets/report.js", method: "/assets/method.js", theme: "/assets/theme.js" };

/** JSON of whatever shape: the tests say what they expect of it. */
export type Answered = any;
export type Answer<T> = { status: number; headers: Headers; body: T };
export type Served = {
  url: string;
  db: Db;
  logged: LogEntry[];
  /** One request with a JSON body; the answer is read as JSON where it is. */
  call<T = Answered>(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer<T>>;
  /** Breaks every connection, as a bad line does. */
  cut(): void;
  close(): Promise<void>;
};

const catalog = loadCatalog();

/**
 * Serves the product, with the roles' own titles as the only names; `change` swaps parts of what it reaches, such as the clock;
 * `variables` are those of the environment.
 */
export async function serveFoothold(change: Partial<Deps> = {}, variables: Record<string, string> = {}): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), "foothold-http-"));
  const db = await openMigrated(`file:${join(folder, "http.db")}`);
  const logged: LogEntry[] = [];
  await seedTitles(db, () => titleEntries(titleRoles(catalog), {}, {}), "own names only");
  const log = (entry: LogEntry): void => void logged.push(entry);
  const settings = settingsFrom(variables);
  const { interpreter, answerer, observed } = readersFrom({ settings, db, now: change.now ?? (() => new Date()), log, libraries: onDemand });
  const deps: Deps = { ...depsFrom(settings, db, ASSETS, catalog, { libraries: onDemand, paintBox }), interpreter, answerer, operator: { token: settings.operatorToken, model: observed }, log, ...change };
  const server = serve({ fetch: createApp(deps).fetch, port: 0, hostname: "127.0.0.1" });
  if (!server.listening) await once(server, "listening");
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const cut = (): void => void ("closeAllConnections" in server && server.closeAllConnections());
  const close = async () => {
    server.close();
    cut();
    await once(server, "close");
    db.close();
    rmSync(folder, { recursive: true });
  };
  return { url, db, logged, cut, close, call: callerOf(url) };
}

/** Sends JSON to a server and reads its answer. A string body is sent as it is. */
export function callerOf(url: string): Served["call"] {
  return async (method, path, body, headers = {}) => {
    const content = body === undefined ? null : typeof body === "string" ? body : JSON.stringify(body);
    const type: Record<string, string> = content === null ? {} : { "content-type": "application/json" };
    const request: RequestInit = { method, body: content, headers: { accept: "application/json", ...type, ...headers } };
    const answer = await fetch(url + path, request);
    const text = await answer.text();
    const isJson = /json/.test(answer.headers.get("content-type") ?? "");
    return { status: answer.status, headers: answer.headers, body: isJson ? JSON.parse(text) : text };
  };
}

/** Begins an interview and says the messages one by one; their ids are m1, m2, … */
export async function interviewWith(call: Served["call"], ...texts: string[]): Promise<string> {
  const { body } = await call("POST", "/api/interviews", {});
  for (const [at, text] of texts.entries()) await call("POST", `/api/interviews/${body.id}/messages`, { id: `m${at + 1}`, text });
  return body.id;
}
