/** Changes of roles as Atom 1.0 feeds (RFC 4287): of one role, and of all. */
import type { Catalog } from "../db/catalog.ts";
import { CHANGES } from "../db/derived/expand.ts";
import type { CatalogRole } from "../db/role.ts";
import { xml } from "./xml.ts";

type Entry = { id: string; title: string; link: string; date: string; text: string };
type Feed = { path: string; page: string; title: string; entries: readonly Entry[] };

/** Dates of the catalogue have no time. */
const instant = (date: string): string => `${date}T00:00:00Z`;
const newestFirst = (a: Entry, b: Entry): number => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0);

/** Each change has an address of its own: its line on the role's page. */
const entriesOf = (origin: string, { id, title, changes }: Pick<CatalogRole, "id" | "title" | "changes">): Entry[] =>
  changes.map(({ date, version, what }) => {
    const link = `${origin}/roles/${id}#version-${version}`;
    return { id: link, link, date, title: `${title}, version ${version}`, text: what };
  });

/** The rules change all derived roles at once: one entry for all of them. */
const entriesOfRules = (origin: string): Entry[] =>
  CHANGES.map(({ date, version, what }) => {
    const link = `${origin}/data#version-${version}`;
    return { id: link, link, date, title: `All derived roles, version ${version}`, text: what };
  });

/** The changes of one role. */
export const feedOfRole = (origin: string, role: CatalogRole): string =>
  atom(origin, { path: `/roles/${role.id}/feed.xml`, page: `/roles/${role.id}`, title: `${role.title} – Foothold`, entries: entriesOf(origin, role) });

/** The changes of all roles. */
export function feedOfAll(origin: string, { assessed }: Catalog): string {
  const entries = [...entriesOfRules(origin), ...assessed.flatMap((role) => entriesOf(origin, role))];
  return atom(origin, { path: "/feed.xml", page: "/roles", title: "Changes of roles – Foothold", entries });
}

function atom(origin: string, { path, page, title, entries }: Feed): string {
  const sorted = entries.toSorted(newestFirst);
  const lines = [
    `<title>${xml(title)}</title>`, `<id>${xml(origin + path)}</id>`, `<updated>${instant(sorted[0]?.date ?? "1970-01-01")}</updated>`,
    "<author><name>Foothold</name></author>", `<link rel="self" type="application/atom+xml" href="${xml(origin + path)}"/>`,
    `<link rel="alternate" type="text/html" href="${xml(origin + page)}"/>`, ...sorted.map(entry),
  ];
  return `<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">\n${lines.join("\n")}\n</feed>\n`;
}

const entry = ({ id, title, link, date, text }: Entry): string => [
  "<entry>", `<title>${xml(title)}</title>`, `<id>${xml(id)}</id>`, `<updated>${instant(date)}</updated>`,
  `<link rel="alternate" type="text/html" href="${xml(link)}"/>`, `<content type="text">${xml(text)}</content>`, "</entry>",
].join("");
