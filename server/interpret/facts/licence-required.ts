/** Who demands the licence or certificate: the law, the employer, nobody. Holding one says nothing here. */
import { cue } from "./cue.ts";
import type { Account, Evidence, Rule } from "./evidence.ts";
import { firstRule } from "./evidence.ts";
import { CERTIFICATE } from "./scope.ts";

const RULES: readonly Rule<"law" | "employer" | "none">[] = [
  ["none", cue(
    "(law|state|government|country|employer|boss|company|they|nobody|no one) (doesn't|does not|don't|doesnt|dont|never) (require|"
      + "need|licen*|ask|care|demand)\\w*",
    "nobody (requires|asks|demands|cares)*", "(no|none|nothing|not|isn't)~(needed|required|necessary)", "no such thing",
    "don't need (a|an|one|any)", "unregulated",
  )],
  ["law", cue(
    "by law", "legally (required|have to|must)", "required by (the )?(law|state|government|regulator)",
    "(the )?law (requires|says|demands)", "it's the law", "illegal (to|without)",
    "state (requires|demands|makes)", "statutory", "without (it|one|a licen*) i (can't|cannot|may not|couldn't)", "licen* to practi*",
    "legal requirement",
  )],
  ["employer", cue(
    "(employer|company|boss|hospital|firm|they|clinic|agency|school|manager|client|clients) (requires?|wants?|insists?|demands?|"
      + "won't hire|only hires?)",
    "makes? us (get|hold|have|keep)",
    "required by (my |the |our )?(employer|company|hospital|boss|firm|clinic|client)", "(employer|company) (requirement|policy|rule)",
  )],
];

/** Read where the question or the sentence is about licences. */
export const readLicenceRequired = (account: Account): Evidence<"licence_required"> | null => {
  const isAsked = account.asked.includes("licence_required");
  for (const sentence of account.sentences) {
    if (!isAsked && !CERTIFICATE.test(sentence.text)) continue;
    const value = firstRule(RULES, sentence.text);
    if (value !== null) return { key: "licence_required", value, passage: sentence };
  }
  return null;
};
