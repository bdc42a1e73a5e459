/** Words of the cards of roles to move to, and of their parts. */
import type { GateName } from "../../scoring/index.ts";

export const GATE_NAME: Record<GateName, string> = {
  fit: "Closeness", gain: "Safety", pay: "Pay", training: "Training", licence: "Licence", demand: "Demand", place: "From home", field: "Field",
};
export const GATE_STATE = { open: "Open", ajar: "Depends", shut: "Shut" } as const;
export const GATE_COUNT = {
  open: (count: number) => `${count} open`, ajar: (count: number) => (count === 1 ? "1 depends" : `${count} depend`), shut: (count: number) => `${count} shut`,
};
export const ALL_OPEN = "Every gate is open.";

export const CARD = {
  points: "points above you",
  leave: "You leave behind",
  keep: "You carry over",
  gain: "You share with AI there",
  proof: "Only a person can do there",
  gained: "You gain, of the time there",
  none: "Nothing we could match.",
  noneLarge: "None of the larger tasks.",
  nothingLeft: "No task that we know of.",
  traded: "Carried over is what the job does too, or work of the same kind. What AI could take over counts as left behind, also where the job has work like it; so does what you told in your own words.",
  tasks: "Tasks you leave, keep and gain",
  skills: "Skills that carry over, and what is missing",
  figures: "Pay, jobs, schooling, closeness",
  gates: "All gates:",
  stone: "Or in two moves:",
  before: "first, then",
  direct: "Straight there:",
  firstStep: "First step:",
  secondStep: "Second step:",
  unbeaten: "No other job here beats it on gain, closeness and effort at once.",
  compare: "Compare: you, your role, this job",
  pay: "Median pay, May 2024, BLS",
  spread: (low: string, high: string) => `10th to 90th percentile: ${low} to ${high}`,
  openEnd: "not published",
  jobs: "Openings a year, BLS 2024–34",
  change: (percent: string) => `jobs ${percent}% from 2024 to 2034`,
  schooling: "Usual schooling",
  fromHere: ", from where you stand",
  licence: "Licence",
  closeness: "Closeness to your week",
  effort: "Effort of getting there",
  effortNote: "of 100; from schooling, licence and training",
  missing: "Left out for want of data",
  wider: "of the wider occupation that BLS counts",
  unknown: "not known",
  law: "Required by law",
  employer: "Employers ask for a certificate",
  noLicence: "None",
};

/** What no data speaks about; skills may still be shown by the ratings of BLS. */
export const NO_DATA: Partial<Record<string, string>> = {
  activities: "work activities", skills: "skills by O*NET", knowledge: "knowledge by O*NET", titles: "job titles", wording: "task descriptions", bls_skills: "skills by BLS",
  fit: "closeness", pay: "pay", demand: "demand", effort: "the effort of getting there", job_zone: "schooling and experience", licence: "licences", training: "training time", change: "projected jobs", openings: "openings",
};

/** What a gate says that takes a role off the list. */
export const DROPS = "this takes it off your list";

export const ELEMENTS = {
  bring: "You bring, as far as your role has it",
  learn: "You would have to learn",
  higher: "Ranked clearly higher there than in your role",
  bringShort: "Carries over:",
  learnShort: "To learn:",
  higherShort: "Ranked higher there (BLS, for the occupation group):",
  none: "No data on the skills of one of the two jobs, or nothing in it that stands out.",
  noneBring: "Nothing that matters most there is usual in your role.",
  noneLearn: "Nothing that stands out there is new to your role.",
  asked: (need: string, have: string) => `asked ${need}, usual in your role ${have}`,
  ranked: (need: string, have: string) => `rank there ${need}, your role’s ${have}`,
  note: "Bar: usual in your role. Mark: what the job asks. Scale: importance by O*NET, from 1 to 5. About your occupation, not about you.",
  blsNote:
    "Bar: your role. Mark: the job. Scale: rank among all occupations by BLS, from 0 to 100. BLS rates whole occupation groups, so a rank can be far from what this one job, or you, " +
    "need; ask which of it counts.",
};

/** How much of the work AI could take over, before and after. `score`: only where the move gains in spite of more of it. */
export const WITHIN = {
  less: (hours: string, now: string, then: string) => `AI could take over ${hours} (${now}) of your week now, and ${then} of the time there.`,
  more: (hours: string, now: string, then: string) => `AI could take over more there: ${then} of the time, against ${hours} (${now}) of your week now.`,
  score: "The score there is higher all the same: it counts the other tasks, the market and the rules around the work too.",
};

export const FIRM = "You already stand on firm ground";
