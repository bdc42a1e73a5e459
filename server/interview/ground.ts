/** Validates findings one by one: a bad one is dropped, the turn is not. A quote must stand in what the worker wrote, now or before. */
import { finding, type Finding } from "../interpret/findings.ts";
import type { RulesContext } from "../interpret/interpreter.ts";

/** Keeps the findings that fit the schema, the message and the catalogue; `message` is the masked text. */
export function ground(found: readonly unknown[], message: string, context: RulesContext): Finding[] {
  const valid = found.flatMap((one) => {
    const parsed = finding.safeParse(one);
    return parsed.success ? [parsed.data] : [];
  });
  const role = context.roles.find(({ role: { id } }) => valid.some((f) => f.kind === "role" && f.roleId === id))?.role ?? context.role;
  const ids = new Set([...(role?.tasks ?? []), ...context.known.own].map(({ id }) => id));
  for (const one of valid) if (one.kind === "own_task") ids.add(one.id);
  const activities = new Set([...context.activities, ...context.workActivities].map(({ id }) => id));
  const kept = valid.filter((one) => isQuoted(one, message, context) && known(one, ids, activities, context));
  return asks(kept, message, context) ? [{ kind: "request", request: "explain", quote: message.slice(0, LONGEST_QUOTE) }] : kept;
}

/** Time can be understood anew in the light of a later answer: its quote stands where it was said. */
const isQuoted = ({ kind, quote }: Finding, message: string, { history }: RulesContext): boolean =>
  message.includes(quote) || ((kind === "time" || kind === "own_task" || kind === "not_done") && history.some(({ answer }) => answer.includes(quote)));

/** What the schema allows. */
const LONGEST_QUOTE = 600;

/** Nothing was found, but the message ends as a question does, or there is nothing left to answer: the worker asks us something. */
function asks(found: readonly Finding[], message: string, { role, question }: RulesContext): boolean {
  const nothing = found.every((one) => one.kind === "request" && one.request === "unclear");
  return nothing && role !== null && (question === "" || /\?\s*$/.test(message));
}

function known(one: Finding, ids: ReadonlySet<string>, activities: ReadonlySet<string>, context: RulesContext): boolean {
  switch (one.kind) {
    case "role": return [...(one.roleId === null ? [] : [one.roleId]), ...one.others].every((id) => context.roles.some(({ role }) => role.id === id));
    case "time": return one.tasks.every((id) => ids.has(id));
    case "not_done": return ids.has(one.task);
    case "complexity": return one.task === "all" || ids.has(one.task);
    case "own_task": return activities.has(one.activity);
    default: return true;
  }
}
