/** Bare answers: "No and no.", "None.", "Yes, no, yes", read against the questions that are still open. */
import { asksForOthers, type Topic } from "./asked.ts";
import type { Account, Evidence } from "./evidence.ts";
import { clauses, type Passage } from "./prose.ts";

const NO_WORD = "(?:no|nope|nah|none that i know(?: of)?|none|neither|nothing like that|nothing of the sort|none of it|nothing|"
  + "never|negative|i'm not|"
  +
    "i don't|i haven't|we don't|we aren't|they don't|it doesn't|not officially|not that i've (?:noticed|seen|heard|met|come "
    + "across)(?: of)?|not here|not really|"
  + "not at all|not yet|nada|zilch|na|n\\/a|"
  + "not applicable|not that i know(?: of)?)";
const YES_WORD = "(?:yes|entirely|completely|totally|both(?: of (?:them|those))?|yeah|all of it|most of it|every bit|yep|yup|"
  + "yea|sure|of course|aye|correct|"
  + "i am|i do|we are|we do|it does|"
  + "they do|absolutely|definitely|"
  + "certainly|ja|si|indeed|right)";
const TAIL = "(?: (?:to|of|on) (?:both|all|all three|all of (?:that|them|it|those)|any of (?:that|them|it|those)|either|"
  + "that|those|the (?:first|second|third|last|union|ai|licen[cs]e|other)|"
  + "the above|it|this))?(?: (?:sir|ma'am|really|here|though|sadly|unfortunately|thank(?:s| you|fully| god)?|at all|for me|luckily|"
  + "afraid))*";
const OPENING = "(?:lol |haha |god |hell |heck |and |or |but |so |well |oh |um |hmm |honestly |also |just |all |a |ha |er |"
  + "i'm afraid |sorry )*";
const BARE = new RegExp(`^${OPENING}(?:(${NO_WORD})|(${YES_WORD}))((?:[ ,]+(?:and |or )?(?:${NO_WORD}|${YES_WORD}))*)${TAIL}$`);
const WORD = new RegExp(`\\b(?:(${NO_WORD})|(${YES_WORD}))\\b`, "g");
const FOR_ALL = /\b(?:like that|of the sort|both|(?<!at )all(?! of it)|all three|any|either|neither|the above|those)\b/;

/** "No to all of it": what it is for is no second answer. */
const FOR_WHAT = / (?:to|of|on) (?:all|both|any|either|the)\b.*$/;

/** One bare yes or no, and whether it is meant for all questions at once. */
export type Polar = { yes: boolean; all: boolean; text: string; passage: Passage };

const inClause = (clause: Passage, sentence: Passage): Polar[] => {
  const text = clause.text.replace(/[^\w'/ ]+/g, " ").replace(/\s+/g, " ").trim();
  if (text.length > 90 || !BARE.test(text)) return [];
  const all = FOR_ALL.test(text);
  const answer = text.replace(FOR_WHAT, "");
  return [...answer.matchAll(WORD)]
    .map((word) => ({ yes: word[1] === undefined, all, text: clause.text, passage: sentence }));
};

/** A bare word right after a topic's own ("union, sure") belongs to that topic, whose reader has it. */
const TOPIC_WORD = /\b(?:union|certif\w*|licen[cs]e\w*|remote|ai)\b[^a-z]*$/;

/** The bare answers of a message in order. */
export const polars = (sentences: readonly Passage[]): Polar[] =>
  sentences.flatMap((sentence) => {
    const parts = clauses(sentence);
    return parts.flatMap((clause, at) => (TOPIC_WORD.test(parts[at - 1]?.text ?? "") ? [] : inClause(clause, sentence)));
  });

/** A lone "no" in a message of at most so many words answers every question; in a longer one only the first. */
const MOSTLY_BARE = 6;

const POLAR_TOPICS: readonly Topic[] = [
  "certificate", "licence_required", "union", "employer_ai", "ai_work", "place", "sign_off", "hands_on",
];

const evidence = (topic: Topic, { yes, passage }: Polar, question: string): Evidence | null => {
  const isRemoteAsked = /\b(?:remote|from home|at home|wfh)\b/i.test(question);
  if (topic === "certificate") return { key: topic, value: yes ? "yes" : "no", passage };
  if (topic === "licence_required") return yes ? null : { key: topic, value: "none", passage };
  if (topic === "union") return { key: topic, value: yes ? "member" : "none", passage };
  if (topic === "employer_ai") return { key: topic, value: yes ? "deployed" : "none", passage };
  if (topic === "ai_work") return { key: topic, value: yes ? "yes" : "no", passage };
  if (topic === "sign_off") return { key: topic, value: yes === !asksForOthers(question) ? "internal" : "none", passage };
  if (topic === "hands_on") return { key: topic, value: yes ? "mostly" : "none", passage };
  return topic === "place" && isRemoteAsked ? { key: topic, value: yes ? "home" : "site", passage } : null;
};

/** No bare yes or no answers "who". */
const WHO = /\bwho(?:se)?\b[^?;,]*\b(?:sign|approv|decid|releas|check|review|final|last|authori|respons|answer|oversee|blame)/i;
/** "The practice is mine, so yes": sums up its own sentence. */
const VERDICT = /^\W*so,? (?:yes|no|yeah|nope)\b/;

/** Each answer goes to the first open topic after the one that was answered before it: "Home. No." */
const inTurn = (account: Account, open: readonly Topic[], found: readonly Polar[], told: readonly Evidence[]): [Topic, Polar][] => {
  const left = [...open];
  return found.flatMap((polar) => {
    const [before] = told.filter(({ passage }) => passage.start < polar.passage.start)
      .toSorted((a, b) => b.passage.start - a.passage.start);
    const from = before === undefined ? -1 : account.asked.indexOf(before.key as Topic);
    const topic = left.find((one) => account.asked.indexOf(one) > from) ?? left[0];
    if (topic === undefined) return [];
    left.splice(left.indexOf(topic), 1);
    return [[topic, polar] as [Topic, Polar]];
  });
};

/**
 * Gives bare answers to the asked topics that nothing else in the message has answered. As many answers as questions: one each, in order.
 * "No to both" or a lone "no": for all that are open. A lone "yes" among several questions: for the next open one.
 */
export const readPolars = (account: Account, told: readonly Evidence[]): Evidence[] => {
  const answered = new Set<string>(told.map(({ key }) => key));
  const summedUp = new Set(told.map(({ passage }) => passage));
  const found = polars(account.sentences).filter(({ passage, text }) => !(VERDICT.test(text) && summedUp.has(passage)));
  const isWho = WHO.test(account.question) && !/\byou or (?:someone|somebody)\b/i.test(account.question);
  const topics = account.asked.filter((topic) => POLAR_TOPICS.includes(topic) && !(isWho && topic === "sign_off"));
  const open = topics.filter((topic) => !answered.has(topic));
  const [first] = found;
  if (first === undefined || open.length === 0) return [];
  const read = (pairs: readonly [Topic, Polar][]): Evidence[] =>
    pairs.flatMap(([topic, polar]) => evidence(topic, polar, account.question) ?? []).filter(({ key }) => !answered.has(key));
  if (found.length === topics.length) return read(topics.map((topic, at) => [topic, found[at] ?? first]));
  const words = account.sentences.map(({ text }) => text).join(" ").split(/\s+/).length;
  const isForAll = first.all || (found.length === 1 && !first.yes && words <= MOSTLY_BARE);
  if (found.length !== open.length && isForAll) return read(open.map((topic) => [topic, first]));
  return read(inTurn(account, open, found, told));
};
