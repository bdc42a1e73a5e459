/** The wording of the questions about level and workplace: alone, and as parts of one question. */
import type { QuestionId } from "../../scoring/index.ts";

/** `part` stands in a list after "Some facts about your work:"; `answers` are two usual ones for that list. */
export type FactWording = { text: string; again: string; chips: string[]; part: string; answers: [string, string] };

export const FACTS: Partial<Record<QuestionId, FactWording>> = {
  level: {
    text: "How long have you done this job, and do you lead or train others?",
    again: "Roughly how many years have you been in this job? And does anybody report to you?",
    chips: ["Under two years", "About five years, not leading anyone", "More than ten years", "I lead a team"],
    part: "how many years have you done it", answers: ["five years", "twelve years"],
  },
  employer_ai: {
    text: "What does your employer do with AI in this kind of work?",
    again: "Is AI in use where you work: not at all, on trial, or every day?",
    chips: ["No AI here", "They are trying it out", "It is in regular use", "It has replaced people here", "I don’t know"],
    part: "is AI in use where you work (not at all, on trial, every day)", answers: ["no AI here", "AI is in regular use"],
  },
  ai_work: {
    text: "Do you spend a day a week or more building, checking or supervising AI?",
    again: "Is checking or building AI tools a fifth of your week or more?",
    chips: ["Yes, a day a week or more", "No, less than that"],
    part: "do you spend a day a week or more checking or building AI", answers: ["hardly any time on AI itself", "a day a week checking AI"],
  },
  licence_required: {
    text: "Do you need a licence or certificate to do this job, and who asks for it?",
    again: "Who requires your licence or certificate: the law, your employer, or nobody?",
    chips: ["Required by law", "My employer requires it", "Not required"],
    part: "is a licence or certificate required, by law or by your employer", answers: ["no licence required", "a licence is required by law"],
  },
  hands_on: {
    text: "How much of the work has to be done with your hands or in person?",
    again: "Could all of it be done from a desk, or do you have to be there in person?",
    chips: ["None, it is all at a desk", "Some of it", "Most of it"],
    part: "how much of it has to be done by hand or in person", answers: ["it is all desk work", "most of it is hands-on"],
  },
  union: {
    text: "Are you in a union, or covered by an agreement that protects jobs?",
    again: "Is there a union at your work, and are you in it?",
    chips: ["No union", "I’m a union member", "An agreement protects our jobs"],
    part: "are you in a union", answers: ["no union", "I’m a union member"],
  },
  sign_off: {
    text: "Whose name is on the result: do you give the final approval, or does someone else?",
    again: "If something is wrong, who answers for it?",
    chips: ["Someone else approves it", "I answer for it inside the firm", "I sign, and I’m legally liable"],
    part: "who gives the final approval, you or someone else", answers: ["someone else approves the result", "I give the final approval"],
  },
};

/** Several facts in one question, with two usual answers to tap. */
export function wordFacts(ids: readonly QuestionId[]): { text: string; chips: string[] } {
  const facts = ids.flatMap((id) => FACTS[id] ?? []);
  const parts = facts.map(({ part }) => part);
  const answer = (at: 0 | 1): string => sentence(facts.map(({ answers }) => answers[at]));
  return { text: `Some facts about your work: ${parts.slice(0, -1).join("; ")}; and ${parts.at(-1)}?`, chips: [answer(0), answer(1), "I don’t know"] };
}

const sentence = (parts: readonly string[]): string => {
  const text = parts.join(", ");
  return `${text[0]!.toUpperCase()}${text.slice(1)}.`;
};
