/** The catalogue: facts in git, put together once when loaded, looked up by id. Pages and API read roles from here only. */
import * as z from "zod";
import type { Activities, Candidate, ScorableRole, Vectors, Yardstick } from "../scoring/index.ts";
import { everydayActivity, workActivity, type CatalogActivity, type WorkActivity } from "./activity.ts";
import { completed } from "./assessed.ts";
import type { CatalogFiles } from "./catalog/files.ts";
import { activityIndex } from "./derived/activity-index.ts";
import { CHANGES, derivedId, roleOf, scorableOf } from "./derived/expand.ts";
import type { DerivedFile } from "./derived/file.ts";
import { activityShares, digest, meanScore, recent } from "./lookup.ts";
import { entryOf, figuresOf } from "./derived/labour.ts";
import { bareTasksOf } from "./derived/tasks.ts";
import { groupOf } from "./groups.ts";
import { OWN_JOB, ownJob } from "./own-job.ts";
import { assessedRole, scorable, type CatalogRole } from "./role.ts";

/** What lists and searches need of a role; `labour` is as the maths wants it. */
export type RoleSummary = Pick<CatalogRole, "id" | "soc" | "title" | "aliases" | "category" | "grade" | "ownsCode" | "assessedOn" | "version" | "labour">;

export type Catalog = {
  /** Every listed role by title. An assessed role that is the occupation of its code stands for the derived one. */
  roles: readonly RoleSummary[];
  /** What lists show of a listed role. */
  summary(id: string): RoleSummary | undefined;
  assessed: readonly CatalogRole[];
  /** Listed roles, derived ones that an assessed role stands for, and the role of a job that fits none. */
  role(id: string): CatalogRole | undefined;
  /** Codes of all occupations that have a derived role. */
  codes: readonly string[];
  /** The derived role of a code, also where an assessed one stands for it. */
  derived(soc: string): CatalogRole | undefined;
  /** The id of the assessed role that stands for this derived one, or null. */
  successor(id: string): string | null;
  scorable(id: string): ScorableRole | undefined;
  /** Everyday and work activities: what an own task is scored by. */
  activities: Activities;
  everyday: readonly CatalogActivity[];
  /** O*NET's intermediate work activities, with our labels, phrases and scores. */
  workActivities: readonly WorkActivity[];
  /** Null parts are missing in the data. Throws for an unknown id. */
  vectors(id: string): Vectors;
  yardstick: Yardstick;
  /** What transitions are picked from: every listed role with its pay, demand and vectors. */
  candidates(): readonly Candidate[];
  vintages: Readonly<Record<string, string>>;
  /** Date of the latest change and a digest of the content: changes whenever a fact does. */
  version: string;
};

/** So many derived roles are kept with all their words, and with what the interpreter has worked out of them: a quarter of a megabyte each. */
const KEPT = 64;

/** Validates what is written by hand; the generated file is checked by `catalogue:check`. Throws the schema's error where a file is malformed. */
export function catalogFrom(from: CatalogFiles): Catalog {
  const everyday = z.array(everydayActivity).parse(from.everyday), work = z.array(workActivity).parse(from.workActivities);
  const file = from.derived as DerivedFile;
  const { occupations, yardstick } = file;
  const index = activityIndex(file.activities, work);
  const assessed = z.array(assessedRole).parse(from.roles).map((written) => completed(written, occupations[written.soc]));
  const byId = new Map(assessed.map((one) => [one.id, one]));
  const owners = new Map(assessed.filter(({ ownsCode }) => ownsCode).map(({ soc, id }) => [soc, id]));
  const codes = new Map(Object.entries(occupations).map(([soc, of]) => [derivedId(of), soc]));

  const derived = recent(KEPT, (soc: string) => (occupations[soc] ? roleOf(soc, occupations[soc], index, file) : undefined));
  const own = ownJob(meanScore(Object.values(occupations)));
  const role = (id: string): CatalogRole | undefined => byId.get(id) ?? (id === OWN_JOB ? own : derived(codes.get(id) ?? ""));
  const summaries = Object.entries(occupations).filter(([soc]) => !owners.has(soc)).map(([soc, of]): RoleSummary => ({
    id: derivedId(of), soc, title: of.title, aliases: [], category: groupOf(soc), grade: "derived", ownsCode: true,
    assessedOn: CHANGES.at(-1)!.date, version: CHANGES.at(-1)!.version, labour: { ...entryOf(of), ...figuresOf(of) },
  }));
  const roles = [...assessed, ...summaries].sort((a, b) => a.title.localeCompare(b.title, "en"));

  const listed = new Map(roles.map((one) => [one.id, one]));
  const numbers = recent(Number.POSITIVE_INFINITY, (id: string): ScorableRole | undefined => {
    const hand = byId.get(id) ?? (id === OWN_JOB ? own : undefined), of = occupations[codes.get(id) ?? ""];
    return hand ? scorable(hand) : of && scorableOf(of, index);
  });
  const vectors = (id: string): Vectors => {
    const hand = byId.get(id), soc = hand?.soc ?? codes.get(id) ?? "", of = occupations[soc];
    if (!hand && !of && id !== OWN_JOB) throw new Error(`The catalogue has no role "${id}".`);
    const tasks = hand?.tasks ?? (of ? bareTasksOf(of, index) : own.tasks);
    return { activities: activityShares({ tasks }), skills: of?.skills ?? null, knowledge: of?.knowledge ?? null, blsSkills: of?.blsSkills ?? null };
  };
  let candidates: Candidate[] | null = null;
  return {
    codes: Object.keys(occupations), roles, summary: (id) => listed.get(id), assessed, role, derived, vectors, yardstick, everyday, workActivities: work, scorable: numbers, vintages: file.vintages,
    successor: (id) => owners.get(codes.get(id) ?? "") ?? null,
    activities: Object.fromEntries([...everyday, ...work].map(({ id, label, score, aiWork }) => [id, { id, label, score, aiWork }])),
    candidates: () => (candidates ??= roles.map(({ id, labour }) => ({ role: numbers(id)!, labour, vectors: vectors(id) }))),
    version: `${assessed.map(({ assessedOn }) => assessedOn).sort().at(-1)}.${digest(JSON.stringify(from))}`,
  };
}
