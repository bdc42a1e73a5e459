/** Two short invented interviews with their answer keys, for tests of the evaluation itself. */
import type { EvalCase } from "./cases.ts";

const role = {
  title: "Baker", soc: "00-0000.00",
  tasks: [
    { id: "t1", label: "Bake bread", statement: "Mix, shape and bake bread.", time_percent: 60, score: 1 },
    { id: "t2", label: "Sell bread", statement: "Serve customers at the counter.", time_percent: 40, score: 3 },
  ],
};
const facts = { licensed: null, union: null, remote: null, employer_uses_ai: null, signs_off: null };
const WEEK = "What does a normal week look like?";
const YEARS = "How long have you been in this job?";

const baker = (id: string, baking: number, years: number): EvalCase => ({
  id, difficulty: "easy", tags: [], role,
  turns: [
    { question: WEEK, answer: `About ${baking} hours of my 40 I bake bread, the other ${40 - baking} hours I sell bread.` },
    { question: YEARS, answer: `${years} years now.` },
  ],
  truth: {
    seniority: years > 8 ? "senior" : "mid", years, other_tasks: [], stated: ["t1", "t2"], facts,
    shares: { t1: (baking * 100) / 40, t2: 100 - (baking * 100) / 40, other: 0 },
  },
});

export const BAKERS = [baker("baker-1", 30, 4), baker("baker-2", 10, 12), baker("baker-3", 20, 6)];
