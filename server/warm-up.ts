/** What the first visitor would otherwise wait for: word tables and the comparison of all roles, worked out once the server listens. */
import { emptyProfile } from "../scoring/index.ts";
import type { Deps } from "./deps.ts";
import { interpret } from "./interpret/embedded.ts";

/** The start itself is over by then. */
const AFTER_MS = 500;
const SAYING = "About half my week is paperwork, the rest is talking to people.";

/** Does its work a moment from now. Returns a way to call it off. */
export function warmUp({ catalog }: Deps): () => void {
  const timer = setTimeout(() => {
    catalog.candidates();
    const context = {
      role: catalog.assessed[0]!, roles: [], activities: catalog.everyday, workActivities: catalog.workActivities, question: "", known: emptyProfile(), history: [],
    };
    interpret(SAYING, context);
  }, AFTER_MS);
  timer.unref();
  return () => clearTimeout(timer);
}
