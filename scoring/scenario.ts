/** A change to try on a worker's profile, alone or several under one name; each is put through the whole formula. Pure; nothing is stored. */
import { scorePerson } from "./personal.ts";
import { withContext, withEntry, withLevel, withShare, withX, withXForAll } from "./profile.ts";
import type { PersonScore, WeekTask } from "./results.ts";
import { roundHalfUp } from "./round.ts";
import { CONTEXT, type Activities, type ContextKey, type ContextValue, type Level, type Profile, type ScorableRole } from "./vocabulary.ts";

/** Shares in percent of the week; x in −1..1. */
export type Change =
  | { kind: "set_share"; task: string; share: number }
  | { kind: "level"; level: Level }
  | { kind: "complexity"; task: string | "all"; x: number }
  | { kind: "context"; key: ContextKey; value: ContextValue };

/** Changes that a worker keeps under a name. */
export type Scenario = { id: string; name: string; changes: readonly Change[] };
/** What a scenario comes to: `value` as shown, `exact` not rounded, `gain` in points as shown, after minus before. */
export type TriedScenario = Scenario & Pick<PersonScore, "value" | "exact" | "low" | "high" | "zone" | "impact"> & { gain: number };

/** Applies changes in order; a supposed share is exact, and the other tasks make room in proportion. */
export function withChanges(profile: Profile, person: PersonScore, changes: readonly Change[]): Profile {
  const shares = new Map(changes.flatMap((change) => (change.kind === "set_share" ? [[change.task, change.share] as const] : [])));
  const timed = shares.size > 0 ? withShares(profile, person.week.tasks, shares) : profile;
  return changes.reduce(withChange, timed);
}

/** Recomputes a scenario; `person` is the score of the profile without its changes. */
export function tryScenario(role: ScorableRole, profile: Profile, activities: Activities, person: PersonScore, scenario: Scenario): TriedScenario {
  const { value, exact, low, high, zone, impact } = scorePerson(role, withChanges(profile, person, scenario.changes), activities);
  return { ...scenario, value, exact, low, high, zone, impact, gain: roundHalfUp(value - person.value, 1) };
}

function withChange(profile: Profile, change: Change): Profile {
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
