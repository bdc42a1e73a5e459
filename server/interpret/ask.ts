/** What a question asks about: the tasks it names, one item at a time. "Do you inspect, estimate, or train apprentices?" */
import type { ReadableRole } from "./interpreter.ts";
import { score } from "./match/score.ts";
import { stems } from "./match/lexicon.ts";
import { vocabularyOf } from "./match/vocabulary.ts";
import { pattern } from "./words/pattern.ts";
import { recentOf } from "./words/recent.ts";

/** A named item and the task it means, if any. */
export type Item = { text: string; task: string | null };
export type Asked = { items: Item[]; tasks: Set<string>; aboutFacts: boolean };

const ENOUGH = 0.7;
const FACTS = /\b(?:how long|years|experience|experienced|union\w*|licen[cs]\w*|certif\w+|credential\w*|senior\w*|ai|a\.i\.|sign(?:s|ed)? off|sign-off|remote|where do you work|qualif\w+|approv\w+|final (?:say|word)|lead (?:a|others|anyone)|report to you|new (?:at|to)|tools|registered|responsib\w+|accountable|degree|background|since when|when did you start|where do you sit|check(?:s|ed)? (?:your|the|it)|checks you|who (?:checks|reviews|answers)|somebody check|anyone check|body check|from home|at home|home days|where are you|how did you|job title|rank|grade)\b/i;
const PERSON = pattern(
  String.raw`\b(?:home office|letters after|your papers|reporting to you|decides in the end|who(?:ever)? (?:okays?|signs|approves|`,
  String.raw`buys off|releases|stamps|`,
  String.raw`has the last|has the final|gives the)|okays? your|last (?:stop|say|word)|how new|(?:your|the) set-?up|(?:puts?|`,
  String.raw`put) (?:their|your|his|`,
  String.raw`her) name|does your word|where (?:do|are) you (?:work|sit|based|sitting)|where you work)\b`,
);
const isFact = (text: string): boolean => FACTS.test(text) || PERSON.test(text.toLowerCase());
const PARTS = /,|;|:|\?|\bor\b|\band\b|\bnor\b|&/i;
/** So many facts in one question outweigh one word that resembles a task. */
const SEVERAL = 2;

/** Asks for the week, whatever else it says. */
const OPENING = /\b(?:week|day|shift|time|hours) (?:look|go|run|split|divide|break|spent|is spent)|\bin hours\b|walk me through|your (?:week|day|shift|hours|time)\b/i;
const RECAP = /^\s*(?:that's|that is|that leaves|so (?:that|half|four|two|an? )|ok|okay|got it|thanks|thank you|i can't|i'll|sounds|great|good|fine|past|we're)\b/i;

/** Questions of the roles that are talked about just now. */
const QUESTIONS = 2000;
const asked = recentOf<Asked>(QUESTIONS);

/** What the question names; worked out once per role and question. */
export const readAsked = (question: string, role: ReadableRole): Asked => asked(role, question, () => workOut(question, role));

/** Items of the last sentences of a question that are not about the worker's level or context. */
function workOut(question: string, role: ReadableRole): Asked {
  const vocabulary = vocabularyOf(role);
  const sentences = question.split(/(?<=[.?!])\s+/).filter((sentence) => sentence.trim() && !RECAP.test(sentence));
  const asking = sentences.filter((sentence) => !isFact(sentence) || sentence.split(/,|\bor\b|\band\b/).some((part) => !isFact(part)));
  const items = asking.flatMap((sentence) => sentence.split(PARTS))
    .filter((text) => /\p{L}{2}/u.test(text) && !isFact(text)).map((text): Item => ({ text: text.trim(), task: taskOf(text, vocabulary) }));
  const tasks = new Set(items.flatMap(({ task }) => (task ? [task] : [])));
  const facts = question.split(PARTS).filter(isFact).length;
  const aboutFacts = facts > 0 && !OPENING.test(question) && (tasks.size === 0 || (tasks.size === 1 && facts >= SEVERAL));
  return { items: items.filter(({ text }) => stems(text).length > 0), tasks: aboutFacts ? new Set() : tasks, aboutFacts };
}

function taskOf(text: string, vocabulary: ReturnType<typeof vocabularyOf>): string | null {
  const scores = score(stems(text).map((stem) => ({ stem, weight: 1 })), vocabulary);
  let top = 0;
  for (let at = 1; at < scores.length; at++) if (scores[at]! > scores[top]!) top = at;
  return (scores[top] ?? 0) >= ENOUGH ? vocabulary.role.tasks[top]!.id : null;
}
