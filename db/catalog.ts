/** The catalogue: facts in git, put together once when loaded, looked up by id. Pages and API read roles from here only. */
import * as z from "zod";
import type { Activities, Candidate, Yardstick } from "../scoring/index.ts";
import { everydayActivity, workActivity, type CatalogActivity, type WorkActivity } from "./activity.ts";
import { completed } from "./assessed.ts";
import { candidateOf } from "./candidate.ts";
import type { CatalogFiles } from "./catalog/files.ts";
import { activityIndex } from "./derived/activity-index.ts";
import { derivedId, roleOf, summaryOf } from "./derived/expand.ts";
import type { DerivedFile } from "./derived/file.ts";
import { digest } from "./digest.ts";
import { numbersOf, type Numbers } from "./numbers.ts";
import { meanScore, ownJob } from "./own-job.ts";
import { recent } from "./recent.ts";
import { assessedRole, type CatalogRole, type RoleSummary } from "./role.ts";

export type Catalog = Numbers & {
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
  /** Everyday and work activities: what an own task is scored by. */
  activities: Activities;
  everyday: readonly CatalogActivity[];
  /** O*NET's intermediate work activities, with our labels, phrases and scores. */
  workActivities: readonly WorkActivity[];
  yardstick: Yardstick;
  /** What transitions are picked from: every listed role with its pay, demand and vectors. */
  candidates(): readonly Candidate[];
  /** One role as the ranking compares it, also one that is not listed. Throws for an unknown id. */
  candidate(id: string): Candidate;
  /** Release of each source, by its name. */
  vintages: Readonly<Record<string, string>>;
  /** Date of the latest assessment and a digest of the files and of every role's pay and entry: changes whenever one of these facts does. */
  version: string;
};

/** So many derived roles are kept with all their words, and with what the interpreter works out of each: a quarter of a megabyte. */
const KEPT = 64;

/** Validates what is written by hand; the generated file is checked by `catalogue:check`. Throws the schema's error where a file is malformed. */
export function catalogFrom(from: CatalogFiles): Catalog {
  const everyday = z.array(everydayActivity).parse(from.everyday), workActivities = z.array(workActivity).parse(from.workActivities);
  const file = from.derived as DerivedFile;
  const { occupations, vintages } = file;
  const yardstick = { ...file.yardstick, elements: namesOf(file.elements) };
  const assessed = z.array(assessedRole).parse(from.roles).map((one) => completed(one, occupations[one.soc]));
  const own = ownJob(meanScore(Object.values(occupations)));
  const written = new Map([...assessed, own].map((one) => [one.id, one]));
  const owners = new Map(assessed.filter(({ ownsCode }) => ownsCode).map(({ soc, id }) => [soc, id]));
  const codes = new Map(Object.entries(occupations).map(([soc, of]) => [derivedId(of), soc]));
  const index = activityIndex(file.activities, workActivities);

  const derived = recent(KEPT, (soc) => (occupations[soc] ? roleOf(soc, occupations[soc], index, file) : undefined));
  const summaries = Object.entries(occupations).filter(([soc]) => !owners.has(soc)).map(([soc, of]) => summaryOf(soc, of));
  const roles = [...assessed, ...summaries].sort((a, b) => a.title.localeCompare(b.title, "en"));
  const listed = new Map(roles.map((one) => [one.id, one]));
  const numbers = numbersOf({ written, codes, occupations, index });
  const compared = (one: RoleSummary): Candidate => candidateOf(one, {
    role: numbers.scorable(one.id)!, vectors: numbers.vectors(one.id), occupation: numbers.occupation(one.id), blsNames: yardstick.elements.blsSkills,
  });
  let candidates: Candidate[] | null = null;
  return {
    ...numbers, roles, assessed, derived, everyday, workActivities, vintages, yardstick,
    summary: (id) => listed.get(id),
    role: (id) => written.get(id) ?? derived(codes.get(id) ?? ""),
    codes: Object.keys(occupations),
    successor: (id) => owners.get(codes.get(id) ?? "") ?? null,
    activities: Object.fromEntries([...everyday, ...workActivities].map(({ id, label, score, aiWork }) => [id, { id, label, score, aiWork }])),
    candidates: () => (candidates ??= roles.map(compared)),
    candidate: (id) => compared(written.get(id) ?? derived(codes.get(id) ?? "")!),
    version: `${assessed.map(({ assessedOn }) => assessedOn).sort().at(-1)}.${digest(JSON.stringify([from, roles]))}`,
  };
}

const namesOf = ({ skills, knowledge, blsSkills }: DerivedFile["elements"]): Yardstick["elements"] => {
  const names = (of: readonly (readonly [id: string, name: string])[]): string[] => of.map(([, name]) => name);
  return { skills: names(skills), knowledge: names(knowledge), blsSkills: names(blsSkills) };
};
