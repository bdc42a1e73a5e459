/** A report's seal: whoever keeps a copy can tell whether anything in it was changed. It is no signature: whoever changes a copy can seal it anew. */
import { hashOf } from "../../db/reports.ts";
import type { ReportSnapshot } from "../../web/pages/props.ts";

/** Not frozen: the address and dates, what is worked out on reading, and the seal itself. */
const OUTSIDE = new Set(["id", "savedAt", "expiresAt", "made", "seal"]);

/** Seals all that is frozen. */
export async function sealOf(report: object): Promise<NonNullable<ReportSnapshot["seal"]>> {
  const of = Object.keys(report).filter((member) => !OUTSIDE.has(member)).sort();
  return { sha256: await digestOf(report, of), of };
}

/** SHA-256 in hexadecimal of these members as JSON, in the order of their names, so that no detour through another program changes it. */
export const digestOf = (report: object, of: readonly string[]): Promise<string> =>
  hashOf(JSON.stringify(ordered(Object.fromEntries(Object.entries(report).filter(([member]) => of.includes(member))))));

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([member, of]) => [member, ordered(of)]));
}
