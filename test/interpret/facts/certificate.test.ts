/** Licences, registrations and certificates: held, not held, not needed. */
import { describe, expect, test } from "vitest";
import { fact } from "./reading.ts";

const ANY = "Licence, union, years?";
const ONLY = "Are you certified?";
const OTHER = "How long have you done it, and who checks your work?";
const LAW = "Do you need a licence or certificate to do this job, and who asks for it?";

const SAID: readonly (readonly [string, string, "yes" | "no" | null])[] = [
  [ONLY, "Yes.", "yes"],
  [ONLY, "No, never bothered.", "no"],
  [ONLY, "Not yet, the exam is in May.", "no"],
  [ONLY, "Studying for it.", "no"],
  [ONLY, "I failed it once and passed in June.", "yes"],
  [ONLY, "It lapsed two years ago.", "no"],
  [ONLY, "ASE master, all eight.", "yes"],
  [ONLY, "You don't need one here.", "no"],
  [ONLY, "There's no such thing for us, but I did the Level 3 diploma.", "yes"],
  [ONLY, "PMP.", "yes"],
  [ONLY, "I'm working towards my CPA.", "no"],
  [ONLY, "Fully qualified, yes.", "yes"],
  [ONLY, "Self-taught.", "no"],
  [ANY, "LCSW, no union, nine years.", "yes"],
  [ANY, "Licensed, Teamsters, three years.", "yes"],
  [ANY, "No licence needed, no union, four years.", "no"],
  [ANY, "Class A, non-union, two years.", "yes"],
  [ANY, "No, no, six years.", "no"],
  [ANY, "I've got my guard card, no union, a year and a half.", "yes"],
  [ANY, "None, none, twelve years.", "no"],
  [ANY, "No certificate or union, five years.", "no"],
  [ANY, "State licensed since 2011, UFCW.", "yes"],
  [ANY, "Nothing formal. No union.", "no"],
  [ANY, "ServSafe and that's it. No union.", "yes"],
  [ANY, "NVQ level 2, GMB, ten years.", "yes"],
  [ANY, "I sit the bar in February. No union.", "no"],
  [OTHER, "Ten years, RN. Nobody checks it.", "yes"],
  [OTHER, "Two years. No certificate. My boss checks all of it.", "no"],
  [OTHER, "I'm a chartered accountant, ten years.", "yes"],
  ["What fills your week?", "I ask the RN for the notes and check licences of the drivers.", null],
  ["What fills your week?", "Mostly paperwork.", null],
  [LAW, "Not required", null],
  [LAW, "I have my CPC, the hospital requires it", "yes"],
];

describe("certificates", () => {
  test.each(SAID)("to “%s” the answer “%s” means %s", (question, answer, value) => {
    expect(fact("certificate", question, answer)).toBe(value);
  });
});

const REQUIRED: readonly (readonly [string, "law" | "employer" | "none" | null])[] = [
  ["Required by law", "law"],
  ["Yes, required by law", "law"],
  ["My employer requires it", "employer"],
  ["Not required", "none"],
  ["The state requires a licence", "law"],
  ["Nobody asks for one", "none"],
  ["The agency wants the certificate", "employer"],
  ["No", "none"],
];

describe("who demands the licence", () => {
  test.each(REQUIRED)("“%s” means %s", (answer, value) => {
    expect(fact("licence_required", LAW, answer)).toBe(value);
  });
});
