/** Edge: Node. Settings from the environment, a database file or server, static files, a port, and a calm end. */
import { serve } from "@hono/node-server";
import { openMigrated } from "../db/migrate.ts";
import { createApp } from "./app.ts";
import { sweepDaily } from "./broom.ts";
import { depsFrom } from "./deps.ts";
import { readAssets, withFiles } from "./files.ts";
import { BadSetting, settingsFrom, type Settings } from "./settings.ts";

function settings(): Settings {
  try {
    return settingsFrom(process.env);
  } catch (error) {
    if (!(error instanceof BadSetting)) throw error;
    process.stderr.write(`Foothold cannot start: ${error.message}\n`);
    process.exit(1);
  }
}

const set = settings();
const db = await openMigrated(set.databaseUrl, set.databaseToken ?? undefined);
const deps = depsFrom(set, db, readAssets());
const stopSweeping = await sweepDaily(deps, set.interviewDays);
const server = serve({ fetch: withFiles(createApp(deps)), port: set.port }, ({ port }) => process.stdout.write(`Foothold is at http://localhost:${port}\n`));

function stop(): void {
  stopSweeping();
  // Answers under way are finished; connections without one are closed.
  server.close(() => db.close());
  if ("closeIdleConnections" in server) server.closeIdleConnections();
}
process.once("SIGTERM", stop).once("SIGINT", stop);
