/** What a model is asked of one message: the steadiest part first, so that a provider's cache holds the longest beginning. */
import type { Amount, Profile } from "../scoring/index.ts";
import { fenced, shortened } from "./fence.ts";
import { INTERVIEW_INSTRUCTIONS } from "./interview-instructions.ts";

type Named = { id: string; label: string };
export type PromptJob = { id: string; title: string; tasks: readonly (Named & { statement: string; rest?: true | undefined })[] };

/** Worker text in it must be cleared of what nobody may send or quote. */
export type InterviewInput = {
  /** The worker's job, or the likeliest of those it may be; null where nothing points to one. */
  job: PromptJob | null;
  /** The message has yet to say whether that is the job. */
  guess: boolean;
  /** Jobs that the message may name; empty where it names none. */
  offered: readonly { id: string; title: string }[];
  activities: readonly Named[];
  conversation: readonly { question: string; answer: string }[];
  /** `all answers`: nothing of the week is understood yet, or it was for another job. */
  read: "the message" | "all answers";
  known: Profile;
  question: string;
  message: string;
};

/** Characters: of one earlier answer or question, of all of them together, of a statement, of a noted quote. */
const MOST = { turn: 1500, question: 300, conversation: 4000, everything: 8000, statement: 110, quote: 40 };

/** The two texts of a call. Everything before the conversation stays the same over the turns of an interview with one job. */
export function interviewPrompt(input: InterviewInput): { instructions: string; prompt: string } {
  const parts = [jobPart(input.job), activitiesPart(input), conversationPart(input), offeredPart(input), knownPart(input), asked(input)];
  return { instructions: INTERVIEW_INSTRUCTIONS, prompt: parts.filter(Boolean).join("\n\n") };
}

function jobPart(job: PromptJob | null): string {
  if (!job) return "job: not known. Report role, week, level, context, wish and request only; its tasks are asked about later.";
  const tasks = job.tasks.filter(({ rest }) => !rest);
  return [`job: ${job.id}, ${job.title}`, tasks.length > 0 ? "its tasks:" : "It has no listed tasks: all work is own_task.", ...tasks.map((task) => line(task, task.statement))].join("\n");
}

/** Work of one's own is work beside that of a job. */
const activitiesPart = ({ job, activities }: InterviewInput): string =>
  job ? ["activities for own_task:", ...activities.map((activity) => line(activity))].join("\n") : "";

const ROOT = 4;
const roots = (text: string): string[] => text.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word.length >= ROOT).map((word) => word.slice(0, ROOT));
const adds = (text: string, ...to: string[]): boolean => {
  const said = new Set(to.flatMap(roots));
  return roots(text).some((root) => !said.has(root));
};

/** An id with whatever of its label and statement says more than the id. */
function line({ id, label }: Named, statement = ""): string {
  const cut = shortened(statement, MOST.statement);
  const more = adds(cut, id, label) ? cut : "";
  return [id, adds(label, id, more) ? label : "", more].filter(Boolean).join(": ");
}

/** The newest turns, whole; what goes beyond the limit is left out from the oldest on. */
function conversationPart({ conversation, read }: InterviewInput): string {
  let left = read === "all answers" ? MOST.everything : MOST.conversation;
  const turns: string[] = [];
  for (const { question, answer } of conversation.toReversed()) {
    const turn = `asked: ${fenced(shortened(question, MOST.question))}\nworker: ${fenced(shortened(answer, MOST.turn))}`;
    left -= turn.length;
    if (left < 0) break;
    turns.unshift(turn);
  }
  return turns.length > 0 ? ["conversation:", ...turns].join("\n") : "";
}

function offeredPart({ job, guess, offered }: InterviewInput): string {
  const jobs = offered.length > 0 ? ["jobs offered for a role finding:", ...offered.map(({ id, title }) => `${id}: ${title}`)] : [];
  return [...(job && guess ? ["The job above is a guess: report role."] : []), ...jobs].join("\n");
}

function knownPart({ known, read }: InterviewInput): string {
  const facts = Object.entries(known.context).flatMap(([key, entry]) => (entry ? [`${key} ${entry.value}`] : []));
  const week = known.week === null ? [] : [`week ${hours(known.week)}`];
  const level = known.level === null ? [] : [`level ${known.level}`];
  const tasks = read === "all answers" ? [] : known.tasks.flatMap(({ id, amount, quote }) => (amount ? [`${id}: ${inWords(amount)}${quoted(quote)}`] : []));
  const own = read === "all answers" ? [] : known.own.map(({ id, text, activity, amount }) => `${id}: own task ${fenced(shortened(text, MOST.quote))} (${activity}): ${inWords(amount ?? { unit: "done" })}`);
  const lines = [...tasks, ...own, [...week, ...level, ...facts].join(", ")].filter(Boolean);
  return lines.length > 0 ? ["noted so far:", ...lines].join("\n") : "";
}

const quoted = (quote: string | null): string => (quote ? ` ${fenced(shortened(quote, MOST.quote))}` : "");
const hours = (value: number): string => `${Math.round(value * 10) / 10} h`;

function inWords(amount: Amount): string {
  switch (amount.unit) {
    case "hours": return hours(amount.value);
    case "percent": return `${Math.round(amount.value * 10) / 10}%`;
    case "vague": return amount.word;
    case "rest": return "what is left";
    default: return amount.unit === "none" ? "not done" : "done";
  }
}

const asked = ({ read, question, message }: InterviewInput): string =>
  [`read: ${read}`, `question: ${fenced(question)}`, `message: ${fenced(message)}`].join("\n");
