/** Does the employer use AI? A trial anywhere is a pilot, regular use anywhere is deployed, private use does not count. */
import { AI_STRONG, AI_WEAK, ENDED, FULL, NOT_USED, PILOT, PRIVATE, REPLACING, UNFILLED, UNLIKE_NO, USED } from "./ai-words.ts";
import { cue } from "./cue.ts";
import type { Account, Evidence } from "./evidence.ts";
import { clauses, isUnknowing, type Passage } from "./prose.ts";
import { affirms, AI, CERTIFICATE, inDeniedList, UNION } from "./scope.ts";

type Use = "replacing" | "full" | "pilot" | "used" | "ended" | "none" | "hint" | "mention" | "silence";
const VALUE = {
  replacing: "replacing", full: "deployed", pilot: "pilot", used: "deployed", none: "none", ended: "none", hint: "deployed",
  mention: "deployed", silence: "none",
} as const;
/**
 * `silence`: a no in words beside those on AI, or one for the worker alone; `hint`: use told of "it". Both count only
 * where nothing else does.
 * Which of several clauses decides. A pilot outweighs mere verbs of use ("we're piloting one, it reads the invoices").
 */
const ORDER: readonly Use[] = ["replacing", "full", "ended", "pilot", "used", "none", "hint", "mention", "silence"];

const OTHER_TOPIC = cue(
  "union*", "teamsters", "organi[sz]e (us|the)", "certif*", "licen*", "_ (years|yrs|months)", "experience", "sign* off", "approves?",
  "from home", "remote", "on site",
  "hybrid", "in the office",
);
const UNION_TALK = /union|organi[sz]e|teamster|steward/;
/** What the worker does not do with it says nothing of the employer. */
const NOT_ME = cue(
  "i {not} (touch|use|see|have|trust|bother|work with|deal with|go near|like)", "{not} (me|on my|in my|for me|near me)",
  "i'm not (one|on|in)",
);
/** "AI? We have a whiteboard." */
const ECHOED = new RegExp(
  String.raw`^\W*(?:and |any |as for )*(?:a\.?i\.?|artificial intelligence)[,?!. -]+(?:we|they|he|she|i|the|our|you|it|there)\b.{0,30}`
  + String.raw`\b(?:have|has|had|got|is|are|was|use|runs?|work|still)\b`,
);
/** "They use it upstairs", where no sentence names what the question asked for. */
const OF_IT = /\b(?:use|uses|using|have|has|got|bought|run|runs) (?:it|one|some)\b/;
const ASKED_BACK = /\bai\b[^?]{0,30}\?+ (?:no|nope|nah|none|never|nothing)\b/;
/** Wanted or feared, not done. */
const WISHED = /\b(?:wants?|would|might|will|could|going|plans?|trying|threaten\w*|afraid|hope) (?:to )?(?:\w+ )?(?:replace|cut|lay|let)\b/;
/** A sentence that ends in its own verdict: "… but the deal fell through, so no". */
const VERDICT = /\bso,? (?:no|nope|nah|none|nothing)\b[^a-z]*$|\bwe (?:don't|dont|do not)\W*$/;
/** "The counting robot, does that count?" */
const DOUBTED = /\b(?:do|does) (?:that|it|this) count|\bif (?:that|it|this|you) counts?\b/;
const FLAT_NO = /^\W*(?:nothing|none|never)\b/;
const NO_PILOT = /\b(?:no|not even|never|without|isn't|not) (?:a |an |any |been )?(?:pilot|trial|test|tried|trying)/;
const ECHO = /^[^a-z]*(?:and |any |about |on |the |as for |regarding )*(?:a\.?i\.?|artificial intelligence)\??[^a-z]*$/;

const bare = (text: string): string => text.replace(UNLIKE_NO, (words) => " ".repeat(words.length));

/** "No AI on our floor, but radiology has it": the contrast counts in full. */
const CONTRAST = /^\W*(?:but|though|although|while|whereas|except)\b/;

const judged = (text: string, names: boolean): Use | null => {
  const plain = bare(text);
  const denied = NOT_USED.test(plain);
  if ((REPLACING.test(plain) && !denied && !WISHED.test(plain)) || UNFILLED.test(plain)) return "replacing";
  if (ENDED.test(plain)) return "ended";
  if (PILOT.test(plain)) return NO_PILOT.test(plain) ? "none" : "pilot";
  if (denied) return FLAT_NO.test(plain) || (names && !NOT_ME.test(plain)) ? "none" : "silence";
  if (FULL.test(plain)) return "full";
  if (!names && affirms(plain)) return "hint";
  if (!names && !(USED.test(plain) && /\b(?:it|one|some|them|that|those)\b/.test(plain))) return null;
  if (!names) return CONTRAST.test(plain) ? "used" : "hint";
  return USED.test(plain) ? "used" : "mention";
};

const isTrial = ({ text }: Passage): boolean => PILOT.test(text) && !UNION_TALK.test(text);

/** Clauses that speak of AI: by its words, or, where the question asks for it, those around them that speak of nothing else. */
const relevant = (account: Account, isAsked: boolean): { clause: Passage; sentence: Passage; names: boolean }[] => {
  const isNamed = account.sentences.some(({ text }) => AI_STRONG.test(text) || AI_WEAK.test(text));
  let near = isAsked && account.asked.length === 1;
  return account.sentences.flatMap((sentence) => {
    const told = AI_STRONG.test(sentence.text) || (isAsked && AI_WEAK.test(sentence.text));
    if (!told && !near && !(isAsked && (PILOT.test(sentence.text) || (!isNamed && OF_IT.test(sentence.text))))) return [];
    const parts = clauses(sentence).map((clause) => ({
      clause, sentence, names: AI_STRONG.test(clause.text) || (isAsked && AI_WEAK.test(clause.text)),
    }));
    const kept = parts.filter(({ clause, names }) =>
      (names && !isOtherNo(clause)) || (isAsked && (!OTHER_TOPIC.test(clause.text) || isTrial(clause))));
    near = isAsked && kept.length > 0;
    return kept;
  });
};

/** "No union" beside an AI word that only the union's denial holds is left to the union's reader. */
const isOtherNo = (clause: Passage): boolean => UNION.test(clause.text) && CERTIFICATE.test(clause.text) && !AI.test(clause.text);

const useOf = (clause: Passage, sentence: Passage, names: boolean): Use | null => {
  if (names && inDeniedList(sentence, AI)) return "none";
  if (ECHO.test(clause.text) || isUnknowing(clause.text)) return null;
  if (names && (VERDICT.test(sentence.text) || ASKED_BACK.test(sentence.text))) return "none";
  const use = judged(clause.text, names);
  if (use === "mention" && DOUBTED.test(sentence.text)) return "silence";
  return use === null && ECHOED.test(sentence.text) ? "silence" : use;
};

/** "I use ChatGPT, on my phone, sneaky like" */
const isOwnUse = (clause: Passage, sentence: Passage): boolean =>
  PRIVATE.test(clause.text) || (PRIVATE.test(sentence.text) && /\bi (?:\w+ )?(?:use|used|have)\b|\bme\b|^\W*mine\b/.test(sentence.text));

/** What the message tells of AI at the employer; null where it tells nothing. */
export const readEmployerAi = (account: Account): Evidence<"employer_ai"> | null => {
  const isAsked = account.asked.includes("employer_ai");
  const uses: { use: Use; passage: Passage }[] = [];
  let isPrivate: Passage | null = null;
  for (const { clause, sentence, names } of relevant(account, isAsked)) {
    const use = useOf(clause, sentence, names);
    if (use === null && isAsked && PRIVATE.test(sentence.text)) isPrivate = sentence;
    if (use === null || (use === "mention" && !isAsked)) continue;
    if (!account.freelance && isOwnUse(clause, sentence) && !["none", "pilot", "silence"].includes(use)) isPrivate = sentence;
    else uses.push({ use, passage: sentence });
  }
  if (uses.length === 0) return isPrivate !== null && isAsked ? { key: "employer_ai", value: "none", passage: isPrivate } : null;
  const best = uses.toSorted((a, b) => ORDER.indexOf(a.use) - ORDER.indexOf(b.use))[0];
  return best === undefined ? null : { key: "employer_ai", value: VALUE[best.use], passage: best.passage };
};
