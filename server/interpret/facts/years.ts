/** Years in this occupation: which of the lengths of time in a message is the worker's experience. */
import { COUNT, countOf } from "./count.ts";
import { cue } from "./cue.ts";
import { durations, type Duration } from "./durations.ts";
import { clauses, type Passage } from "./prose.ts";

export type Experience = { years: number; passage: Passage };

const TOTAL = /\b(?:total|altogether|all told|all in all|overall|combined|all up|in all)\b/;
const ABOUT_SELF = cue(
  "(years?|yrs?|months?|decades?) (in|here|at (it|this)|of (it|this|em|'em|them|experience)|doing|on the|now|total|experience|under my)",
  "experience*", "in (the|this) (trade|job|role|field|business|industry|game|line|profession|work|position|seat|chair|post|craft)",
  "been (at|doing|in|a|an|here|on|with|driving|teaching|coding|working)", "at this", "doing (this|it)", "on the job", "i've",
  "i have been", "total", "altogether", "all told", "licensed", "qualified", "certified", "started", "months? in", "years? in",
  "under my belt", "i('m| am) in my", "my", "on the tools",
);
/** Another occupation, school, or a time before this one. */
const ELSEWHERE = cue(
  "(before|b4|prior to) (that|this|i|in|coming|then|it|here)", "before,? (in|i)", "previous*", "prior (to|career|life|job)",
  "used to (be|work)", "formerly", "i was (a|an|in|nurse|teacher|working|doing)", "was (a|an) _ (for|before)", "former",
  "another (career|job|life|field|trade|line)", "(different|other) (job|field|career|trade|thing|line|work|industry)",
  "in (the )?(army|navy|military|marines|air force|retail|nursing|teaching|hospitality|banking|sales|construction) (before|first|then)",
  "first career", "career change*", "college", "degree", "school for", "of (school|college|university|training|study)", "course",
  "switched (from|over)", "came from", "came here from", "there", "ex",
);
const OF_A_THING = cue(
  "system", "software", "tool", "ai", "bot", "chatbot", "machine", "app", "engine", "live", "pilot*", "contract", "warranty", "lease",
  "union (has|vote)", "agreement", "building", "husband", "wife", "daughter", "son", "kids?", "mortgage", "rolled out", "installed",
  "introduced",
  "manager has", "boss has", "company (is|has)", "renew*", "every", "valid", "expires?", "retire*", "from now", "ahead", "waiting list",
  "roadmap", "warehouse has", "project", "case (runs|takes|lasts)", "software's",
);
const NO_SPAN = new RegExp(
  String.raw`^ ?(?:'s)? ?(?:old|from now|away|to go|left|until|till|olds?|ends?|degree|college|course|program|contract|warranty|plan|cycle|`
  + String.raw`ahead|each|per|saturdays?|in advance|notice|probation)\b`,
);
const RATE = new RegExp(
  String.raw`\b(?:per|each|every|next|within|within the|times?|once|twice|weeks?|days?|hours?|saturdays?|k|grand|in (?:the )?next|last|`
  + String.raw`past|the) *$`,
);
const AGO = /^ ?(?:ago|back)\b/;
const BEGAN = new RegExp(
  String.raw`\b(?:start\w*|began|qualif\w*|join\w*|came (?:over|in|here|on)|got (?:in|into|my|hired)|hired|took (?:the job|over|this)|`
  + String.raw`moved (?:in|over)|switched|certified|licen[cs]ed|trained|finished|graduat\w*|became)\b`,
);

const BEEN = cue("i('ve| have) been (at|doing|in|a|an|with|on|here)", "been (at|doing) (this|it)");
const clauseBefore = ({ passage, words }: Duration): string => passage.text.slice(0, passage.text.indexOf(words));

const stem = (word: string): string => word.replace(/(?:ing|ers?|ors?|ists?|ants?|es|ed|e|s)$/, "");
const stems = (text: string): string[] => text.split(/[^a-z]+/).filter((word) => word.length > 3).map(stem);

const NET = new RegExp(`\\b(?:but|of which|though) (${COUNT}) (?:of (?:them|those|that|it) )?(?:years? )?(?:were|was|as|went|in) `);
/** "Twelve in total, but nine were as an engineer": what was another occupation comes off. */
const netOf = ({ years, passage }: Duration, role: readonly string[]): number => {
  const found = NET.exec(passage.text);
  const off = found === null ? null : countOf(found[1] ?? "");
  if (found === null || off === null || off >= years) return years;
  const rest = passage.text.slice(found.index + found[0].length);
  return stems(rest).some((word) => role.includes(word)) ? off : years - off;
};

/** Does "as a …" name this occupation, a rank, or something else? */
const asWhat = (after: string, role: readonly string[]): number => {
  const named = /^ ?(?:now |here )?(?:as|being) (?:an? |the )?([a-z -]{3,40})/.exec(after)?.[1];
  if (named === undefined) return 0;
  if (stems(named).some((word) => role.includes(word))) return 3;
  return /\b(?:lead|supervisor|senior|freelance\w*|manager|journeyman|mine|head|this|one|my own)\b/.test(named) ? 0 : -2;
};

const impossible = ({ before, after, words, years }: Duration, isStart: boolean): boolean => {
  if (NO_SPAN.test(after) || /\b(?:in|for) (?:the )?(?:next|last|past) *$/.test(before)) return true;
  if (AGO.test(after) && !BEGAN.test(before) && !/^ ago,? (?:straight|fresh|right)/.test(after) && !isStart) return true;
  if (/^an? (?:year|month|week)/.test(words) && ((RATE.test(before) && !/\bthan $/.test(before)) || /\b(?:days?|times?|hours?|once|twice|weeks?|months?|%|k) $/.test(before) || /\b(?:averag\w*|spread|out) (?:out )?over *$/.test(before))) return true;
  return years === 0 || (!isStart && /^(?:weeks?|wks?)$/.test(words.split(/[ -]/).at(-1) ?? "") && !/^ ?(?:in|into|on the job|so far|now)\b/.test(after));
};

const score = (duration: Duration, isAsked: boolean, role: readonly string[]): number => {
  if (impossible(duration, isAsked && duration.passage.text.indexOf(duration.words) < 12)) return -9;
  const { text } = duration.passage;
  const offset = text.indexOf(duration.words);
  const clause = clauses(duration.passage).find((part) => {
    const from = part.start - duration.passage.start;
    return offset >= from && offset < from + part.text.length;
  }) ?? duration.passage;
  const from = clause.start - duration.passage.start;
  const near = text.slice(Math.max(from, offset - 25), Math.min(from + clause.text.length, offset + duration.words.length + 30));
  let points = isAsked ? 2 : 0;
  if (ABOUT_SELF.test(near)) points += 2;
  if (BEEN.test(clauseBefore(duration))) points += 2;
  if (TOTAL.test(near)) points += 3;
  if (stems(clause.text).some((word) => role.includes(word))) points += 1;
  if (ELSEWHERE.test(clause.text)) points -= 4;
  if (OF_A_THING.test(clause.text) && !/\bi(?:'ve|'m| )/.test(clause.text)) points -= 4;
  return points + asWhat(duration.after, role);
};

const HERE_AND_THERE = new RegExp(`\\b(${COUNT})(?: years?)? (?:back home|there|abroad|overseas|in [a-z]+|elsewhere|at (?:my|the|a|another) [a-z ]{3,20}),? (?:and|plus|then|\\+|,) ?(?:another |now )?(${COUNT})(?: years?)? (?:here|in (?:this|the)|at this|with this|where i am)\\b`);

const SAME = cue("(in|doing|at) the same", "same (work|job|thing|trade|role|position)");
/** Years told as two places of the same work are added. */
const summed = (sentence: Passage): number | null => {
  const spans = durations(sentence).filter((duration) => !impossible(duration, true));
  if (spans.length === 2 && SAME.test(sentence.text)) return spans.reduce((sum, { years }) => sum + years, 0);
  const parts = HERE_AND_THERE.exec(sentence.text);
  if (parts === null || ELSEWHERE.test(parts[0])) return null;
  const [there, here] = [countOf(parts[1] ?? ""), countOf(parts[2] ?? "")];
  return there === null || here === null ? null : there + here;
};

/** "Eleven." in answer to "how many years?" */
const bare = (sentence: Passage, isAsked: boolean): number | null => {
  if (!isAsked) return null;
  const first = clauses(sentence)[0]?.text ?? "";
  const found = new RegExp(`^[^a-z\\d]*(?:about |around |nearly |over |roughly |oh |maybe |just |some |for |it's |going on |coming up on |getting on for |almost |close to |must be |well |a good )*(${COUNT})(?: and a (?:bit|half))?(?: now| total| here| in (?:this|it|the [a-z]+)| on the job| at (?:it|this)| in total| or so| of (?:them|those))?[^a-z\\d]*$`).exec(first)?.[1];
  return found === undefined || /^(?:an?|half|many)$/.test(found) ? null : countOf(found);
};

/**
 * The worker's years in this occupation, or null. Other careers, ages, contracts and the age of tools do not count.
 * @param asksYears whether the open question asks for experience; else only words that speak of the worker's own time count.
 */
export const readYears = (sentences: readonly Passage[], title: string, asksYears: boolean): Experience | null => {
  const role = stems(title.toLowerCase());
  const found = sentences.flatMap((sentence) => durations(sentence)).map((duration) => ({ duration, points: score(duration, asksYears, role) }));
  const best = found.toSorted((a, b) => b.points - a.points)[0];
  const enough = asksYears ? 0 : 2;
  if (best !== undefined && best.points >= enough) {
    const both = TOTAL.test(best.duration.passage.text) ? null : summed(best.duration.passage);
    const years = netOf(best.duration, role);
    return { years: both === null ? years : Math.max(both, years), passage: best.duration.passage };
  }
  for (const sentence of sentences) {
    const years = summed(sentence) ?? (found.every(({ points }) => points < 0) ? bare(sentence, asksYears) : null);
    if (years !== null) return { years, passage: sentence };
  }
  return null;
};
