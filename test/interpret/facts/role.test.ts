/** Which job a message names. */
import { describe, expect, test } from "vitest";
import { read, role } from "./reading.ts";

const ROLES = [
  role("Medical Coder", [], ["clinical coder", "medical records coder", "coding specialist", "coder"]),
  role("Registered Nurses", [], ["nurse", "RN"]),
  role("Software Developer", [], ["programmer", "software engineer"]),
  role("Heavy and Tractor-Trailer Truck Drivers", [], ["truck driver", "trucker"]),
];
const OPENING = "What is your job, and what does a normal week look like?";
const named = (message: string) => read(OPENING, message, { role: null, roles: ROLES }).find((finding) => finding.kind === "role") ?? null;

describe("the job's name", () => {
  test.each([
    ["I'm a medical coder at a hospital.", "medical-coder"], ["medical coders, mostly inpatient", "medical-coder"],
    ["I work as a clinical coder", "medical-coder"],
    ["I'm a medcial coder", "medical-coder"], ["Nurse.", "registered-nurses"], ["I'm an RN on a ward", "registered-nurses"],
    ["truck drivers like me", "heavy-and-tractor-trailer-truck-drivers"],
    ["Programmer at a bank, 40 hours", "software-developer"], ["I am a sofware developer", "software-developer"],
  ])("“%s” names %s", (message, id) => {
    expect(named(message)).toMatchObject({ roleId: id });
  });

  test("the longest name wins", () => {
    expect(named("I was a nurse, now I'm a medical records coder")).toMatchObject({ roleId: "medical-coder" });
  });

  const UNKNOWN = [["I'm a plumber.", "plumber"], ["Plumber", "Plumber"], ["I work as a dog groomer in Leeds", "dog groomer"]] as const;
  test.each(UNKNOWN)("“%s” names a job that is not known", (message, title) => {
    expect(named(message)).toMatchObject({ roleId: null, title });
  });

  test.each(["Hello!", "I'm a bit lost", "Forty hours of invoices", "I'm a morning person"])("“%s” names no job", (message) => {
    expect(named(message)).toBeNull();
  });

  test("nothing is searched once the job is known", () => {
    expect(read(OPENING, "I'm a nurse", { roles: ROLES }).some((finding) => finding.kind === "role")).toBe(false);
  });
});
