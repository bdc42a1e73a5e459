/** The wording of each question and its suggested answers. Questions never come from a model. */
import { USUAL_WEEK, type QuestionId, type Week } from "../../scoring/index.ts";
import type { QuestionView } from "../wire.ts";
import { membersOf } from "./bundle.ts";
import { FACTS, wordFacts } from "./facts-wording.ts";

/** What wording depends on. `again`: the last answer to this question could not be read. `round` counts earlier askings. */
export type Asking = {
  week: Week | null;
  unknownTitle: string | null;
  /** Titles of the jobs that the named one could be. */
  offered: readonly string[];
  mentioned: ReadonlySet<string>;
  again: boolean;
  round: number;
};
type Wording = Omit<QuestionView, "id">;

export const OPENING = "What is your job, and what does a normal week look like?";
/** Builds a job out of what the worker does. */
export const NONE_OF_THESE = "None of these";
/** Longer than this it is no title but a whole message. */
const LONGEST_TITLE = 60;
const LISTED = 4;
/** The row of all that has no row of its own: nobody can say of it whether it is theirs. */
const REST = "everything-else";
/** Where the role has no task left to name, as with a job that is in no list. */
const NOTHING_LISTED = "What else do you do in a normal week, and roughly how many hours does each thing take?";

/** The question as the worker reads it. */
export function word(id: QuestionId, asking: Asking): QuestionView {
  return { id, ...wordingOf(id, asking) };
}

function wordingOf(id: QuestionId, asking: Asking): Wording {
  if (id === "role") return wordRole(asking);
  if (id === "confirm") return wordConfirm(asking);
  if (id === "rest_of_week") return wordRest(asking);
  const members = membersOf(id);
  if (id.startsWith("complexity:")) return wordComplexity(labelsOf(members, asking), asking);
  if (id.startsWith("time:")) return wordTime(labelsOf(members, asking), asking);
  const fact = FACTS[id];
  return fact ? { text: asking.again || asking.round > 0 ? fact.again : fact.text, chips: fact.chips } : wordFacts(members);
}

function wordConfirm({ again }: Asking): Wording {
  const chips = ["These hours look right", "Something is missing"];
  if (!again) return { text: "That is your week as I understand it. Does it look right?", chips };
  return { text: "What is missing or wrong? Name the task and its hours, or change it in the panel. Does it look right otherwise?", chips: chips.slice(0, 1) };
}

function wordRole({ unknownTitle, offered, again, round }: Asking): Wording {
  if (unknownTitle && offered.length > 0) {
    return { text: `Which of these comes nearest to ${unknownTitle.length > LONGEST_TITLE ? "your job" : `“${unknownTitle}”`}?`, chips: [...offered, NONE_OF_THESE] };
  }
  if (unknownTitle) {
    return { text: `I do not know a job called “${unknownTitle}”. What else is it called? If nothing else, say “none of these”, and we put it together from what you do.`, chips: [NONE_OF_THESE] };
  }
  return again || round > 0
    ? { text: "What is your job called? A few words are enough.", chips: [NONE_OF_THESE] }
    : { text: OPENING, chips: [] };
}

function wordRest({ week, mentioned, again, round }: Asking): Wording {
  const open = (week?.tasks ?? []).filter(({ id }) => !mentioned.has(id) && id !== REST).sort((a, b) => b.share.value - a.share.value);
  const listed = open.slice(0, LISTED).map((task) => uncapitalised(task.label));
  const chips = listed.map((label) => `Also ${label}`);
  const unsaid = 100 - Math.min(100, week?.accounted ?? 0);
  const left = Math.round((unsaid * (week?.hours ?? USUAL_WEEK)) / 100);
  if (open.length === 0 && (again || round > 0 || mentioned.size > 0)) return { text: NOTHING_LISTED, chips: ["That is all"] };
  if (mentioned.size === 0 || (unsaid === 100 && round === 0 && !again)) {
    return { text: again ? `Roughly how do your hours split? For example: ${listed.slice(0, 3).join("; ")}.` : "What do you spend your hours on in a normal week?", chips: [] };
  }
  if (round > 0 || again) return { text: `Which of these do you do too, and how much: ${listed.join("; ")}?`, chips: [...chips, "None of those"] };
  return { text: left >= 1 ? `What fills the other ${left} ${left === 1 ? "hour" : "hours"}?` : "What else is part of a normal week?", chips: [...chips, "That is all"] };
}

function wordComplexity(labels: readonly string[], { again }: Asking): Wording {
  const chips = ["Only routine ones", "Mostly routine", "A mix", "Mostly complex", "Only the complex ones"];
  const listed = labels.join("; ");
  const text = again
    ? `Are your cases mostly routine, a mix, or mostly complex? I mean these: ${listed}.`
    : labels.length > 1
      ? `How hard are your cases in your biggest tasks: ${listed}?`
      : `How hard are the cases you get when you do this: ${listed}?`;
  return { text, chips };
}

function wordTime(labels: readonly string[], { again }: Asking): Wording {
  const listed = labels.join("; ");
  if (labels.length > 1) {
    return { text: again ? `Roughly how many hours a week go on each: ${listed}?` : `How much of your week goes on each of these: ${listed}?`, chips: ["None of those", "A bit of each"] };
  }
  return {
    text: again ? `Roughly how many hours a week go on this: ${listed}?` : `How much of your week goes on this: ${listed}?`,
    chips: ["None", "An hour or two a week", "About half a day a week", "About a day a week"],
  };
}

const labelsOf = (ids: readonly QuestionId[], { week }: Asking): string[] => ids.map((id) => {
  const taskId = id.slice(id.indexOf(":") + 1);
  return uncapitalised(week?.tasks.find((task) => task.id === taskId)?.label ?? "this task");
});

/** Lower-cases the first letter unless the word is an abbreviation such as "ICD-10". */
export function uncapitalised(label: string): string {
  return /^[A-Z][a-z’' ]/.test(label) ? label[0]!.toLowerCase() + label.slice(1) : label;
}
