/** What the catalogue and the rules of today say of a saved worker, where they say otherwise than the report. */
import type { Catalog } from "../../db/catalog.ts";
import { scorable } from "../../db/role.ts";
import { BARRIERS, METHOD, roundHalfUp, scorePerson, SIGNALS, type Activities, type PersonScore, type ScorableRole, type TaskScores } from "../../scoring/index.ts";
import type { ReportSnapshot, ReportToday } from "../../web/pages/props.ts";

type Changed = Extract<ReportToday, { state: "changed" }>;

/** Null where nothing that counts has changed since the report was scored. The numbers are compared, not versions: rules that make facts change, too. */
export function todayOf(catalog: Catalog, report: ReportSnapshot): ReportToday | null {
  const { version: catalogVersion } = catalog, method = METHOD;
  const then = scorable(report.role), now = catalog.scorable(report.role.id), role = catalog.summary(report.role.id) ?? catalog.role(report.role.id);
  if (!now || !role) return { state: "gone", catalogVersion, method };
  const score = scorePerson(now, report.profile, catalog.activities);
  const differs = { tasks: changedTasks(then, now), activities: changedActivities(report, catalog.activities), parts: changedParts(then, now) };
  const same = Object.values(differs).every(({ length }) => length === 0) && sameScore(score, report.score);
  const { version, assessedOn } = role;
  return same ? null : {
    state: "changed", catalogVersion, method, version, assessedOn, score: headlineOf(score), gain: roundHalfUp(score.value - report.score.value, 1),
    ...differs, lost: lostTasks(report, now),
  };
}

/** What a report leads with. */
export const headlineOf = ({ value, low, high, zone }: PersonScore): Changed["score"] => ({ value, low, high, zone });

const sameScore = (a: PersonScore, b: PersonScore): boolean => a.exact === b.exact && a.exactLow === b.exactLow && a.exactHigh === b.exactHigh;
const sameScores = (a: TaskScores, b: TaskScores): boolean => a.routine === b.routine && a.typical === b.typical && a.complex === b.complex;

/** Tasks whose time or AI score differs, and those that came or went, in the order of today's role. */
function changedTasks(then: ScorableRole, now: ScorableRole): Changed["tasks"] {
  const [old, recent] = [then, now].map(({ tasks }) => new Map(tasks.map(({ id, label, share, score }) => [id, { label, figures: { share, score } }]))) as [Known, Known];
  return [...new Set([...recent.keys(), ...old.keys()])].flatMap((id) => {
    const before = old.get(id)?.figures ?? null, after = recent.get(id)?.figures ?? null;
    const same = before && after && before.share === after.share && sameScores(before.score, after.score);
    return same ? [] : [{ label: (recent.get(id) ?? old.get(id))!.label, was: before, now: after }];
  });
}
type Known = Map<string, { label: string; figures: { share: number; score: TaskScores } }>;

function changedActivities({ activities: then }: ReportSnapshot, now: Activities): Changed["activities"] {
  return Object.values(then).flatMap(({ id, label, score }) => {
    const after = now[id]?.score ?? null;
    return after && sameScores(score, after) ? [] : [{ label, was: score, now: after }];
  });
}

function changedParts(then: ScorableRole, now: ScorableRole): Changed["parts"] {
  return [
    ...SIGNALS.map((name) => ({ name, was: then.signals[name], now: now.signals[name] })),
    ...BARRIERS.map((name) => ({ name, was: then.barriers[name], now: now.barriers[name] })),
    { name: "growth" as const, was: then.growth, now: now.growth },
  ].filter((part) => part.was !== part.now);
}

/** What the worker gave time or difficulty to and has no place in today's role. */
function lostTasks({ role, profile }: ReportSnapshot, now: ScorableRole): string[] {
  const kept = new Set(now.tasks.map(({ id }) => id)), told = new Set(profile.tasks.map(({ id }) => id));
  return role.tasks.filter(({ id }) => told.has(id) && !kept.has(id)).map(({ label }) => label);
}
