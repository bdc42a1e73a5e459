/** Does the worker build, check or supervise AI for a fifth of the week or more? Only where the words say so. */
import { AI_STRONG, AI_WEAK } from "./ai-words.ts";
import { cue } from "./cue.ts";
import type { Account, Evidence } from "./evidence.ts";
import { clauses } from "./prose.ts";
import { denies } from "./scope.ts";

const CARE = cue(
  "(i|we|i'm|we're|my (job|work) is|mostly|i spend)~(check*|correct*|review*|supervis*|build*|train*|test*|fix*|validat*|overs*|"
    + "clean* up after|edit*|monitor*|label*|babysit*|prompt*)",
  "(check*|correct*|review*|supervis*|validat*|fix*|edit*|clean* up|babysit*|train*) (what )?(the )?(ai|bot|machine|model|engine|"
    + "autocoder|chatbot|algorithm|copilot)",
);
const MUCH = new RegExp(
  String.raw`\b(?:a (?:full |whole )?day (?:a|each|per|every) week|a day or more|a fifth|(?:two|three|four|five) days|half|most|`
  + String.raw`majority|a (?:third|quarter)|two (?:days|thirds)|one day|every day|all day|full.?time|(?:[2-9]\d|100) ?(?:%|`
  + String.raw`percent)|[89]\s?hours a week|1\d hours|main(?:ly)?|mostly)\b`,
);
const LITTLE = /\b(?:(?:[1-9]|1\d) ?(?:%|percent)|an hour|a (?:bit|little)|now and then|rarely|hardly|barely|sometimes|occasionally)\b/;

const judge = (text: string, isAsked: boolean): "yes" | "no" | null => {
  const isNamed = AI_STRONG.test(text) || AI_WEAK.test(text);
  if (isNamed && CARE.test(text) && (denies(text) || LITTLE.test(text))) return "no";
  if (isNamed && CARE.test(text) && MUCH.test(text)) return "yes";
  if (!isAsked) return null;
  return LITTLE.test(text) ? "no" : MUCH.test(text) ? "yes" : null;
};

/** An amount decides: a fifth of the week or more is yes. Unasked, it must stand beside the AI that is cared for. */
export const readAiWork = (account: Account): Evidence<"ai_work"> | null => {
  const isAsked = account.asked.includes("ai_work");
  const alone = isAsked && account.asked.length === 1;
  for (const sentence of account.sentences) {
    const parts = isAsked ? clauses(sentence) : [sentence];
    for (const { text } of parts) {
      const value = judge(text, alone || (isAsked && (AI_STRONG.test(text) || AI_WEAK.test(text))));
      if (value !== null) return { key: "ai_work", value, passage: sentence };
    }
  }
  return null;
};
