/** Whole answers as people give them: several questions at once, facts in any order, halves left out. First part. */
import { describe, expect, test } from "vitest";
import { levelFor } from "../../../scoring/index.ts";
import { fact, level, role } from "./reading.ts";

type Expected = { level?: string; certificate?: string; union?: string; place?: string; employer_ai?: string; sign_off?: string };
const ANSWERS: readonly (readonly [string, string, Expected, string])[] = [
  ["Years, licence, union, AI?",
    "Nine years come Easter, LVN, no union, and the charting system writes half the note for you now, some AI scribe.",
    { level: "senior", certificate: "yes", union: "none", employer_ai: "deployed" }, "Welders"],
  ["How long have you been cooking, and who has the final say on a plate?", "Three years on the line. Chef has the final say, always.",
    { level: "mid", sign_off: "none" }, "Welders"],
  ["Seniority, licence, union, AI?",
    "I run a crew of five, twelve years. Pesticide applicator licence. Non-union. The mowers are getting GPS but no AI.",
    { level: "senior", certificate: "yes", union: "none", employer_ai: "none" }, "Welders"],
  ["How experienced, certified, any AI?",
    "Second year. Dental assistant, certified by the state board. The x-ray software circles cavities by itself since spring.",
    { level: "entry", certificate: "yes", employer_ai: "deployed" }, "Welders"],
  ["Union? Licence? AI?", "Union, sure, 1199. No licence for aides here. AI, I wouldn't know it if I saw it.",
    { union: "member", certificate: "no", employer_ai: "none" }, "Welders"],
  ["Where do you do all this, and how long have you been?",
    "Half my week's in the car, rest at a hot desk in Leeds. Six years in claims.",
    { level: "mid" }, "Welders"],
  ["Experience, qualification, union, AI?",
    "Ten years a sister on the ward... well, ward manager now. NMC registered, RCN. The Trust is trialling an AI "
    + "for discharge letters.",
    { level: "senior", certificate: "yes", union: "member", employer_ai: "pilot" }, "Welders"],
  ["What about certification and AI?", "None of us has letters after our names. AI? The owner saw a demo and laughed.",
    { certificate: "no", employer_ai: "none" }, "Welders"],
  ["Union and AI?", "We've a union but I pay nothing into it, contract covers me all the same. And no AI.",
    { union: "agreement", employer_ai: "none" }, "Welders"],
  ["How long, and anyone under you?", "Going on five. Nobody under me, thank God.", { level: "mid" }, "Welders"],
  ["How long have you been a dispatcher, and is there AI?",
    "Five and a bit. They switched on an AI call-taker for the non-emergency line in January.",
    { level: "mid", employer_ai: "deployed" }, "Welders"],
  ["Who approves, and where do you work from?", "My editor. From my flat, always have.", { sign_off: "none", place: "home" }, "Welders"],
  ["And who has the last word?", "The vet does, I only hold the dog.", { sign_off: "none" }, "Welders"],
  ["And who has the last word?", "That'd be me.", { sign_off: "own" }, "Welders"],
  ["Who's responsible if it goes wrong?", "Yours truly.", { sign_off: "own" }, "Welders"],
  ["Who's responsible if it goes wrong?", "The firm, on paper. The partner signs the letter.", { sign_off: "none" }, "Welders"],
  ["Years, certificate, remote, union?", "7 yrs, CPP, 3 days home 2 in office, no union",
    { level: "mid", certificate: "yes", place: "mostly_home", union: "none" }, "Welders"],
  ["Years, certificate, remote, union?", "since 2009, none, remote since covid, nope",
    { level: "senior", certificate: "no", place: "home", union: "none" }, "Welders"],
  ["Qualifications and experience?", "Did my apprenticeship, got my red seal eight years ago, been on my own ticket since.",
    { certificate: "yes", level: "mid" }, "Welders"],
  ["How senior are you?", "Not very. Four months, and somebody still checks my till.", { level: "entry" }, "Welders"],
  ["How senior are you?", "They made me shift lead in March, I've been there three years.", { level: "senior" }, "Welders"],
  ["Anything on AI?", "Corporate sent a memo saying don't.", { employer_ai: "none" }, "Welders"],
  ["Anything on AI?", "Corporate sent a chatbot, we all have to feed it.", { employer_ai: "deployed" }, "Welders"],
  ["Anything on AI?", "They demoed one, we never heard of it again.", { employer_ai: "none" }, "Welders"],
  ["Any AI where you are?", "Two desks over they've got one on approval till June.", { employer_ai: "pilot" }, "Welders"],
  ["Any AI where you are?", "The self-checkout watches people with it, yeah.", { employer_ai: "deployed" }, "Welders"],
  ["Any AI where you are?", "None that I can see, the till's from 1994.", { employer_ai: "none" }, "Welders"],
  ["Union, licence, AI?", "I'm in the bakers' union. No licence. The oven's older than me, so no AI.",
    { union: "member", certificate: "no", employer_ai: "none" }, "Welders"],
  ["Union, licence, AI?", "Nope, nope, and the warehouse is full of robots, the picking's planned by an AI.",
    { union: "none", certificate: "no", employer_ai: "deployed" }, "Welders"],
  ["Do you sign off your own work?", "My own, yes. The big ones go to the senior adjuster.", { sign_off: "own" }, "Welders"],
  ["Is your work reviewed?", "Every line, by two people.", { sign_off: "none" }, "Welders"],
  ["Is your work reviewed?", "Only if a customer complains.", { sign_off: "own" }, "Welders"],
  ["How long and what papers?", "Thirty-one years. Papers, I have all of them, boiler, crane, the lot.",
    { level: "senior", certificate: "yes" }, "Welders"],
  ["How long and what papers?", "Eleven months, papers none.", { level: "entry", certificate: "no" }, "Welders"],
  ["Experience and credentials?", "I'm the oldest one here, thirty years of teeth. RDH.",
    { level: "senior", certificate: "yes" }, "Welders"],
  ["Experience and credentials?", "Three years as a hygienist, before that five as an assistant. Registered.",
    { level: "mid", certificate: "yes" }, "Dental Hygienists"],
  ["Experience, union, AI?", "2 yrs 3 mo. union yep. ai nope", { level: "mid", union: "member", employer_ai: "none" }, "Welders"],
  ["Experience, union, AI?", "I came here from hotel, there ten year, here in this job is one year only. Union is no. AI is no.",
    { level: "entry", union: "none", employer_ai: "none" }, "Welders"],
  ["Experience, union, AI?",
    "Fifteen years sir, I am handling team of twenty. Union is not there. AI tool is implemented by client side "
    + "for the quality checking.",
    { level: "senior", union: "none", employer_ai: "deployed" }, "Welders"],
  ["Since when, union, AI, place?",
    "Since 6 years. Union yes, IG Metall. AI is in test at the moment. Two days home office, three days in the firm.",
    { level: "mid", union: "member", employer_ai: "pilot", place: "mostly_site" }, "Welders"],
  ["How long, licensed, who signs?", "Eight weeks! Not licensed, my trainer signs the log.",
    { level: "entry", certificate: "no", sign_off: "none" }, "Welders"],
  ["How long, licensed, who signs?", "Twelve years licensed. I sign, my number's on every page.",
    { level: "senior", certificate: "yes", sign_off: "own" }, "Welders"],
  ["Are you organised, and do you see AI?", "Local 3 since '98. AI, the estimators have it.",
    { union: "member", employer_ai: "deployed" }, "Welders"],
  ["Do they use AI?", "IT says no. Marketing says yes and IT doesn't know.", { employer_ai: "deployed" }, "Welders"],
  ["Do they use AI?", "Officially no, unofficially I do.", { employer_ai: "none" }, "Welders"],
  ["Home or office?", "Neither, it's the van.", { place: "site" }, "Welders"],
  ["Home or office?", "Home except the Monday meeting.", { place: "mostly_home" }, "Welders"],
  ["Home or office?", "Both, 50/50.", { place: "mostly_site" }, "Welders"],
  ["Home or office?", "Home four, office one.", { place: "mostly_home" }, "Welders"],
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
