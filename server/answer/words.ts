/** Numbers and names as answers write them: the same rounding as the report. */
import { shown, type Barrier, type ContextKey, type PersonScore, type Signal, type WhyGroup, type Zone } from "../../scoring/index.ts";

export const GROUP: Record<WhyGroup, string> = {
  time: "how your week is split", level: "your level and how hard your cases are", evidence: "your employer’s use of AI", barriers: "barriers", growth: "work that AI brings",
};

export const SIGNAL: Record<Signal, string> = {
  job_postings: "job postings", company_actions: "what companies do", wages: "wages", ai_tool_maturity: "how mature the tools are", expert_consensus: "what experts say",
};

export const BARRIER: Record<Barrier, string> = {
  regulation: "licensing and rules", physical_presence: "physical presence", union: "union protection", liability: "liability", culture: "culture and ethics",
};

export const ZONE: Record<Zone, string> = { red: "red zone, below 25", yellow: "yellow zone, 25 to 48", green: "green zone, 48 and above" };

export const CONTEXT: Record<ContextKey, string> = {
  certificate: "a certificate", licence_required: "the licence that is required", place: "where you work", hands_on: "hands-on work", union: "the union",
  sign_off: "sign-off", employer_ai: "your employer’s use of AI", ai_work: "work on AI itself",
};

/** What a supposed fact is called, by key and value. */
export const FACT: Record<string, string> = {
  "employer_ai:none": "no AI at your employer", "employer_ai:pilot": "AI on trial at your employer", "employer_ai:deployed": "AI in regular use at your employer",
  "employer_ai:replacing": "AI replacing people at your employer", "ai_work:yes": "a day a week or more on AI itself", "ai_work:no": "little time on AI itself",
  "licence_required:law": "a licence required by law", "licence_required:employer": "a certificate that your employer requires", "licence_required:none": "no licence required",
  "certificate:yes": "a certificate in your hands", "certificate:no": "no certificate", "union:none": "no union", "union:member": "you in a union",
  "union:agreement": "an agreement that protects jobs", "sign_off:none": "somebody else signing off", "sign_off:internal": "you answering for the result inside the firm",
  "sign_off:legal": "you signing with legal liability", "hands_on:none": "no work by hand or in person", "hands_on:partly": "some work by hand or in person",
  "hands_on:mostly": "most of the work by hand or in person", "place:home": "work from home", "place:mostly_home": "work mostly from home",
  "place:mostly_site": "work mostly on site", "place:site": "work on site",
};

/** A barrier a step higher, as a thing that a worker can do; the report says the same. */
export const STEP: Record<string, string> = {
  "union:member": "Join a union", "union:agreement": "Get covered by an agreement that protects jobs", "sign_off:internal": "Answer for the result inside the firm",
  "sign_off:legal": "Sign for the result by name", "licence_required:employer": "Work where the employer asks for a certificate",
};

/** One decimal, half up, as shown everywhere: 11.6. */
export const points = (value: number): string => shown(value).toFixed(1);

/** With its sign, minus as −: +3.9, −1.1. */
export const signed = (value: number): string => `${shown(value) < 0 ? "−" : "+"}${points(Math.abs(shown(value)))}`;

/** A small whole number with its sign, for components: −5, +2, 0. */
export const whole = (value: number): string => (value < 0 ? `−${Math.abs(value)}` : value > 0 ? `+${value}` : "0");

/** "2 hours", of percent of a week. */
export function hours(share: number, week: number): string {
  const value = shown((share * week) / 100);
  return `${value} ${value === 1 ? "hour" : "hours"}`;
}

/** Hours before percent: "10 of your 40 hours (25%)". */
export const ofWeek = (share: number, week: number): string => `${shown((share * week) / 100)} of your ${shown(week)} hours (${percent(share)})`;

export const percent = (value: number): string => `${Math.round(value)}%`;

export const dollars = (value: number): string => `$${Math.round(value).toLocaleString("en-US")}`;

/** "a, b and c". */
export function listed(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? "") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}

/** "18.6 (13–27)". */
export const withRange = (person: PersonScore): string => `${points(person.value)} (${person.low}–${person.high})`;
