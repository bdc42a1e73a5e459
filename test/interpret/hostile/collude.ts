/** One hostile message before an interpreter whose model colludes: every claim, quote by quote, through the product's own path. */
import type { Finding } from "../../../server/interpret/findings.ts";
import { modelInterpreter } from "../../../server/interpret/model/reading.ts";
import { ground } from "../../../server/interview/ground.ts";
import { mask } from "../../../server/interview/mask.ts";
import { collusion, scripted } from "./colluder.ts";
import { contextOf, type Attack } from "./rows.ts";

/** An interpreter takes so many findings of one reply at the most. */
const AT_ONCE = 40;

/** All that any of its replies brings about. `safest`: the task that it wants to fill the week. */
export async function collude(row: Attack, safest: string): Promise<Finding[]> {
  const message = mask(row.message);
  const context = contextOf(row);
  const claims = collusion(message, context.role!, safest);
  const replies = Array.from({ length: Math.ceil(claims.length / AT_ONCE) }, (_, at) => claims.slice(at * AT_ONCE, (at + 1) * AT_ONCE));
  const found: Finding[] = [];
  for (const reply of replies) {
    const reading = await modelInterpreter(scripted(reply)).read(message, context);
    found.push(...ground(reading.findings, message, { ...context, roles: reading.found }));
    if (reading.by === "embedded") break;
  }
  return found;
}
