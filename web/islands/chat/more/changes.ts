/** The list of changes of a what-if while it is put together: one change per thing, shares that leave room for each other. */
import type { Change, ContextValue, Disagreement, Lever, Profile, Scenario, Week } from "../../../../scoring/index.ts";

/** As many as the server takes. */
export const MOST_CHANGES = 30;
const SLACK = 1e-9;

type Share = Extract<Change, { kind: "set_share" }>;
const isShare = (change: Change): change is Share => change.kind === "set_share";

/** What a change is about: a later change of the same thing takes its place. */
export function subjectOf(change: Change): string {
  switch (change.kind) {
    case "set_share":
      return `share:${change.task}`;
    case "complexity":
      return `cases:${change.task}`;
    case "context":
      return `context:${change.key}`;
    case "level":
      return "level";
  }
}

export const without = (changes: readonly Change[], subject: string): Change[] => changes.filter((one) => subjectOf(one) !== subject);

/** The change is made last, as that is how the rules apply them: the level first, for it sets all cases that have no word of their own. */
export function withChange(changes: readonly Change[], change: Change): Change[] {
  const others = without(changes, subjectOf(change));
  if (change.kind === "level") return [change, ...others];
  // Said of all cases, it takes the place of what was said of single ones.
  const kept = change.kind === "complexity" && change.task === "all" ? others.filter(({ kind }) => kind !== "complexity") : others;
  return [...kept, change];
}

/** Supposes `share` percent of the week for a task. Where the shares leave no room, those supposed the longest ago give way. */
export function withShareOf(changes: readonly Change[], week: Week, task: string, share: number): Change[] {
  let next = withChange(changes, { kind: "set_share", task, share });
  while (!fits(next, week)) {
    const oldest = next.find((one) => isShare(one) && one.task !== task);
    if (!oldest) return next;
    next = without(next, subjectOf(oldest));
  }
  return next;
}

/** Within the week, and something is left that can take the rest of it. */
function fits(changes: readonly Change[], { tasks }: Week): boolean {
  const supposed = new Map(changes.filter(isShare).map(({ task, share }) => [task, share]));
  const sum = [...supposed.values()].reduce((all, share) => all + share, 0);
  if (sum > 100 + SLACK) return false;
  return sum > 100 - SLACK || tasks.some(({ id, share }) => !supposed.has(id) && share.value > 0);
}

/** True where a list holds each of these changes as they are. */
export const holds = (changes: readonly Change[], some: readonly Change[]): boolean =>
  some.every((one) => changes.some((other) => JSON.stringify(other) === JSON.stringify(one)));

/** A lever of the rules as changes to try: what it moves, on the week as it is. */
export function changesOfLever(lever: Lever, { tasks }: Week): Change[] {
  const shareOf = (id: string): number => tasks.find((task) => task.id === id)?.share.value ?? 0;
  switch (lever.kind) {
    case "move_time":
      return [
        { kind: "set_share", task: lever.from, share: Math.max(0, shareOf(lever.from) - lever.points) },
        { kind: "set_share", task: lever.to, share: Math.min(100, shareOf(lever.to) + lever.points) },
      ];
    case "harder_cases":
      return [{ kind: "complexity", task: lever.task, x: lever.x }];
    case "barrier":
      return [{ kind: "context", key: lever.context, value: lever.value as ContextValue }];
  }
}

/** The worker's own words, which no score needs. */
const WORDS = new Set(["quote", "text"]);
/** What the API answers with the same figures: without the worker's words about their work, and without what is not known. */
export function requestOf(roleId: string, profile: Profile, scenarios: readonly Scenario[], disagreements: readonly Disagreement[]): object {
  const bare = JSON.stringify(profile, (key, value) => (WORDS.has(key) || (value === null && key !== "low" && key !== "high") ? undefined : value));
  return { roleId, profile: JSON.parse(bare) as object, scenarios, disagreements: disagreements.map((one) => ({ ...one, reason: "" })) };
}
