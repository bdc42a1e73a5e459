/** What the log is told: one line of JSON for each entry. */
import type { CallEntry } from "./model/budget.ts";

/** What happened, without anything that a worker said. */
export type LogEntry = { level: "error" | "info"; at: string; error?: string; where?: string[]; call?: CallEntry };
