/** Activities as if they were the tasks of a role, so that the same matching serves both. */
import type { ReadableActivity, ReadableRole } from "../interpreter.ts";

const pseudoRoles = new WeakMap<readonly ReadableActivity[], ReadableRole>();

export function asRole(activities: readonly ReadableActivity[]): ReadableRole {
  const known = pseudoRoles.get(activities);
  if (known) return known;
  const tasks = activities.map(({ id, label, phrases }) => ({ id, label, statement: "", share: 100 / activities.length, phrases }));
  const role: ReadableRole = { id: "activities", soc: "", title: "", aliases: [], tasks };
  pseudoRoles.set(activities, role);
  return role;
}
