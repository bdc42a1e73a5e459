/** Saved reports as their readers and savers see them: found, gone or unknown; changed only with the key. */
import type { Db } from "../../db/client.ts";
import { changeReport, deleteReport, expiryFrom, findReport, hashOf, saveReport, type Sought } from "../../db/reports.ts";
import type { ReportSnapshot } from "../../web/pages/props.ts";
import { isOurId } from "../body.ts";
import { Refusal, unknownThing } from "../problems.ts";
import type { ReportChange } from "../wire.ts";
import { withoutQuotes, type Frozen } from "./snapshot.ts";

/** Keeps a report for a year; `key` is the only way to change it. */
export async function keep(db: Db, frozen: Frozen, id: string, key: string, now: Date): Promise<ReportSnapshot> {
  const savedAt = now.toISOString();
  const expiresAt = expiryFrom(now);
  await saveReport(db, { id, createdAt: savedAt, expiresAt, body: JSON.stringify(frozen) }, key);
  return { ...frozen, id, savedAt, expiresAt };
}

/** The report as saved. Throws 404 for an id that never was, 410 after deletion or expiry. */
export async function read(db: Db, id: string, now: Date): Promise<ReportSnapshot> {
  return snapshotOf((await found(db, id, now)).report);
}

/** Extends by a year from now, takes the quotes out, or both. Throws as `read`, 401 without a key, 403 for a wrong one. */
export async function change(db: Db, id: string, key: string | null, { extend, hideQuotes }: ReportChange, now: Date): Promise<ReportSnapshot> {
  const { report } = await unlocked(db, id, key, now);
  const changed = await changeReport(db, id, {
    expiresAt: extend ? expiryFrom(now) : null,
    body: hideQuotes ? JSON.stringify(withoutQuotes(JSON.parse(report.body) as Frozen)) : null,
  });
  if (!changed) throw gone();
  return snapshotOf(changed);
}

/** Deletes for good. Throws as `change`. */
export async function remove(db: Db, id: string, key: string | null, now: Date): Promise<void> {
  await unlocked(db, id, key, now);
  await deleteReport(db, id, now);
}

const gone = (): Refusal => new Refusal(410, "This report was deleted or has expired. Nothing of it is kept.");

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

const snapshotOf = ({ id, createdAt, expiresAt, body }: Found["report"]): ReportSnapshot =>
  ({ ...(JSON.parse(body) as Frozen), id, savedAt: createdAt, expiresAt });
