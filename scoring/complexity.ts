/** How hard the cases are: level and remarks → a place x between routine (−1) and complex (1) → a task's AI score. */
import { LEVEL_OFF, LEVEL_X, LEVEL_YEARS, REMARK_OFF, UNKNOWN_LEVEL_X } from "./method.ts";
import { clamp } from "./round.ts";
import type { Bounded, Level, Profile, Source, TaskEntry, TaskScores } from "./vocabulary.ts";

/** AI score 1..5 at x (−1 routine, 0 typical, 1 complex), straight lines between; x outside −1..1 counts as its end. */
export function taskScoreAt(scores: TaskScores, x: number): number {
  const at = clamp(x, -1, 1);
  return at < 0 ? scores.typical + (scores.typical - scores.routine) * at : scores.typical + (scores.complex - scores.typical) * at;
}

/** Level from years in this occupation and leading (or specialist duties) beyond what the role implies; null if neither tells. */
export function levelFor(years: number | null, leads: boolean | null): Level | null {
  if (leads) return "senior";
  if (years === null) return null;
  if (years < LEVEL_YEARS.mid) return "entry";
  return years > LEVEL_YEARS.seniorAbove ? "senior" : "mid";
}

/** One level below today's, never below entry; somebody whose level is unknown counts as mid. */
export const levelBelow = (level: Level | null): Level => (level === "senior" ? "mid" : "entry");

const around = (x: number, off: number): Bounded => {
  const value = clamp(x, -1, 1);
  return { value, low: clamp(value - off, -1, 1), high: clamp(value + off, -1, 1) };
};

/** The bounds that a remark about one's own cases leaves. */
export const remarked = (x: number): Bounded => around(x, REMARK_OFF);

/** The default x of a level, with bounds. */
export const levelX = (level: Level | null): Bounded => (level === null ? { ...UNKNOWN_LEVEL_X } : around(LEVEL_X[level], LEVEL_OFF));

/** x of one task: its own remark, else a remark about all cases (not for own tasks), else the level's. */
export function complexityOf(profile: Profile, entry: TaskEntry | null, own: boolean): { x: Bounded; xSource: Source } {
  if (entry !== null && entry.x !== null) return { x: remarked(entry.x), xSource: entry.source };
  if (profile.x !== null && !own) return { x: remarked(profile.x), xSource: "stated" };
  return { x: levelX(profile.level), xSource: "assumed" };
}
