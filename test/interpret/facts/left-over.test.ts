/** Answers that name their topic in other words than the question's, and who approves by the grammar of the clause. */
import { describe, expect, test } from "vitest";
import { approverOf } from "../../../server/interpret/facts/approver.ts";
import { fact, level } from "./reading.ts";

describe("AI under other names", () => {
  test.each([
    ["How long, certificate, AI, who signs?", "Four years. CDA. Pearl reads the X-rays on both screens. The dentist signs.", "deployed"],
    ["Years, union, AI?", "Ten. NUJ. The newsroom transcribes everything with Otter.", "deployed"],
    ["Seniority, certification, AI?", "Five years. CP. The firm bought Harvey and everybody's on it.", "deployed"],
    ["Years, union, AI?", "Six. No union. Head office is trialling something in two stores.", "pilot"],
    ["Registration, years, AI?", "HCPC. Two years. Not a thing.", "none"],
    ["Does your employer use AI?", "They replaced two leavers with the autocoder.", "replacing"],
    ["Does your employer use AI?", "Leavers are not replaced.", "replacing"],
    ["Does your employer use AI?", "They let half the team go after the AI came in.", "replacing"],
    ["Does your employer use AI?", "They want to replace us with it but so far no AI here.", "none"],
    ["How long, AI, home?", "Five years, the chatbot takes half of it, and I'm at home four days.", "deployed"],
  ])("to “%s” the answer “%s” means %s", (question, answer, value) => {
    expect(fact("employer_ai", question, answer)).toBe(value);
  });
});

describe("unions by a name of their own", () => {
  test.each([
    ["How long, union, AI?", "Five years, NATCA. No AI.", "member"], ["Years, union?", "Ten seasons. UFW.", "member"],
    ["Qualified? Union?", "CNA. SEIU came round with a form, I haven't filled it in.", "none"],
    ["Union, AI?", "CUPE... well, managers aren't in it, so no. No AI.", "none"],
    ["AI, home, union, how long?", "It grades every call with AI. Home. No. Two years.", "none"],
  ])("to “%s” the answer “%s” means %s", (question, answer, value) => {
    expect(fact("union", question, answer)).toBe(value);
  });
});

describe("who approves", () => {
  test.each([
    ["the solicitors sign", "other"], ["underwriting decides", "other"], ["i'm the one who signs the drawings", "self"],
    ["it gets checked", "other"], ["everything is reviewed by me", "self"], ["nothing leaves without her ok", "other"],
    ["nobody checks me", "self"], ["i never sign", "other"], ["nothing ships until i approve", "self"],
    ["nothing ships until the lead approves", "other"], ["i check it and my boss signs", "other"], ["credit does", "other"],
    ["five hours a week", null],
  ])("“%s”: %s", (clause, who) => {
    expect(approverOf(clause)).toBe(who);
  });
});

describe("experience by dates and rank", () => {
  test.each([
    ["How long?", "Since last winter.", 0.9], ["When did you start?", "I qualified in 2019.", 6], ["How long?", "Seven winters.", 7],
    ["How long?", "2 years in August, so not quite.", 1.9], ["How long?", "Just under two.", 1.9], ["Seasons?", "Second year.", 1.5],
    ["What else fills the week?", "Five years. Nobody reports to me. CPC.", 5],
    ["How long?", "I did billing for six years and then moved to coding a year and a half ago.", 1.5],
  ])("to “%s” the answer “%s” gives %s years", (question, answer, years) => {
    expect(level(question, answer)?.years).toBe(years);
  });

  test("a title that answers who approves is not the worker's own rank", () => {
    expect(level("How long, AI, last word?", "Two and a half. No. Head baker.")?.leads ?? null).toBeNull();
    expect(level("Years, who checks?", "Six years, site manager checks.")?.leads ?? null).toBeNull();
  });
});
