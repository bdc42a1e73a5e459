/** Lists of roles: found by name, narrowed by zone, grade and group, ordered, one page at a time; for the API and the page alike. */
import * as z from "zod";
import type { Catalog } from "../db/catalog.ts";
import { GROUPS } from "../db/groups.ts";
import { ZONES } from "../scoring/index.ts";
import type { RoleFilters, RoleRow } from "../web/pages/props.ts";
import { badFields, fieldErrors } from "./problems.ts";
import type { RoleFinder } from "./role-finder.ts";
import type { RoleScores } from "./role-scores.ts";

export const groups: readonly (readonly [string, string])[] = Object.entries(GROUPS);

const oneOf = <T extends string>(values: readonly T[]) => z.union([z.literal(""), z.enum(values)], `Must be one of: ${values.join(", ")}.`).default("");
const whole = (least: number, most: number, preset: number) => {
  const says = `Must be a whole number from ${least} to ${most}.`;
  return z.coerce.number(says).int(says).min(least, says).max(most, says).default(preset);
};

/** Characters. */
export const LONGEST_QUERY = 100;

export const listQuery = z.object({
  q: z.string().max(LONGEST_QUERY, `May have at most ${LONGEST_QUERY} characters.`).default(""),
  zone: oneOf(ZONES), grade: oneOf(["assessed", "derived"]), group: oneOf(Object.keys(GROUPS)),
  sort: oneOf(["match", "title", "score", "exposed", "pay", "change", "jobs"]), limit: whole(1, 1000, 100), offset: whole(0, 100_000, 0),
});

/** The filters that a query asks for. Throws a refusal that names the field at fault. */
export function roleFilters(asked: Record<string, string>): RoleFilters {
  const parsed = listQuery.safeParse(asked);
  if (!parsed.success) throw badFields(fieldErrors(parsed.error.issues));
  const { q, zone, grade, group, sort, limit, offset } = parsed.data;
  const query = q.trim();
  return { q: query, zone: zone || null, grade: grade || null, group: group || null, sort: sort || (query ? "match" : "title"), limit, offset };
}

type Order = (a: RoleRow, b: RoleRow) => number;
/** The biggest first; what is not known comes last. */
const falling = (of: (row: RoleRow) => number | null): Order => (a, b) => (of(b) ?? -Infinity) - (of(a) ?? -Infinity);
const ORDERS: Readonly<Record<RoleFilters["sort"], Order>> = {
  match: () => 0, title: (a, b) => a.title.localeCompare(b.title, "en"),
  score: falling(({ score }) => score), exposed: (a, b) => a.score - b.score, pay: falling(({ medianWage }) => medianWage), change: falling(({ changePct }) => changePct),
  jobs: falling(({ employment }) => employment),
};

/** One page of the roles that match; `total` counts all of them. */
export async function listRoles(catalog: Catalog, finder: RoleFinder, scores: RoleScores, filters: RoleFilters): Promise<{ roles: RoleRow[]; total: number }> {
  const { q, zone, grade, group, sort, limit, offset } = filters;
  const all = q === "" ? catalog.roles : await matching(catalog, finder, q);
  const rows = all.map(scores.row).filter((row) => (!zone || row.zone === zone) && (!grade || row.grade === grade) && (!group || row.soc.startsWith(group)));
  return { roles: rows.sort(ORDERS[sort]).slice(offset, offset + limit), total: rows.length };
}

async function matching(catalog: Catalog, finder: RoleFinder, query: string): Promise<Catalog["roles"][number][]> {
  const found = await finder.search(query);
  return found.flatMap(({ roleId }) => catalog.summary(roleId) ?? []);
}
