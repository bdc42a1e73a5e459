/** Remarks on how hard the cases are. */
import { describe, expect, test } from "vitest";
import { read, role } from "./reading.ts";

const CODER = role("Medical Coder", ["Assign codes to charts", "Handle denials and appeals", "Write productivity reports"]);
const HOW = "How hard are the cases you get when you do this: handle denials and appeals?";
const remark = (question: string, answer: string) => {
  const found = read(question, answer, { role: CODER }).find((finding) => finding.kind === "complexity");
  return found?.kind === "complexity" ? [found.task, found.complexity] : null;
};

describe("complexity of cases", () => {
  test.each([
    ["Five hours coding simple office visits.", "all", "only_routine"], ["It's always trauma and burns.", "all", "only_complex"],
    ["The others bring me the ugly ones.", "all", "mostly_complex"],
    ["Mostly routine stuff, really.", "all", "mostly_routine"], ["Only the simple denials.", "t2", "only_routine"],
    ["I get the hard charts.", "t1", "mostly_complex"],
  ])("“%s” says of %s: %s", (answer, task, complexity) => {
    expect(remark("What does your week look like?", answer)).toEqual([task, complexity]);
  });

  test.each([
    ["Only routine ones", "only_routine"], ["Mostly routine", "mostly_routine"], ["A mix", "mix"], ["Mostly complex", "mostly_complex"],
    ["Only the complex ones", "only_complex"],
  ])("the suggested answer “%s” is understood for the asked task", (answer, complexity) => {
    expect(remark(HOW, answer)).toEqual(["t2", complexity]);
  });

  const NAMED = "How hard are your cases in your biggest tasks: "
    + "assign codes to charts; handle denials and appeals; write productivity reports?";
  const all = (question: string, answer: string) => read(question, answer, { role: CODER })
    .flatMap((finding) => (finding.kind === "complexity" ? [`${finding.task} ${finding.complexity}`] : [])).toSorted();
  test("a bare answer belongs to every task that the question names", () => {
    expect(all(NAMED, "Mostly complex.")).toEqual(["t1 mostly_complex", "t2 mostly_complex", "t3 mostly_complex"]);
    expect(all("How hard are the cases you get when you do this: denials and appeals?", "Mostly complex.")).toEqual(["t2 mostly_complex"]);
  });

  test("an answer that singles one task out leaves the rest to the others", () => {
    expect(all(NAMED, "Denials are all messy, the rest routine.")).toEqual(["t1 mostly_routine", "t2 only_complex", "t3 mostly_routine"]);
  });

  test("a remark that points back is about the sentence before", () => {
    expect(all("What else?", "Assigning codes to charts is 20 hours. The messy trauma ones all land on me.")).toEqual(["t1 only_complex"]);
  });

  const OTHER = ["A mix of denials and codes, ten hours.", "I don't only do easy ones.", "Forty hours of charts."];
  test.each(OTHER)("“%s” is no remark", (answer) => {
    expect(remark("What does your week look like?", answer)).toBeNull();
  });
});
