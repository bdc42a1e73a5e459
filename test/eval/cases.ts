/** Evaluation cases: what a system may see of them (role and turns) and the answer key, kept apart. */
import { readFileSync } from "node:fs";
import * as z from "zod";

const share = z.number();
const flag = z.boolean().nullable();
const facts = z.object({ licensed: flag, union: flag, remote: flag, employer_uses_ai: z.enum(["none", "pilot",
  "deployed"]).nullable(), signs_off: flag });
const task = z.object({ id: z.string(), label: z.string(), statement: z.string(), time_percent: z.number(), score: z.number() });

/** The only part that reaches the system under test. */
const input = z.object({
  role: z.object({ title: z.string(), soc: z.string(), tasks: z.array(task) }),
  turns: z.array(z.object({ question: z.string(), answer: z.string() })),
});
const key = z.object({
  seniority: z.enum(["entry", "mid", "senior"]), years: z.number().nullable(),
  other_tasks: z.array(z.object({ text: z.string(), percent: share })), shares: z.record(z.string(), share),
    stated: z.array(z.string()), facts,
});
const evalCase = input.extend({
  id: z.string(), difficulty: z.enum(["easy", "medium", "hard"]), tags: z.array(z.string()), pii: z.array(z.string()).optional(),
    truth: key,
});

export type CaseInput = z.infer<typeof input>;
export type CaseRole = CaseInput["role"];
export type EvalCase = z.infer<typeof evalCase>;
export type Facts = z.infer<typeof facts>;
export const prediction = z.object({ id: z.string(), shares: z.record(z.string(), share), seniority: z.string().nullable(), facts: facts.partial() });
export type Prediction = z.infer<typeof prediction>;

export const readCases = (file: string): EvalCase[] =>
  readFileSync(file, "utf8").split("\n").filter((line) => line.trim()).map((line) => evalCase.parse(JSON.parse(line)));

/** Role and turns alone: difficulty, tags, personal data and truth stay behind. */
export const inputOf = ({ role, turns }: EvalCase): CaseInput => ({ role, turns });
