/** Whole answers as people give them: several questions at once, facts in any order, halves left out. Second part. */
import { describe, expect, test } from "vitest";
import { levelFor } from "../../../scoring/index.ts";
import { fact, level, role } from "./reading.ts";

type Expected = { level?: string; certificate?: string; union?: string; place?: string; employer_ai?: string; sign_off?: string };
const ANSWERS: readonly (readonly [string, string, Expected, string])[] = [
  ["Experience, credentials, where do you sit?",
    "Six years, CCS-P. Two days a week I drive in, the rest I'm in my daughter's old bedroom.",
    { level: "mid", certificate: "yes", place: "mostly_home" }, "Welders"],
  ["Who releases the chart, and is there AI?",
    "I do my part, then an auditor samples five percent. But the release button is mine. And they have an engine "
    + "pre-coding the simple ones since June.",
    { sign_off: "own", employer_ai: "deployed" }, "Welders"],
  ["Seniority, union, AI?",
    "Coder III, ten years, I also precept the new ones. Not union. They trialled something on pathology and it "
    + "went back to the vendor.",
    { level: "senior", union: "none", employer_ai: "none" }, "Medical Coder"],
  ["Certified? Since when? AI?", "CPC since last March, coding since the January before, so fourteen months. AI no.",
    { level: "entry", certificate: "yes", employer_ai: "none" }, "Medical Coder"],
  ["How experienced are you, and how are things approved?",
    "Three years as a dental hygienist, licensed of course. The dentist checks every mouth after me.",
    { level: "mid", certificate: "yes", sign_off: "none" }, "Dental Hygienists"],
  ["Any union? And what about AI in the department?",
    "IAFF, everybody is. Dispatch got some AI thing that listens to the calls, it's been live a year.",
    { union: "member", employer_ai: "deployed" }, "Welders"],
  ["How long, licence, union, AI?", "Seven years, EMT-B and Firefighter II, union yes, AI not that I've noticed.",
    { level: "mid", certificate: "yes", union: "member", employer_ai: "none" }, "Welders"],
  ["And experience, place, sign-off?", "Lieutenant, fourteen years. At the station. Captain signs the reports.",
    { level: "senior", place: "site", sign_off: "none" }, "Welders"],
  ["How long have you been an agent? Licence? AI?",
    "Five years licensed, two as an assistant before that. Brokerage pays for an AI that writes the listings.",
    { level: "mid", certificate: "yes", employer_ai: "deployed" }, "Real Estate Sales Agents"],
  ["Where do you work from, and who approves a contract?",
    "Car, coffee shops, clients' kitchens, once a week the office. My broker has to sign every contract.",
    { sign_off: "none" }, "Welders"],
  ["Years, union, remote?", "Twenty-six years translating, no union, always from my own four walls.",
    { level: "senior", union: "none", place: "home" }, "Interpreters and Translators"],
  ["Certified? And do clients use AI?", "ATA certified for German. Every agency I work for sends me machine output to fix now, so yes.",
    { certificate: "yes", employer_ai: "deployed" }, "Welders"],
  ["How long, certified, who signs, any AI?",
    "Nine years, CPA. Partner signs the opinion. We got an AI tool that reads the leases in autumn, everyone uses it.",
    { level: "senior", certificate: "yes", sign_off: "none", employer_ai: "deployed" }, "Welders"],
  ["How long, certified, who signs, any AI?", "18 months, still two papers to go for ACCA. Manager reviews all of it. AI is blocked.",
    { level: "entry", certificate: "no", sign_off: "none", employer_ai: "none" }, "Welders"],
  ["How long have you done data entry? Home? AI?",
    "it's been 4 yrs. home mon wed fri, office the other 2. they're testing a scanner w ai but it cant read doctors",
    { level: "mid", place: "mostly_home", employer_ai: "pilot" }, "Data Entry Keyers"],
  ["Position, certificate, AI?",
    "HR generalist, been here five years, in HR eight. SHRM-CP. The applicant system ranks people with AI, since forever.",
    { level: "mid", certificate: "yes", employer_ai: "deployed" }, "Human Resources Specialists"],
  ["Position, certificate, AI?",
    "I'm the only HR person so I report to the owner. Seven years. No letters after my name. AI? We have a whiteboard.",
    { level: "mid", certificate: "no", employer_ai: "none" }, "Human Resources Specialists"],
  ["How long on the tills? Union? AI?", "Since school finished, so ten months. USDAW. Self-scan has cameras with some AI, they say.",
    { level: "entry", union: "member", employer_ai: "deployed" }, "Cashiers"],
  ["How long have you been a guard? Licence, union, AI?",
    "Four years, SIA badge. No union. Cameras send AI alerts to the control room now.",
    { level: "mid", certificate: "yes", union: "none", employer_ai: "deployed" }, "Security Guards"],
  ["How long have you been a guard? Licence, union, AI?",
    "Eleven years sir, and I am in charge of the night shift, eight guards. Licence is there, renewed. No union. AI not there.",
    { level: "senior", certificate: "yes", union: "none", employer_ai: "none" }, "Security Guards"],
  ["Experience, licence, who checks?", "Three years a pharmacy tech, CPhT. Pharmacist verifies each one, that's the law.",
    { level: "mid", certificate: "yes", sign_off: "none" }, "Pharmacy Technicians"],
  ["How senior, who has the final say on a story, AI?",
    "Reporter, six years. Desk editor has final say. Management is running a trial of an AI that writes match reports.",
    { level: "mid", sign_off: "none", employer_ai: "pilot" }, "News Analysts, Reporters, and Journalists"],
  ["Union, remote, AI?", "NUJ member. In the newsroom four days, Fridays at home. We've got an AI transcriber everyone lives in.",
    { union: "member", place: "mostly_site", employer_ai: "deployed" }, "Welders"],
  ["Do you supervise anyone, and how long have you been at it?", "Two trainees answer to me. Five years.",
    { level: "senior" }, "Librarians"],
  ["Do you supervise anyone, and how long have you been at it?", "God no. Five years.", { level: "mid" }, "Librarians"],
  ["Qualification, union, AI, sign-off?", "MLIS, UNISON, none, and nobody signs anything, we're a library.",
    { certificate: "yes", union: "member", employer_ai: "none" }, "Welders"],
  ["Qualification, union, AI, sign-off?", "Certified welding inspector, boilermakers' local, no AI, and it's me who stamps the weld map.",
    { certificate: "yes", union: "member", employer_ai: "none", sign_off: "own" }, "Welders"],
  ["What's your experience? Ticket? Union?", "first year apprentice mate. no ticket. in the union tho",
    { level: "entry", certificate: "no", union: "member" }, "Welders"],
  ["Years, licence, AI, and who answers for a denied claim?",
    "I've had my adjuster's licence nine years. We all use the AI estimator for photos. Anything above ten grand "
    + "my manager signs, below that it's me.",
    { level: "senior", certificate: "yes", employer_ai: "deployed" }, "Claims Adjusters"],
  ["So what's your title, and is any of it remote?", "Senior claims examiner. All of it.",
    { level: "senior", place: "home" }, "Claims Adjusters"],
  ["Who supervises you, and is AI around?", "The charge nurse checks my charting. No AI on our floor but radiology has it running.",
    { sign_off: "none", employer_ai: "deployed" }, "Welders"],
  ["Experience? Union? AI?", "This is year six. We're organized with SEIU. Nothing AI, the ice machine barely works.",
    { level: "mid", union: "member", employer_ai: "none" }, "Welders"],
  ["Experience? Union? AI?", "Seven months here, but four years in the same work at another hotel. No union. No AI.",
    { level: "mid", union: "none", employer_ai: "none" }, "Welders"],
  ["Experience? Union? AI?", "Seven months, but I did eleven years as a hairdresser. No union, no AI.",
    { level: "entry", union: "none", employer_ai: "none" }, "Welders"],
  ["How long have you been teaching? Certified?", "It's my thirtieth year and I'm department chair. State certified, yes.",
    { level: "senior", certificate: "yes" }, "Welders"],
  ["And you are certified? In a union? Anything with AI?", "I am. I'm not. Not officially.",
    { certificate: "yes", union: "none", employer_ai: "none" }, "Welders"],
  ["And you are certified? In a union? Anything with AI?", "Yes; no; yes, it grades the homework.",
    { certificate: "yes", union: "none", employer_ai: "deployed" }, "Welders"],
  ["Licensed, union, remote, AI?", "Licensed yes, union no, remote two days of five, AI not yet.",
    { certificate: "yes", union: "none", place: "mostly_site", employer_ai: "none" }, "Welders"],
  ["Licensed, union, remote, AI?", "All no.", { certificate: "no", union: "none", place: "site", employer_ai: "none" }, "Welders"],
  ["Licensed, union, remote, AI?", "Nothing like that.", { certificate: "no", union: "none", employer_ai: "none" }, "Welders"],
];

const said = (key: string, question: string, answer: string, title: string): string | null => {
  if (key !== "level") return fact(key, question, answer)?.replace(/^(?:internal|legal)$/, "own") ?? null;
  const found = level(question, answer, role(title));
  return found?.level === "senior" ? "senior" : (levelFor(found?.years ?? null, found?.leads ?? null) ?? found?.level ?? null);
};

describe("whole answers", () => {
  test.each(ANSWERS)("to “%s” the answer “%s” tells %o", (question, answer, expected, title) => {
    const told = Object.keys(expected).map((key) => [key, said(key, question, answer, title)]);
    expect(Object.fromEntries(told)).toEqual(expected);
  });
});
