/** What a question still has open after the plain readings: items in its order ("every day; no; me"), and what nothing else has taken. */
import type { Topic } from "./asked.ts";
import { readAiWork } from "./ai-work.ts";
import { readEmployerAi } from "./employer-ai.ts";
import type { Account, Evidence } from "./evidence.ts";
import { readHandsOn } from "./hands-on.ts";
import { readLicenceRequired } from "./licence-required.ts";
import { readCertificate } from "./licence.ts";
import { readPlace } from "./place.ts";
import { readPolars } from "./polar.ts";
import { isUnknowing, listed, type Passage } from "./prose.ts";
import { AI, CERTIFICATE, denies, PLACE, UNION } from "./scope.ts";
import { leftForSignOff, readSignOff } from "./sign-off.ts";
import { leftForAi, leftForPlace, leftForUnion } from "./left-over.ts";
import { unclaimed } from "./unclaimed.ts";
import { readUnion } from "./union.ts";

type Reader = (account: Account) => Evidence | null;
const READER: Readonly<Partial<Record<Topic, Reader>>> = {
  certificate: readCertificate, licence_required: readLicenceRequired, union: readUnion, place: readPlace, sign_off: readSignOff,
  employer_ai: readEmployerAi, ai_work: readAiWork, hands_on: readHandsOn,
};

/** The passages read as an answer to one topic alone. */
const alone = (account: Account, topic: Topic, sentences: readonly Passage[]): Evidence | null => {
  const only: Account = { ...account, sentences, asked: [topic] };
  const found = READER[topic]?.(only) ?? readPolars(only, [])[0] ?? null;
  if (found?.key === topic) return found;
  const [item] = sentences;
  if (topic !== "certificate" || item === undefined || denies(item.text) || isUnknowing(item.text)) return null;
  return { key: "certificate", value: "yes", passage: item };
};

const MAX_ITEM_WORDS = 6;
/** Between commas rather than full stops, items must be barer still: a comma may just part two clauses of one thought. */
const MAX_PART_WORDS = 4;
const NAMES: Readonly<Partial<Record<Topic, RegExp>>> = { union: UNION, certificate: CERTIFICATE, employer_ai: AI, place: PLACE };
const wordsIn = (text: string): number => text.split(/[^\w']+/).filter((word) => word !== "").length;
const namesAnother = (item: Passage, topic: Topic): boolean =>
  Object.entries(NAMES).some(([name, words]) => name !== topic && words.test(item.text));

/** As many short items as questions, none of which names another question's topic: each answers its own. */
const items = (account: Account): readonly Passage[] | null => {
  const { asked, sentences } = account;
  if (asked.length < 2) return null;
  const fits = (list: readonly Passage[], most: number): boolean => list.length === asked.length
    && list.some(({ text }) => wordsIn(text) <= 2)
    && list.every((item, at) => wordsIn(item.text) <= most && !namesAnother(item, asked[at] ?? "level"));
  if (fits(sentences, MAX_ITEM_WORDS)) return sentences;
  const parts = sentences.flatMap((sentence) => listed(sentence));
  return fits(parts, MAX_PART_WORDS) ? parts : null;
};

/** Hours and percents are of tasks; years and days may be of the worker. */
const isOfTime = ({ text }: Passage): boolean => /\b(?:hours?|hrs?|minutes?|mins?|per ?cent)\b|%/.test(text);

/** Short items in the order of the question, each read for its own topic. */
export const readInOrder = (account: Account): Evidence[] => {
  const parts = items(account);
  if (parts === null || parts.some(isOfTime)) return [];
  return account.asked.flatMap((topic, at) => {
    const item = parts[at];
    return item === undefined ? [] : alone(account, topic, [item]) ?? [];
  });
};

/** Topics that no reader found, answered by the sentences that no reader took. */
export const readLeftOver = (account: Account, told: readonly Evidence[], level: readonly Passage[]): Evidence[] => {
  const answered = new Set<string>(told.map(({ key }) => key));
  const open = account.asked.filter((topic) => topic !== "level" && !answered.has(topic));
  if (open.length === 0) return [];
  const left = unclaimed(account.sentences, new Set([...told.map(({ passage }) => passage), ...level])).filter((one) => !isOfTime(one));
  const isOnly = open.length === 1 && left.length === 1 && account.asked.length > 1;
  return open.flatMap((topic) => {
    if (topic === "employer_ai") return leftForAi(left) ?? [];
    if (topic === "union") return leftForUnion(left) ?? [];
    if (topic === "sign_off") return leftForSignOff(left, account.question) ?? (isOnly ? alone(account, topic, left) ?? [] : []);
    if (topic === "place") return leftForPlace(left, account.question) ?? [];
    return isOnly ? alone(account, topic, left) ?? [] : [];
  });
};
