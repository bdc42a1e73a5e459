/** Suppositions of more or less of a task that name no time: "marked less", "taught two more classes". */
import type { Change } from "../../../scoring/index.ts";
import { USUAL_WEEK } from "../../../scoring/index.ts";
import { shareNow, tasksNamed, type Supposing } from "./tasks.ts";

/** What "less" or "more" tries: the answer names the hours that this gives, so that the worker can say better. */
const SOME = 0.25;
const MUCH = 0.5;
const MORE_OR_LESS = /\b(much|far|a lot|lots|way|a good deal|significantly)? ?\b(more|less|fewer)\b(?! (?:than|or less|difficult|complex|experience\w*|pay|paid|money|responsib\w*|senior|ai|often|hours|days|time off))/i;
/** Of these, more or less is no time on a task. */
const NO_WORK = /\b(?:earn(?:ed|ing)?|paid|work(?:ed|ing|s)?|slept|learn(?:ed|t)?|stud(?:y|ied)|charged?|asked|cost|knew|liked?|enjoyed|saved?|commut\w+)\b/i;
const FILLS = /\b(?:i|we|did|do|doing|had|have|got|get|took|spent|spend|a bit|a little|slightly|somewhat|rather|time|on|of|the|my|any|some|even|only|just|to|could|would|can)\b/gi;

/** Each takes about an hour. */
const LESSON = /\b(classes|class|lessons?|periods?|lectures?|tutorials?)\b/i;
const COUNTS: Readonly<Record<string, number>> = { a: 1, an: 1, one: 1, another: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10 };
const LESSONS = new RegExp(String.raw`\b(\d{1,2}|${Object.keys(COUNTS).join("|")})\s+(?:(more|extra|additional|fewer|less)\s+)?(?:\w+\s+)?(?:classes|class|lessons?|periods?|lectures?|tutorials?)\b(?:\s+(more|extra|fewer|less)\b)?`, "i");

/** The changes of one part; empty where it says nothing of the kind, or names no task. */
export function unmeasuredOf(part: string, supposing: Supposing): Change[] {
  const lessons = LESSON.test(part) ? LESSONS.exec(part) : null;
  if (lessons && (lessons[2] || lessons[3] || /^another$/i.test(lessons[1]!))) return byLessons(part, lessons, supposing);
  const match = MORE_OR_LESS.exec(part);
  if (!match || NO_WORK.test(part) || /\d/.test(part)) return [];
  const by = (match[1] ? MUCH : SOME) * (/^more$/i.test(match[2]!) ? 1 : -1);
  return named(part.replace(match[0], " "), supposing).map((task) => share(task, shareNow(task, supposing.context) * (1 + by)));
}

function byLessons(part: string, [, count, before, behind]: RegExpExecArray, supposing: Supposing): Change[] {
  const more = before ?? behind ?? "";
  const hours = COUNTS[count!.toLowerCase()] ?? Number(count);
  const week = supposing.context.week?.hours ?? supposing.context.known.week ?? USUAL_WEEK;
  const points = ((/^(?:fewer|less)$/i.test(more) ? -hours : hours) * 100) / week;
  const words = part.replace(new RegExp(String.raw`\b(?:${count}|more|extra|additional|fewer|less)\b`, "gi"), " ");
  return named(words, supposing).slice(0, 1).map((task) => share(task, shareNow(task, supposing.context) + points));
}

const named = (words: string, supposing: Supposing): string[] => tasksNamed(words.replace(FILLS, " ").replace(/\s+/g, " ").trim(), supposing);

const share = (task: string, to: number): Change => ({ kind: "set_share", task, share: Math.round(Math.min(100, Math.max(0, to)) * 1e6) / 1e6 });
