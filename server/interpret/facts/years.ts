/** Years in this occupation: which of the lengths of time in a message is the worker's experience. */
import { cue } from "./cue.ts";
import { durations, type Duration } from "./durations.ts";
import { clauses, type Passage } from "./prose.ts";
import { AI } from "./scope.ts";
import { bare, ELSEWHERE, netOf, stems, summed } from "./tenure.ts";

export type Experience = { years: number; passage: Passage };

const TOTAL = /\b(?:total|altogether|all told|all in all|overall|combined|all up|in all)\b/;
const ABOUT_SELF = cue(
  "(years?|yrs?|months?|decades?) (in|here|at (it|this)|of (it|this|em|'em|them|experience)|doing|on the|now|total|experience|under my)",
  "experience*", "in (the|this) (trade|job|role|field|business|industry|game|line|profession|work|position|seat|chair|post|craft)",
  "been (at|doing|in|a|an|here|on|with|driving|teaching|coding|working)", "at this", "doing (this|it)", "on the job", "i've",
  "i have been", "total", "altogether", "all told", "licensed", "qualified", "certified", "started", "months? in", "years? in",
  "under my belt", "i('m| am) in my", "my", "on the tools",
);
const OF_A_THING = cue(
  "you('ve)?", "till", "until", "system", "software", "tool", "ai", "bot", "chatbot", "machine", "app", "engine", "live", "pilot*",
  "contract", "warranty", "lease",
  "union", "agreement", "building", "husband", "wife", "daughter", "son", "kids?", "mortgage", "rolled out", "installed",
  "introduced",
  "manager has", "boss has", "company (is|has)", "renew*", "every", "valid", "expires?", "retire*", "from now", "ahead", "waiting list",
  "roadmap", "warehouse has", "project", "case (runs|takes|lasts)", "software's",
);
const NO_SPAN = new RegExp(
  String.raw`^ ?(?:'s)? ?(?:old|from now|away|to go|left|until|till|olds?|ends?|degree|college|course|program|contract|warranty|plan|cycle|`
  + String.raw`ahead|each|per|saturdays?|in advance|notice|probation|students?|pupils?|class)\b`,
);
const RATE = new RegExp(
  String.raw`\b(?:per|each|every|next|within|within the|times?|once|twice|weeks?|days?|hours?|saturdays?|k|grand|in (?:the )?next|last|`
  + String.raw`past|the) *$`,
);
/** "At my dining table since 2020" dates the move; "since spring" may date anything. */
const OF_A_PLACE = /\b(?:table|home|office|remote\w*|room|desk|covid|lockdown|pandemic)\b/;
const AGO = /^ ?(?:ago|back)\b/;
const BEGAN = new RegExp(
  String.raw`\b(?:start\w*|began|qualif\w*|join\w*|came (?:over|in|here|on)|got (?:in|into|my|hired)|hired|took (?:the job|over|this)|`
  + String.raw`moved|switched|certified|licen[cs]ed|trained|finished|graduat\w*|became)\b`,
);

/** A clause of nothing but the length: "Five years." */
const ALONE = new RegExp(
  String.raw`^\W*(?:(?:so|that's|it's|well|about|around|roughly|over|nearly|almost|just|only|going on|coming up on|maybe|`
  + String.raw`a good) )*#(?: (?:now|here|in|total|in total|all told|at it|or so|ish|so far))*\W*$`,
);
const BEGINS = /^(?:start|began|begun|join|hired|qualif|came|took|got|licen|graduat|moved|been|trained)/;
const BEEN = cue("i('ve| have) been (at|doing|in|a|an|with|on|here)", "been (at|doing) (this|it)");
const clauseBefore = ({ passage, words }: Duration): string => passage.text.slice(0, passage.text.indexOf(words));

/** Does "as a …" name this occupation, a rank, or something else? */
const asWhat = (after: string, role: readonly string[]): number => {
  const named = /^ ?(?:now |here )?(?:as|being) (?:an? |the )?([a-z -]{3,40})/.exec(after)?.[1];
  if (named === undefined) return 0;
  if (stems(named).some((word) => role.includes(word))) return 3;
  return /\b(?:lead|supervisor|senior|freelance\w*|manager|journeyman|mine|head|this|one|my own)\b/.test(named) ? 0 : -2;
};

/** "Ten hours a year", "averaged over a year": a rate or a base, no span of one year. */
const isRate = (before: string): boolean => (RATE.test(before) && !/\bthan $/.test(before))
  || /\b(?:days?|times?|hours?|once|twice|weeks?|months?|%|k) $/.test(before) || /\b(?:averag\w*|spread|out) (?:out )?over *$/.test(before);

const impossible = ({ before, after, words, years }: Duration, isStart: boolean): boolean => {
  if (NO_SPAN.test(after) || /\b(?:in|for) (?:the )?(?:next|last|past) *$/.test(before)) return true;
  if (AGO.test(after) && !BEGAN.test(before) && !/^ ago,? (?:straight|fresh|right)/.test(after) && !isStart) return true;
  if (/^an? (?:year|month|week)/.test(words) && isRate(before)) return true;
  const inWeeks = /^(?:weeks?|wks?)$/.test(words.split(/[ -]/).at(-1) ?? "");
  return years === 0 || (!isStart && inWeeks && !/^ ?(?:in|into|on the job|so far|now)\b/.test(after));
};

const score = (duration: Duration, isAsked: boolean, isFactsTurn: boolean, role: readonly string[]): number => {
  if (impossible(duration, isAsked && duration.passage.text.indexOf(duration.words) < 12)) return -9;
  const { text } = duration.passage;
  const offset = text.indexOf(duration.words);
  const clause = clauses(duration.passage).find((part) => {
    const from = part.start - duration.passage.start;
    return offset >= from && offset < from + part.text.length;
  }) ?? duration.passage;
  const from = clause.start - duration.passage.start;
  const near = text.slice(Math.max(from, offset - 25), Math.min(from + clause.text.length, offset + duration.words.length + 30));
  let points = isAsked ? 2 : isFactsTurn ? 1 : 0;
  if (ABOUT_SELF.test(near)) points += 2;
  if (BEEN.test(clauseBefore(duration))) points += 2;
  if (AGO.test(duration.after) && BEGAN.test(clause.text)) points += 2;
  if (TOTAL.test(near)) points += 3;
  if (stems(clause.text).some((word) => role.includes(word))) points += 1;
  if (ELSEWHERE.test(clause.text.replace(/\bout of (?:school|college|uni\w*)/, ""))) points -= 4;
  if (ALONE.test(clause.text.replace(duration.words, "#"))) points += 2;
  if (/^since\b/.test(duration.words) && OF_A_PLACE.test(clause.text)) points -= 4;
  if (BEGINS.test(duration.words)) points += isAsked || isFactsTurn ? 1 : 2.5;
  if (BEGINS.test(duration.words) || /^since (?!.*\d)/.test(duration.words)) points -= 0.5;
  if ((BEGINS.test(duration.words) || /^since\b/.test(duration.words)) && AI.test(text)) points -= 4;
  if (OF_A_THING.test(clause.text) && !/\bi(?:'ve|'m| )/.test(clause.text)) points -= 4;
  return points + asWhat(duration.after, role);
};

/**
 * The worker's years in this occupation, or null. Other careers, ages, contracts and the age of tools do not count.
 * @param asksYears whether the open question asks for experience; else only words that speak of the worker's own time count.
 * @param asksFacts whether it asks for other facts of the kind: "Licence, union?" is often answered with the years too.
 */
export const readYears = (sentences: readonly Passage[], title: string, asksYears: boolean, asksFacts: boolean): Experience | null => {
  const role = stems(title.toLowerCase());
  const found = sentences.flatMap((sentence) => durations(sentence))
    .map((duration) => ({ duration, points: score(duration, asksYears, asksFacts, role) }));
  const best = found.toSorted((a, b) => b.points - a.points)[0];
  const enough = asksYears ? 0 : asksFacts ? 1 : 2;
  if (best !== undefined && best.points >= enough) {
    const both = TOTAL.test(best.duration.words) ? null : summed(best.duration.passage);
    const years = netOf(best.duration, role);
    return { years: both === null ? years : Math.max(both, years), passage: best.duration.passage };
  }
  for (const sentence of sentences) {
    const years = summed(sentence) ?? (found.every(({ points }) => points < 0) ? bare(sentence, asksYears) : null);
    if (years !== null) return { years, passage: sentence };
  }
  return null;
};
