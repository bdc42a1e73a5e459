/** Four roles to move to and the figures they are compared by. Invented, so that the arithmetic can be done by hand. */
import type { Candidate, LabourFacts, TransitionInput } from "../../scoring/index.ts";
import { NO_FILTERS, scorePerson, type Profile } from "../../scoring/index.ts";
import { activities, medicalCoder } from "../cast.ts";

export const figures: LabourFacts = {
  jobZone: 3, medianWage: 50_000, wageP10: null, wageP90: null, changePct: 5, annualOpenings: 10_000,
  licence: "employer", trainingMonths: 6, newDegree: false,
};

const place: Pick<Candidate, "usual" | "group" | "remote"> = { usual: { schooling: 0, experience: 0 }, group: "29", remote: true };

type Told = { score?: number; labour?: Partial<LabourFacts>; skills?: number[] | null; activities?: Record<string, number> | null };

/** A role of one augmentable half and one half of the given AI score, in a market better than neutral. */
export function target(
  id: string, { score = 1, labour = {}, skills = [4, 2, 3], activities: shares = { a: 1 } }: Told = {}, change: Partial<Candidate> = {},
): Candidate {
  const even = { routine: 3, typical: 2, complex: 2 };
  return {
    role: {
      ...medicalCoder, id, growth: 0, signals: { job_postings: 1, company_actions: 1, wages: 1, ai_tool_maturity: 0, expert_consensus: 0 },
      tasks: [
        { id: `${id}-talk`, label: "Talk", share: 50, score: even },
        { id: `${id}-own`, label: "Own", share: 50, score: { routine: score, typical: score, complex: score } },
      ],
    },
    labour: { ...figures, ...labour },
    vectors: { activities: shares, skills, knowledge: null, blsSkills: [80, 20], titles: null, wording: null }, ...place, occupation: id, ...change,
  };
}

export const from: Candidate = {
  role: medicalCoder, labour: figures, vectors: { activities: { a: 0.5, b: 0.5 }, skills: [4, 3, 2], knowledge: null, blsSkills: [60, 40], titles: null, wording: null }, ...place, occupation: "29-2072",
};

/** Transitions of a worker, with anything replaced. */
export const inputFor = (told: Profile, candidates: readonly Candidate[], change: Partial<TransitionInput> = {}): TransitionInput => ({
  personal: scorePerson(medicalCoder, told, activities), from, candidates, filters: NO_FILTERS, licences: [], most: Number.POSITIVE_INFINITY, taskActivities: null,
  yardstick: { skills: [3, 3, 3], knowledge: [1, 1], blsSkills: [50, 50], rarity: { a: 1, b: 2, c: 3 },
    elements: { skills: ["S1", "S2", "S3"], knowledge: ["K1", "K2"], blsSkills: ["B1", "B2"] } }, ...change,
});
