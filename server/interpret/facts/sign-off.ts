/** Who has the last word on the work and answers for it: the worker (by law or inside the firm), or somebody else. */
import { approverOf, TITLE } from "./approver.ts";
import { asksForOthers } from "./asked.ts";
import { cue } from "./cue.ts";
import type { Account, Evidence } from "./evidence.ts";
import { clauses, type Passage } from "./prose.ts";
import { CANNOT, LEGAL, NOBODY, ONLY_I, OTHERS, PASSED_ON, RANKED, SELF, STRONG_SELF, THIRD, WHOLE } from "./sign-off-words.ts";

type Value = "none" | "internal" | "legal";

const THE_ONE = new RegExp(
  String.raw`\bi(?:'m| am) (?:also )?the (?:one|person|man|woman|guy|only one)(?: who| that)? (?:\w+ )?(?:sign|approv|releas|`
  + String.raw`stamp|decid|check|answer|validat|authori[sz])|\bit(?:'s| is) me (?:who|that) (?:sign|approv|releas|decid|has|have)`,
);

const I_DO = new RegExp(
  String.raw`\bi (?:always |also |then |just |do |can |pull the \w+ and )?(?:decide|sign|approve|release|stamp|seal|`
  + String.raw`certify)\b(?! (?:in|up|for|after))`,
);

const judge = (text: string, isAsked: boolean): Value | null => {
  if (THE_ONE.test(text) || (isAsked && I_DO.test(text) && !THIRD.test(text))) return LEGAL.test(text) ? "legal" : "internal";
  if (NOBODY.test(text) && SELF.test(text)) return "internal";
  if (LEGAL.test(text)) return /\b(?:not|isn't|never|no)\b[^.]{0,12}\bmy\b/.test(text) ? "none" : "legal";
  if (ONLY_I.test(text)) return "internal";
  if (isAsked && !NOBODY.test(text) && THIRD.test(text) && !/\bi (?:always |also )?(?:approve|sign|release)/.test(text)) return "none";
  if (isAsked ? OTHERS.test(text) : WHOLE.test(text) || PASSED_ON.test(text) || CANNOT.test(text)) return "none";
  if (SELF.test(text) && (isAsked || STRONG_SELF.test(text))) return "internal";
  return isAsked ? approvedBy(text) : null;
};
const approvedBy = (text: string): Value | null => {
  const approver = /\b(?:ai|union|robots?|bots?|software|machine|system|cameras?)\b/.test(text) ? null : approverOf(text);
  if (approver === null) return null;
  return approver === "self" ? "internal" : "none";
};

const judged = ({ text }: Passage, isAsked: boolean): Value | null =>
  judge(text.replace(/[\s.,!;]+$/, "").replace(/^\W*(?:(?:and|but|or|so|then) )?/,
  ""), isAsked);

const OWNERSHIP = /(?:^|[?.;,])\W*(?:and )?(?:do|are|can|may) you\b[^?;,]*(?:sign|approv|decid|releas|stamp|final|responsib|say)/i;

/** A plain yes or no to "Do you sign off?", or how often others check, in answer to "Is your work checked?". */
const straight = ({ text }: Passage, question: string): Value | null => {
  const ownership = OWNERSHIP.test(question);
  if (ownership && /^\W*(?:yes|yeah|yep|my own,? yes)\b/.test(text)) return LEGAL.test(text) ? "legal" : "internal";
  if (ownership && /^\W*(?:no|nope|nah)\b/.test(text)) return "none";
  if (!asksForOthers(question)) return null;
  if (/^\W*(?:yes\b|yeah|yep|every|all|always|constantly|each|most of it|by (?:my|the|a|two))/.test(text)) return "none";
  return /^\W*(?:no\b|nope|nah|never|nobody|no one|hardly|rarely|only (?:if|when))/.test(text) ? "internal" : null;
};

const OTHER_TOPIC = cue("ai", "a.i", "union*", "certif*", "licen*", "years?", "months?", "remote", "home", "office");
const OWNED = new RegExp(
  String.raw`\b(?:i|i'm|i'd|i've|me|mine|myself|my (?:own|initials|door|desk|insurance|problem|fault|job|head|hands?|watch|phone|account|`
  + String.raw`boots|shoulders|plate))\b`,
);
const PERSON = /\b(?:the|my|our|a|an|his|her)\s+[a-z][\w'-]+|\b(?:he|she|they|god|everybody|someone|somebody)\b/;

/** "Who …?" answered with a person and no further words: "On paper the pharmacist", "they come to my door". */
export const leftForSignOff = (left: readonly Passage[], question: string): Evidence<"sign_off"> | null => {
  const open = left.filter(({ text }) => !OTHER_TOPIC.test(text));
  const title = open.find(({ text }) => TITLE.test(text));
  if (title !== undefined) return { key: "sign_off", value: "none", passage: title };
  if (!/\bwho(?:se)?\b/i.test(question)) return null;
  const own = open.find(({ text }) => OWNED.test(text));
  const other = open.find(({ text }) => PERSON.test(text));
  const passage = own ?? other;
  return passage === undefined ? null : { key: "sign_off", value: own === undefined ? "none" : "internal", passage };
};

/** The last clause that tells it decides ("my manager spot-checks, but I release"). */
export const readSignOff = (account: Account): Evidence<"sign_off"> | null => {
  const isAsked = account.asked.includes("sign_off");
  const isFactsTurn = account.asked.length > 0 || account.question === "";
  let found: Evidence<"sign_off"> | null = null;
  for (const sentence of account.sentences) {
    const direct = isAsked && found === null ? straight(sentence, account.question) : null;
    if (direct !== null) return { key: "sign_off", value: direct, passage: sentence };
    const values = clauses(sentence).map((part) => judged(part, isAsked)).filter((value) => value !== null);
    const value = values.at(-1) ?? judged(sentence, isAsked);
    if (value !== null) found = { key: "sign_off", value, passage: sentence };
    else if (found === null && isFactsTurn && RANKED.test(sentence.text)) found = { key: "sign_off", value: "none", passage: sentence };
  }
  return found;
};
