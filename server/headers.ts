/** Headers of every answer: nothing from elsewhere runs, frames or follows our pages. */
import type { MiddlewareHandler } from "hono";

const POLICY = [
  "default-src 'none'", "script-src 'self'", "style-src 'self'",
  "img-src 'self' data:", "font-src 'self'", "connect-src 'self'", "manifest-src 'self'",
  "form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'",
].join("; ");

const HEADERS = {
  "content-security-policy": POLICY,
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "permissions-policy": "camera=(), geolocation=(), microphone=()",
  "cross-origin-opener-policy": "same-origin",
};

export const safeHeaders: MiddlewareHandler = async (context, next) => {
  await next();
  for (const [name, value] of Object.entries(HEADERS)) context.res.headers.set(name, value);
};

/** For what belongs to one worker: kept by no cache and no search engine. */
export const privately: MiddlewareHandler = async (context, next) => {
  await next();
  context.res.headers.set("x-robots-tag", "noindex, nofollow");
  context.res.headers.set("cache-control", "no-store");
};
