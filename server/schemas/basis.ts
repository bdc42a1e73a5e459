/** The shape of what a report's moves rest on, for `/openapi.json`; the compiler holds it to what is frozen. */
import * as z from "zod";
import { BARRIERS, PRINCIPLES, SIGNALS } from "../../scoring/index.ts";
import type { Basis } from "../reports/basis.ts";

const text = z.string();
const numbers = z.array(z.number());
const valued = <K extends string>(keys: readonly K[]) => z.record(z.enum(keys), z.number());
const vectors = z.object({ skills: numbers.nullable(), knowledge: numbers.nullable(), blsSkills: numbers.nullable() });
const position = z.int().min(0).describe("Position in `activities`");
const task = z.tuple([text, text, z.number(), z.number(), z.number(), z.number(), z.array(position)], z.literal(true))
  .describe("Id, label, share in percent, AI score of routine, typical and complex cases, work activities; true for what has no row of its own");
const compared = {
  vectors, occupation: text, group: text, remote: z.boolean().nullable(),
  usual: z.object({ schooling: z.number().nullable(), experience: z.number() }).describe("Months that are usual for entry"),
};

export const basis = z.object({
  activities: z.array(text).describe("Ids of O*NET work activities"),
  yardstick: z.object({
    elements: z.object({ skills: z.array(text), knowledge: z.array(text), blsSkills: z.array(text) }),
    skills: numbers, knowledge: numbers, blsSkills: numbers, rarity: z.record(text, z.number()),
  }),
  from: z.object(compared),
  to: z.array(z.object({
    ...compared, tasks: z.array(task) as unknown as z.ZodType<Basis["to"][number]["tasks"]>,
    numbers: z.object({
      id: text, growth: z.number(), signals: valued(SIGNALS), barriers: valued(BARRIERS), principles: valued(PRINCIPLES),
      uncertainty: z.object({ taskScore: z.number(), evidence: z.number() }).exactOptional(),
    }),
  })),
}) satisfies z.ZodType<Basis>;
