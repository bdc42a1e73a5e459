/** AI without its word ("Pearl reads the X-rays") and unions by a name of their own ("UFW."), where only they were left to be told. */
import { PILOT, USED } from "./ai-words.ts";
import { CREDENTIAL_LETTERS, OTHER_LETTERS } from "./credential-names.ts";
import { cue } from "./cue.ts";
import type { Evidence } from "./evidence.ts";
import { isUnknowing, type Passage } from "./prose.ts";
import { denies } from "./scope.ts";

const NOTHING = cue(
  "nothing", "not a thing", "none", "never (came|happened|arrived|got|materiali[sz]ed)", "no such thing", "not yet",
  "{not} (got|have|had)",
  "(haven't|hasn't|not) (seen|arrived|reached|come)", "no", "not here", "wasn't (renewed|extended)", "blocked", "bann?(s|ed)",
  "not allowed", "forbid*", "prohibit*", "nope", "nah", "not a _",
);
const BY_OTHERS = cue(
  "we('ve|'re| all)?", "they('ve|'re)?", "everyone(s|'s)?", "everybody('s)?", "(the|our|my|head) [\\w']{1,15}", "all of us",
  "half (of )?us",
  "(one|two|some|a few|most) of (us|them|my)", "whole (team|office|firm|company)", "there's (a|an|one|some)", "some _",
);
/** A tool by its name: capitals inside a sentence, or at its head before a verb in the third person. */
const TOOL = /[a-z,] [A-Z][a-z]{2,}(?!\w)|^\W*[A-Z][a-z]\w+ (?:[A-Z]\w+ )?(?:[a-z]+s|now|already)\b/;
const WITH_TOOL = /\b(?:with|using|through|via) (?:the |an? )?(?!(?:Mon|Tues|Wednes|Thurs|Fri)day|I\b)[A-Z][A-Za-z]{2,}/;
const NO_TOOL = cue("i'm", "i am", "(mon|tues|wednes|thurs|fri|satur|sun)day*", "from", "born", "live in");

const aiUse = ({ text, raw }: Passage): "none" | "pilot" | "deployed" | null => {
  if (isUnknowing(text) || text.split(/\s+/).length < 3) return null;
  if (PILOT.test(text)) return "pilot";
  if (NOTHING.test(text)) return "none";
  if (WITH_TOOL.test(raw)) return "deployed";
  if (!USED.test(text) && !/\b\w+s\b/.test(text)) return null;
  return (BY_OTHERS.test(text) && USED.test(text)) || (TOOL.test(raw) && !NO_TOOL.test(text)) ? "deployed" : null;
};

/** The last sentence left that speaks of use, trial or nothing. */
export const leftForAi = (left: readonly Passage[]): Evidence<"employer_ai"> | null => {
  const found = left.flatMap((passage) => {
    const value = aiUse(passage);
    return value === null ? [] : [{ key: "employer_ai" as const, value, passage }];
  });
  return found.at(-1) ?? null;
};

const UNION_WORDS = cue("in (one|it|them)", "been in", "join(ed)?", "dues", "member", "organi[sz]ed", "card", "rep", "steward",
  "local", "branch");
const CAPITALS = /(?<![\w-])[A-Z]{3,7}(?![\w-])/g;
const NAMED = /^\W*(?:the )?(?:[A-Z][a-z]+ ){1,3}(?:Union|Workers|Association|Federation|Guild|Alliance|Brotherhood|Congress)\b/;

const membership = ({ text, raw }: Passage): "none" | "member" | null => {
  const letters = [...raw.matchAll(CAPITALS)].some(([word]) => !OTHER_LETTERS.has(word) && !CREDENTIAL_LETTERS.test(word));
  if (letters || NAMED.test(raw)) return denies(text) ? "none" : "member";
  if (!UNION_WORDS.test(text)) return null;
  return denies(text) ? "none" : "member";
};

/** A name in capitals that is no certificate, or a word on joining. */
export const leftForUnion = (left: readonly Passage[]): Evidence<"union"> | null => {
  for (const passage of left) {
    const value = passage.text.split(/\s+/).length > 12 ? null : membership(passage);
    if (value !== null) return { key: "union", value, passage };
  }
  return null;
};

const WORKPLACE = cue("department", "level", "floor", "next to", "studio", "office", "shop", "ward", "site", "downtown", "building",
  "station", "on the road", "cubicle", "court*", "class*", "schools?", "counter", "desk", "clinics?", "hospital*", "wards?", "plant",
  "yard", "kitchen");
const AWAY = cue("(work|edit|write|code|do it|type|log in|dial in)( \\w+){0,2} from (a|my|the|wherever|anywhere)", "wherever (i|my)",
  "from (a|the) (cabin|van|boat|beach|cafe|coffee shop)");

/** "Studio all week." in answer to "Where?" */
export const leftForPlace = (left: readonly Passage[], question: string): Evidence<"place"> | null => {
  const away = left.find(({ text }) => AWAY.test(text));
  if (away !== undefined) return { key: "place", value: "home", passage: away };
  const site = left.find(({ text }) => WORKPLACE.test(text) && text.length < (/\bwhere\b/i.test(question) ? 90 : 45));
  return site === undefined ? null : { key: "place", value: "site", passage: site };
};
