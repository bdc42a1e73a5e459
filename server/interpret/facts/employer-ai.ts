/** Does the employer use AI? A trial anywhere is a pilot, regular use anywhere is deployed, private use does not count. */
import { AI_STRONG, AI_WEAK, ENDED, FULL, NOT_USED, PILOT, PRIVATE, REPLACING, UNLIKE_NO, USED } from "./ai-words.ts";
import { cue } from "./cue.ts";
import type { Account, Evidence } from "./evidence.ts";
import { clauses, isUnknowing, type Passage } from "./prose.ts";
import { AI, CERTIFICATE, inDeniedList, UNION } from "./scope.ts";

type Use = "replacing" | "full" | "pilot" | "used" | "none" | "mention";
const VALUE = { replacing: "replacing", full: "deployed", pilot: "pilot", used: "deployed", none: "none", mention: "deployed" } as const;
/** Which of several clauses decides. A pilot outweighs mere verbs of use ("we're piloting one, it reads the invoices"). */
const ORDER: readonly Use[] = ["replacing", "full", "pilot", "used", "none", "mention"];

const OTHER_TOPIC = cue("union*", "certif*", "licen*", "years?", "yrs?", "months?", "experience", "sign* off", "approves?", "from home", "remote", "on site", "hybrid", "in the office");
const ECHO = /^[^a-z]*(?:and |any |about |on |the |as for |regarding )*(?:a\.?i\.?|artificial intelligence)\??[^a-z]*$/;

const bare = (text: string): string => text.replace(UNLIKE_NO, (words) => " ".repeat(words.length));

const judged = (text: string, names: boolean): Use | null => {
  const plain = bare(text);
  const denied = NOT_USED.test(plain);
  if (REPLACING.test(plain) && !denied) return "replacing";
  if (ENDED.test(plain)) return "none";
  if (PILOT.test(plain)) return /\b(?:no|not even|never|without|isn't|not) (?:a |an |any |been )?(?:pilot|trial|test|tried|trying)/.test(plain) ? "none" : "pilot";
  if (denied) return "none";
  if (FULL.test(plain)) return "full";
  if (!names) return null;
  return USED.test(plain) ? "used" : "mention";
};

/** Clauses that speak of AI: by its words, or, where the question asks for it, those around them that speak of nothing else. */
const relevant = (account: Account, isAsked: boolean): { clause: Passage; sentence: Passage; names: boolean }[] => {
  let near = isAsked && account.asked.length === 1;
  return account.sentences.flatMap((sentence) => {
    const told = AI_STRONG.test(sentence.text) || (isAsked && AI_WEAK.test(sentence.text));
    if (!told && !near && !(isAsked && PILOT.test(sentence.text))) return [];
    const parts = clauses(sentence).map((clause) => ({
      clause, sentence, names: AI_STRONG.test(clause.text) || (isAsked && AI_WEAK.test(clause.text)),
    }));
    const kept = parts.filter(({ clause, names }) => (names && !isOtherNo(clause)) || !OTHER_TOPIC.test(clause.text));
    near = isAsked && kept.length > 0;
    return kept;
  });
};

/** "No union" beside an AI word that only the union's denial holds is left to the union's reader. */
const isOtherNo = (clause: Passage): boolean => UNION.test(clause.text) && CERTIFICATE.test(clause.text) && !AI.test(clause.text);

const useOf = (clause: Passage, sentence: Passage, names: boolean): Use | null => {
  if (names && inDeniedList(sentence, AI)) return "none";
  if (ECHO.test(clause.text) || isUnknowing(clause.text)) return null;
  return judged(clause.text, names);
};

/** What the message tells of AI at the employer; null where it tells nothing. */
export const readEmployerAi = (account: Account): Evidence<"employer_ai"> | null => {
  const isAsked = account.asked.includes("employer_ai") || account.asked.includes("ai_work");
  const uses: { use: Use; passage: Passage }[] = [];
  let isPrivate: Passage | null = null;
  for (const { clause, sentence, names } of relevant(account, isAsked)) {
    const use = useOf(clause, sentence, names);
    if (use === null) continue;
    if (!account.freelance && PRIVATE.test(sentence.text) && use !== "none" && use !== "pilot") isPrivate = sentence;
    else uses.push({ use, passage: sentence });
  }
  if (uses.length === 0) return isPrivate !== null && isAsked ? { key: "employer_ai", value: "none", passage: isPrivate } : null;
  const best = uses.toSorted((a, b) => ORDER.indexOf(a.use) - ORDER.indexOf(b.use))[0];
  return best === undefined ? null : { key: "employer_ai", value: VALUE[best.use], passage: best.passage };
};
