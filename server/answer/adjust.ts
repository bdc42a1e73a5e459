/** A profile with supposed changes applied, for what-if questions. Pure; nothing is stored. */
import {
  CONTEXT, withContext, withEntry, withLevel, withShare, withX, withXForAll, type ContextKey, type ContextValue, type PersonScore, type Profile, type WeekTask,
} from "../../scoring/index.ts";
import type { WhatIfChange } from "./answerer.ts";

/** Applies changes in order; a supposed share is exact, and the other tasks make room in proportion. */
export function adjust(profile: Profile, person: PersonScore, changes: readonly WhatIfChange[]): Profile {
  const shares = new Map(changes.flatMap((change) => (change.kind === "set_share" ? [[change.task, change.share] as const] : [])));
  const timed = shares.size > 0 ? withShares(profile, person.week.tasks, shares) : profile;
  return changes.reduce(withChange, timed);
}

function withChange(profile: Profile, change: WhatIfChange): Profile {
  switch (change.kind) {
    case "level": return withLevel({ ...profile, x: null }, change.level);
    case "complexity": return change.task === "all" ? withXForAll(profile, change.x) : withX(profile, change.task, change.x);
    case "context": return isValue(change.key, change.value) ? withContext(profile, change.key, change.value) : profile;
    case "set_share": return profile;
  }
}

const isValue = (key: ContextKey, value: string): value is ContextValue => (CONTEXT[key] as readonly string[]).includes(value);

/** The supposed shares are held; what is left of the week is divided as it was before, ranges included. */
function withShares(profile: Profile, week: readonly WeekTask[], shares: ReadonlyMap<string, number>): Profile {
  const supposed = Math.min(100, [...shares.values()].reduce((sum, share) => sum + share, 0));
  const before = week.filter(({ id }) => !shares.has(id)).reduce((sum, { share }) => sum + share.value, 0);
  const factor = before > 0 ? (100 - supposed) / before : 0;
  return week.reduce<Profile>(
    (changed, task) => (shares.has(task.id) ? withShare(changed, task.id, shares.get(task.id)!) : shrunk(changed, task, factor)),
    { ...profile, confirmed: true },
  );
}

function shrunk(profile: Profile, { id, share }: WeekTask, factor: number): Profile {
  const scaled = (value: number): number => Math.min(100, value * factor);
  const value = scaled(share.value);
  return withEntry(profile, id, {
    group: null,
    amount: value > 0 ? { unit: "percent", value, precision: "range", low: scaled(share.low), high: scaled(share.high) } : { unit: "none" },
  });
}
