/** Puts the generated file together from the tables and our labels. Pure: same tables, same result, in the same order. */
import { digest } from "../digest.ts";
import type { DerivedFile, Occupation } from "../derived/file.ts";
import { intermediateOf, type WorkActivity } from "../activity.ts";
import { factsOf, type FactTables } from "./facts.ts";
import { groupsOf, type Group } from "./group.ts";
import { rounded, type Table } from "./table.ts";
import { labelMeans, scoresOf, type ActivityScores } from "./task-scores.ts";
import { textsOf, type TextTables } from "./texts.ts";
import { importances, percentiles, rarities } from "./vectors.ts";
import { workOf, type OccupationTask, type WorkTables } from "./work.ts";

export type Tables = WorkTables & FactTables & TextTables & { skills: Table; knowledge: Table; blsSkills: Table; elements: Table };

/** What the tasks were made with: a change of a label or a score makes the file out of date. */
export const activitiesDigest = (activities: readonly WorkActivity[]): string =>
  digest(JSON.stringify(activities.map(({ id, score, aiWork, detailed }) => [id, score, aiWork, detailed])));

/** Every occupation that has tasks. Throws where an activity has no label or score of ours. */
export function derive(tables: Tables, activities: readonly WorkActivity[], vintages: Record<string, string>): DerivedFile {
  const work = workOf(tables), means = labelMeans(work.values());
  const scores: ActivityScores = new Map(activities.map(({ id, score }) => [id, score]));
  const labels = new Map(activities.flatMap(({ detailed }) => Object.entries(detailed)));
  const positions = new Map([...labels.keys()].sort().map((id, at) => [id, at]));
  const aiWork = new Set(activities.flatMap(({ id, aiWork: is }) => (is ? [id] : [])));
  const facts = factsOf(tables, new Map([...work].map(([code, tasks]) => [code, buildingShare(tasks, aiWork)])));
  const skills = importances(tables.skills), knowledge = importances(tables.knowledge), blsSkills = percentiles(tables.blsSkills);
  const codes = [...work.keys()].filter((code) => facts.has(code)).sort(), texts = textsOf(tables, codes);
  const matrix = new Map(tables.occupations.map((row) => [row["soc"]!, row["nem_code"]!]));
  const names = new Map(tables.elements.map((row) => [row["Element ID"]!, row["Element Name"]!]));
  const named = (ids: readonly string[]) => ids.map((id): [string, string] => [id, names.get(id) ?? id]);

  const occupationOf = (code: string, tasks: readonly OccupationTask[]): Occupation => ({
    ...facts.get(code)!,
    ...tasksOf(tasks, (id) => labels.get(id) ?? "", positions, scores, means),
    skills: skills.of(code), knowledge: knowledge.of(code), blsSkills: blsSkills.of(matrix.get(code) ?? ""), ...texts.get(code)!,
  });
  return {
    vintages, activitiesDigest: activitiesDigest(activities), activities: [...positions.keys()],
    automationLabels: Object.fromEntries([...means].sort(([a], [b]) => (a < b ? -1 : 1))),
    elements: { skills: named(skills.names), knowledge: named(knowledge.names), blsSkills: named(blsSkills.names) },
    yardstick: { skills: skills.mean, knowledge: knowledge.mean, blsSkills: blsSkills.mean, rarity: rarities(tables.toActivities) },
    occupations: Object.fromEntries(codes.map((code) => [code, occupationOf(code, work.get(code)!)])),
  };
}

type Row = Occupation["rest"];

/** A week always has small work that no list names: at least this much is left to everything else, in percent. */
const LEAST_REST = 5;

function tasksOf(
  tasks: readonly OccupationTask[], labelOf: (id: string) => string, positions: ReadonlyMap<string, number>, scores: ActivityScores,
  means: ReadonlyMap<string, number>,
): Pick<Occupation, "tasks" | "rest"> {
  const { groups, rest } = groupsOf(tasks, labelOf);
  const factor = rest.share >= LEAST_REST ? 1 : (100 - LEAST_REST) / (100 - rest.share);
  const row = (group: Group, share: number): Row => {
    const { routine, typical, complex } = scoresOf(group, scores, means);
    return [group.activities.map((id) => positions.get(id)!), share, routine, typical, complex];
  };
  const rows = groups.map((group) => row(group, rounded(group.share * factor, 1)));
  const left = rounded(100 - rows.reduce((sum, [, share]) => sum + share, 0), 1);
  return { tasks: rows, rest: rest.activities.length > 0 ? row(rest, left) : [[], left, ...meanScores(rows)] };
}

/** Nothing is known of the rest: it counts as the named work does. */
function meanScores(rows: readonly Row[]): [number, number, number] {
  const all = rows.reduce((sum, [, share]) => sum + share, 0);
  const mean = (end: 2 | 3 | 4) => rounded(rows.reduce((sum, one) => sum + one[1] * one[end], 0) / all, 1);
  return [mean(2), mean(3), mean(4)];
}

/** Share 0..1 of the time on activities that build, train, check or supervise AI. */
function buildingShare(tasks: readonly OccupationTask[], aiWork: ReadonlySet<string>): number {
  const all = tasks.reduce((sum, { weight }) => sum + weight, 0);
  const is = (id: string) => aiWork.has(intermediateOf(id));
  return tasks.reduce((sum, { weight, activities }) => sum + weight * (activities.filter(is).length / (activities.length || 1)), 0) / (all || 1);
}
