/** Node only: the built browser files, served from disk before the app is asked. */
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { serveStatic } from "@hono/node-server/serve-static";
import { Hono } from "hono";
import { compress } from "hono/compress";
import type { Assets } from "../web/pages/props.ts";
import { assetsFrom } from "./assets.ts";
import { safeHeaders } from "./headers.ts";
import { BadSetting } from "./settings.ts";

const DIST = fileURLToPath(new URL("../dist", import.meta.url));
const API = /^https?:\/\/[^/]+\/(api\/|healthz$)/;
const AT_THE_ROOT = "/:file{[\\w-]+\\.(?:ico|png|svg|txt|webmanifest)}";
const MANIFEST = `${DIST}/manifest.json`;

/** Reads the build's manifest. Throws a sentence that says how to build where there is none. */
export function readAssets(): Assets {
  if (!existsSync(MANIFEST)) throw new BadSetting("The browser files are not built yet. Run: npm run build");
  return assetsFrom(JSON.parse(readFileSync(MANIFEST, "utf8")));
}

/** Built files carry a hash of their content in their name: they may be kept for good. Others are asked for again. */
const keepFor = (path: string): string => (path.includes("/assets/") ? "public, max-age=31536000, immutable" : "public, max-age=3600");

type Fetch = (request: Request, env?: unknown) => Response | Promise<Response>;

/** Files and pages leave compressed; the API's short answers go out as they are, which is faster. */
export function withFiles(app: Hono): Fetch {
  const files = serveStatic({ root: DIST, onFound: (path, context) => context.header("cache-control", keepFor(path)) });
  const whole = new Hono().use(compress());
  for (const path of ["/assets/*", AT_THE_ROOT]) whole.use(path, safeHeaders, files);
  whole.all("*", (context) => app.fetch(context.req.raw, context.env));
  return (request, env) => (API.test(request.url) ? app.fetch(request, env) : whole.fetch(request, env));
}
