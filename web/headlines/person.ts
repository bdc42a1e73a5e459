/** Headlines of a person's page. Each is a finding, written by rule from the numbers that stand below it. Calm, no advice. */
import type { PersonScore, WhyGroup, WhyPart, WeekTask } from "../../scoring/index.ts";
import { aboutPoints, capitalised, fraction, hoursOf, inSentence, inWords, listed, plain, plural } from "../format.ts";
import { typical, typicalWeek } from "./typical.ts";

/** Below this many points two scores count as level. */
const LEVEL_WITHIN = 1;
const A_LITTLE = 4;
/** Parts of the difference smaller than this are not worth a word. */
const WORTH_NAMING = 0.5;

/** "Your week stands on firmer ground than the typical coder's. Half of it is still within AI's reach." */
export function standing(person: PersonScore, roleTitle: string): string {
  const diff = person.value - person.role.value;
  const usual = typicalWeek(roleTitle);
  const unsure = person.low <= person.role.value && person.role.value <= person.high ? "probably " : "";
  const first =
    Math.abs(diff) < LEVEL_WITHIN
      ? `Your week stands about where ${usual} does.`
      : `Your week ${unsure}stands on ${ground(diff)} ground than ${usual}.`;
  return `${first} ${reach(person.impact.displaced, diff >= LEVEL_WITHIN)}`;
}

const ground = (diff: number): string => (Math.abs(diff) < A_LITTLE ? "slightly " : "") + (diff > 0 ? "firmer" : "softer");

function reach(displaced: number, firmer: boolean): string {
  if (displaced < 3) return "Hardly any of it can be handed over to AI today.";
  return `${capitalised(fraction(displaced))} of it is ${firmer ? "still " : ""}within AI’s reach.`;
}

/** The paragraph beside the score: hours that AI can take over, and what leans on the worker. */
export function lede({ week, impact }: PersonScore): string {
  const hours = plain((impact.displaced * week.hours) / 100, 0);
  const yours = rest(week.tasks);
  const first =
    impact.displaced < 3
      ? `Next to none of your ${plain(week.hours)} hours are tasks that an AI system can do from start to finish.`
      : `About ${hours} of your ${plain(week.hours)} hours are tasks that an AI system can already do from start to finish.`;
  return yours.length > 0 ? `${first} The rest leans on you: ${yours.join("; ")}.` : first;
}

/** The biggest tasks that AI does not do alone, the least involved first. */
function rest(tasks: readonly WeekTask[]): string[] {
  const order = { not_involved: 0, augmented: 1, displaced: 2 };
  return tasks
    .filter(({ disposition, share }) => disposition !== "displaced" && share.value >= 3)
    .sort((a, b) => order[a.disposition] - order[b.disposition] || b.share.value - a.share.value)
    .slice(0, 3)
    .map(({ label }) => inSentence(label));
}

const UP: Record<WhyGroup, string> = {
  time: "your time",
  level: "your harder cases",
  evidence: "your employer’s choices",
  barriers: "the barriers around your job",
  growth: "the work that AI brings you",
};
const DOWN: Record<WhyGroup, string> = { ...UP, level: "your simpler cases", growth: "the work that AI takes from you" };

/** "Your time and your harder cases add nearly 7 points. Your employer's choices take 1 point back." */
export function difference(parts: readonly WhyPart[], roleTitle: string): string {
  const up = named(parts, 1);
  const down = named(parts, -1);
  if (up.length + down.length === 0) return `So far nothing sets you far apart from ${typical(roleTitle)}`;
  const gains =
    up.length > 0
      ? `${capitalised(listed(up.map(({ group }) => UP[group])))} ${verb(up, "adds", "add")} ${aboutPoints(total(up))}.`
      : "";
  const losses =
    down.length > 0
      ?
        `${capitalised(listed(down.map(({ group }) => DOWN[group])))} ${verb(down, "takes", "take")} ` +
        `${aboutPoints(total(down))}${up.length > 0 ? " back" : " away"}.`
      : "";
  return [gains, losses].filter(Boolean).join(" ");
}

/** The two biggest parts of one sign that are worth a word. */
function named(parts: readonly WhyPart[], sign: 1 | -1): WhyPart[] {
  return parts
    .filter(({ shown }) => shown * sign >= WORTH_NAMING)
    .sort((a, b) => Math.abs(b.shown) - Math.abs(a.shown))
    .slice(0, 2);
}
const total = (parts: readonly WhyPart[]): number => parts.reduce((sum, { shown }) => sum + shown, 0);
/** One singular subject takes "adds"; every name but "your time" and "the work…" is a plural. */
const verb = (parts: readonly WhyPart[], one: string, several: string): string =>
  parts.length === 1 && (parts[0]!.group === "time" || parts[0]!.group === "growth") ? one : several;

/** "Half your hours could be handed over today. Five hours a week, AI does not touch." */
export function week({ impact, week: { hours } }: PersonScore): string {
  const first =
    impact.displaced < 3
      ? "Hardly any of your hours could be handed over today."
      : `${capitalised(fraction(impact.displaced))} of your hours could be handed over today.`;
  const alone = Math.round((impact.not_involved * hours) / 100);
  if (alone < 1 && impact.displaced > 97) return first;
  const second =
    alone < 1
      ? `AI has some part in ${impact.not_involved > 0 ? "nearly " : ""}all of them.`
      : `${capitalised(inWords(alone))} ${plural(alone, "hour")} a week, AI does not touch.`;
  return `${first} ${second}`;
}

/** "14 h of coding, where 20 h is usual": the task whose time differs most from the role's. Null where none differs by an hour. */
export function biggestShift(person: PersonScore, usual: ReadonlyMap<string, number>): string | null {
  const { tasks, hours } = person.week;
  const [task] = [...tasks].sort((a, b) => shift(b, usual) - shift(a, usual));
  if (!task || (shift(task, usual) * hours) / 100 < 1) return null;
  const before = usual.get(task.id) ?? 0;
  const now = `${hoursOf(task.share.value, hours)} of “${inSentence(task.label)}”`;
  return before === 0 ? `${now}, not usual in this role` : `${now}, where ${hoursOf(before, hours)} is usual`;
}
const shift = (task: WeekTask, usual: ReadonlyMap<string, number>): number => Math.abs(task.share.value - (usual.get(task.id) ?? 0));
