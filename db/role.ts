/** A role as pages and API read it: the schema of the catalogue's main noun, for both grades. */
import * as z from "zod";
import { BARRIERS, PRINCIPLES, SIGNALS, type ScorableRole } from "../scoring/index.ts";

export const text = z.string().min(1);
export const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
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

const roleTask = z.object({
  id: slug, label: text, statement: text, share: z.number().positive().max(100), score: taskScores, why: text,
  /** O*NET detailed work activity ids. */
  activities: z.array(text), phrases: z.array(text), bottleneck: z.boolean(),
  /** All that has no row of its own. */
  rest: z.literal(true).optional(),
});

/** What we judge about the way into a role; the licence is that of most US states. */
export const entry = z.object({
  licence: z.enum(["law", "employer", "none"]).nullable(), licenceNote: z.string().nullable(),
  trainingMonths: z.number().nullable(), trainingNote: z.string().nullable(), newDegree: z.boolean().nullable(), sources: sourceIds,
});

/** Pay and demand; a missing figure is null, never zero. Pay in US dollars a year, change in percent 2024–34, openings a year. */
export const figures = z.object({
  jobZone: z.number().int().min(1).max(5).nullable(),
  medianWage: z.number().nullable(), wageP10: z.number().nullable(), wageP90: z.number().nullable(),
  employment: z.number().nullable(), changePct: z.number().nullable(), annualOpenings: z.number().nullable(),
  education: z.string().nullable(),
});
export const NO_FIGURES: z.infer<typeof figures> = {
  jobZone: null, medianWage: null, wageP10: null, wageP90: null, employment: null, changePct: null, annualOpenings: null, education: null,
};
export const labour = z.object({ ...entry.shape, ...figures.shape });

/** Another measure of the same occupation; `exposure` is turned so that 100 is most exposed. */
const secondOpinion = z.object({
  measure: text, value: text, exposure: z.number().min(0).max(100), publisher: text, year: z.number().int(), url: z.url().nullable(), note: text,
});

export const role = z.object({
  id: slug, soc: z.string().regex(/^\d\d-\d{4}\.\d\d$/), title: text, aliases: z.array(text), category: text,
  grade: z.enum(["assessed", "derived"]),
  /** Whether this role is the occupation of its code, or only a part of it. */
  ownsCode: z.boolean(),
  level: z.object({
    name: z.enum(["entry", "mid", "senior"]), years: text, typical: text,
    /** What differs for a worker below and above that level. */
    notes: z.object({ entry: text.nullable(), senior: text.nullable() }).optional(),
  }),
  definition: text, notThis: z.array(text), assessedOn: z.iso.date(), version: z.number().int().positive(),
  /** Who looked at the assessment, and how. */
  review: text,
  changes: z.array(z.object({ date: z.iso.date(), version: z.number().int(), what: text })),
  tasks: z.array(roleTask).min(1).max(12),
  signals: keyed(SIGNALS, judged(-2, 2)), barriers: keyed(BARRIERS, judged(0, 2)), principles: keyed(PRINCIPLES, judged(0, 3)),
  growth: judged(-2, 2),
  /** Signals and barriers that no data speaks about, counted as 0. Empty for assessed roles. */
  missing: z.array(z.enum([...SIGNALS, ...BARRIERS])),
  /** Either way: points of each task's AI score, and of the evidence, which grows with each missing signal. Assessed roles have none. */
  uncertainty: z.object({ taskScore: z.number(), evidence: z.number() }).optional(),
  newTasks: z.array(text), whoShouldWorry: z.array(text), whoLess: z.array(text), separator: text, outlook: text,
  survivalMoves: z.array(z.object({ title: text, text: text, effort: text })), carryOver: z.array(text),
  sources: z.array(source),
  /** A score that somebody else published for this job with the same method. */
  published: z.object({
    score: z.number(), title: text, publisher: text, year: z.number().int(), url: z.url().nullable(), note: z.string().nullable(),
  }).nullable(),
  secondOpinions: z.array(secondOpinion),
  contradictions: z.array(z.object({ question: text, oneSays: text, anotherSays: text, weUse: text })),
  labour,
});
export type CatalogRole = z.infer<typeof role>;
/** What lists and searches need of a role; `labour` is as the maths wants it. */
export type RoleSummary = Pick<CatalogRole, "id" | "soc" | "title" | "aliases" | "category" | "grade" | "ownsCode" | "assessedOn" | "version" | "labour">;
export type CatalogSource = z.infer<typeof source>;
export type SecondOpinion = z.infer<typeof secondOpinion>;
export type Figures = z.infer<typeof figures>;

/** An assessed role as written by hand: figures and measures come from the public data when it is loaded. */
export const assessedRole = z.strictObject({
  ...role.omit({ missing: true, uncertainty: true, labour: true, category: true }).shape,
  grade: z.literal("assessed"), labour: z.strictObject({ ...entry.shape }),
});
export type AssessedRole = z.infer<typeof assessedRole>;

/** The bare numbers of a catalogue role, as the maths wants them. */
export function scorable(of: CatalogRole): ScorableRole {
  const values = <K extends string>(record: Record<K, { value: number }>) =>
    Object.fromEntries(Object.entries<{ value: number }>(record).map(([key, { value }]) => [key, value])) as Record<K, number>;
  return {
    id: of.id, growth: of.growth.value,
    tasks: of.tasks.map(({ id, label, share, score, rest }) => ({ id, label, share, score, ...(rest ? { rest } : {}) })),
    signals: values(of.signals), barriers: values(of.barriers), principles: values(of.principles),
    ...(of.uncertainty ? { uncertainty: of.uncertainty } : {}),
  };
}
