/** Node only: what keeps the process from starting, as a sentence that a person can act on, and how it ends. */
import type { ServerType } from "@hono/node-server";
import { reasonOf } from "../db/address.ts";
import type { Catalog } from "../db/catalog.ts";
import type { Db } from "../db/client.ts";
import { openMigrated } from "../db/migrate.ts";
import { fillTitles } from "../db/titles/fill.ts";
import { BadSetting, type Settings } from "./settings.ts";

/** Answers take milliseconds: a connection that is still open after this long is stuck, not busy. */
const PATIENCE_MS = 2_000;

/** The result of a step of the start. Ends the process with a sentence where a setting is to blame. */
export async function orRefuse<T>(step: () => T | Promise<T>): Promise<T> {
  try {
    return await step();
  } catch (error) {
    if (error instanceof BadSetting) return refuse(error.message);
    throw error;
  }
}

/** The migrated database, with the names of the catalogue's roles. The address may hold a password and is not repeated. */
export async function openDatabase({ databaseUrl, databaseToken }: Settings, catalog: Catalog): Promise<Db> {
  try {
    const db = await openMigrated(databaseUrl, databaseToken ?? undefined);
    await fillTitles(db, catalog);
    return db;
  } catch (error) {
    throw new BadSetting(`The database that DATABASE_URL names cannot be used (${reasonOf(error)}).`);
  }
}

/** Says why the server cannot listen, and ends the process. */
export function refusePort(port: number, error: NodeJS.ErrnoException): never {
  return refuse(error.code === "EADDRINUSE"
    ? `Port ${port} is taken by another program. Set PORT to a free one, such as PORT=${port === 65_535 ? 3000 : port + 1}.`
    : `Port ${port} cannot be used (${error.code}). Set PORT to another one.`);
}

/** Takes no more requests, lets answers under way finish, then calls `done`; whoever is stuck is cut off. */
export function closeCalmly(server: ServerType, done: () => void): void {
  server.close(done);
  if (!("closeIdleConnections" in server)) return;
  server.closeIdleConnections();
  setTimeout(() => server.closeAllConnections(), PATIENCE_MS).unref();
}

function refuse(sentence: string): never {
  process.stderr.write(`Foothold cannot start: ${sentence}\n`);
  process.exit(1);
}
