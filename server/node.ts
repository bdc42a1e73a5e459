/** Edge: Node. Settings from the environment, a database file or server, static files, a port, and a calm end. */
import { serve } from "@hono/node-server";
import { loadCatalog } from "../db/load-catalog.ts";
import { createApp } from "./app.ts";
import { sweepDaily } from "./broom.ts";
import { depsFrom } from "./deps.ts";
import { readAssets, withFiles } from "./files.ts";
import { onDemand } from "./model/on-demand.ts";
import { whyNoModel } from "./model-variables.ts";
import { paintBox } from "./preview/on-disk.ts";
import { closeCalmly, openDatabase, orRefuse, refusePort } from "./process.ts";
import { settingsFrom } from "./settings.ts";
import { warmUp } from "./warm-up.ts";

const set = await orRefuse(() => settingsFrom(process.env));
const assets = await orRefuse(readAssets);
const catalog = loadCatalog();
const db = await orRefuse(() => openDatabase(set, catalog));
const deps = depsFrom(set, db, assets, catalog, { libraries: onDemand, paintBox });
const reader = deps.operator.model ? `Answers are read by ${deps.operator.model.label}; npm run doctor says how that goes.` : whyNoModel(process.env);
if (reader) process.stdout.write(`${reader}\n`);
const stopSweeping = await sweepDaily(deps, set.interviewDays);
const server = serve({ fetch: withFiles(createApp(deps)), port: set.port }, ({ port }) => process.stdout.write(`Foothold is at http://localhost:${port}\n`));
const stopWarming = warmUp(deps);
server.on("error", (error: NodeJS.ErrnoException) => refusePort(set.port, error));

function stop(): void {
  stopSweeping();
  stopWarming();
  closeCalmly(server, () => db.close());
}
process.once("SIGTERM", stop).once("SIGINT", stop);
