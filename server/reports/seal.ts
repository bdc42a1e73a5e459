/** A report's seal: whoever keeps a copy can tell whether anything in it was changed. It is no signature: whoever changes a copy can seal it anew. */
import { hashOf } from "../../db/reports.ts";

/** Not frozen: the address and dates, what is worked out on reading, and the seal itself. */
const OUTSIDE = new Set(["id", "savedAt", "expiresAt", "made", "seal"]);

/** SHA-256 in hexadecimal over the frozen content as JSON, members by name, so that no detour through another program changes it. */
export const sealOf = (report: object): Promise<string> =>
  hashOf(JSON.stringify(ordered(Object.fromEntries(Object.entries(report).filter(([key]) => !OUTSIDE.has(key))))));

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, of]) => [key, ordered(of)]));
}
