/** What the codes of the closed lists are called on the page. One place, so that a word is the same everywhere. */
import { COMPLEXITY_X } from "../scoring/index.ts";
import type {
  Barrier,
  Complexity,
  ContextKey,
  Disposition,
  Level,
  Principle,
  Signal,
  Source,
  WhyGroup,
  Zone,
} from "../scoring/index.ts";
import type { FitPart } from "../scoring/index.ts";

export const ZONE: Record<Zone, { name: string; bounds: string }> = {
  red: { name: "Red", bounds: "below 25" },
  yellow: { name: "Yellow", bounds: "25 to 48" },
  green: { name: "Green", bounds: "48 and up" },
};
/** Meanings stand apart from names: the browser's scripts need the names only. */
export const ZONE_MEANS: Record<Zone, string> = {
  red: "AI can do much of the work as it is usually done. Time to look at what is left.",
  yellow: "The job is being rearranged. Which tasks you hold matters most here.",
  green: "The work needs a person, by its nature or by law. AI helps at the edges.",
};

/** What a sub-label adds to its zone; plain red adds nothing. They count tasks from an AI score of 3; what is "within AI’s reach" counts those it does whole. */
export const SUB_LABEL: Record<string, string | null> = {
  Imminent: "Imminent: hardly any resistance in work, market or rules",
  Urgent: "Urgent: in 40% of the time or more, AI can do a good part of the task",
  Moderate: "Moderate: in most of the time, AI helps only a little",
  Accelerated: "Accelerated: more AI brings more of this work",
  Transforming: "Transforming: a good part of the work is changing shape",
  Stable: "Stable: little of the work is changing",
  Red: null,
};

export const GRADE: Record<"assessed" | "derived", string> = { assessed: "Assessed by hand", derived: "Derived from data" };

export const DISPOSITION: Record<Disposition, { name: string; letter: "d" | "a" | "n" }> = {
  displaced: { name: "Displaced", letter: "d" },
  augmented: { name: "Augmented", letter: "a" },
  not_involved: { name: "Not involved", letter: "n" },
};

export const DISPOSITION_MEANS: Record<Disposition, string> = {
  displaced: "AI can do the whole task",
  augmented: "you and AI share it",
  not_involved: "only a person can do it",
};

export const SOURCE: Record<Source, string> = {
  stated: "Stated",
  assumed: "Assumed",
  edited: "Edited",
};
export const SOURCE_MEANS: Record<Source, string> = {
  stated: "in your words",
  assumed: "the role’s usual value",
  edited: "set or confirmed by you in the panel",
};

export const LEVEL: Record<Level, { name: string; years: string }> = {
  entry: { name: "entry level", years: "under 2 years" },
  mid: { name: "mid level", years: "2 to 8 years" },
  senior: { name: "senior level", years: "over 8 years, or leading others" },
};

export const SIGNAL: Record<Signal, string> = {
  job_postings: "Job postings",
  company_actions: "What firms do",
  wages: "Wages",
  ai_tool_maturity: "AI tools",
  expert_consensus: "Experts",
};
export const BARRIER: Record<Barrier, string> = {
  regulation: "Rules and licences",
  physical_presence: "Presence",
  union: "Unions",
  liability: "Liability",
  culture: "Culture",
};
export const PRINCIPLE: Record<Principle, string> = {
  embodied_physicality: "Hands and body",
  interpersonal_connection: "Deep human contact",
  moral_judgement: "Setting goals, moral judgement",
};

export const WHY: Record<WhyGroup, string> = {
  time: "How your week is split",
  level: "How hard your cases are",
  evidence: "Your employer’s choices",
  barriers: "Barriers",
  growth: "AI and your work",
};

/** The same in a word or two, for small pictures. */
export const WHY_SHORT: Record<WhyGroup, string> = {
  time: "Time mix",
  level: "Case difficulty",
  evidence: "Employer",
  barriers: "Barriers",
  growth: "AI brings work",
};

/** The five steps of case difficulty, and the place of each between routine (−1) and complex (1). */
export const COMPLEXITY: readonly { id: Complexity; x: number; name: string; cases: string }[] = [
  { id: "only_routine", x: COMPLEXITY_X.only_routine, name: "All routine", cases: "Only routine cases" },
  { id: "mostly_routine", x: COMPLEXITY_X.mostly_routine, name: "Mostly routine", cases: "Mostly routine cases" },
  { id: "mix", x: COMPLEXITY_X.mix, name: "A mix", cases: "A mix of cases" },
  { id: "mostly_complex", x: COMPLEXITY_X.mostly_complex, name: "Mostly complex", cases: "Mostly complex cases" },
  { id: "only_complex", x: COMPLEXITY_X.only_complex, name: "All complex", cases: "Only complex cases" },
];
/** The named step nearest to a place between routine and complex. */
export const nearestComplexity = (x: number): (typeof COMPLEXITY)[number] =>
  COMPLEXITY.reduce((best, one) => (Math.abs(one.x - x) < Math.abs(best.x - x) ? one : best));

export const CONTEXT_NAME: Record<ContextKey, string> = {
  employer_ai: "Your employer’s use of AI",
  ai_work: "A day a week or more with AI systems",
  licence_required: "Who requires a licence",
  sign_off: "Whose name is on it",
  union: "Union",
  hands_on: "Work by hand or in person",
  place: "Where you work",
  certificate: "You hold a certificate",
};
export const CONTEXT_VALUE: { [K in ContextKey]: Record<string, string> } = {
  employer_ai: { none: "not in use", pilot: "trying it out", deployed: "in regular use", replacing: "replacing people" },
  ai_work: { yes: "yes", no: "no" },
  licence_required: { law: "the law", employer: "the employer", none: "nobody" },
  sign_off: { none: "someone else’s", internal: "mine, inside the firm", legal: "mine, with liability" },
  union: { none: "not a member", member: "member", agreement: "agreement protects jobs" },
  hands_on: { none: "none of it", partly: "some of it", mostly: "most of it" },
  place: { home: "home", mostly_home: "mostly home", mostly_site: "mostly on site", site: "on site" },
  certificate: { yes: "yes", no: "no" },
};

export const FIT_PART: Record<FitPart, string> = {
  activities: "work activities",
  skills: "skills",
  knowledge: "knowledge",
  titles: "job titles",
  wording: "task descriptions",
  bls_skills: "BLS skill ratings",
};
