/** A profile with supposed changes applied, for what-if questions. Pure; nothing is stored. */
import type { Amount, PersonScore, Profile, TaskEntry, WeekTask } from "../../scoring/index.ts";
import type { WhatIfChange } from "./answerer.ts";

/** Applies changes in order; a supposed share is exact, and the other tasks make room in proportion. */
export function adjust(profile: Profile, person: PersonScore, changes: readonly WhatIfChange[]): Profile {
  const shares = new Map(changes.flatMap((change) => (change.kind === "set_share" ? [[change.task, change.share] as const] : [])));
  const timed = shares.size > 0 ? withShares(profile, person.week.tasks, shares) : profile;
  return changes.reduce(withChange, timed);
}

function withChange(profile: Profile, change: WhatIfChange): Profile {
  if (change.kind === "level") return { ...profile, level: change.level, x: null };
  if (change.kind === "context") {
    return { ...profile, context: { ...profile.context, [change.key]: { value: change.value, source: "edited", quote: null } } };
  }
  if (change.kind !== "complexity") return profile;
  if (change.task === "all") return { ...profile, x: change.x };
  const at = <T extends TaskEntry>(entry: T): T => (entry.id === change.task ? { ...entry, x: change.x } : entry);
  const missing = ![...profile.tasks, ...profile.own].some(({ id }) => id === change.task);
  const added: TaskEntry[] = missing ? [{ id: change.task, amount: null, group: null, x: change.x, source: "edited", quote: null }] : [];
  return { ...profile, tasks: [...profile.tasks.map(at), ...added], own: profile.own.map(at) };
}

/** The supposed shares are held; what is left of the week is divided as it was before, ranges included. */
function withShares(profile: Profile, week: readonly WeekTask[], shares: ReadonlyMap<string, number>): Profile {
  const supposed = Math.min(100, [...shares.values()].reduce((sum, share) => sum + share, 0));
  const before = week.filter(({ id }) => !shares.has(id)).reduce((sum, { share }) => sum + share.value, 0);
  const factor = before > 0 ? (100 - supposed) / before : 0;
  const entries = new Map(week.map((task) => [task.id, entryFor(task, shares.get(task.id), factor, profile)]));
  return {
    ...profile, confirmed: true, own: profile.own.map((own) => ({ ...own, ...entries.get(own.id) })),
    tasks: week.filter(({ own }) => !own).map(({ id }) => entries.get(id)!),
  };
}

function entryFor({ id, share }: WeekTask, supposed: number | undefined, factor: number, profile: Profile): TaskEntry {
  const before = [...profile.tasks, ...profile.own].find((entry) => entry.id === id);
  const cap = (value: number): number => Math.min(100, value * factor);
  const amount: Amount = supposed !== undefined
    ? { unit: "percent", value: supposed, precision: "exact", low: null, high: null }
    : share.value * factor <= 0
      ? { unit: "none" }
      : { unit: "percent", value: cap(share.value), precision: "range", low: cap(share.low), high: cap(share.high) };
  return { id, amount, group: null, x: before?.x ?? null, source: "edited", quote: null };
}
