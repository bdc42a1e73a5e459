/** Pay, demand and the way in, from what BLS publishes; the months of training are our judgement by one table. */
import { DEGREE_MONTHS, type Candidate } from "../../scoring/index.ts";
import type { CatalogRole, Figures } from "../role.ts";
import type { Occupation } from "./file.ts";

type Entry = Omit<CatalogRole["labour"], keyof Figures>;

/** Months from average schooling to what BLS names as typical for entry. Judgement. */
const EDUCATION: Readonly<Record<string, number>> = {
  "No formal educational credential": 0, "High school diploma or equivalent": 0, "Some college, no degree": 12, "Postsecondary nondegree award": 12,
  "Associate's degree": 24, "Bachelor's degree": 48, "Master's degree": 72, "Doctoral or professional degree": 96,
};
const EXPERIENCE: Readonly<Record<string, number>> = { "Less than 5 years": 24, "5 years or more": 60 };
const ON_THE_JOB: Readonly<Record<string, number>> = {
  "Short-term on-the-job training": 1, "Moderate-term on-the-job training": 6, "Long-term on-the-job training": 18, "Internship/residency": 12, Apprenticeship: 48,
};

/** The handbook's wording, with what it means for somebody who wants in. `null`: it depends. */
const LICENCE: Readonly<Record<Occupation["licence"], Pick<Entry, "licence" | "licenceNote">>> = {
  required: { licence: "law", licenceNote: "The BLS handbook says that a licence or certification is required. A hint from its wording; check your state." },
  often: { licence: null, licenceNote: "The BLS handbook says that some states, employers or specialities ask for a licence. Check yours." },
  voluntary: { licence: "none", licenceNote: "The BLS handbook names certification as optional." },
  none_stated: { licence: "none", licenceNote: null },
  "": { licence: null, licenceNote: "The BLS handbook has no profile of this occupation: whether a licence is needed is not known here." },
};

/** The figures of an occupation; each may be missing. */
export const figuresOf = ({ figures, jobZone, education }: Occupation): Figures =>
  ({ ...figures, jobZone, education: education === "" ? null : education.replace("'", "’") });

/** What an outsider needs to get in. */
export function entryOf({ education, experience, training, licence }: Occupation): Entry {
  const school = EDUCATION[education];
  const months = school === undefined ? null : school + (EXPERIENCE[experience] ?? 0) + (ON_THE_JOB[training] ?? 0);
  return {
    ...LICENCE[licence], trainingMonths: months, newDegree: school === undefined ? null : school >= DEGREE_MONTHS.any,
    trainingNote: months === null ? null : "Judgement: months for the schooling, experience and training on the job that BLS names as typical.",
    sources: ["bls-ep-2025", "bls-oews-2024", "onet-30-1", "foothold-rules"],
  };
}

/** What today's job stands for: the schooling that is usual for it, and the related work. A course shorter than BLS's class of schooling counts as what it is. */
export function usualOf({ education, experience }: Pick<Occupation, "education" | "experience">, { trainingMonths }: Pick<Entry, "trainingMonths">): Candidate["usual"] {
  const school = EDUCATION[education] ?? null;
  const short = school !== null && trainingMonths !== null && school < DEGREE_MONTHS.any && trainingMonths < school;
  return { schooling: short ? trainingMonths : school, experience: EXPERIENCE[experience] ?? 0 };
}
