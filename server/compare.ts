/** Two roles side by side: what was typed for each side is read as a role, by id, by title, or by the names that people use. */
import type { Catalog } from "../db/catalog.ts";
import { fitOf } from "../scoring/index.ts";
import type { CompareProps, Side } from "../web/pages/props.ts";
import type { RoleFinder } from "./role-finder.ts";
import { LONGEST_QUERY } from "./role-list.ts";
import type { RoleScores } from "./role-scores.ts";

/** So many other readings of the same words are offered. */
const OFFERED = 4;

type Reads = { catalog: Catalog; finder: RoleFinder };

/** Words beyond what a search takes are cut off. */
export async function compare(reads: Reads, scores: RoleScores, asked: { a?: string; b?: string }): Promise<Pick<CompareProps, "a" | "b" | "fit">> {
  const [a, b] = await Promise.all([asked.a, asked.b].map((text) => sideOf(reads, scores, (text ?? "").trim().slice(0, LONGEST_QUERY))));
  return { a: a!, b: b!, fit: closeness(reads.catalog, a!, b!) };
}

async function sideOf({ catalog, finder }: Reads, scores: RoleScores, asked: string): Promise<Side> {
  const exact = exactly(catalog, asked);
  const ids = exact ? [exact] : asked === "" ? [] : (await finder.search(asked)).map(({ roleId }) => roleId);
  const role = catalog.role(ids[0] ?? "");
  if (!role) return { asked, found: null, others: [] };
  const { low, high } = scores.of(role);
  const others = ids.slice(1, 1 + OFFERED).flatMap((id) => catalog.summary(id) ?? []);
  return { asked, found: { role, range: { low, high } }, others: others.map(({ id, title }) => ({ id, title })) };
}

/** The role with this id or this very title, or undefined. */
function exactly(catalog: Catalog, asked: string): string | undefined {
  const id = catalog.successor(asked) ?? asked;
  if (catalog.summary(id)) return id;
  return catalog.roles.find(({ title }) => title.toLowerCase() === asked.toLowerCase())?.id;
}

function closeness(catalog: Catalog, a: Side, b: Side): number | null {
  if (!a.found || !b.found) return null;
  return fitOf(catalog.vectors(a.found.role.id), catalog.vectors(b.found.role.id), catalog.yardstick).fit;
}
