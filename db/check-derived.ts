/** The part of `npm run catalogue:check` that reads the generated file: is it whole, up to date, and fit to interview on? */
import * as z from "zod";
import type { WorkActivity } from "./activity.ts";
import type { Catalog } from "./catalog.ts";
import { activitiesDigest } from "./derive/derive.ts";
import { GROUPS } from "./derive/group.ts";
import { derivedId } from "./derived/expand.ts";
import { derivedFile, type DerivedFile } from "./derived/file.ts";
import { role as roleSchema, scorable, type CatalogRole } from "./role.ts";
import { scoreRole } from "../scoring/index.ts";

/** What is wrong, and where; every remark is an error. */
export type Fault = { where: string; what: string };

/** Faults of the generated file against its schema, the labels it was made with, and the ids of assessed roles. */
export function faultsOfFile(file: unknown, work: readonly WorkActivity[], assessed: readonly Pick<CatalogRole, "id">[]): Fault[] {
  const parsed = derivedFile.safeParse(file);
  if (!parsed.success) return [{ where: "derived.json", what: `does not fit its schema: ${z.prettifyError(parsed.error).split("\n").slice(0, 3).join(" ")}` }];
  const say = (what: string): Fault => ({ where: "derived.json", what });
  const ids = Object.values(parsed.data.occupations).map(derivedId);
  const doubled = [...ids, ...assessed.map(({ id }) => id)].filter((id, at, all) => all.indexOf(id) !== at);
  return [
    ...(parsed.data.activitiesDigest === activitiesDigest(work) ? [] : [say("was made with other labels or scores: run npm run catalogue:derive")]),
    ...doubled.map((id) => say(`the id ${id} is there twice`)),
    ...unlabelled(parsed.data, work).map((id) => say(`the activity ${id} has no label`)),
  ];
}

function unlabelled({ activities }: DerivedFile, work: readonly WorkActivity[]): string[] {
  const labelled = new Set(work.flatMap(({ detailed }) => Object.keys(detailed)));
  return activities.filter((id) => !labelled.has(id));
}

/** Faults of every derived role as it is shown and scored. */
export function faultsOfRoles({ derived, codes }: Pick<Catalog, "derived" | "codes">): Fault[] {
  return codes.flatMap((soc) => {
    const role = derived(soc)!;
    return faultsOfRole(role).map((what) => ({ where: role.id, what }));
  });
}

function faultsOfRole(role: CatalogRole): string[] {
  const parsed = roleSchema.safeParse(role);
  if (!parsed.success) return [`does not fit the schema of a role: ${parsed.error.issues[0]!.path.join(".")}: ${parsed.error.issues[0]!.message}`];
  const named = role.tasks.filter(({ rest }) => !rest), sum = role.tasks.reduce((total, { share }) => total + share, 0);
  const fits = named.length >= GROUPS.fewest && named.length <= GROUPS.most;
  const { value } = scoreRole(scorable(role)), filled = (text: string): boolean => text.trim() !== "";
  return [
    ...(Math.abs(sum - 100) < 1e-6 ? [] : [`shares sum to ${sum}, not to 100`]),
    ...(fits && role.tasks.length === named.length + 1 ? [] : [`has ${named.length} tasks besides everything else`]),
    ...(role.tasks.every(({ label, statement, why }) => [label, statement, why].every(filled)) ? [] : ["has an empty label, statement or reason"]),
    ...(new Set(role.tasks.map(({ label }) => label.toLowerCase())).size === role.tasks.length ? [] : ["has two tasks of one name"]),
    ...(role.tasks.every(({ score }) => score.routine >= score.typical && score.typical >= score.complex) ? [] : ["routine ≥ typical ≥ complex does not hold"]),
    ...(Number.isFinite(value) ? [] : ["does not score"]),
  ];
}
