/** Written answers about one task, its hours, or the score as a whole where a question names no part of it. */
import type { WeekTask } from "../../scoring/index.ts";
import type { Tools } from "./answerer.ts";
import { namedTask, tasksIn } from "./named.ts";
import { said, type Heard } from "./rules/heard.ts";
import { wholeScore } from "./rules/score.ts";
import { ofWeek, percent, points } from "./words.ts";

const DISPOSITION = { displaced: "AI can do it from start to finish", augmented: "you and AI share it", not_involved: "AI does not touch it" } as const;

/** Explains the task that the question names, or the score as a whole. */
export function explain(heard: Heard): string {
  const task = /\b(why|explain|what|how)\b.{0,14}\b(my|the) (whole |total |overall )?score\b/.test(heard.text) && !/“/.test(heard.raw) ? null : namedTask(heard.raw, heard.tools);
  const both = task ? tasksIn(heard.raw, heard.tools) : [];
  if (both.length > 1) return both.slice(0, 2).map((one) => brief(one, heard.tools)).join("\n");
  return task ? aboutTask(task, heard) : wholeScore(heard);
}

const brief = (task: WeekTask, tools: Tools): string =>
  `“${task.label}” has an AI score of ${task.score.toFixed(1)} of 5: ${DISPOSITION[task.disposition]}. ${tools.role().tasks.find(({ id }) => id === task.id)?.why ?? "It is a task of your own, scored by the general activity that it is like."}`;

function aboutTask(task: WeekTask, { text, tools }: Heard): string {
  const { person } = tools.explain(), assessed = tools.role().tasks.find(({ id }) => id === task.id);
  const isHigh = task.disposition === "displaced";
  const premise = /\b(bad|low|high|terrible|awful|poor)\b/.test(text) && !isHigh ? "It is not a bad one: " : "";
  const ends = assessed ? `Routine cases of it would have ${assessed.score.routine.toFixed(1)}, hard ones ${assessed.score.complex.toFixed(1)}.` : null;
  return said(
    `${premise}“${task.label}” has an AI score of ${task.score.toFixed(1)} of 5 for you (1: only a person can do it, 5: AI does all of it): ${DISPOSITION[task.disposition]}.`,
    `It takes ${ofWeek(task.share.value, person.week.hours)}.`, assessed ? `Why: ${assessed.why}` : "It is a task of your own, scored by the general activity that it is like.", ends,
    isHigh ? `That pulls your score of ${points(person.value)} down.` : null,
  );
}

const FIX = "To correct it, set its bar in the panel, or say it here with the name of the task: “actually, … takes 6 hours a week”.";

/** Where the hours of a task, or of the week, come from. */
export function hours({ raw, tools }: Heard): string {
  const { week } = tools.explain().person, [task, ...others] = tasksIn(raw, tools);
  if (!task) {
    const told = week.tasks.filter(({ source }) => source !== "assumed").map(({ label }) => `“${label}”`);
    return said(`Your week is ${week.hours} hours, ${week.hoursSource === "assumed" ? "which I assumed" : "as you said"}.`, told.length > 0 ? `From your answers come the hours of ${told.length} of ${week.tasks.length} tasks: ${told.join(", ")}.` : "None of the tasks’ hours come from you.", "The others share what is left as in a typical week.", FIX.replace("its bar", "any bar"));
  }
  return said(...[task, ...others.slice(0, 1)].map((one) => `“${one.label}” stands at ${ofWeek(one.share.value, week.hours)}. ${origin(one, tools)}`), FIX);
}

function origin(task: WeekTask, tools: Tools): string {
  const typical = tools.role().tasks.find(({ id }) => id === task.id)?.share, usual = typical === undefined ? "" : `; in a typical week of your job it is ${percent(typical)}`;
  if (task.quote) return `It comes from what you said: “${task.quote}”.`;
  if (task.status === "none" || task.share.value === 0) return `Nothing that you said was about it, and what is not in a week that you confirmed counts as not done${usual}.`;
  if (task.source === "edited") return "You set it in the panel.";
  return `You did not say it: I assumed it${usual}, and what you told of other tasks makes more or less room for it.`;
}
