/** Where two values differ, exactly: no tolerance, no rounding. */

/** `path`: as one would write it in a program, such as "score.week.tasks[3].share.low". `undefined`: not there. */
export type Difference = { path: string; kept: unknown; found: unknown };

/** Every leaf in which two JSON values differ; numbers are the same only if every bit is. */
export function differences(kept: unknown, found: unknown, path = ""): Difference[] {
  if (Array.isArray(kept) && Array.isArray(found)) {
    const length = Math.max(kept.length, found.length);
    return Array.from({ length }, (_, at) => differences(kept[at], found[at], `${path}[${at}]`)).flat();
  }
  if (isRecord(kept) && isRecord(found)) {
    const members = [...new Set([...Object.keys(kept), ...Object.keys(found)])];
    return members.flatMap((member) => differences(kept[member], found[member], path === "" ? member : `${path}.${member}`));
  }
  return Object.is(kept, found) ? [] : [{ path, kept, found }];
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value);
