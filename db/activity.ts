/** Work activities: what a worker's own tasks are scored by, and what the tasks of derived roles are made of. */
import * as z from "zod";
import { taskScores, text } from "./role.ts";

const common = { label: text, phrases: z.array(text).min(3), score: taskScores, why: text, aiWork: z.boolean() };

/** Everyday work of any job: meetings, e-mail, travel. Ours alone. */
export const everydayActivity = z.strictObject({ id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), ...common });

/** An O*NET intermediate work activity with our label, and our labels of the detailed ones in it, by their ids. */
export const workActivity = z.strictObject({
  id: z.string().regex(/^4\.A\.\d\.[a-c]\.\d+\.I\d\d$/), ...common, detailed: z.record(z.string(), text),
});
export type WorkActivity = z.infer<typeof workActivity>;

/** The intermediate activity that a detailed one is in: O*NET ids hold their own tree. "4.A.1.a.1.I12.D01" is in "4.A.1.a.1.I12". */
export const intermediateOf = (detailed: string): string => detailed.slice(0, detailed.lastIndexOf("."));

/** What an own task is scored by; `why` gives the reason of the typical score. */
export const activity = z.object({ id: text, ...common });
export type CatalogActivity = z.infer<typeof activity>;
