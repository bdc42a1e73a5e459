/** The worker's job in what a model said: one of those offered, one looked up by the name that the model gives, or none for sure. */
import type { Finding } from "../findings.ts";
import { jobIn, readRole } from "../facts/role.ts";
import { stems } from "../match/lexicon.ts";
import type { NamedRole, ReadableRole, ReadingContext } from "../interpreter.ts";
import type { SaidFinding } from "./reply.ts";

/** `role`: the job after the message. `finding`: null where it stays what it was. `found`: jobs looked up for it. */
export type Job = { role: ReadableRole | null; finding: Extract<Finding, { kind: "role" }> | null; found: readonly NamedRole[] };

/** Beside the job that was understood, or instead of it. */
const OFFERED = { besides: 4, instead: 5 };
const LONGEST_TITLE = 200;

/** The job whose tasks are shown to the model: the worker's, or the one that the message names for sure. */
export const shownJob = ({ role, roles }: ReadingContext): ReadableRole | null => role ?? (roles[0]?.sure ? roles[0].role : null);

/** Looks a name up where none of the offered jobs is meant; `text`: the quotable part of the message. Throws what the search throws. */
export async function jobOf(said: readonly SaidFinding[], text: string, context: ReadingContext): Promise<Job> {
  const named = said.find((one) => one.kind === "role");
  if (!named) return context.role ? { role: context.role, finding: null, found: [] } : byRules(text, context);
  const offered = context.roles.find(({ role }) => role.id === named.role);
  if (offered) return taken(offered.role, context.roles, named.quote, context, []);
  if (isInvented(named.title, text, context)) return byRules(text, context);
  const found = named.title.trim() ? await context.search(named.title.slice(0, LONGEST_TITLE)) : [];
  if (found[0]?.sure) return taken(found[0].role, found, named.quote, context, found);
  return context.role ? { role: context.role, finding: null, found: [] } : unsure(named.quote, found, context);
}

/** The words name a job for sure, and the model calls it something of which they hold nothing. */
function isInvented(title: string, text: string, { role, roles }: ReadingContext): boolean {
  const told = new Set(stems(text));
  return role === null && roles[0]?.sure === true && !stems(title).some((stem) => told.has(stem));
}

function taken(role: ReadableRole, among: readonly NamedRole[], quote: string, context: ReadingContext, found: readonly NamedRole[]): Job {
  if (role.id === context.role?.id) return { role: context.role, finding: null, found: [] };
  const others = idsOf(among).filter((id) => id !== role.id).slice(0, OFFERED.besides);
  return { role, finding: { kind: "role", roleId: role.id, title: role.title, others, quote }, found };
}

/** Named in the worker's words: what the model calls it is shown to nobody. */
function unsure(quote: string, found: readonly NamedRole[], context: ReadingContext): Job {
  const title = (jobIn(quote)?.title ?? quote).slice(0, LONGEST_TITLE);
  const others = idsOf([...found, ...context.roles]).slice(0, OFFERED.instead);
  return { role: null, finding: { kind: "role", roleId: null, title, others, quote }, found };
}

/** What the rules understand of the job, where the model says nothing of it. */
export function byRules(text: string, context: ReadingContext): Job {
  const [finding] = readRole(text, context);
  if (finding?.kind !== "role") return { role: context.role, finding: null, found: [] };
  const role = context.roles.find(({ role: { id } }) => id === finding.roleId)?.role ?? null;
  return { role: role ?? context.role, finding, found: [] };
}

const idsOf = (roles: readonly NamedRole[]): string[] => [...new Set(roles.map(({ role }) => role.id))];
