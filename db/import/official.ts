/** The official task statements of an occupation, where the operator has imported a release. They stay in the operator's database. */
import { select, type Db } from "../client.ts";

/** `id` is O*NET's, null for a new task; `type` is null where O*NET has not rated it yet; importance from 1 to 5. */
export type OfficialTask = { id: number | null; statement: string; type: "core" | "supplemental" | "new" | null; importance: number | null };

export type Official = {
  /** Version, such as "30.1", and date, such as "December 2025". */
  release: string; released: string | null;
  title: string; jobZone: number | null;
  /** In the order in which they are shown: core ones first, of one type the most important first, new ones last. */
  tasks: OfficialTask[];
};

type Row = Omit<OfficialTask, "statement"> & Omit<Official, "tasks"> & { statement: string | null };

/** The cross join keeps the order: the one release first, then its rows by their keys. */
const OF_CODE = `SELECT r.version AS release, r.released, o.title, o.job_zone AS jobZone, t.task_id AS id, t.statement, t.type, t.importance
  FROM official_release r CROSS JOIN official_occupation o ON o.release_id = r.id AND o.soc = ?
  LEFT JOIN official_task t ON t.release_id = r.id AND t.soc = o.soc
  WHERE r.imported_at IS NOT NULL ORDER BY t.position`;

/** What the imported release says about a code; null where none is imported or it does not know the code. */
export async function officialTasks(db: Db, soc: string): Promise<Official | null> {
  const rows = await select<Row>(db, { sql: OF_CODE, args: [soc] });
  if (!rows[0]) return null;
  const { release, released, title, jobZone } = rows[0];
  const tasks = rows.flatMap(({ id, statement, type, importance }) => (statement === null ? [] : [{ id, statement, type, importance }]));
  return { release, released, title, jobZone, tasks };
}

/** The line that O*NET's licence (CC BY 4.0) asks for wherever statements or figures of a release are shown. */
export function attribution(version: string): string {
  const database = /^\d/.test(version) ? `O*NET ${version} Database` : "O*NET Database";
  return `This page includes information from the ${database} by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). `
    + "Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. Foothold has modified all or some of this information. "
    + "USDOL/ETA has not approved, endorsed, or tested these modifications.";
}
