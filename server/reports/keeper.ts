/** Saved reports as their readers and savers see them: found, gone or unknown; changed only with the key. */
import type { Catalog } from "../../db/catalog.ts";
import type { Db } from "../../db/client.ts";
import { changeReport, deleteReport, expiryFrom, findReport, hashOf, saveReport, type Sought } from "../../db/reports.ts";
import type { ReportSnapshot } from "../../web/pages/props.ts";
import { isOurId } from "../body.ts";
import { Refusal, unknownThing } from "../problems.ts";
import type { ReportChange } from "../wire.ts";
import { altered } from "./alter.ts";
import { sealOf } from "./seal.ts";
import type { Frozen } from "./snapshot.ts";
import { madeBy, opened } from "./versions.ts";
import { without } from "./without.ts";

/** The report that saving would make now; its id is empty. */
export function unsaved(frozen: Frozen, now: Date): ReportSnapshot {
  const savedAt = now.toISOString();
  return { ...frozen, id: "", savedAt, expiresAt: expiryFrom(now), scoredAt: savedAt, earlier: [], seal: null, made: madeBy(frozen.method) };
}

/** Keeps a report for a year; `key` is the only way to change it. */
export async function keep(db: Db, frozen: Frozen, id: string, key: string, now: Date): Promise<ReportSnapshot> {
  const report = unsaved(frozen, now), { savedAt, expiresAt } = report, body = await storedBody(report);
  await saveReport(db, { id, createdAt: savedAt, expiresAt, body }, key);
  return opened({ id, createdAt: savedAt, expiresAt, body });
}

/** The report as saved. Throws 404 for an id that never was, 410 after deletion or expiry, and as `opened`. */
export async function read(db: Db, id: string, now: Date): Promise<ReportSnapshot> {
  return opened((await found(db, id, now)).report);
}

/** So often a change is tried again that another one at the same moment came before. */
const TRIES = 20;

/** Changes what is asked, each on top of what others have changed meanwhile. Throws as `read` and `altered`, 401 without a key, 403 for a wrong one. */
export async function change({ db, catalog }: { db: Db; catalog: Catalog }, id: string, key: string | null, asked: ReportChange, now: Date): Promise<ReportSnapshot> {
  const expiresAt = asked.extend ? expiryFrom(now) : null;
  for (let time = 0; time < TRIES; time++) {
    const { report } = await unlocked(db, id, key, now);
    const before = opened(report), after = altered(catalog, before, asked, now.toISOString());
    const body = after === before ? null : await storedBody(after);
    const changed = await changeReport(db, id, { expiresAt, body, was: report.body });
    if (changed) return opened(changed);
  }
  throw new Refusal(503, "This report is being changed by many at once. Please send this again.", [], { "retry-after": "1" });
}

/** Deletes for good, also what cannot be read any more. Throws 404, 410, 401 and 403 as `change`. */
export async function remove(db: Db, id: string, key: string | null, now: Date): Promise<void> {
  await unlocked(db, id, key, now);
  await deleteReport(db, id, now);
}

/** What is stored: the address and the dates stand beside it, and what is worked out on reading is not kept. */
export async function storedBody(report: ReportSnapshot): Promise<string> {
  return JSON.stringify({ ...without(report, "id", "savedAt", "expiresAt", "made"), seal: await sealOf(report) });
}

const gone = (): Refusal => new Refusal(410, "This report was deleted or has expired.");

type Found = Extract<Sought, { state: "found" }>;

async function found(db: Db, id: string, now: Date): Promise<Found> {
  const sought = isOurId(id) ? await findReport(db, id, now) : ({ state: "unknown" } as const);
  if (sought.state === "gone") throw gone();
  if (sought.state === "unknown") throw unknownThing("report");
  return sought;
}

/** Hashes of random keys of over 128 bits: comparing them in plain time tells a guesser nothing of use. */
async function unlocked(db: Db, id: string, key: string | null, now: Date): Promise<Found> {
  const sought = await found(db, id, now);
  if (key === null) throw new Refusal(401, "Send the report’s key as “Authorization: Bearer …”.", [], { "www-authenticate": "Bearer" });
  if ((await hashOf(key)) !== sought.keyHash) throw new Refusal(403, "The key is not the one of this report.");
  return sought;
}
