/** Feeds of changes, the map of the site, and the word to search engines. */
import { Hono } from "hono";
import type { Deps } from "../deps.ts";
import { feedOfAll, feedOfRole } from "../feeds.ts";
import { keepable } from "../keepable.ts";
import type { Operation } from "../operations.ts";
import { originOf } from "../origin.ts";
import { unknownThing } from "../problems.ts";
import { robots, sitemap } from "../sitemap.ts";

const ATOM = "application/atom+xml", XML = "application/xml", TEXT = "text/plain";

const file = (path: string, summary: string, type: string): Operation =>
  ({ method: "get", path, summary, answers: { 200: { description: summary, type } } });

export const feedOperations: Operation[] = [
  file("/feed.xml", "Changes of all roles, as an Atom feed", ATOM), file("/roles/{id}/feed.xml", "Changes of one role, as an Atom feed", ATOM),
  file("/sitemap.xml", "Every page and every role, for search engines", XML), file("/robots.txt", "What search engines should leave alone", TEXT),
];

export function feedRoutes(deps: Deps): Hono {
  const { catalog, origin } = deps;
  // Without a set address these files name whatever host the request did: no cache that others share may keep that.
  const keeping: Record<string, string> = origin === null ? { "cache-control": "private, max-age=300" } : {};
  const sent = (text: string, type: string) => new Response(text, { headers: { "content-type": `${type}; charset=utf-8`, ...keeping } });
  const app = new Hono();
  for (const path of ["/feed.xml", "/roles/:id/feed.xml", "/sitemap.xml", "/robots.txt"]) app.use(path, ...keepable);
  return app
    .get("/feed.xml", (context) => sent(feedOfAll(originOf(deps, context), catalog), ATOM))
    .get("/roles/:id/feed.xml", (context) => {
      const id = context.req.param("id"), successor = catalog.successor(id);
      if (successor) return context.redirect(`/roles/${successor}/feed.xml`, 301);
      const role = catalog.role(id);
      if (!role) throw unknownThing("role");
      return sent(feedOfRole(originOf(deps, context), role), ATOM);
    })
    .get("/sitemap.xml", (context) => sent(sitemap(originOf(deps, context), catalog), XML))
    .get("/robots.txt", (context) => sent(robots(originOf(deps, context)), TEXT));
}
