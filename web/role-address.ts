/** Addresses of the list of roles: only what differs from the plain list is named. */
import type { RoleFilters } from "./pages/props.ts";

/** What the list orders by when nothing is asked for. */
export const usualSort = ({ q }: Pick<RoleFilters, "q">): RoleFilters["sort"] => (q === "" ? "title" : "match");

/** The list with these filters, some of them changed. */
export function addressOf(filters: RoleFilters, change: Partial<RoleFilters> = {}): string {
  const { q, zone, grade, group, sort, offset } = { ...filters, ...change };
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries({ q, zone, grade, group })) if (value) query.set(name, value);
  if (sort !== usualSort({ q })) query.set("sort", sort);
  if (offset > 0) query.set("offset", String(offset));
  return query.size > 0 ? `/roles?${query}` : "/roles";
}

/** Whether the list leaves roles out. */
export const isNarrowed = ({ q, zone, grade, group }: RoleFilters): boolean => Boolean(q || zone || grade || group);
