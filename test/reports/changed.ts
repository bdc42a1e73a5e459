/** The catalogue as it could be another day, and reports of today's to hold against it. */
import { catalogFrom, type Catalog } from "../../db/catalog.ts";
import { loadCatalog, readFiles } from "../../db/load-catalog.ts";
import type { AssessedRole } from "../../db/role.ts";
import { storedBody, unsaved } from "../../server/reports/keeper.ts";
import { freeze, type Reported } from "../../server/reports/snapshot.ts";
import { opened } from "../../server/reports/versions.ts";
import { NO_FILTERS } from "../../scoring/index.ts";
import type { ReportSnapshot } from "../../web/pages/props.ts";
import { sampleProfile } from "../../web/sample.ts";

export const catalog = loadCatalog();

/** With another medical coder; null takes the role out. */
export function catalogWith(change: (coder: AssessedRole) => AssessedRole | null): Catalog {
  const files = readFiles(), roles = files.roles as AssessedRole[];
  return catalogFrom({ ...files, roles: roles.flatMap((role) => (role.id === "medical-coder" ? change(role) ?? [] : role)) });
}

/** The sample coder, who sees the coding and a task of their own otherwise and keeps a what-if. */
export const KEPT: Reported = {
  profile: sampleProfile(), filters: NO_FILTERS,
  scenarios: [{ id: "s", name: "More denials", changes: [{ kind: "set_share", task: "handle-denials", share: 30 }, { kind: "context", key: "union", value: "agreement" }] }],
  disagreements: [{ task: "assign-codes", score: 2, reason: "The hard charts are all mine." }, { task: "check-autocoder", score: 1, reason: "Nobody checks the checker." }],
};

/** A report saved and read again, as a database would give it. */
export async function savedReport(from: Catalog = catalog, reported: Reported = KEPT): Promise<ReportSnapshot> {
  const [createdAt, expiresAt] = ["2026-11-21T12:00:00.000Z", "2027-11-21T12:00:00.000Z"];
  const body = await storedBody(unsaved(freeze(from, from.role("medical-coder")!, reported), new Date(createdAt)));
  return opened({ id: "r".repeat(24), createdAt, expiresAt, body });
}
