/** Does the worker build, check or supervise AI for a fifth of the week or more? Only where the words say so. */
import { AI_STRONG, AI_WEAK } from "./ai-words.ts";
import { cue } from "./cue.ts";
import type { Account, Evidence } from "./evidence.ts";
import type { Passage } from "./prose.ts";
import { denies } from "./scope.ts";

const CARE = cue(
  "(i|we|i'm|we're|my (job|work) is|mostly|i spend)~(check*|correct*|review*|supervis*|build*|train*|test*|fix*|validat*|overs*|"
    + "clean* up after|edit*|monitor*|label*|babysit*|prompt*)",
  "(check*|correct*|review*|supervis*|validat*|fix*|edit*|clean* up|babysit*|train*) (what )?(the )?(ai|bot|machine|model|engine|"
    + "autocoder|chatbot|algorithm|copilot)",
);
const MUCH = new RegExp(
  String.raw`\b(?:half|most|majority|a (?:third|quarter)|two (?:days|thirds)|one day|every day|all day|full.?time|(?:[2-9]\d|100) ?(?:%|`
  + String.raw`percent)|[89]\s?hours a week|1\d hours|main(?:ly)?|mostly)\b`,
);
const LITTLE = /\b(?:(?:[1-9]|1\d) ?(?:%|percent)|an hour|a (?:bit|little)|now and then|rarely|hardly|barely|sometimes|occasionally)\b/;

const ofSentence = (sentence: Passage): "yes" | "no" | null => {
  const { text } = sentence;
  if (!AI_STRONG.test(text) && !AI_WEAK.test(text)) return null;
  if (!CARE.test(text)) return null;
  if (denies(text) || LITTLE.test(text)) return "no";
  return MUCH.test(text) ? "yes" : null;
};

/** An amount decides: a fifth of the week or more is yes. A bare answer to the direct question is read elsewhere. */
export const readAiWork = (account: Account): Evidence<"ai_work"> | null => {
  for (const sentence of account.sentences) {
    const value = ofSentence(sentence);
    if (value !== null) return { key: "ai_work", value, passage: sentence };
    if (account.asked.includes("ai_work") && MUCH.test(sentence.text)) return { key: "ai_work", value: "yes", passage: sentence };
    if (account.asked.includes("ai_work") && LITTLE.test(sentence.text)) return { key: "ai_work", value: "no", passage: sentence };
  }
  return null;
};
