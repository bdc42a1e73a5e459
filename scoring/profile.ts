/** A worker as data: the empty profile, and ways to set one value. Nothing is changed in place. */
import type { Week } from "./results.ts";
import type { Amount, Context, ContextKey, ContextValue, Level, Profile, Source, TaskEntry } from "./vocabulary.ts";

const NO_CONTEXT: Context = {
  certificate: null, licence_required: null, place: null, hands_on: null, union: null, sign_off: null, employer_ai: null, ai_work: null,
};

/** Nothing known: everything is assumed from the role. */
export const emptyProfile = (): Profile =>
  ({ level: null, x: null, week: null, tasks: [], own: [], context: { ...NO_CONTEXT }, confirmed: false });

/** What is known of a task, or an entry that knows nothing yet. */
export function entryOf(profile: Profile, id: string): TaskEntry {
  const known = profile.own.find((entry) => entry.id === id) ?? profile.tasks.find((entry) => entry.id === id);
  return known ?? { id, amount: null, group: null, x: null, source: "assumed", quote: null };
}

/** Changes one task's entry, own or of the role; one that is not there yet is added as a task of the role. */
export function withEntry(profile: Profile, id: string, change: Partial<Omit<TaskEntry, "id">>): Profile {
  if (profile.own.some((entry) => entry.id === id)) {
    return { ...profile, own: profile.own.map((entry) => (entry.id === id ? { ...entry, ...change } : entry)) };
  }
  const entry = { ...entryOf(profile, id), ...change };
  const known = profile.tasks.some((task) => task.id === id);
  return { ...profile, tasks: known ? profile.tasks.map((task) => (task.id === id ? entry : task)) : [...profile.tasks, entry] };
}

const exactly = (percent: number): Amount => ({ unit: "percent", value: percent, precision: "exact", low: null, high: null });

/** Sets a task to exactly `percent` of the week, as the panel does; the worker's earlier words on it no longer apply. */
export const withShare = (profile: Profile, id: string, percent: number): Profile =>
  withEntry(profile, id, { amount: exactly(percent), group: null, source: "edited", quote: null });

/** Sets the complexity (−1..1) of one task. Its time stays as it is. */
export function withX(profile: Profile, id: string, x: number): Profile {
  const { amount, source } = entryOf(profile, id);
  return withEntry(profile, id, { x, source: amount === null ? "edited" : source });
}

/** Sets the complexity (−1..1) of all tasks of the role at once: earlier remarks on single ones give way. */
export const withXForAll = (profile: Profile, x: number): Profile =>
  ({ ...profile, x, tasks: profile.tasks.map((entry) => ({ ...entry, x: null })) });

export const withLevel = (profile: Profile, level: Level): Profile => ({ ...profile, level });

/** Answers one context question. */
export const withContext = <K extends ContextKey>(profile: Profile, key: K, value: ContextValue<K>, source: Source = "edited"): Profile =>
  ({ ...profile, context: { ...profile.context, [key]: { value, source, quote: null } } });

/** Writes the resolved week into the profile, centre and bounds, so that a what-if changes one thing and nothing follows it. */
export function withWeekFixed(profile: Profile, week: Week): Profile {
  return week.tasks.reduce((fixed, { id, share }) => withEntry(fixed, id, {
    group: null,
    amount: { unit: "percent", value: share.value, precision: "range", low: share.low, high: share.high },
  }), profile);
}

/** Moves `points` percent of the week from one task to another (no more than there is); all others stay as resolved. */
export function withMove(profile: Profile, week: Week, from: string, to: string, points: number): Profile {
  const shareOf = (id: string) => week.tasks.find((task) => task.id === id)?.share.value ?? 0;
  const moved = Math.min(points, shareOf(from));
  const fixed = withWeekFixed(profile, week);
  return withShare(withShare(fixed, from, shareOf(from) - moved), to, shareOf(to) + moved);
}
