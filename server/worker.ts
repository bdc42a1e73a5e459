/** Edge: Cloudflare Workers. Settings and files from bindings, the database over HTTP; one app per isolate. */
import { bundledFiles } from "../db/catalog/bundle.ts";
import { catalogFrom } from "../db/catalog.ts";
import { openDb } from "../db/client.ts";
import { createApp } from "./app.ts";
import { assetsFrom } from "./assets.ts";
import { sweep } from "./broom.ts";
import { depsFrom, type Deps } from "./deps.ts";
import * as libraries from "./model/libraries.ts";
import { paintBox } from "./preview/bundled.ts";
import { settingsFrom, type Settings } from "./settings.ts";

type Bindings = Record<string, unknown> & { ASSETS: { fetch(address: string): Promise<Response> } };
type Running = { settings: Settings; deps: Deps; app: ReturnType<typeof createApp> };

async function start(bindings: Bindings): Promise<Running> {
  const settings = settingsFrom(bindings);
  const manifest = await bindings.ASSETS.fetch("https://assets/manifest.json");
  const deps = depsFrom(settings, await openDb(settings.databaseUrl, settings.databaseToken ?? undefined), assetsFrom(await manifest.json()), catalogFrom(bundledFiles), { libraries: async () => libraries, paintBox });
  return { settings, deps, app: createApp(deps) };
}

let running: Promise<Running> | null = null;
/** A start that failed is tried again with the next request. */
function started(bindings: Bindings): Promise<Running> {
  running ??= start(bindings).catch((error: unknown) => {
    running = null;
    throw error;
  });
  return running;
}

export default {
  fetch: async (request: Request, bindings: Bindings): Promise<Response> => (await started(bindings)).app.fetch(request, bindings),
  async scheduled(_: unknown, bindings: Bindings): Promise<void> {
    const { deps, settings } = await started(bindings);
    await sweep(deps, settings.interviewDays);
  },
};
