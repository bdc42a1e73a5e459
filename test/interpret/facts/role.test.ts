/** Which job a message names. */
import { describe, expect, test } from "vitest";
import { corrects, saysNone, withoutJobName } from "../../../server/interpret/facts/role.ts";
import type { NamedRole, ReadableRole } from "../../../server/interpret/interpreter.ts";
import { read, role } from "./reading.ts";

const OPENING = "What is your job, and what does a normal week look like?";
const nurse = role("Registered Nurses"), coder = role("Medical Coder"), aide = role("Nursing Assistants");
/** What looking the message up has found, best first. */
const found = (sure: boolean, ...roles: ReadableRole[]): NamedRole[] =>
  roles.map((one, at) => ({ role: one, quote: "nurse", sure: sure && at === 0 }));
const named = (message: string, roles: NamedRole[] = []) =>
  read(OPENING, message, { role: null, roles }).find((finding) => finding.kind === "role") ?? null;

describe("the job's name", () => {
  test("a job that nothing else comes near is taken, with the others it could be", () => {
    expect(named("I'm a nurse.", found(true, nurse, aide, coder))).toMatchObject({ roleId: nurse.id, others: [aide.id, coder.id], quote: "nurse" });
  });

  test("where it is not sure which, none is taken and all are offered", () => {
    expect(named("I'm a nurse.", found(false, nurse, aide))).toMatchObject({ roleId: null, title: "nurse", others: [nurse.id, aide.id] });
  });

  test("no more than five are offered", () => {
    expect(named("nurse", found(false, nurse, aide, coder, nurse, aide, coder, nurse))).toMatchObject({ others: { length: 5 } });
  });

  const UNKNOWN = [["I'm a plumber.", "plumber"], ["Plumber", "Plumber"], ["I work as a dog groomer in Leeds", "dog groomer"]] as const;
  test.each(UNKNOWN)("“%s” names a job that is not known", (message, title) => {
    expect(named(message)).toMatchObject({ roleId: null, title });
  });

  test.each(["I've been a medical coder 9 yrs", "hi im denise, been a medical coder 9 yrs at a hospital", "I'm a medical coder 9 years now"])("“%s”: what comes after the job's name is no part of it", (message) => {
    expect(named(message)).toMatchObject({ title: "medical coder" });
  });

  test("a guess from the week's hours does not take the place of the jobs to pick from; another name does", () => {
    const asked = (message: string) => read("Which of these comes nearest to “medical person”?", message, { role: null, roles: found(false, aide) }).filter(({ kind }) => kind === "role");
    expect(asked("mostly i code charts, 22 hours. 8 on denials")).toEqual([]);
    expect(asked("no ai, just scanners")).toEqual([]);
    expect(asked("chart coding")).toMatchObject([{ others: [aide.id] }]);
    expect(asked("I'm a hospital coder, 22 hours")).toMatchObject([{ title: "hospital coder" }]);
  });

  test.each(["It has been a nightmare.", "Hello!", "I'm a bit lost", "Forty hours of invoices", "I'm a morning person"])("“%s” names no job", (message) => {
    expect(named(message)).toBeNull();
  });

  test("once the job is known, only what corrects it replaces it", () => {
    const again = (roles: NamedRole[]) => read(OPENING, "No, I'm a nurse", { role: coder, roles }).filter((finding) => finding.kind === "role");
    expect(again(found(true, nurse))).toMatchObject([{ roleId: nurse.id }]);
    expect(again([])).toEqual([]);
    expect(again(found(false, nurse, aide))).toEqual([]);
    expect(again(found(true, coder))).toEqual([]);
  });
});

describe("a correction", () => {
  test.each([["No, I'm a nurse", true], ["Actually I'm a dental nurse", true], ["My job is nurse", true], ["I'm a medical coder, 20 hours", false], ["Twenty hours of coding", false]])("“%s”: %s", (message, is) => {
    expect(corrects(message, coder)).toBe(is);
  });

  test.each([
    ["None of these", false, true], ["none of them", false, true], ["None of my work is coding", false, false],
    ["None of these", true, false], ["No, none of these jobs", true, true],
  ])("“%s”, with the job known: %s, turns all offers down: %s", (message, known, is) => {
    expect(saysNone(message, known)).toBe(is);
  });
});

describe("the job's name is no work", () => {
  const JOB = "What is your job, and what does a normal week look like?";
  test.each([
    ["HGV driver, 50 hours a week", JOB, "          , 50 hours a week"], ["I'm a welder. Welding 20 hours", JOB, "I'm a       . Welding 20 hours"],
    ["Driving, 30 hours", JOB, "Driving, 30 hours"], ["HGV driver, 50 hours", "What fills the other 20 hours?", "HGV driver, 50 hours"],
  ])("“%s”, asked “%s”", (message, question, expected) => {
    expect(withoutJobName(message, question)).toBe(expected);
  });
});
