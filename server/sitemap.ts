/** For search engines: which pages there are, and which addresses are nobody's business. */
import type { Catalog } from "../db/catalog.ts";
import { xml } from "./xml.ts";

const PAGES = ["/", "/roles", "/compare", "/method", "/data", "/privacy"];
/** Interviews, reports and the API; lists with questions in their address, of which there are endlessly many. */
const CLOSED = ["/i/", "/r/", "/api/", "/roles?", "/compare?"];

/** Every page of the site and every role, with the date of its assessment. */
export function sitemap(origin: string, { roles }: Catalog): string {
  const pages = PAGES.map((path) => `<url><loc>${xml(origin + path)}</loc></url>`);
  const ofRoles = roles.map(({ id, assessedOn }) => `<url><loc>${xml(`${origin}/roles/${id}`)}</loc><lastmod>${assessedOn}</lastmod></url>`);
  return `<?xml version="1.0" encoding="utf-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${[...pages, ...ofRoles].join("\n")}\n</urlset>\n`;
}

export const robots = (origin: string): string =>
  `User-agent: *\n${CLOSED.map((path) => `Disallow: ${path}\n`).join("")}\nSitemap: ${origin}/sitemap.xml\n`;
