/** The catalogue: facts in git, validated once when loaded, looked up by id. Pages and API read roles from here only. */
import * as z from "zod";
import {
  BARRIERS, PRINCIPLES, SIGNALS, type Activities, type Candidate, type ScorableRole, type Vectors, type Yardstick,
} from "../scoring/index.ts";
import { files } from "./catalog/index.ts";
import { activityShares, digest, searchRoles } from "./catalog/lookup.ts";

const text = z.string().min(1);
const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const sourceIds = z.array(text);

/** Where a claim comes from. `judgement` marks what is ours; everything else needs publisher, year and url. */
export const source = z.object({
  id: slug, publisher: text, title: text, year: z.number().int().min(1990).max(2100).nullable(), url: z.url().nullable(),
  claim: text, figure: z.string().nullable(), stance: z.enum(["supports", "contradicts", "neutral"]),
});

const judged = (min: number, max: number) => z.object({ value: z.number().int().min(min).max(max), why: text, sources: sourceIds });
const keyed = <K extends string, V extends z.ZodType>(keys: readonly K[], value: V) =>
  z.object(Object.fromEntries(keys.map((key) => [key, value])) as Record<K, V>);
const aiScore = z.number().min(1).max(5);
export const taskScores = z.object({ routine: aiScore, typical: aiScore, complex: aiScore });

export const roleTask = z.object({
  id: slug, label: text, statement: text, share: z.number().positive().max(100), score: taskScores, why: text,
  /** O*NET detailed work activity ids. */
  activities: z.array(text), phrases: z.array(text), bottleneck: z.boolean(),
});

/** Pay and demand with vintage; a missing figure is null, never zero. */
export const labour = z.object({
  jobZone: z.number().int().min(1).max(5).nullable(),
  medianWage: z.number().nullable(), wageP10: z.number().nullable(), wageP90: z.number().nullable(),
  employment: z.number().nullable(), changePct: z.number().nullable(), annualOpenings: z.number().nullable(),
  licence: z.enum(["law", "employer", "none"]).nullable(), licenceNote: z.string().nullable(),
  trainingMonths: z.number().nullable(), trainingNote: z.string().nullable(),
  education: z.string().nullable(), newDegree: z.boolean().nullable(), sources: sourceIds,
});

export const role = z.object({
  id: slug, soc: z.string().regex(/^\d\d-\d{4}\.\d\d$/), title: text, aliases: z.array(text), category: text,
  grade: z.enum(["assessed", "derived"]),
  level: z.object({
    name: z.enum(["entry", "mid", "senior"]), years: text, typical: text,
    /** What differs for a worker below and above that level. */
    notes: z.object({ entry: text.nullable(), senior: text.nullable() }).optional(),
  }),
  definition: text, notThis: z.array(text), assessedOn: z.iso.date(), version: z.number().int().positive(),
  changes: z.array(z.object({ date: z.iso.date(), version: z.number().int(), what: text })),
  tasks: z.array(roleTask).min(5).max(12),
  signals: keyed(SIGNALS, judged(-2, 2)), barriers: keyed(BARRIERS, judged(0, 2)), principles: keyed(PRINCIPLES, judged(0, 3)),
  growth: judged(-2, 2),
  newTasks: z.array(text), whoShouldWorry: z.array(text), whoLess: z.array(text), separator: text, outlook: text,
  survivalMoves: z.array(z.object({ title: text, text: text, effort: text })), carryOver: z.array(text),
  sources: z.array(source),
  /** A score that somebody else published for this job with the same method. */
  published: z.object({
    score: z.number(), title: text, publisher: text, year: z.number().int(), url: z.url().nullable(), note: z.string().nullable(),
  }).nullable(),
  /** Other measures of the same occupation; `exposure` is turned so that 100 is most exposed. */
  secondOpinions: z.array(z.object({
    measure: text, value: text, exposure: z.number().min(0).max(100), publisher: text, year: z.number().int(), url: z.url().nullable(),
    note: text,
  })),
  contradictions: z.array(z.object({ question: text, oneSays: text, anotherSays: text, weUse: text })),
  labour,
});
export type CatalogRole = z.infer<typeof role>;
export type CatalogSource = z.infer<typeof source>;

/** A general work activity: scores an own task. `why` gives the reason of the typical score. */
export const activity = z.object({
  id: slug, label: text, phrases: z.array(text).min(3), score: taskScores, why: text, aiWork: z.boolean(),
});
export type CatalogActivity = z.infer<typeof activity>;

/** The bare numbers of a catalogue role, as the maths wants them. */
export function scorable(of: CatalogRole): ScorableRole {
  const values = <K extends string>(record: Record<K, { value: number }>) =>
    Object.fromEntries(Object.entries<{ value: number }>(record).map(([key, { value }]) => [key, value])) as Record<K, number>;
  return {
    id: of.id, growth: of.growth.value,
    tasks: of.tasks.map(({ id, label, share, score }) => ({ id, label, share, score })),
    signals: values(of.signals), barriers: values(of.barriers), principles: values(of.principles),
  };
}

const figures = z.array(z.number());
/** Figures computed by db/profiles.ts: importances by element, percentiles by BLS skill; null where the source has none. */
const profiles = z.object({
  roles: z.record(slug, z.object({ skills: figures.nullable(), knowledge: figures.nullable(), blsSkills: figures.nullable() })),
  yardstick: z.object({ skills: figures, knowledge: figures, blsSkills: figures, rarity: z.record(text, z.number()) }),
});

export type Catalog = {
  roles: readonly CatalogRole[];
  role(id: string): CatalogRole | undefined;
  scorable(id: string): ScorableRole | undefined;
  /** Roles whose title or another name holds every word of `query`, best match first. Empty for an empty query. */
  search(query: string): CatalogRole[];
  activities: Activities;
  readableActivities: readonly CatalogActivity[];
  /** Null parts are missing in the data. Throws for an unknown id. */
  vectors(id: string): Vectors;
  yardstick: Yardstick;
  /** What transitions are picked from: every role with its pay, demand and vectors. */
  candidates(): Candidate[];
  /** Date of the latest change and a digest of the content: changes whenever a fact does. */
  version: string;
};

/** Validates everything once. Throws the schema's error, with its path, where a file is malformed. */
export function loadCatalog(from: typeof files = files): Catalog {
  const roles = z.array(role).parse(from.roles);
  const readableActivities = z.array(activity).parse(from.activities);
  const { roles: measured, yardstick } = profiles.parse(from.profiles);
  const byId = new Map(roles.map((one) => [one.id, one]));
  const scorables = new Map(roles.map((one) => [one.id, scorable(one)]));
  const vectors = (id: string): Vectors => {
    const one = byId.get(id);
    if (!one) throw new Error(`The catalogue has no role "${id}".`);
    return { activities: activityShares(one), ...(measured[id] ?? { skills: null, knowledge: null, blsSkills: null }) };
  };
  return {
    roles, readableActivities, yardstick, vectors,
    role: (id) => byId.get(id),
    scorable: (id) => scorables.get(id),
    search: (query) => searchRoles(roles, query),
    activities: Object.fromEntries(readableActivities.map(({ id, label, score, aiWork }) => [id, { id, label, score, aiWork }])),
    candidates: () => roles.map((one) => ({ role: scorable(one), labour: one.labour, vectors: vectors(one.id) })),
    version: `${roles.map(({ assessedOn }) => assessedOn).sort().at(-1)}.${digest(JSON.stringify(from))}`,
  };
}
