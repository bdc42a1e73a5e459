/** Years in this occupation, rank, and leading others. */
import { describe, expect, test } from "vitest";
import { levelFor, type Level } from "../../../scoring/index.ts";
import { level, role } from "./reading.ts";

const YEARS = "How long have you done this, and do you lead anyone?";
const NURSE = role("Registered Nurses", ["Give medications", "Supervise aides", "Write notes"]);

const DURATIONS: readonly (readonly [string, number | null])[] = [
  ["Six years.", 6], ["Eleven.", 11], ["Bout a year.", 1], ["Eighteen months.", 1.5], ["Two and a half years.", 2.5], ["3 yrs", 3],
  ["Twenty-two years this June.", 22], ["Five months.", 0.4], ["September, so it's five months", 0.4], ["Half a year.", 0.5],
  ["About ten, give or take.", 10], ["A dozen years.", 12], ["Fourth year.", 3.5], ["Between 5 and 6 years.", 5.5],
  ["Going on nine years.", 8.9],
  ["Over eight years.", 8.5], ["Just under two years.", 1.9], ["Two decades.", 20], ["A year and a half.", 1.5],
  ["Three years and four months.", 3.3],
  ["Eight years back home and four here.", 12], ["Ten years, the last three as lead.", 10], ["I started seven years ago.", 7],
  ["Four years here. Before that I was a teacher for fifteen years.", 4], ["I was a baker twenty years, now two years in this.", 2],
  ["Nine years in total, three with this firm.", 9], ["Since last October, so seven months.", 0.6], ["Less than a year.", 0.5],
  ["Five years. The new system has been live for two years.", 5], ["I'm 45 years old, six years of it in the job.", 6],
  ["Seven years and I retire in three years.", 7], ["I don't lead anyone.", null], ["No idea, honestly.", null],
  ["My licence is good for two years, I've been at this nine years.", 9],
];

describe("years in the occupation", () => {
  test.each(DURATIONS)("“%s” is %s years", (answer, years) => {
    const found = level(YEARS, answer)?.years ?? null;
    if (years === null) expect(found).toBeNull();
    else expect(found).toBeCloseTo(years, 0.5);
  });

  test("amounts of work are not experience", () => {
    expect(level("What fills your week?", "Two weeks a year I count stock, three months of summer are quiet.")?.years ?? null).toBeNull();
    expect(level("Is that typical over the year?", "Averaged over a year it's ten hours.")?.years ?? null).toBeNull();
    expect(level("What fills your week?", "The contract runs for five years.")?.years ?? null).toBeNull();
  });

  test("experience told unasked counts", () => {
    expect(level("What does your week look like?", "I've been doing this for nineteen years, mostly nights.")?.years).toBe(19);
    expect(level("What does your week look like?", "I freelance, twelve years of it.")?.years).toBe(12);
  });
});

const RANKS: readonly (readonly [string, Level | null])[] = [
  ["Five years, team lead for nine people.", "senior"], ["Four years, I supervise the night crew.", "senior"],
  ["Six years, not a lead.", "mid"],
  ["Three years, nobody reports to me.", "mid"], ["Five years. My lead checks my charts.", "mid"],
  ["Six years, I train every new hire.", "senior"],
  ["Five years, shift supervisor.", "senior"], ["Senior technician, seven years.", "senior"], ["Four years, just a regular welder.", "mid"],
  ["Seven years and the others bring me the ugly jobs.", "senior"], ["Nine years, no one under me.", "senior"], ["Apprentice.", "entry"],
  ["I'm a trainee.", "entry"], ["Just started.", "entry"], ["It's my first job.", "entry"], ["Still on probation.", "entry"],
  ["Eight months, first job.", "entry"],
  ["Four years, I have two apprentices under me.", "senior"], ["Three years. The trainees sit with somebody else.", "mid"],
  ["A year, junior level.", "entry"],
  ["Five years, deputy head of the shop.", "senior"], ["Six years, foreman.", "senior"], ["Six years, not the foreman.", "mid"],
  ["SME for the whole plant, six years.", "senior"],
  ["Five years. My supervisor says I'm fast.", "mid"], ["Six years, the manager does the rota.", "mid"],
  ["Four years, three juniors come to me.", "senior"],
  ["Five years, in charge of a crew of six.", "senior"], ["Mid-level, I suppose.", "mid"], ["The weather is fine.", null],
  ["Under two years", "entry"], ["About five years, not leading anyone", "mid"], ["More than ten years", "senior"],
  ["I lead a team", "senior"],
];

const levelOf = (answer: string, of = role("Welders")): Level | null => {
  const found = level(YEARS, answer, of);
  if (found === null) return null;
  return found.level === "senior" ? "senior" : (levelFor(found.years, found.leads) ?? found.level);
};

describe("level", () => {
  test.each(RANKS)("“%s” is %s", (answer, expected) => {
    expect(levelOf(answer)).toBe(expected);
  });

  test("what the role itself implies is no lead duty", () => {
    expect(levelOf("RN, four years, I tell the aides where to go and teach the students.", NURSE)).toBe("mid");
    expect(levelOf("Four years as a supervisor.", role("First-Line Supervisors of Cleaning Workers"))).toBe("mid");
    expect(levelOf("HR specialist, four years.", role("Human Resources Specialists"))).toBe("mid");
  });
});
