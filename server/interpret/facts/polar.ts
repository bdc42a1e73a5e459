/** Bare answers: "No and no.", "None.", "Yes, no, yes", read against the questions that are still open. */
import { asksForOthers, type Topic } from "./asked.ts";
import type { Account, Evidence } from "./evidence.ts";
import { clauses, type Passage } from "./prose.ts";

const NO_WORD = "(?:no|nope|nah|none|neither|nothing like that|nothing of the sort|none of it|nothing|never|negative|i'm not|"
  + "i don't|i haven't|we don't|we aren't|they don't|it doesn't|not officially|not that i've (?:noticed|seen)|not here|not really|"
  + "not at all|not yet|nada|zilch|na|n\\/a|"
  + "not applicable|not that i know(?: of)?)";
const YES_WORD = "(?:yes|yeah|all of it|most of it|every bit|yep|yup|yea|sure|of course|aye|correct|i am|i do|we are|we do|it does|"
  + "they do|absolutely|definitely|"
  + "certainly|ja|si|indeed|right)";
const TAIL = "(?: (?:to|of|on) (?:both|all|all three|all of (?:that|them|it|those)|any of (?:that|them|it|those)|either|that|those|"
  + "the above|it|this))?(?: (?:sir|ma'am|really|here|though|sadly|unfortunately|thank(?:s| you|fully| god)?|at all|for me|luckily|"
  + "afraid))*";
const OPENING = "(?:and |or |but |so |well |oh |um |hmm |honestly |also |just |all |a |ha |er |i'm afraid |sorry )*";
const BARE = new RegExp(`^${OPENING}(?:(${NO_WORD})|(${YES_WORD}))((?:[ ,]+(?:and |or )?(?:${NO_WORD}|${YES_WORD}))*)${TAIL}$`);
const WORD = new RegExp(`\\b(?:(${NO_WORD})|(${YES_WORD}))\\b`, "g");
const FOR_ALL = /\b(?:like that|of the sort|both|all(?! of it)|all three|any|either|neither|the above|those)\b/;

/** One bare yes or no, and whether it is meant for all questions at once. */
export type Polar = { yes: boolean; all: boolean; passage: Passage };

const inClause = (clause: Passage, sentence: Passage): Polar[] => {
  const text = clause.text.replace(/[^\w'/ ]+/g, " ").replace(/\s+/g, " ").trim();
  if (text.length > 90 || !BARE.test(text)) return [];
  const all = FOR_ALL.test(text);
  return [...text.matchAll(WORD)].map((word) => ({ yes: word[1] === undefined, all, passage: sentence }));
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

/**
 * Gives bare answers to the asked topics that nothing else in the message has answered. As many answers as questions: one each, in order.
 * "No to both" or a lone "no": for all that are open. A lone "yes" among several questions: for the first open one.
 */
export const readPolars = (account: Account, answered: ReadonlySet<string>): Evidence[] => {
  const found = polars(account.sentences);
  const topics = account.asked.filter((topic) => POLAR_TOPICS.includes(topic));
  const open = topics.filter((topic) => !answered.has(topic));
  const first = found[0];
  if (first === undefined || open.length === 0) return [];
  const pairs = (list: readonly Topic[], answers: readonly Polar[]): Evidence[] =>
    list.flatMap((topic, at) => evidence(topic, answers[at] ?? first, account.question) ?? []).filter(({ key }) => !answered.has(key));
  if (found.length === topics.length) return pairs(topics, found);
  if (found.length === open.length) return pairs(open, found);
  const told = account.sentences.map(({ text }) => text).join(" ").split(/\s+/).length;
  if (first.all || (found.length === 1 && !first.yes && told <= MOSTLY_BARE)) return pairs(open, open.map(() => first));
  return pairs(open.slice(0, found.length), found);
};
