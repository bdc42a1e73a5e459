/** The shape of what a report's moves rest on, for `/openapi.json`; the compiler holds it to what is frozen. */
import * as z from "zod";
import type { Basis } from "../reports/basis.ts";

const text = z.string();
const numbers = z.array(z.number());
const vector = numbers.nullable();
const vectors = z.object({ skills: vector, knowledge: vector, blsSkills: vector, titles: vector, wording: vector });
const position = z.int().min(0).describe("Position among the ids of the yardstick’s rarities");
const task = z.tuple([text, z.number(), z.number(), z.number(), z.number(), z.array(position)], z.literal(true))
  .describe("Id, share in percent, AI score of routine, typical and complex cases, work activities; true for what has no row of its own");
const compared = {
  vectors, occupation: text, group: text, remote: z.boolean().nullable(),
  usual: z.object({ schooling: z.number().nullable(), experience: z.number() }).describe("Months that are usual for entry"),
};

export const basis = z.object({
  yardstick: z.object({
    elements: z.object({ skills: z.array(text), knowledge: z.array(text), blsSkills: z.array(text) }),
    skills: numbers, knowledge: numbers, blsSkills: numbers, rarity: z.record(text, z.number()).describe("By O*NET work activity"),
  }),
  from: z.object(compared),
  to: z.array(z.object({
    ...compared, id: text, factors: numbers.describe("Growth, five signals, five barriers, three principles; where it has one, the uncertainty of task scores and evidence"),
    tasks: z.array(task) as unknown as z.ZodType<Basis["to"][number]["tasks"]>,
  })),
}) satisfies z.ZodType<Basis>;
