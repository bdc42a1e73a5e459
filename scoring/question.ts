/** Which open question narrows the score's range most, and when asking more is not worth the worker's time. */
import { plainBounds } from "./amount.ts";
import { levelX, remarked } from "./complexity.ts";
import { resistanceBounds, widthOf, type Ends, type Stretch } from "./interval.ts";
import { ASK } from "./method.ts";
import type { OpenQuestion, QuestionId } from "./results.ts";
import { EPSILON } from "./round.ts";
import { scoreEnds, standingOf, type Standing } from "./standing.ts";
import type { Activities, Bounded, Profile, ScorableRole } from "./vocabulary.ts";

/** A question and the width of the score's range if it were answered at its central value. */
type Answerable = { id: QuestionId; width: number };

/** An answer never widens what is known. */
const narrowed = (now: Ends, then: Ends): Ends => ({ low: Math.max(now.low, then.low), high: Math.min(now.high, then.high) });

/** Width with some tasks changed, all else as it stands. */
function widthWith(standing: Standing, change: (stretch: Stretch, i: number) => Stretch): number {
  return widthOf({ ...standing.bounds, tr: resistanceBounds(standing.stretches.map(change)) });
}

function timeKnown(standing: Standing, is: (i: number) => boolean): number {
  return widthWith(standing, (stretch, i) => {
    const share = standing.week.tasks[i]?.share;
    return share !== undefined && is(i) ? { ...stretch, ...narrowed(stretch, plainBounds(share.value)) } : stretch;
  });
}

function complexityKnown(standing: Standing, is: (i: number) => boolean, known: (x: number) => Bounded): number {
  return widthWith(standing, (stretch, i) => {
    const line = standing.lines[i], x = standing.week.tasks[i]?.x;
    if (line === undefined || x === undefined || !is(i)) return stretch;
    return { ...stretch, ...scoreEnds(standing.role, line, { value: x.value, ...narrowed(x, known(x.value)) }) };
  });
}

const assumedTime = ({ week }: Standing) => (i: number): boolean => week.tasks[i]?.status === "assumed";
const assumedX = ({ week }: Standing) => (i: number): boolean => week.tasks[i]?.xSource === "assumed";

function restOfWeek(standing: Standing): Answerable[] {
  return standing.week.closed ? [] : [{ id: "rest_of_week", width: timeKnown(standing, assumedTime(standing)) }];
}

function level(standing: Standing): Answerable[] {
  if (standing.profile.level !== null) return [];
  return [{ id: "level", width: complexityKnown(standing, assumedX(standing), () => levelX("mid")) }];
}

/** Nobody can say how long or how hard "everything else" is. */
const isRest = ({ role }: Standing, id: string): boolean => role.tasks.some((task) => task.id === id && task.rest);

function times(standing: Standing): Answerable[] {
  const assumed = assumedTime(standing), open = (i: number) => assumed(i) && !isRest(standing, standing.week.tasks[i]?.id ?? "");
  return standing.week.tasks.flatMap(({ id }, at) =>
    (open(at) ? [{ id: `time:${id}` as const, width: timeKnown(standing, (i) => i === at) }] : []));
}

/** The three biggest tasks; of these, the ones whose cases nothing was said about. */
function complexities(standing: Standing): Answerable[] {
  const { tasks } = standing.week;
  const biggest = tasks.map((_, i) => i).filter((i) => (tasks[i]?.share.value ?? 0) > 0 && !isRest(standing, tasks[i]?.id ?? ""))
    .sort((a, b) => (tasks[b]?.share.value ?? 0) - (tasks[a]?.share.value ?? 0) || a - b).slice(0, ASK.complexities);
  return biggest.filter(assumedX(standing)).map((at) =>
    ({ id: `complexity:${tasks[at]?.id ?? ""}` as const, width: complexityKnown(standing, (i) => i === at, remarked) }));
}

/** `part` of one factor is known: its bounds fall to its centre. */
function partKnown(standing: Standing, factor: "evidence" | "barriers" | "growth", part: Bounded): number {
  const now = standing.bounds[factor];
  const then = { ...now, low: now.low + part.value - part.low, high: now.high + part.value - part.high };
  return widthOf({ ...standing.bounds, [factor]: then });
}

function contexts(standing: Standing): Answerable[] {
  const { signals, barrierParts, growthPart } = standing;
  const barrier = (name: string) => barrierParts.find((part) => part.name === name);
  const parts = [
    { id: "employer_ai", factor: "evidence", part: signals.find(({ name }) => name === "company_actions") },
    { id: "ai_work", factor: "growth", part: growthPart },
    { id: "licence_required", factor: "barriers", part: barrier("regulation") },
    { id: "hands_on", factor: "barriers", part: barrier("physical_presence") },
    { id: "union", factor: "barriers", part: barrier("union") },
    { id: "sign_off", factor: "barriers", part: barrier("liability") },
  ] as const;
  return parts.flatMap(({ id, factor, part }) =>
    part === undefined || part.high - part.low < EPSILON ? [] : [{ id, width: partKnown(standing, factor, part) }]);
}

function askable(standing: Standing): OpenQuestion[] {
  const now = widthOf(standing.bounds);
  return [restOfWeek, level, times, complexities, contexts].flatMap((of) => of(standing))
    .map(({ id, width }) => ({ id, shrink: now - width }));
}

/** Every open question with the points of range that its answer is expected to remove, in the order that breaks ties. */
export const openQuestions = (role: ScorableRole, profile: Profile, activities: Activities): OpenQuestion[] =>
  askable(standingOf(role, profile, activities));

/** The open question worth asking next, or null to stop: narrow enough, nothing left worth half a point, or `max` questions asked. */
export function nextQuestion(
  role: ScorableRole, profile: Profile, activities: Activities, asked: readonly QuestionId[], { max = ASK.most }: { max?: number } = {},
): OpenQuestion | null {
  const standing = standingOf(role, profile, activities);
  if (asked.filter((id) => id !== "confirm").length >= max || widthOf(standing.bounds) <= ASK.narrow + EPSILON) return null;
  const best = askable(standing).filter(({ id }) => !asked.includes(id))
    .reduce<OpenQuestion | null>((most, next) => (most === null || next.shrink > most.shrink + EPSILON ? next : most), null);
  return best !== null && best.shrink >= ASK.leastShrink - EPSILON ? best : null;
}
