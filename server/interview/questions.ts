/** The wording of each question and its suggested answers. Questions never come from a model. */
import type { QuestionId, Week } from "../../scoring/index.ts";
import type { QuestionView } from "../wire.ts";

/** What wording depends on. `again`: the last answer to this question could not be read. `round` counts earlier askings. */
export type Asking = {
  week: Week | null;
  unknownTitle: string | null;
  titles: readonly string[];
  mentioned: ReadonlySet<string>;
  again: boolean;
  round: number;
};

export const OPENING = "What is your job, and what does a normal week look like?";
const LISTED = 4;

const FIXED: Partial<Record<QuestionId, { text: string; again: string; chips: string[] }>> = {
  level: {
    text: "How long have you done this job, and do you lead or train others?",
    again: "Roughly how many years have you been in this job? And does anybody report to you?",
    chips: ["Under two years", "About five years, not leading anyone", "More than ten years", "I lead a team"],
  },
  employer_ai: {
    text: "What does your employer do with AI in this kind of work?",
    again: "Is AI in use where you work: not at all, on trial, or every day?",
    chips: ["No AI here", "They are trying it out", "It is in regular use", "It has replaced people here", "I don’t know"],
  },
  ai_work: {
    text: "Do you spend a day a week or more building, checking or supervising AI?",
    again: "Is checking or building AI tools a fifth of your week or more?",
    chips: ["Yes, a day a week or more", "No, less than that"],
  },
  licence_required: {
    text: "Do you need a licence or certificate to do this job, and who asks for it?",
    again: "Who requires your licence or certificate: the law, your employer, or nobody?",
    chips: ["Required by law", "My employer requires it", "Not required"],
  },
  hands_on: {
    text: "How much of the work has to be done with your hands or in person?",
    again: "Could all of it be done from a desk, or do you have to be there in person?",
    chips: ["None, it is all at a desk", "Some of it", "Most of it"],
  },
  union: {
    text: "Are you in a union, or covered by an agreement that protects jobs?",
    again: "Is there a union at your work, and are you in it?",
    chips: ["No union", "I’m a union member", "An agreement protects our jobs"],
  },
  sign_off: {
    text: "Whose name is on the result: do you give the final approval, or does someone else?",
    again: "If something is wrong, who answers for it?",
    chips: ["Someone else approves it", "I answer for it inside the firm", "I sign, and I’m legally liable"],
  },
};

/** The question as the worker reads it. */
export function word(id: QuestionId, asking: Asking): QuestionView {
  const fixed = FIXED[id];
  if (fixed) return { id, text: asking.again ? fixed.again : fixed.text, chips: fixed.chips };
  if (id === "role") return wordRole(asking);
  if (id === "confirm") return { id, text: "That is your week as I understand it. Does it look right?", chips: ["These hours look right", "Something is missing"] };
  if (id === "rest_of_week") return { id, ...wordRest(asking) };
  return { id, ...wordTask(id, asking) };
}

function wordRole({ unknownTitle, titles, again }: Asking): QuestionView {
  const chips = titles.map((title) => `I’m a ${title.toLowerCase()}`);
  if (unknownTitle) {
    return { id: "role", text: `I cannot score “${unknownTitle}” yet. Is one of these close to your job?`, chips };
  }
  return again ? { id: "role", text: "Which job is it? These are the ones I know so far.", chips } : { id: "role", text: OPENING, chips: [] };
}

function wordRest({ week, mentioned, again, round }: Asking): Omit<QuestionView, "id"> {
  const open = (week?.tasks ?? []).filter((task) => !mentioned.has(task.id)).sort((a, b) => b.share.value - a.share.value);
  const listed = open.slice(0, LISTED).map((task) => uncapitalised(task.label));
  const chips = open.slice(0, LISTED).map((task) => `Also ${uncapitalised(task.label)}`);
  const left = Math.round(((100 - Math.min(100, week?.accounted ?? 0)) * (week?.hours ?? 40)) / 100);
  if (mentioned.size === 0) {
    return { text: again ? `Roughly how do your hours split? For example: ${listed.slice(0, 3).join(", ")}.` : "What do you spend your hours on in a normal week?", chips: [] };
  }
  if (round > 0 || again) return { text: `Which of these do you do too, and how much: ${listed.join("; ")}?`, chips: [...chips, "None of those"] };
  return { text: left >= 1 ? `What fills the other ${left} ${left === 1 ? "hour" : "hours"}?` : "What else is part of a normal week?", chips: [...chips, "That is all"] };
}

function wordTask(id: QuestionId, { week, again }: Asking): Omit<QuestionView, "id"> {
  const [kind, taskId] = id.split(":");
  const label = uncapitalised(week?.tasks.find((task) => task.id === taskId)?.label ?? "this task");
  if (kind === "complexity") {
    return {
      text: again ? `With “${label}”: are your cases mostly routine, a mix, or mostly complex?` : `How hard are the cases you get when you do this: ${label}?`,
      chips: ["Only routine ones", "Mostly routine", "A mix", "Mostly complex", "Only the complex ones"],
    };
  }
  return {
    text: again ? `Roughly how many hours a week go on this: ${label}?` : `How much of your week goes on this: ${label}?`,
    chips: ["None", "An hour or two a week", "About half a day a week", "About a day a week"],
  };
}

/** Lower-cases the first letter unless the word is an abbreviation such as "ICD-10". */
function uncapitalised(label: string): string {
  return /^[A-Z][a-z’' ]/.test(label) ? label[0]!.toLowerCase() + label.slice(1) : label;
}
