/** Both kinds of database that the product runs on: a local file, and libSQL over HTTP. */
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Db } from "../../db/client.ts";
import { openMigrated } from "../../db/migrate.ts";
import { hranaServer } from "../hrana.ts";

export type Opened = { db: Db; folder: string; close(): Promise<void> };

async function onFile(): Promise<Opened> {
  const folder = mkdtempSync(join(tmpdir(), "foothold-"));
  const db = await openMigrated(`file:${join(folder, "new", "test.db")}`);
  return { db, folder, close: async () => { db.close(); rmSync(folder, { recursive: true }); } };
}

async function overHttp(): Promise<Opened> {
  const folder = mkdtempSync(join(tmpdir(), "foothold-"));
  const server = hranaServer(join(folder, "remote.db"), "secret").listen(0, "127.0.0.1");
  await once(server, "listening");
  const db = await openMigrated(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, "secret");
  const close = async () => {
    db.close();
    server.close();
    server.closeAllConnections();
    await once(server, "close");
    rmSync(folder, { recursive: true });
  };
  return { db, folder, close };
}

export const DATABASES: [string, () => Promise<Opened>][] = [["a file", onFile], ["libSQL over HTTP", overHttp]];

/** Everything on disk, as one text. */
export function filesIn(folder: string): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile()).map((entry) => readFileSync(join(entry.parentPath, entry.name), "latin1")).join("\n");
}
