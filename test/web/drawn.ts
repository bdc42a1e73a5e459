/** Real roles of the catalogue, and the sample coder's report frozen as the server freezes it: what these tests draw pages with. */
import { loadCatalog } from "../../db/load-catalog.ts";
import { type CatalogRole } from "../../db/role.ts";
import { freeze } from "../../server/reports/snapshot.ts";
import { besideRole } from "../../server/role-page.ts";
import { createRoleScores } from "../../server/role-scores.ts";
import type { Assets, ReportSnapshot, RoleProps } from "../../web/pages/props.ts";
import { sampleProfile } from "../../web/sample.ts";
import { METHOD, NO_FILTERS, type Profile } from "../../scoring/index.ts";

export const catalog = loadCatalog();
export const coder: CatalogRole = catalog.role("medical-coder")!;
export const assets: Assets = {
  css: ["/assets/site.css"],
  paper: "/assets/paper.css",
  chat: "/assets/chat.js",
  report: "/assets/report.js",
  method: "/assets/method.js",
  theme: "/assets/theme.js",
};
export const frame = { assets, origin: "https://foothold.example" };
export const scores = createRoleScores(catalog);

/** Every assessed role and every twentieth derived one: there are too many to draw all. */
export const someRoles: string[] = catalog.roles
  .filter(({ grade }, at) => grade === "assessed" || at % 20 === 0)
  .map(({ id }) => id);

/** What the server gives a role's page. */
export const propsOfRole = (role: CatalogRole): RoleProps => ({ ...frame, role, ...besideRole(catalog, scores, role), official: null });

/** The report of somebody with this profile; the sample coder by default. */
export function reportOf(profile: Profile = sampleProfile(), role: CatalogRole = coder): ReportSnapshot {
  return {
    ...freeze(catalog, role, { profile, filters: NO_FILTERS, scenarios: [], disagreements: [] }),
    id: "r".repeat(24),
    savedAt: "2026-03-14T09:00:00.000Z",
    expiresAt: "2027-03-14T09:00:00.000Z",
    scoredAt: "2026-03-14T09:00:00.000Z",
    earlier: [],
    seal: null,
    made: { method: METHOD, since: [] },
  };
}

/** What a reader sees: tags, scripts and styles out, entities back, blanks single. */
export function textOf(html: string): string {
  return html
    .replace(/<(script|style|template)\b[\s\S]*?<\/\1>/g, " ")
    .replace(/<[^>]+>/g, " ")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&")
    .replace(/\s+/g, " ");
}

/** Cells of the table rows with this class in the markup of a page, row by row, as text. */
export function rowsOf(html: string, table: string): string[][] {
  const [found = ""] = html.match(new RegExp(`<table class="[^"]*\\b${table}\\b[^"]*">[\\s\\S]*?</table>`)) ?? [];
  return [...found.matchAll(/<tr[^>]*>([\s\S]*?)<\/tr>/g)].map(([, row]) =>
    [...row!.matchAll(/<t[hd][^>]*>([\s\S]*?)<\/t[hd]>/g)].map(([, cell]) => textOf(cell!).trim()),
  );
}

/** A number as the page prints it: real minus, plus sign, thousands. */
export const numberIn = (text: string): number =>
  Number(
    text
      .replace("−", "-")
      .replace(/[+,%h]/g, "")
      .trim(),
  );
