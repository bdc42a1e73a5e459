/** Node only: the built browser files, served from disk before the app is asked. */
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { serveStatic } from "@hono/node-server/serve-static";
import { Hono } from "hono";
import type { Assets } from "../web/pages/props.ts";
import { assetsFrom } from "./assets.ts";
import { safeHeaders } from "./headers.ts";

const DIST = fileURLToPath(new URL("../dist", import.meta.url));
const MANIFEST = `${DIST}/manifest.json`;

/** Reads the build's manifest. Throws a sentence that says how to build where there is none. */
export function readAssets(): Assets {
  if (!existsSync(MANIFEST)) throw new Error("The browser files are not built yet. Run: npm run build");
  return assetsFrom(JSON.parse(readFileSync(MANIFEST, "utf8")));
}

/** Built files carry a hash of their content in their name: they may be kept for good. Others are asked for again. */
export function withFiles(app: Hono): (request: Request, env?: unknown) => Response | Promise<Response> {
  const cacheFor = (path: string): string => (path.includes("/assets/") ? "public, max-age=31536000, immutable" : "public, max-age=3600");
  const files = new Hono().use(safeHeaders)
    .use(serveStatic({ root: DIST, onFound: (path, context) => context.header("cache-control", cacheFor(path)) }))
    .all((context) => app.fetch(context.req.raw, context.env));
  const isFile = /^https?:\/\/[^/]+\/(assets\/|[\w-]+\.(ico|png|svg|txt|webmanifest)$)/;
  return (request, env) => (isFile.test(request.url) ? files.fetch(request, env) : app.fetch(request, env));
}
