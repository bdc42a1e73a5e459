/** Whole answers as people give them: several questions at once, facts in any order, halves left out. Third part. */
import { describe, expect, test } from "vitest";
import { levelFor } from "../../../scoring/index.ts";
import { fact, level, role } from "./reading.ts";

type Expected = { level?: string; certificate?: string; union?: string; place?: string; employer_ai?: string; sign_off?: string };
const ANSWERS: readonly (readonly [string, string, Expected, string])[] = [
  ["Years, licence, union, AI?", "Twenty this autumn. CDL with hazmat. Teamsters. And they've stuck one of those AI cameras in the cab.",
    { level: "senior", certificate: "yes", union: "member", employer_ai: "deployed" }, "Welders"],
  ["Years, licence, union, AI?",
    "I'm in my third year. Cosmetology licence. Nobody's unionised in this business. AI books the appointments, does that count?",
    { level: "mid", certificate: "yes", union: "none", employer_ai: "deployed" }, "Welders"],
  ["How long have you been doing HVAC? Ticket? AI?", "Twelve years, EPA 608 and NATE. AI's in the thermostats, not in the company.",
    { level: "senior", certificate: "yes" }, "Welders"],
  ["Experience, approval, AI?",
    "Half a year. My preceptor signs after me, I've no authority to do anything on my own. AI, hospital-wide sepsis alerts.",
    { level: "entry", sign_off: "none", employer_ai: "deployed" }, "Welders"],
  ["Where from, how long, certified?", "Dining table. Eight years. CPC and CRC.",
    { place: "home", level: "mid", certificate: "yes" }, "Welders"],
  ["Where from, how long, certified?", "We went back to the office full time in May. Four years. Only the apprentice credential, CPC-A.",
    { place: "site", level: "mid", certificate: "yes" }, "Welders"],
  ["What is your position and who signs the plans?", "Drafter, nine years. Architect stamps, always.",
    { level: "senior", sign_off: "none" }, "Welders"],
  ["What is your position and who signs the plans?", "I'm the engineer of record, PE, twenty-odd years.",
    { level: "senior", certificate: "yes", sign_off: "own" }, "Welders"],
  ["Do you have people under you?", "Five, and a trainee.", { level: "senior" }, "Welders"],
  ["Seniority? Credentials? Remote?", "Mid, I guess, five years. No cert, they never asked. Remote Mondays and Fridays.",
    { level: "mid", certificate: "no", place: "mostly_site" }, "Welders"],
  ["Seniority? Credentials? Remote?", "Lead. CISSP. 100% remote.", { level: "senior", certificate: "yes", place: "home" }, "Welders"],
  ["What about AI, union and who has the last word?", "AI no, union no, last word the head chef.",
    { employer_ai: "none", union: "none", sign_off: "none" }, "Welders"],
  ["What about AI, union and who has the last word?", "They use it upstairs for the ordering. UNITE. Mine, it's my kitchen.",
    { employer_ai: "deployed", union: "member", sign_off: "own" }, "Welders"],
  ["Union, AI?", "There used to be one. AI, they bought a licence and it gathers dust.", { union: "none" }, "Welders"],
  ["Union, AI?", "We organised last year, first contract's signed. No AI by contract.",
    { union: "member", employer_ai: "none" }, "Welders"],
  ["Union, AI?", "None, and only the bosses play with it.", { union: "none" }, "Welders"],
  ["Any AI in the classroom or the office?", "District forbids it for pupils, but the office uses it for letters.",
    { employer_ai: "deployed" }, "Welders"],
  ["Any AI in the classroom or the office?", "We had a training day about it. Nothing since.", { employer_ai: "none" }, "Welders"],
  ["Any AI in the classroom or the office?", "A pilot in maths, two classes, not mine.", { employer_ai: "pilot" }, "Welders"],
  ["How long as a caseworker? Licensed?", "Three and a half. LSW, supervised for my clinical.",
    { level: "mid", certificate: "yes" }, "Welders"],
  ["How long as a caseworker? Licensed?", "Going into my ninth year. They don't require it, I have none.",
    { level: "senior", certificate: "no" }, "Welders"],
  ["Who's accountable?", "My supervisor is, she reads and signs all my notes.", { sign_off: "none" }, "Welders"],
  ["Who's accountable?", "It's my registration on the line.", { sign_off: "own" }, "Welders"],
  ["Experience?", "Four years, plus two as a temp doing the same.", { level: "mid" }, "Welders"],
  ["Experience?", "I've been here since the doors opened, seventeen years.", { level: "senior" }, "Welders"],
  ["Experience?", "Just passed my probation.", { level: "entry" }, "Welders"],
  ["Experience?", "Ten years as a cook, the last two as sous chef.", { level: "senior" }, "Cooks, Restaurant"],
  ["Experience?", "Was a waiter for ten years. Cook since last spring, so a year and a bit.", { level: "entry" }, "Cooks, Restaurant"],
  ["Experience?", "Five years and I do the rota and the hiring for the floor.", { level: "senior" }, "Welders"],
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
