/** What the first visitor would otherwise wait for: word tables and the comparison of all roles, worked out once the server listens. */
import { emptyProfile } from "../scoring/index.ts";
import type { Deps } from "./deps.ts";

/** The start itself is over by then. */
const AFTER_MS = 500;
const SAYING = "About half my week is paperwork, the rest is talking to people.";

/** Does its work a moment from now; a failure is noted and costs nobody anything. Returns a way to call it off. */
export function warmUp({ catalog, interpreter, log }: Deps): () => void {
  const timer = setTimeout(() => {
    catalog.candidates();
    const context = {
      role: catalog.assessed[0]!, roles: [], activities: catalog.everyday, workActivities: catalog.workActivities, question: "", known: emptyProfile(), history: [],
    };
    interpreter.read(SAYING, context).catch((error: unknown) => log({ level: "error", at: "warm-up", error: error instanceof Error ? error.name : "unknown" }));
  }, AFTER_MS);
  timer.unref();
  return () => clearTimeout(timer);
}
