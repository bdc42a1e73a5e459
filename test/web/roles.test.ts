/** The list of roles: what is asked for stays in the form and in every address, and an empty list says how to go on. */
import { expect, test } from "vitest";
import type { RoleFilters, RolesProps } from "../../web/pages/props.ts";
import { rolesPage } from "../../web/pages/roles.tsx";
import { addressOf } from "../../web/role-address.ts";
import { catalog, frame, rowsOf, scores, textOf } from "./drawn.ts";

const ALL: RoleFilters = { q: "", zone: null, grade: null, group: null, sort: "title", limit: 50, offset: 0 };
const rows = catalog.roles.map(scores.row);
const drawn = (filters: Partial<RoleFilters>, found = rows): string => {
  const all = { ...ALL, ...filters };
  const props: RolesProps = {
    ...frame, filters: all, roles: found.slice(all.offset, all.offset + 50), matching: found.length, total: rows.length, groups: [["29", "Healthcare"], ["43", "Office"]],
  };
  return rolesPage(props);
};

test("a page says which part of the list it shows, and leads to the parts beside it", () => {
  const html = drawn({ offset: 50 });
  expect(textOf(html)).toContain(`51–100 of ${rows.length}`);
  expect(html).toContain('rel="prev" href="/roles"');
  expect(html).toContain('rel="next" href="/roles?offset=100"');
  expect(rowsOf(html, "rolelist")).toHaveLength(51);
  const last = Math.floor((rows.length - 1) / 50) * 50;
  expect(drawn({ offset: last })).not.toContain('rel="next"');
});

test("every row has score, zone, pay, jobs, forecast and grade, or says that there is no figure", () => {
  const [, ...cells] = rowsOf(drawn({}), "rolelist");
  for (const row of cells) {
    expect(row).toHaveLength(6);
    expect(row[1]).toMatch(/^\d+\.\d (Red|Yellow|Green)$/);
    expect(row.slice(2, 5).every((cell) => /\d|no data/.test(cell))).toBe(true);
    expect(row[5]).toMatch(/^(Assessed by hand|Derived from data)$/);
  }
});

test("what was asked for stands in the form", () => {
  const html = drawn({ q: "nurse", zone: "green", group: "29", sort: "pay" }, rows.slice(0, 3));
  for (const value of ["green", "29", "pay"]) expect(html).toMatch(new RegExp(`<option[^>]*value="${value}"[^>]*selected|<option[^>]*selected[^>]*value="${value}"`));
  expect(html).toContain('value="nurse"');
  expect(html).toContain('content="noindex"');
});

test("addresses name only what differs from the plain list", () => {
  expect(addressOf(ALL)).toBe("/roles");
  expect(addressOf({ ...ALL, q: "nurse", sort: "match" })).toBe("/roles?q=nurse");
  expect(addressOf({ ...ALL, q: "cook & chef", sort: "title", zone: "red", offset: 50 })).toBe("/roles?q=cook+%26+chef&zone=red&sort=title&offset=50");
});

test.each([
  [{ q: "zzzz" }, [], "No role goes by that name", 'href="/"'],
  [{ q: "nurse", zone: "red" as const }, [], "Search all roles for “nurse”", 'href="/roles?q=nurse"'],
  [{ offset: 5000 }, rows, "The list is shorter than that", 'href="/roles"'],
])("an empty list (%o) says how to go on", (filters, found, words, link) => {
  const html = drawn({ sort: "q" in filters ? "match" : "title", ...filters }, found);
  expect(textOf(html)).toContain(words);
  expect(html.slice(html.indexOf("notice"))).toContain(link);
});
