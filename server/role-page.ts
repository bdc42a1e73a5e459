/** What a role's page needs beside the role: its range, occupations nearby, other roles of the same code. */
import type { Catalog } from "../db/catalog.ts";
import type { Db } from "../db/client.ts";
import { attribution, officialTasks } from "../db/import/official.ts";
import type { CatalogRole, RoleSummary } from "../db/role.ts";
import type { OfficialProps, RoleProps } from "../web/pages/props.ts";
import type { RoleScores } from "./role-scores.ts";

type Beside = Pick<RoleProps, "range" | "neighbours" | "sameCode">;

/** What the imported O*NET release says of a code, with its credit; null where none is imported. */
export async function officialOf(db: Db, soc: string): Promise<OfficialProps | null> {
  const official = await officialTasks(db, soc);
  return official && { ...official, attribution: attribution(official.release) };
}

/** So many occupations nearby are shown. */
const NEIGHBOURS = 5;

export function besideRole(catalog: Catalog, scores: RoleScores, role: CatalogRole): Beside {
  const { low, high } = scores.of(role);
  return { range: { low, high }, neighbours: nearby(catalog, role).map(scores.row), sameCode: sameCodeAs(catalog, role) };
}

/** How many leading signs two codes share: the classification is a tree, read from the left. */
const shared = (a: string, b: string): number => {
  const differs = [...a].findIndex((sign, at) => sign !== b[at]);
  return differs === -1 ? a.length : differs;
};

/** Of the same major group: the nearest in the classification, then those with most jobs. */
function nearby({ roles }: Catalog, { id, soc }: CatalogRole): RoleSummary[] {
  const group = soc.slice(0, 2);
  return roles.filter((one) => one.id !== id && one.soc !== soc && one.soc.startsWith(group))
    .sort((a, b) => shared(b.soc, soc) - shared(a.soc, soc) || (b.labour.employment ?? 0) - (a.labour.employment ?? 0))
    .slice(0, NEIGHBOURS);
}

const sameCodeAs = ({ roles }: Catalog, { id, soc }: CatalogRole): Beside["sameCode"] =>
  roles.filter((one) => one.soc === soc && one.id !== id).map((one) => ({ id: one.id, title: one.title }));
