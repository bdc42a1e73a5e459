/** Answers about what to do in the present job: what would raise the score, and what to learn first. */
import { ZONE_FROM, type Lever } from "../../../scoring/index.ts";
import type { Tools } from "../answerer.ts";
import { BARRIER, hours, points, signed, STEP } from "../words.ts";
import { said, type Heard } from "./heard.ts";
import { roleOf } from "./jobs.ts";
import { toLearn } from "./one-move.ts";

/** The moves within reach that raise the score most; the first by itself where only one was asked for. */
export function levers({ text, tools }: Heard): string {
  const { levers: all, person } = tools.explain(), [first, ...rest] = all;
  if (!first) return `I found no single step within reach that would raise your score of ${points(person.value)}.`;
  const row = (lever: Lever): string => `${leverText(lever, tools)}: ${signed(lever.gain)} points, to ${points(lever.score)}`;
  const target = targetIn(text), short = target !== null && first.score < target ? `No single step that I know reaches ${target}: it is ${points(target - person.value)} points away, and the largest brings ${signed(first.gain)}.` : null;
  if (/\b(most|biggest|best|one|single|first)\b/.test(text)) {
    return said(`What would raise your score most: ${row(first)}.`, asks(first, tools), rest.length > 0 ? `Next come: ${rest.slice(0, 2).map(row).join("; ")}. Each is worked out on its own.` : null);
  }
  return `${short ? `${short} ` : ""}What would raise your score of ${points(person.value)} most, each worked out on its own:\n${all.map((lever, at) => `${at + 1}. ${row(lever)}.`).join("\n")}\n${asks(first, tools)}`;
}

/** The score or the zone that somebody wants to reach. */
function targetIn(text: string): number | null {
  if (/\bgreen\b/.test(text)) return ZONE_FROM.green;
  if (/\byellow\b|out of (the )?red\b/.test(text)) return ZONE_FROM.yellow;
  const asked = /\b(?:to|at|reach|hit|above|over) (\d{2})\b/.exec(text)?.[1];
  return asked === undefined ? null : Number(asked);
}

/** What a lever asks of the worker. */
function asks(lever: Lever, tools: Tools): string {
  const label = (id: string): string => labelOf(id, tools);
  switch (lever.kind) {
    case "move_time": return `It asks you to hand over or automate a part of “${label(lever.from)}” and to take on more of “${label(lever.to)}”: something to agree with your manager.`;
    case "harder_cases": return `It asks you to take on the unusual cases in “${label(lever.task)}” and to leave routine ones to the tools: a step towards senior work.`;
    case "barrier": return "It asks for a change of terms rather than of skill, so it depends on your employer or on those you organise with.";
  }
}

/** One thing to learn first: the largest lever that can be learned, with how, and the gap on the way to the first move. */
export function learn({ tools }: Heard): string {
  const { levers: all } = tools.explain(), lever = all.find((one) => one.kind !== "barrier"), [move] = tools.transitions(), [how] = tools.role().survivalMoves;
  const away = move?.lacking[0] ? `If you would rather move to ${roleOf(tools, move.roleId).title} (${signed(move.gain)} points): ${toLearn(move.lacking)}` : null;
  const step = how ? `A first step for your job: ${uncapital(how.title)} (${how.effort}). ${how.text}` : null;
  if (!lever) return said(away ?? "I found nothing to learn that would raise your score by itself.", step);
  const what = lever.kind === "harder_cases" ? `the harder cases in “${labelOf(lever.task, tools)}”` : `more of “${labelOf(lever.to, tools)}”`;
  const effect = lever.kind === "harder_cases" ? "Taking them on" : `Moving ${hours(lever.points, tools.explain().person.week.hours)} a week there from “${labelOf(lever.from, tools)}”`;
  return said(`First: ${what}. ${effect} would bring ${signed(lever.gain)} points, to ${points(lever.score)}, the most of what can be learned in your job.`, step, away);
}

const uncapital = (text: string): string => text[0]!.toLowerCase() + text.slice(1);

export const labelOf = (id: string, tools: Tools): string =>
  tools.explain().person.week.tasks.find((task) => task.id === id)?.label ?? tools.role().tasks.find((task) => task.id === id)?.label ?? id;

/** What to do, without its effect. */
export function leverText(lever: Lever, tools: Tools): string {
  if (lever.kind === "move_time") return `Move ${hours(lever.points, tools.explain().person.week.hours)} a week from “${labelOf(lever.from, tools)}” to “${labelOf(lever.to, tools)}”`;
  if (lever.kind === "harder_cases") return `Take harder cases in “${labelOf(lever.task, tools)}”`;
  return STEP[`${lever.context}:${lever.value}`] ?? `One step more of ${BARRIER[lever.barrier]}`;
}

/** The kept what-ifs side by side. */
export function scenarios({ tools }: Heard): string {
  const kept = tools.scenarios(), { person } = tools.explain();
  if (kept.length === 0) return "You keep no what-ifs yet. Try one in the panel or as a question, and give it a name to keep it.";
  const best = kept.toSorted((a, b) => b.exact - a.exact)[0]!;
  const rows = kept.map(({ name, value, low, high, gain, zone }) => `– “${name}”: ${points(value)} (${low}–${high}), ${signed(gain)}, ${zone} zone.`);
  return `Beside your ${points(person.value)} now:\n${rows.join("\n")}\n${kept.length > 1 ? `The most comes from “${best.name}”.` : ""} Each is recomputed on its own from your answers as they are.`;
}
