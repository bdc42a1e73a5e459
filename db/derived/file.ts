/** The generated file `db/catalog/derived.json`: every O*NET occupation in numbers, as `npm run catalogue:derive` writes it. */
import * as z from "zod";

const number = z.number().nullable();
const share = z.number().min(0).max(100);
const aiScore = z.number().min(1).max(5);

/** [positions in `activities`, the first of which names the task; percent of time; routine, typical, complex AI score]. */
const task = z.tuple([z.array(z.number().int()), share, aiScore, aiScore, aiScore]);

/** Percentile 0..100 among all occupations that have the measure, 100 most exposed, with the figure as published. */
const measure = z.tuple([z.number(), z.number()]).nullable();

const latent = z.array(z.number().int().min(-99).max(99));

export const occupation = z.strictObject({
  title: z.string().min(1),
  jobZone: z.number().int().min(1).max(5).nullable(),
  /** Biggest first. */
  tasks: z.array(task).min(5).max(10),
  /** Everything else; its positions may be empty. */
  rest: task,
  /** In the order of SIGNALS, BARRIERS and PRINCIPLES; null where the data says nothing. */
  signals: z.array(number).length(5), barriers: z.array(number).length(5), principles: z.array(z.number()).length(3), growth: z.number(),
  /** US dollars a year: median, 10th and 90th percentile; persons; percent 2024–34; openings a year. */
  figures: z.strictObject({ medianWage: number, wageP10: number, wageP90: number, employment: number, changePct: number, annualOpenings: number }),
  /** What BLS names as typical for entry; empty where it names nothing. */
  education: z.string(), experience: z.string(), training: z.string(),
  /** From the wording of the BLS handbook: required, often, voluntary, none_stated, or empty where it has no profile. */
  licence: z.enum(["required", "often", "voluntary", "none_stated", ""]),
  /** −1 or 1 where BLS names AI or automation as a reason why the occupation's share of jobs falls or rises. */
  automation: z.number().int().min(-1).max(1),
  /** Address of the profile in the BLS handbook. */
  handbook: z.string().nullable(),
  /** Shares 0..1 of the occupation's tasks that are physical, caring for people, serving the public, leading, about health and safety. */
  context: z.strictObject({ physical: number, caring: number, public: number, leading: number, safety: number }),
  measures: z.strictObject({ language: measure, applicability: measure, abilities: measure, observed: measure }),
  /** O*NET importances 1..5 and BLS percentiles 0..100, in the order of `elements`. */
  skills: z.array(z.number()).nullable(), knowledge: z.array(z.number()).nullable(), blsSkills: z.array(z.number()).nullable(),
  /** What the occupation is called and how its tasks are worded: directions in latent dimensions (latent semantic analysis), −99..99. */
  titles: latent, wording: latent,
});
export type Occupation = z.infer<typeof occupation>;

const names = z.array(z.tuple([z.string(), z.string()]));
const means = z.array(z.number());

export const derivedFile = z.strictObject({
  /** Release of each source, as shown beside the figures. */
  vintages: z.record(z.string(), z.string()),
  /** Digest of the labels and scores that the tasks were made with: tells a file that is out of date. */
  activitiesDigest: z.string(),
  activities: z.array(z.string()),
  /** Mean automation label 0..1 of the O*NET tasks under each intermediate activity. */
  automationLabels: z.record(z.string(), z.number()),
  /** [id, name] of each element. */
  elements: z.strictObject({ skills: names, knowledge: names, blsSkills: names }),
  yardstick: z.strictObject({ skills: means, knowledge: means, blsSkills: means, rarity: z.record(z.string(), z.number()) }),
  occupations: z.record(z.string(), occupation),
});
export type DerivedFile = z.infer<typeof derivedFile>;
