/** What the log is told, one line of JSON for each entry: of an error its name and place, never what it says. */
import type { CallEntry } from "./model/budget.ts";

/** What happened, without anything that a worker said. */
export type LogEntry = { level: "error" | "info"; at: string; error?: string; where?: string[]; call?: CallEntry };

export const nameOf = (error: unknown): string => (error instanceof Error ? error.name : "unknown");

/** The first three places of the stack. The message is taken out first: it may quote a worker's lines, which may look like places. */
export function whereOf(error: unknown): string[] {
  if (!(error instanceof Error)) return [];
  const places = (error.stack ?? "").replace(error.message, "").split("\n").filter((line) => /^\s+at /.test(line));
  return places.slice(0, 3).map((line) => line.trim());
}
